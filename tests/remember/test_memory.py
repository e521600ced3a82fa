"""The file a run leaves behind: read back as it was, and believed only if it is whole and of this program."""

from pathlib import Path

import pytest

from hooks.checks import ALL
from hooks.remember.memory import Memory, read_memory, write_memory
from hooks.remember.program import program_mark
from hooks.remember.recheck import recheck
from tests.site_builder import TODAY, page, run, write_site


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Memory:
    files = {"docs/en/x.md": page("# X\n\n[a](none.md#é)\n"), "docs/es/x.md": page("# X\n\nSí.  \n")}
    return recheck(write_site(tmp_path_factory.mktemp("library"), files=files), TODAY, ALL, Memory("p1"))[1]


def test_a_memory_is_read_back_as_it_was(memory: Memory, tmp_path: Path) -> None:
    file = tmp_path / ".cache" / "checks.json"
    write_memory(file, memory)
    assert read_memory(file, "p1") == memory
    assert memory.pages and memory.answers and memory.library.asked
    assert [path.name for path in file.parent.iterdir()] == ["checks.json"]


def test_a_memory_of_another_program_is_not_believed(memory: Memory, tmp_path: Path) -> None:
    write_memory(tmp_path / "m.json", memory)
    assert read_memory(tmp_path / "m.json", "p2") == Memory("p2")


@pytest.mark.parametrize("damage", ["cut", "changed", "foreign", "empty", "gone", "folder"])
def test_a_damaged_memory_is_not_believed(memory: Memory, tmp_path: Path, damage: str) -> None:
    file = tmp_path / "m.json"
    write_memory(file, memory)
    content = file.read_bytes()
    file.unlink()
    match damage:
        case "cut":
            file.write_bytes(content[: len(content) // 2])
        case "changed":
            file.write_bytes(content.replace(b"LNK001", b"LNK002", 1))
        case "foreign":
            file.write_bytes(content.split(b"\n")[0] + b"\n[1, 2]")
        case "empty":
            file.write_bytes(b"")
        case "folder":
            file.mkdir()
    assert read_memory(file, "p1") == Memory("p1")


def test_a_folder_that_cannot_be_written_to_is_no_failure(memory: Memory, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, where the folder should be")
    write_memory(tmp_path / "taken" / "m.json", memory)
    assert (tmp_path / "taken").is_file()


def test_the_program_has_one_mark_until_it_changes() -> None:
    assert program_mark() == program_mark()


def test_a_second_run_tells_the_same_and_no_cache_forgets(tmp_path: Path) -> None:
    root = write_site(tmp_path, files={"docs/en/x.md": page("# X\n\n[a](none.md)\n")})
    first, second = (run("hooks", "check", "--today", "2026-11-23", folder=root) for _ in range(2))
    assert "missing-page" in first.stdout
    assert (first.stdout, first.returncode) == (second.stdout, second.returncode)
    file = root / ".cache" / "checks.json"
    before = file.read_bytes()
    (root / "docs/en/x.md").write_text(page("# X\n\nMended.\n"), encoding="utf-8")
    third = run("hooks", "check", "--today", "2026-11-23", folder=root)
    assert "missing-page" not in third.stdout and file.read_bytes() != before
    assert run("hooks", "check", "--no-cache", "--today", "2026-11-23", folder=root).stdout == third.stdout
