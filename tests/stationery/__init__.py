"""The shipped templates, seen through what is made of them."""
