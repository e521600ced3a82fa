"""What a site is: pages, facts, languages and page types, read into one immutable value."""
