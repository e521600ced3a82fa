"""An image or document tells who made it, where or with what."""

from collections.abc import Iterator

from hooks.checks.around import Around
from hooks.checks.check import Problem, Severity, library_check
from hooks.content.site import Data


@library_check("PRV008", Severity.ERROR)
def file_metadata(data: Data, around: Around) -> Iterator[Problem]:
    """An image or document tells who made it, where or with what."""
    for path, kinds in around.metadata().items():
        message = f"This file tells more than it shows: {', '.join(kinds)}. We do not repeat what it says."
        fix = "Export it anew with `metadata` switched off, or use a picture of the screen instead."
        yield Problem(path, 1, message, fix)
