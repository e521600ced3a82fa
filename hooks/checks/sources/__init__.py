"""Checks of the sources that facts rest on."""
