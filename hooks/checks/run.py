"""Runs checks over a site and tells each problem once, sorted."""

from collections.abc import Iterable

from hooks.checks import OUTSIDE
from hooks.checks.check import Check, Finding, Problem
from hooks.checks.exceptions.unused_allow import told_unused, unused_allow
from hooks.content.site import Site

# Without its language file every page of a language would seem wrong; the missing file is told, and told once.
NEED_A_LANGUAGE = {"sections", "translations", "links"}


def run_checks(site: Site, checks: Iterable[Check]) -> list[Finding]:
    """Every finding of `checks` on `site`, without those a page is excused from, in the order they are told."""
    checks = tuple(checks)
    found: dict[tuple[str, Problem], Finding] = {}
    used: set[tuple[str, str]] = set()
    excused = {(page.path, name) for page in site.pages for name in page.allowed}
    for check in checks:
        for problem in check.run(site):
            if check.family in NEED_A_LANGUAGE and _speechless(site, problem.path):
                continue
            if (problem.path, check.name) in excused:
                used.add((problem.path, check.name))
            else:
                found[check.code, problem] = Finding(check, problem)
    if unused_allow in checks:
        # an excuse from a check of outside addresses is judged where those run
        elsewhere = {check.name for check in OUTSIDE}
        used |= {(path, name) for path, name in excused if name in elsewhere}
        for problem in told_unused(site, used, {check.name for check in checks} | elsewhere):
            found[unused_allow.code, problem] = Finding(unused_allow, problem)
    return sorted(found.values(), key=lambda finding: finding.order)


def _speechless(site: Site, path: str) -> bool:
    page = site.by_path.get(path)
    return page is not None and page.language not in site.data.languages
