"""Claims about HTTP and sockets."""
