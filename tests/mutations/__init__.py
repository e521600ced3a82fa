"""Ways to break real pages, written by hand: each must be found, to the line, and nothing else told."""
