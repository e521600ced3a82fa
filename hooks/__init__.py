"""The program of the library: pages and facts in, checked and rendered pages out."""
