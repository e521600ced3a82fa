"""Every address that leads out of the library, with the place where it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from hooks.content.answer import Answer, State
from hooks.content.site import Site

_SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class OutsideLink:
    """One use of an outside address. `field` is the data field that holds it, or empty for a link on a page."""

    address: str
    path: str
    line: int
    column: int = 1
    field: str = ""
    archived: str = ""

    @property
    def asked(self) -> str:
        """The address as a server is asked for it: without the part behind `#`."""
        return self.address.partition("#")[0]


def outside_links(site: Site) -> tuple[OutsideLink, ...]:
    """The outside addresses of sources, facts and pages, in the order of their files and lines."""
    found = [*_of_sources(site), *_of_facts(site), *_of_pages(site)]
    web = (link for link in found if link.address.lower().startswith(_SCHEMES) and "{{" not in link.address)
    return tuple(sorted(web, key=lambda link: (link.path, link.line, link.column)))


def answered(site: Site, state: State) -> Iterator[tuple[OutsideLink, Answer]]:
    """The outside links whose server answered with `state`, each with its answer."""
    for link in outside_links(site) if site.answers else ():
        answer = site.answers.get(link.asked)
        if answer and answer.state is state:
            yield link, answer


def _of_sources(site: Site) -> Iterator[OutsideLink]:
    for source in site.data.sources.values():
        yield OutsideLink(source.url, source.path, source.line_of("url"), 1, "url", source.archived)
        yield OutsideLink(source.archived, source.path, source.line_of("archived"), 1, "archived")


def _of_facts(site: Site) -> Iterator[OutsideLink]:
    for fact in site.data.facts.values():
        if fact.value and fact.value.kind == "url":
            yield OutsideLink(fact.value.text, fact.path, fact.line, 1, "value")


def _of_pages(site: Site) -> Iterator[OutsideLink]:
    for page in site.pages:
        for link in page.body.links:
            yield OutsideLink((link.target or "").strip(), page.path, link.line, link.column)
