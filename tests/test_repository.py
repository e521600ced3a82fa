"""The repository keeps its own rules."""

import re
import subprocess

import yaml

from hooks.checks import ALL
from hooks.checks.check import Severity
from hooks.checks.run import run_checks
from hooks.content.load import load, site_of
from hooks.content.stamp import COPIES
from tests.site_builder import ROOT, TODAY, files_in

SITE = load(ROOT, TODAY)


def tracked() -> list[str]:
    """Files of the project: what git tracks, or, without git, everything but what is made."""
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 0 and done.stdout:
        return done.stdout.splitlines()
    made = {".git", ".venv", "site", ".cache", ".hypothesis", "__pycache__"}
    return [p.relative_to(ROOT).as_posix() for p in ROOT.rglob("*") if p.is_file() and not made & set(p.parts)]


def test_the_library_passes_its_own_checks() -> None:
    errors = [f for f in run_checks(SITE, ALL) if f.check.severity is Severity.ERROR]
    assert not errors, [(f.problem.path, f.problem.line, f.problem.message) for f in errors]


def test_every_handout_leads_to_help() -> None:
    handouts = [page for page in SITE.pages if page.type.name == "handout"]
    assert handouts
    for page in handouts:
        assert any(link.target == "../help.md" for link in page.body.links), page.path
        assert not any(word in page.title.lower() for word in ("immigration", "deferred", "inmigración", "diferida"))


def test_lock_files_name_no_registry_and_hash_everything() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        pins = re.findall(r"^\S+==\S+", text, re.MULTILINE)
        assert len(pins) > 10
        assert text.count("--hash=sha256:") >= len(pins)


def test_the_two_lock_files_agree() -> None:
    def pins(name: str) -> dict[str, str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))

    site, tests = pins("requirements.txt"), pins("requirements-dev.txt")
    assert site.items() <= tests.items()


def test_nothing_of_a_machine_is_in_the_project() -> None:
    forbidden = re.compile("|".join(["/wo" + "rk/ma" + "in", "\\.\\./sha" + "red", "/ro" + "ot/"]))
    for name in tracked():
        path = ROOT / name
        if path.suffix in (".png", ".svg") or not path.is_file():
            continue
        assert not forbidden.search(path.read_text(encoding="utf-8", errors="ignore")), name


def test_templates_hold_no_logic_beyond_if_for_and_set() -> None:
    for path in (ROOT / "overrides").rglob("*.html"):
        statements = re.findall(r"\{%-?\s*(\w+)", path.read_text(encoding="utf-8"))
        assert set(statements) <= {
            "extends", "block", "endblock", "if", "else", "elif", "endif", "for", "endfor", "set", "include",
        }, path  # fmt: skip


def test_data_reads_the_same_with_every_yaml_reader() -> None:
    """libyaml forgives what other readers and editors refuse, such as a `?` in an unquoted item of a list."""
    for path in (ROOT / "docs" / "_data").rglob("*.yml"):
        text = path.read_text(encoding="utf-8")
        assert yaml.load(text, Loader=yaml.SafeLoader) == yaml.load(text, Loader=yaml.CSafeLoader), path


def test_the_copies_kept_for_translators_are_the_texts_that_were_translated() -> None:
    files = {f"docs/{path}": content for path, content in files_in(ROOT / "docs").items()}
    for code in {path.split("/")[3] for path in files if re.match(f"{COPIES}/.+/", path)}:
        folder = f"{COPIES}/{code}/"
        copies = {path.removeprefix(folder): path for path in files if path.startswith(folder)}
        then = {**files, **{f"docs/en/{name}": files[path] for name, path in copies.items()}}
        site = site_of(then, TODAY)
        assert set(copies) == {page.name for page in site.translations if page.language == code}
        for page in site.translations:
            if page.language == code:
                assert not page.behind, f"{page.path}: run `python -m hooks stamp {page.path}`"
