"""Which sites nobody is sent to: copies of other people's pages, test portals, forums."""

from urllib.parse import urlsplit

from hooks.content.settings import SiteSettings


def reason_against(address: str, settings: SiteSettings) -> tuple[str, str] | None:
    """The host in site.yml's `no_links_to` that `address` leads to, with the reason; None if it may be linked.

    A host counts with all its subdomains. What is no address of the web leads nowhere.
    """
    if not settings.no_links_to or "//" not in address:
        return None
    try:
        host = (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return None
    parts = host.split(".")
    for place in range(len(parts) - 1):
        name = ".".join(parts[place:])
        if name in settings.no_links_to:
            return name, settings.no_links_to[name]
    return None
