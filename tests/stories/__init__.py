"""Claims about stories and the files made of them."""
