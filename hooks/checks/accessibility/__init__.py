"""Checks that pages can be used by everybody, also without seeing them."""
