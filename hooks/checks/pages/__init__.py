"""Checks of pages as files."""
