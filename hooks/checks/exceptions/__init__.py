"""Checks of exceptions."""
