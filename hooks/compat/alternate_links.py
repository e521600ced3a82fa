"""Takes `<link rel="alternate" hreflang>` out of page heads: with it Material fetches a sitemap for every language.

Those files do not exist, so every inner page would log errors. The same links stand in sitemap.xml, where search
engines read them.
"""

import re

_LINK = re.compile(r'\s*<link rel="alternate" href="[^"]*" hreflang="[^"]*">')


def without_alternate_links(html: str) -> str:
    """`html` without those links in its head."""
    head, body, rest = html.partition("</head>")
    return _LINK.sub("", head) + body + rest
