"""A run with a memory tells exactly what a run without one tells, and reads only what has changed."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hooks.checks import ALL
from hooks.checks.around import Around
from hooks.checks.run import found_on_page, run_checks
from hooks.content.load import load
from hooks.content.overview import Overview, face_of
from hooks.remember import reading, workers
from hooks.remember.memory import Memory
from hooks.remember.recheck import recheck
from tests.site_builder import TODAY, base_files, page, write_site

EN, ES = "docs/en/", "docs/es/"
SPANISH = "---\ndescription: Una página.\ntranslation: {status: machine, sections: {}}\n---\n"
# Each changes what is found on other pages too: a page, an id, a title, a draft, data, the settings, a picture.
CONTENTS: dict[str, list[bytes | None]] = {
    f"{EN}a.md": [
        None,
        page("# A\n\n[b](b.md#one)\n\n## Here\n\nText.\n").encode(),
        page("# A\n\n[b](b.md)\n\nCall 512-555-0142. ![](../assets/x.png)\n").encode(),
        page("# A\n\n[b](B.md)\n").replace("owner:", "draft: true\nowner:").encode(),
    ],
    f"{EN}b.md": [
        None,
        page("# B\n\n## One\n\nWords.\n").encode(),
        page("# B\n\n## Two\n\n[a](a.md#here)\n").encode(),
        b"\0\0",
        page("# T\xed\n\nText.\n").encode("latin-1"),
        page("# B\n\n[a](a.md)\n").replace("owner:", "allow: {missing-page: it comes next week}\nowner:").encode(),
    ],
    f"{ES}a.md": [None, f"{SPANISH}# A\n\n[b](b.md#one)\n\n## Aquí {{#here}}\n\nTexto.\n".encode()],
    f"{ES}b.md": [None, f"{SPANISH}# B\n\n## Uno\n\nTexto.\n".encode(), f"{SPANISH}# B\n\n## Dos {{#two}}\n".encode()],
    f"{EN}stray.mdown": [None, b"# Stray\n"],
    "docs/assets/x.png": [None, b"\x89PNG\r\n\x1a\n"],
    "docs/_data/facts/more.yml": [None, b"facts:\n  - id: x\n    claim: It is so.\n    confidence: confirmed\n"],
    "docs/_data/languages/es.yml": [base_files()["docs/_data/languages/es.yml"], None],
}
CHANGES = st.lists(
    st.sampled_from([(path, place) for path, several in CONTENTS.items() for place in range(len(several))]),
    min_size=1,
    max_size=6,
)


def put(root: Path, path: str, content: bytes | None) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.unlink(missing_ok=True)
    if content is not None:
        file.write_bytes(content)


@settings(max_examples=25, deadline=None)
@given(changes=CHANGES, days=st.lists(st.integers(0, 900), min_size=6, max_size=6))
def test_a_run_with_a_memory_tells_what_a_run_without_one_tells(
    changes: list[tuple[str, int]], days: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = write_site(tmp_path_factory.mktemp("library"))
    memory = Memory("this program")
    for (path, place), day in zip(changes, days, strict=False):
        put(root, path, CONTENTS[path][place])
        today = TODAY + datetime.timedelta(days=day)
        told, memory = recheck(root, today, ALL, memory)
        assert told == run_checks(load(root, today), ALL)


def pages_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of pages parsed from now on."""
    seen: list[str] = []
    read = reading.read_page

    def seen_page(path: str, *rest: object) -> object:
        seen.append(path)
        return read(path, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "read_page", seen_page)
    return seen


