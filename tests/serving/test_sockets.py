"""Messages leave the server at once."""

import socket

from dashboard.serving.headers import send_at_once


def test_connections_of_a_listening_socket_send_without_delay() -> None:
    with socket.socket() as listening:  # without a protocol, as Streamlit opens its own
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        send_at_once()
        with socket.create_connection(listening.getsockname()), listening.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


def test_the_sockets_stay_open() -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        send_at_once()
        send_at_once()
        assert listening.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 1
