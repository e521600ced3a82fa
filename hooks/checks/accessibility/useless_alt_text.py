"""The description of an image does not say what it shows."""

import posixpath
from collections.abc import Iterator

from hooks.checks.check import Problem, Severity, page_check
from hooks.content.images import images_of
from hooks.content.language import fold
from hooks.content.page import Page
from hooks.content.site import Data

_ENDINGS = (".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif", ".heic", ".pdf")


@page_check("ACC002", Severity.ERROR)
def useless_alt_text(page: Page, data: Data) -> Iterator[Problem]:
    """The description of an image does not say what it shows."""
    language = data.languages.get(page.language)
    useless = {fold(words) for words in language.access.useless_alt} if language else set()
    for image in images_of(page):
        alt = fold(image.alt or "")
        stem = posixpath.splitext(posixpath.basename(image.target))[0].casefold()
        # an image named `map.png` may well be described in one word; `img_2034` says nothing
        is_name = alt == stem and any(sign in stem for sign in "0123456789_-")
        if alt and (alt in useless or alt.endswith(_ENDINGS) or is_name):
            message = f"`{image.alt}` does not say what the image shows."
            fix = "Write what somebody would miss who cannot see it: `A pay stub with the hours circled`."
            yield Problem(page.path, image.line, message, fix, image.column)