def test_only_what_changed_and_what_rests_on_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_site(tmp_path)
    for path in (f"{EN}a.md", f"{EN}b.md", f"{ES}b.md"):
        put(root, path, CONTENTS[path][1])
    _, memory = recheck(root, TODAY, ALL, Memory("this program"))
    read = pages_read(monkeypatch)
    _, same = recheck(root, TODAY, ALL, memory)
    assert (read, same) == ([], memory)
    put(root, f"{EN}a.md", page("# A\n\n[b](b.md#one)\n\nOther words.\n").encode())
    _, memory = recheck(root, TODAY, ALL, memory)
    assert read == [f"{EN}a.md"], "a page nobody links to by an id is read alone"
    read.clear()
    put(root, f"{EN}b.md", page("# B\n\n## Other\n\nWords.\n").encode())
    told, memory = recheck(root, TODAY, ALL, memory)
    assert sorted(read) == [f"{EN}a.md", f"{EN}b.md", f"{ES}b.md"], "with its translation, and with what links to it"
    assert "missing-anchor" in {finding.check.name for finding in told if finding.problem.path == f"{EN}a.md"}
    read.clear()
    put(root, "docs/_data/facts/more.yml", CONTENTS["docs/_data/facts/more.yml"][1])
    recheck(root, TODAY, ALL, memory)
    assert len(read) == len(memory.pages), "all pages may rest on the data"


class _Hidden:
    """Stands for the page a translation renders, and lets nobody look at it."""

    def __getattr__(self, name: str) -> object:
        raise AssertionError(f"looked at `original.{name}`")


def test_only_the_family_of_translations_looks_at_the_page_that_is_translated(tmp_path: Path) -> None:
    root = write_site(tmp_path)
    for path in (f"{EN}a.md", f"{ES}a.md", f"{EN}b.md", f"{ES}b.md"):
        put(root, path, CONTENTS[path][1])
    site = load(root, TODAY)
    faces = {page.path: face_of(page) for page in site.pages}
    around = Around(Overview(TODAY, faces, site.files))
    others = [check for check in ALL if check.family != reading.TIED]
    for one in site.translations:
        hidden = replace(one, original=_Hidden())  # type: ignore[arg-type]
        seen = list(found_on_page(hidden, site.data, around, others))
        assert seen == list(found_on_page(one, site.data, around, others))
    assert site.translations and any(check.family == reading.TIED for check in ALL)


def test_a_change_in_the_source_repeats_for_its_translations_only_what_compares_them(tmp_path: Path) -> None:
    root = write_site(tmp_path)
    put(root, f"{EN}b.md", CONTENTS[f"{EN}b.md"][1])
    put(root, f"{ES}b.md", f"{SPANISH}# B\n\n## Uno {{#one}}\n\nTexto. Call 512-555-0142.\n".encode())
    _, memory = recheck(root, TODAY, ALL, Memory("this program"))
    kept = memory.pages[f"{ES}b.md"].found
    assert any("phone" in row[3] for row in kept)
    put(root, f"{EN}b.md", page("# B\n\n## One\n\nWords. More.\n").encode())
    told, again = recheck(root, TODAY, ALL, memory)
    assert again.pages[f"{ES}b.md"].found is kept
    assert told == run_checks(load(root, TODAY), ALL)


@pytest.mark.skipif(not workers.can_fork(), reason="pages are shared among processes on Linux only")
@pytest.mark.parametrize("lost", [False, True])
def test_several_processes_tell_what_one_tells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: bool) -> None:
    root = write_site(tmp_path)
    for number in range(12):
        put(
            root,
            f"{EN}p{number}.md",
            page(f"# P\n\n[next](p{number + 1}.md#x)\n\n## X\n\nCall 512-555-0142.\n").encode(),
        )
    monkeypatch.setattr(workers, "ENOUGH", 2)
    if lost:
        monkeypatch.setattr(workers, "_help", lambda line, *rest: line.close())
    told, memory = recheck(root, TODAY, ALL, Memory("this program"), processes=3)
    alone, memory_alone = recheck(root, TODAY, ALL, Memory("this program"))
    assert (told, memory) == (alone, memory_alone)
    assert told == run_checks(load(root, TODAY), ALL)


def test_a_run_leaves_the_memory_it_was_given_as_it_was(tmp_path: Path) -> None:
    files = {f"{EN}a.md": page("# A\n\n[b](b.md)\n"), f"{EN}b.md": page("# B\n\nText.\n")}
    write_site(tmp_path, files=files)
    before, memory = recheck(tmp_path, TODAY, ALL, Memory("tests"))
    there = tmp_path / EN / "b.md"
    there.unlink()
    gone, _ = recheck(tmp_path, TODAY, ALL, memory)
    assert gone != before
    there.write_text(files[f"{EN}b.md"], encoding="utf-8")
    assert recheck(tmp_path, TODAY, ALL, memory)[0] == before
