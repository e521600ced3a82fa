"""How problems are told."""
