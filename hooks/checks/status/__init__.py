"""Checks of the status of the process."""
