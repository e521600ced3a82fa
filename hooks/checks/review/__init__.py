"""Checks of review dates."""
