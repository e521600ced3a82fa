"""Checks of blocks for one audience."""
