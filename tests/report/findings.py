"""Findings to tell: errors of two families, one of them mended by command, and notices."""

from hooks.checks import ALL
from hooks.checks.run import run_checks
from tests.site_builder import page, site_of

TEXT = "# X, y: 100%\n\n[a](none.md)\n\n[b](gone.md)\n\nCall 1-844-555-0100.\n"
FINDINGS = run_checks(site_of({"docs/en/x.md": page(TEXT)}), ALL)
