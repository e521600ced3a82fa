"""Checks of front matter and data fields."""
