"""Checks that no private detail of a person is published; what they find is never repeated."""
