"""Checks of facts and citations."""
