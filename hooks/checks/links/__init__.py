"""Checks of links."""
