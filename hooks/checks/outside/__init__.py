"""What became of the addresses that lead out of the library; told by `check --outside` alone."""
