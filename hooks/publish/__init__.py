"""What is made beside the pages."""
