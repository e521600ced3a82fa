"""Every check has a page, and every example on it tells exactly what the writer will see."""

import dataclasses
import re
from dataclasses import dataclass

import pytest

from hooks.checks import ALL, OUTSIDE
from hooks.checks.check import Check
from hooks.checks.run import run_checks
from hooks.content.answer import Answer, State
from hooks.content.parse import parse
from tests.site_builder import ROOT, TODAY, site_of

# a page of 200,000 characters is no example: tests/content/test_load.py has it
TESTED_ELSEWHERE = {"oversized-page"}
EVERY = (*ALL, *OUTSIDE)
PAGES = ROOT / "docs" / "en" / "contributing" / "checks"
_TITLE = re.compile(r'title="([^"]+)"')


@dataclass(frozen=True)
class Example:
    """One level-2 section of a check's page: files, what servers answered, and what the check says of them."""

    name: str
    files: dict[str, str | bytes | None]
    problems: str | None
    answers: dict[str, Answer]


def examples_of(text: str) -> list[Example]:
    body = parse(text)
    heads = [heading for heading in body.headings if heading.level == 2]
    examples = []
    for place, head in enumerate(heads):
        end = heads[place + 1].start if place + 1 < len(heads) else len(text)
        files: dict[str, str | bytes | None] = {}
        problems = None
        answers: dict[str, Answer] = {}
        for fence in body.fences:
            if not head.start < fence.start < end:
                continue
            kind = fence.info.split(" ")[0]
            title = _TITLE.search(fence.info)
            if kind == "problems":
                problems = fence.content.strip()
            elif kind == "answers":
                answers = answers_in(fence.content)
            elif title:
                files[title.group(1)] = _content(kind, fence.content)
        if files:
            examples.append(Example(head.text, files, problems, answers))
    return examples


def answers_in(text: str) -> dict[str, Answer]:
    """What outside addresses answered: lines of an address, its state, and what is to be known of it."""
    lines = [[*line.split(" ", 2), ""][:3] for line in text.splitlines() if line.strip()]
    return {address: Answer(State(state), detail, TODAY) for address, state, detail in lines}


def _content(kind: str, text: str) -> str | bytes | None:
    if kind == "gone":
        return None
    if kind == "latin-1":
        return text.encode("latin-1")
    if kind == "binary":
        return b"\x89PNG\x00\x00" + text.encode()
    return text


def told(check: Check, example: Example) -> str:
    lines = []
    site = dataclasses.replace(site_of(example.files), answers=example.answers)
    for finding in run_checks(site, OUTSIDE if check in OUTSIDE else ALL):
        if finding.check is check:
            problem = finding.problem
            severity = check.severity.value
            lines.append(f"{problem.path}:{problem.line}: {severity} {check.code} {check.name}: {problem.message}")
            lines.append(f"→ {problem.fix}")
    return "\n".join(lines)


def page_of(check: Check) -> str:
    path = PAGES / f"{check.name}.md"
    assert path.is_file(), f"{check.code} has no page: write {path.relative_to(ROOT)}"
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("check", EVERY, ids=lambda check: check.name)
def test_every_example_tells_exactly_what_the_writer_sees(check: Check) -> None:
    examples = examples_of(page_of(check))
    for example in examples:
        assert told(check, example) == (example.problems or ""), f"{check.name}: ## {example.name}"
        wrong = example.name.startswith("Wrong")
        assert wrong == bool(example.problems), f"`## {example.name}`: failing examples are headed `Wrong: …`"
    if check.name not in TESTED_ELSEWHERE:
        assert any(example.problems for example in examples), "show at least one page that fails"
    assert any(not example.problems for example in examples), "show at least one page that passes"


@pytest.mark.parametrize("check", EVERY, ids=lambda check: check.name)
def test_the_page_says_what_the_check_says_of_itself(check: Check) -> None:
    text = page_of(check)
    assert f"\ncode: {check.code}\n" in text
    assert f"\nseverity: {check.severity.value}\n" in text
    assert f"\n# {check.name}\n" in text
    assert check.summary in text.split("---")[1].replace('"', ""), f"description: {check.summary}"


def test_there_is_no_page_without_a_check() -> None:
    names = {check.name for check in EVERY} | {"index"}
    assert {path.stem for path in PAGES.glob("*.md")} == names


def test_no_code_or_name_is_used_twice() -> None:
    assert len({check.code for check in EVERY}) == len({check.name for check in EVERY}) == len(EVERY)
