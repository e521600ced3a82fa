"""The status line of every page, in the language of its reader."""

import re
from html import escape

from hooks.content.language import Language
from hooks.content.site import Site
from hooks.render.dates import written_date
from hooks.render.values import in_language

_STRONG = re.compile(r"\*\*(.+?)\*\*")


def status_text(site: Site, reader: Language) -> str:
    """The status line as text, with its dates filled in; `**` marks what is told loudest."""
    return _filled(site, in_language(site.data.status.line, reader), reader)


def status_html(site: Site, reader: Language) -> dict[str, str]:
    """The line and its later warning as HTML, and the day after which the warning shows, for the template."""
    again = site.data.status.look_again
    overdue = _filled(site, in_language(site.data.status.overdue, reader), reader)
    return {
        "line": _STRONG.sub(r"<strong>\1</strong>", escape(status_text(site, reader))),
        "overdue": _STRONG.sub(r"<strong>\1</strong>", escape(overdue)),
        "look_again": again.isoformat() if again else "",
    }


def _filled(site: Site, text: str, reader: Language) -> str:
    status = site.data.status
    again = status.look_again.isoformat() if status.look_again else ""
    filled = text.replace("{evidence_end}", written_date(status.evidence_end, reader))
    return filled.replace("{look_again}", written_date(again, reader)).strip()
