"""Outside links, asked of a server of our own that misbehaves."""
