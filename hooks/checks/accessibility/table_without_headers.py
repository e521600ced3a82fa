"""A table does not say what its columns hold."""

import html
import re
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.page import Page
from hooks.content.site import Data

_TABLE = re.compile(r"<table\b([^>]*)>(.*?)(?:</table>|\Z)", re.DOTALL | re.IGNORECASE)
_LAYOUT = re.compile(r"role\s*=\s*[\"']?(?:presentation|none)", re.IGNORECASE)


@page_check("ACC005", Severity.ERROR)
def table_without_headers(page: Page, data: Data) -> Iterator[Problem]:
    """A table does not say what its columns hold."""
    seen = -1
    for statement in page.body.statements:
        source = page.body.source_of(statement)
        if statement.kind == "header":
            row = source.strip().removeprefix("|").removesuffix("|")
            cells = [html.unescape(cell).strip() for cell in row.split("|")]  # `&nbsp;` says nothing either
            # the corner above the names of the rows may be empty
            if not all(cells[1:]) or not any(cells):
                message = "A column of this table has no heading."
                yield Problem(
                    page.path, statement.line, message, "Say above each column what it holds: `| Day | Hours |`."
                )
        elif "<table" in source.lower() and statement.start > seen:
            for table in _TABLE.finditer(page.body.text, statement.start, _end(page, statement.end)):
                seen = table.end()
                if "<th" not in table.group(2).lower() and not _LAYOUT.search(table.group(1)):
                    line = page.body.line_at(table.start())
                    fix = "Write it as a table of Markdown: `| Day | Hours |`, or mark its headings with `<th>`."
                    yield Problem(page.path, line, "This table has no headings.", fix)


def _end(page: Page, offset: int) -> int:
    found = page.body.text.lower().find("</table>", offset)
    return len(page.body.text) if found < 0 else found + len("</table>")
