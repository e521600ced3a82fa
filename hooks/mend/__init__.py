"""What may be mended by command: only what is certain."""
