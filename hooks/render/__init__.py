"""What readers get inside a page: pure functions from the site to text."""
