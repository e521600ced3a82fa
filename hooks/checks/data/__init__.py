"""Checks of the data folder."""
