"""Tests of what is remembered between runs."""
