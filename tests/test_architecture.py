"""The parts of the program import one way, and only the doors touch the world."""

import ast
import sys
from pathlib import Path

import pytest

from tests.site_builder import ROOT

HOOKS = ROOT / "hooks"
FILES = sorted(HOOKS.rglob("*.py"))

# part -> the parts of ours it may import
MAY = {
    "content": {"content"},
    "checks": {"checks", "content"},
    "render": {"render", "content"},
    "publish": {"publish", "render", "content"},
    "outside": {"outside", "content"},
    "report": {"report", "checks.check"},
    "mend": {"mend", "content", "checks.check"},
    "compat": {"compat", "content", "render", "publish", "checks", "report"},
    "main": {"compat", "content", "render", "publish", "checks", "report"},
    "__main__": {"content", "render", "publish", "checks", "report", "mend", "outside", "arguments"},
    "arguments": set(),
    "__init__": set(),
}
# the parsers and formatters each part may use beside the standard library
LIBRARIES = {
    "content": {"yaml", "pyphen"},  # pyphen: syllables, for the grade of a text
    "checks": set(),
    "render": {"babel"},
    "publish": {"babel"},
    "outside": {"aiohttp", "protego", "click"},
    "report": set(),
    "mend": set(),
    "compat": {"mkdocs", "click"},
    "main": {"mkdocs"},
    "__main__": set(),
    "arguments": set(),
    "__init__": set(),
}
WORLD = {"os", "sys", "subprocess", "socket", "urllib.request", "http", "time", "pathlib", "shutil", "glob", "io"}
DOORS = {"main.py", "__main__.py", "content/load.py"}


def part_of(path: Path) -> str:
    first = path.relative_to(HOOKS).parts[0]
    return first.removesuffix(".py")


def imports_of(path: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: import absolutely"
            names.append(node.module or "")
            names += [f"{node.module}.{alias.name}" for alias in node.names if node.module == "hooks"]
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HOOKS).as_posix())
def test_a_part_imports_only_what_it_may(path: Path) -> None:
    part = part_of(path)
    for name in imports_of(path):
        if name.startswith("hooks."):
            ours = name.removeprefix("hooks.")
            allowed = any(ours == one or ours.startswith(one + ".") for one in MAY[part])
            assert allowed, f"{part} may not import {name}"
        elif name.split(".")[0] not in sys.stdlib_module_names and name != "hooks":
            assert name.split(".")[0] in LIBRARIES[part], f"{part} may not import {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(HOOKS).as_posix())
def test_only_the_doors_touch_files_clock_output_and_network(path: Path) -> None:
    place = path.relative_to(HOOKS).as_posix()
    if place in DOORS or place.startswith(("publish/", "outside/", "compat/")):
        return
    for name in imports_of(path):
        assert name not in WORLD and name.split(".")[0] not in WORLD, f"{place} may not import {name}"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in ("print", "open", "input"), f"{place}:{node.lineno} calls {called}"
            assert not called.endswith((".today", ".now", ".utcnow")), f"{place}:{node.lineno} asks the clock"


def test_no_module_directly_in_hooks_has_the_name_of_a_library() -> None:
    names = {path.stem for path in HOOKS.iterdir() if path.name not in ("__init__.py", "__main__.py", "__pycache__")}
    assert not names & set(sys.stdlib_module_names)
    assert not names & {"mkdocs", "markdown", "yaml", "babel", "jinja2", "site", "material"}


def test_checks_are_small_and_each_in_its_own_file() -> None:
    for path in (HOOKS / "checks").rglob("*/*.py"):
        if path.name == "__init__.py":
            continue
        text = path.read_text(encoding="utf-8")
        assert text.count('\n@check("') + text.count('\n@page_check("') == 1, path
        assert text.count("\n") <= 110, f"{path} has grown: split it"
