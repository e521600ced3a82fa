"""Checks of what nobody sees."""
