"""Checks of how hard a page is to read."""
