"""Whatever is typed: no exception, every line is one of the file, the same answer twice, in any order of files."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.checks import ALL
from hooks.checks.run import run_checks
from hooks.content import inline
from hooks.content.front_matter import read_front_matter
from hooks.content.load import site_of as load_site
from hooks.content.parse import parse
from hooks.content.site import Site
from hooks.content.yaml_text import read_yaml
from hooks.render.audience import FACILITATOR, LEARNER
from hooks.render.page import render_page
from tests import anything
from tests.site_builder import TODAY, base_files

PLACES = st.sampled_from(
    [
        "docs/en/x.md",
        "docs/en/modules/m.md",
        "docs/en/agencies/us-nlrb.md",
        "docs/en/case-studies/c.md",
        "docs/en/handouts/h.md",
        "docs/es/help.md",
        "docs/es/x.md",
    ]
)
DATA = st.sampled_from(
    [path for path in sorted(base_files()) if path.endswith(".yml")]
    + ["docs/_data/facts/x.yml", "docs/_data/redirects.yml", "docs/_data/y.yml"]
)
# the same texts every time: a chance find must not stop somebody else's change
MANY = settings(max_examples=300, deadline=None, derandomize=True)
SLOW = settings(MANY, max_examples=60)


def lines_of(text: str) -> int:
    return text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


@given(anything.markdown | anything.anything | anything.pages)
@MANY
def test_a_page_is_read_whatever_it_holds(text: str) -> None:
    start = read_front_matter("x.md", text).body_start
    body = parse(text, start)
    assert body == parse(text, start)
    last = text.count("\n") + 1
    parts = [*body.headings, *body.statements, *body.links, *body.values, *body.citations, *body.ours, *body.ids]
    parts += [
        *body.blocks,
        *body.fences,
        *body.tasks,
        *body.admonitions,
        *body.stray,
        *body.buried,
        *body.open_comments,
    ]
    for part in parts:
        assert start <= part.start <= part.end <= len(text)
        assert 1 <= part.line <= last
        assert part.line == body.line_at(part.start)
    assert [s.start for s in body.statements] == sorted(s.start for s in body.statements)


@given(anything.markdown | anything.anything)
@MANY
def test_words_are_taken_from_whatever_is_typed(text: str) -> None:
    assert "\n" not in inline.plain(text)
    assert len(inline.mask(text)) == len(text)


@given(anything.yaml | anything.anything)
@MANY
def test_data_are_read_whatever_they_hold(text: str) -> None:
    read = read_yaml("x.yml", text)
    assert read == read_yaml("x.yml", text)
    assert all(1 <= trouble.line <= lines_of(text) for trouble in read.troubles)


def told(site: Site) -> list[tuple[str, int, str, str]]:
    return [(f.problem.path, f.problem.line, f.check.code, f.problem.message) for f in run_checks(site, ALL)]


@given(st.dictionaries(PLACES, anything.raw, max_size=3), st.dictionaries(DATA, anything.raw, max_size=1), st.randoms())
@SLOW
def test_a_library_is_checked_and_written_whatever_it_holds(
    written: dict[str, bytes], data: dict[str, bytes], random: Random
) -> None:
    files: dict[str, str | bytes] = {**base_files(), **written, **data}
    site = load_site(files, TODAY)
    findings = told(site)
    for path, line, code, _ in findings:
        content = files.get(path, b"")
        text = content if isinstance(content, str) else content.decode("utf-8", "replace")
        assert 1 <= line <= lines_of(text), (path, line, code)
    shuffled = list(files)
    random.shuffle(shuffled)
    assert told(load_site({path: files[path] for path in shuffled}, TODAY)) == findings
    for page in site.pages:
        for view in (LEARNER, FACILITATOR):
            assert render_page(site, page, "es", view) == render_page(site, page, "es", view)
