"""Addresses of a running server, as an analyst and another site use them."""
