"""What has changed on a page, told at its end."""

from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.dates import written_date
from hooks.render.values import in_language


def what_changed(site: Site, page: Page, reader: Language) -> str:
    """A list of date and change, the newest first; nothing where nothing is told."""
    found = [change for change in site.data.changes if page.type.readers and change.concerns(page.name)]
    if not found:
        return ""
    items = []
    for change in sorted(found, key=lambda one: one.date, reverse=True):
        iso = change.date.isoformat()
        when = f'<time datetime="{iso}">{escape(written_date(iso, reader))}</time>'
        items.append(f"<li>{when}: {escape(in_language(change.words, reader))}</li>")
    title = escape(reader.phrase("what_changed"))
    return (
        f'\n\n<section class="changes" aria-labelledby="what-changed" lang="{reader.code}" dir="{reader.direction}">\n'
        f'<h2 id="what-changed">{title}</h2>\n<ul>{"".join(items)}</ul>\n</section>\n'
    )
