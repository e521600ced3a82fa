"""What mkdocs, static-i18n and Material need mended: each mend one file with one test."""
