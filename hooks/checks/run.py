"""Runs checks over a library and tells each problem once, sorted."""

from collections.abc import Container, Iterable, Iterator, Mapping

from hooks.checks import OUTSIDE
from hooks.checks.around import Around
from hooks.checks.check import Check, Finding, Problem
from hooks.checks.exceptions.unused_allow import told_unused, unused_allow
from hooks.content.overview import Face, Overview, face_of
from hooks.content.page import Page
from hooks.content.site import Data, Site

# A problem and the check that found it, before a page's excuses are looked at.
Found = tuple[Check, Problem]

# Without its language file every page of a language would seem wrong; the missing file is told, and told once.
NEED_A_LANGUAGE = {"sections", "translations", "links"}


def run_checks(site: Site, checks: Iterable[Check]) -> list[Finding]:
    """Every finding of `checks` on `site`, without those a page is excused from, in the order they are told."""
    checks = tuple(dict.fromkeys(checks))
    faces = {page.path: face_of(page) for page in site.pages}
    around = Around(Overview(site.today, faces, site.files, site.metadata, site.troubles))
    found = list(found_in_library(site.data, around, checks))
    for page in site.pages:
        found += found_on_page(page, site.data, around, checks)
    found += ((check, problem) for check in checks if check.on_site for problem in check.on_site(site))
    return told_of(found, faces, site.data.languages, checks)


def found_on_page(page: Page, data: Data, around: Around, checks: Iterable[Check]) -> Iterator[Found]:
    """What `checks` find on one page."""
    for check in checks:
        if check.on_page:
            for problem in check.on_page(page, data, around):
                yield check, problem


def found_in_library(data: Data, around: Around, checks: Iterable[Check]) -> Iterator[Found]:
    """What `checks` find in the data, and in the library as a whole."""
    for check in checks:
        if check.on_library:
            for problem in check.on_library(data, around):
                yield check, problem


def told_of(
    found: Iterable[Found], faces: Mapping[str, Face], described: Container[str], checks: tuple[Check, ...]
) -> list[Finding]:
    """What is told of all that was found: each once, sorted, without what pages are excused from.

    `described` are the codes of the languages that have a language file.
    """
    kept: dict[tuple[str, Problem], Finding] = {}
    used: set[tuple[str, str]] = set()
    excused = {(face.path, name) for face in faces.values() for name, _, _ in face.allowed}
    for check, problem in found:
        face = faces.get(problem.path)
        if check.family in NEED_A_LANGUAGE and face and face.language not in described:
            continue
        if (problem.path, check.name) in excused:
            used.add((problem.path, check.name))
        else:
            kept[check.code, problem] = Finding(check, problem)
    if unused_allow in checks:
        # an excuse from a check of outside addresses is judged where those run
        elsewhere = {check.name for check in OUTSIDE}
        used |= {(path, name) for path, name in excused if name in elsewhere}
        for problem in told_unused(faces.values(), used, {check.name for check in checks} | elsewhere):
            kept[unused_allow.code, problem] = Finding(unused_allow, problem)
    return sorted(kept.values(), key=lambda finding: finding.order)
