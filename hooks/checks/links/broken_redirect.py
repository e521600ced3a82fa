"""A line of redirects.yml leads nowhere, or by way of another line."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.redirect import Redirect
from hooks.content.shape import did_you_mean
from hooks.content.site import DOCS, Data


@library_check("LNK010", Severity.ERROR)
def broken_redirect(data: Data, around: Around) -> Iterator[Problem]:
    """A line of redirects.yml leads nowhere, or by way of another line."""
    for move in data.redirects:
        found = _wrong(move, data, around)
        if found:
            yield Problem(move.path, move.line, *found)


def _wrong(move: Redirect, data: Data, around: Around) -> tuple[str, str] | None:
    """What is wrong with a line, and what to type; None if it leads straight from an old page to one that is there."""
    home = f"{DOCS}/{data.source_language}/"
    if not move.is_page or move.old.split("/")[0] in (DOCS, *data.codes):
        return f"`{move.old}` is not the name of a page.", "Write it as its file was named: `modules/old-name.md`."
    if _is_there(around, home + move.old):
        return f"`{move.old}` is said to have moved, and it is still there.", "Take this line away, or the page."
    if any(move.new == other.old for other in data.redirects):
        last = data.moves.get(move.old)
        if not last:
            return f"`{move.old}` has moved in a circle.", "Write where the page is now, and take the other line away."
        return f"`{move.new}` has moved itself, to `{last}`.", f"Write `{move.old}: {last}`."
    if not _is_there(around, home + move.new):
        names = [path.removeprefix(home) for path in around.paths() if path.startswith(home)]
        fix = did_you_mean(move.new, names, "Write the name of a page inside its language, such as `modules/pay.md`.")
        return f"There is no page `{move.new}`.", fix
    return None


def _is_there(around: Around, path: str) -> bool:
    page = around.page(path)
    return page is not None and not page.draft
