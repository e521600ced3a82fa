"""Chooses which files become pages of a language: no drafts, nothing for contributors in translated trees."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from hooks.compat.i18n import generated
from hooks.content.page import Page
from hooks.content.site import DOCS, Site
from hooks.render.navigation import pages_of


def page_of(site: Site, file: File) -> Page | None:
    """The page that mkdocs reads from `file`."""
    return site.by_path.get(f"{DOCS}/{file.src_uri}")


def choose(site: Site, files: Files, config: MkDocsConfig, language: str, *, publish: bool) -> Files:
    """Take out what is not shown in `language`, and add the facilitator's view of every page that has one.

    `publish` is false in the preview, which shows drafts with a ribbon.
    """
    for file in list(files.documentation_pages()):
        page = page_of(site, file)
        if page is None:  # a page we did not read is a page nobody checked
            files.remove(file)
            continue
        foreign = page.language != language and not page.type.readers
        if foreign or (page.draft and publish):
            files.remove(file)
            continue
        if not page.type.readers and hasattr(file, "alternates"):
            file.alternates = {language: file}
        if has_facilitator_view(page) and page.language == language:
            uri = facilitator_uri(file.src_uri)
            dest = file.dest_uri.removesuffix("index.html") + "facilitator/index.html"
            files.append(generated(config, file, uri, dest, page.body.text))
    return files


def count_pages(site: Site, languages: list[str]) -> int:
    """How many pages a build of `languages` writes, facilitators' views included."""
    shown = [page for code in languages for page in pages_of(site, code)]
    return len(shown) + sum(1 for page in site.pages if page.language in languages and has_facilitator_view(page))


def has_facilitator_view(page: Page) -> bool:
    """Whether something on the page is for facilitators only."""
    return any(block.name in ("facilitator", "answer") for block in page.body.blocks)


def facilitator_uri(uri: str) -> str:
    """`en/modules/x.md` to `en/modules/x/facilitator.md`."""
    return uri.removesuffix(".md") + "/facilitator.md"


def learner_uri(uri: str) -> str:
    """`en/modules/x/facilitator.md` to `en/modules/x.md`."""
    return uri.removesuffix("/facilitator.md") + ".md"
