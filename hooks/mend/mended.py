"""Makes the edits that findings carry."""

from collections.abc import Iterable

from hooks.checks.check import Edit, Finding
from hooks.content.site import Site


def mended(site: Site, findings: Iterable[Finding]) -> dict[str, str]:
    """Path to new text, for every page of `site` that an edit of `findings` changes. Other pages are not named."""
    edits: dict[str, list[Edit]] = {}
    for finding in findings:
        if finding.problem.edit and finding.problem.path in site.by_path:
            edits.setdefault(finding.problem.path, []).append(finding.problem.edit)
    changed = {path: _edited(site.by_path[path].body.text, several) for path, several in sorted(edits.items())}
    return {path: text for path, text in changed.items() if text != site.by_path[path].body.text}


def _edited(text: str, edits: list[Edit]) -> str:
    """`text` with its edits made; of two that overlap, the first."""
    parts = []
    place = 0
    for edit in sorted(set(edits), key=lambda edit: (edit.start, edit.end)):
        if edit.start >= place:
            parts += [text[place : edit.start], edit.text]
            place = edit.end
    return "".join([*parts, text[place:]])
