"""Door 2: the library in a terminal. `python -m hooks --help` tells what it can do."""

import argparse
import dataclasses
import datetime
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

from hooks.arguments import WrongUsage, parser
from hooks.checks import ALL, OUTSIDE
from hooks.checks.check import Finding, Severity
from hooks.checks.named import check_named, no_such_check
from hooks.checks.run import run_checks
from hooks.content.load import load
from hooks.content.outside_link import outside_links
from hooks.content.read_data import DATA
from hooks.content.schemas import FOLDER, PAGES, editor_files
from hooks.content.site import Site
from hooks.content.stamp import COPIES, copy_of_source, stamped
from hooks.mend.mended import mended
from hooks.mend.rewritten import rewritten
from hooks.remember.memory import Memory, read_memory, write_memory
from hooks.remember.program import program_mark
from hooks.remember.recheck import recheck
from hooks.report.baseline import as_baseline, mended_since, new_since, read_baseline
from hooks.report.diff import as_diff
from hooks.report.explained import explained
from hooks.report.formats import FORMATS
from hooks.report.identity import Identity

MEMORY = ".cache/checks.json"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; answers its exit code: 0 nothing wrong, 1 errors found, 2 wrong usage or nothing done."""
    known = parser(FORMATS)
    options = known.parse_args(arguments)
    root = Path(options.root)
    try:
        if not root.is_dir():
            raise WrongUsage(f"--root {options.root}: there is no such folder")
        options.paths = tuple(_from_root(root, path) for path in options.paths)
        commands = {"check": _check, "explain": _explain, "stamp": _stamp, "schemas": _schemas}
        return commands[options.command](root, options)
    except WrongUsage as mistake:
        known.error(str(mistake))
    except BrokenPipeError:  # whoever read along has read enough, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def _from_root(root: Path, path: str) -> str:
    """`path`, given from here or from the root, as a path from the root with `/`."""
    base = root.resolve()
    for candidate in (Path(path).resolve(), (base / path).resolve()):
        if candidate.exists() and candidate.is_relative_to(base):
            return candidate.relative_to(base).as_posix()
    raise WrongUsage(f"{path}: there is no such file or folder")


def _is_within(path: str, folders: tuple[str, ...]) -> bool:
    return not folders or any(path == one or one == "." or path.startswith(one + "/") for one in folders)


def _in_colour() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def _check(root: Path, options: argparse.Namespace) -> int:
    if options.write_baseline and options.paths:
        raise WrongUsage("--write-baseline is for the whole library: give no PATH with it")
    old = _old(options.baseline)
    findings = _findings(root, options)
    if options.fix and _mend(root, new_since(findings, old), options):
        findings = _findings(root, options)
    if options.write_baseline:
        Path(options.write_baseline).write_text(as_baseline(findings), encoding="utf-8", newline="\n")
        old = _old(options.write_baseline)
        print(f"{options.write_baseline}: {old.total()} errors written, as old.", file=sys.stderr)
    gone = 0 if options.paths else mended_since(findings, old)
    if gone:
        are = "is" if gone == 1 else "are"
        print(f"{options.baseline}: {gone} of its errors {are} mended; write it anew.", file=sys.stderr)
    told = new_since(findings, old)
    print(FORMATS[options.format](told, ALL, _in_colour()))
    return 1 if any(finding.check.severity is Severity.ERROR for finding in told) else 0


def _findings(root: Path, options: argparse.Namespace) -> list[Finding]:
    today = options.today or datetime.date.today()
    if options.outside:
        findings = run_checks(_asked_outside(load(root, today), root, options), OUTSIDE)
    else:
        file, program = root / MEMORY, program_mark()
        memory = Memory(program) if options.no_cache else read_memory(file, program)
        findings, new = recheck(root, today, ALL, memory, options.processes or _processors())
        if new != memory:
            write_memory(file, new)
    return [finding for finding in findings if _is_within(finding.problem.path, options.paths)]


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _asked_outside(site: Site, root: Path, options: argparse.Namespace) -> Site:
    """The site with the answers of its outside addresses."""
    # here and nowhere else: what asks servers is not even loaded by a plain check
    try:
        from hooks.outside.manners import Manners
        from hooks.outside.run import NoNetworkError, answers_for
    except ImportError as error:
        raise WrongUsage(f"--outside needs {error.name}, which `make outside` installs") from None
    addresses = [link.asked for link in outside_links(site) if _is_within(link.path, options.paths)]
    try:
        answers = answers_for(addresses, root, site.today, Manners(about=site.data.settings.repo_url))
    except NoNetworkError as error:
        raise WrongUsage(str(error)) from None
    return dataclasses.replace(site, answers=answers)


def _old(file: str | None) -> Counter[Identity]:
    """The errors of a baseline file; none without one."""
    try:
        return read_baseline(Path(file).read_bytes()) if file else Counter()
    except OSError as error:
        raise WrongUsage(f"{file}: it cannot be opened ({error.strerror}); make it with --write-baseline") from None
    except ValueError as error:
        raise WrongUsage(f"{file}: {error}") from None


def _mend(root: Path, findings: list[Finding], options: argparse.Namespace) -> bool:
    """Make the edits that findings carry, and show each; answers whether there were any."""
    if not any(finding.problem.edit for finding in findings):
        return False
    site = load(root, datetime.date.today())
    out = sys.stdout if options.format == "text" else sys.stderr
    changed = mended(site, findings)
    for path, text in changed.items():
        old = site.by_path[path].body.text
        content = rewritten((root / path).read_bytes(), old, text)
        if content is None:
            print(f"{path}: not mended; save it first as UTF-8 with one kind of line end.\n", file=out)
        else:
            (root / path).write_bytes(content)
            print(as_diff(path, old, text, colour=_in_colour()) + "\n", file=out)
    return bool(changed)


def _explain(root: Path, options: argparse.Namespace) -> int:
    check = check_named(options.check, ALL)
    if not check:
        raise WrongUsage(no_such_check(options.check, ALL))
    site = load(root, datetime.date.today())
    page = site.page(site.data.source_language, f"contributing/checks/{check.name}.md")
    text = page.body.text[page.body.start :] if page else ""
    width = min(shutil.get_terminal_size().columns, 88)
    print(explained(check, text, colour=_in_colour(), width=width))
    return 0


def _stamp(root: Path, options: argparse.Namespace) -> int:
    site = load(root, datetime.date.today())
    pages = [page for page in site.translations if _is_within(page.path, options.paths)]
    for page in pages:
        source = page.original
        if source:
            copy = root / copy_of_source(page.language, page.name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(source.body.text, encoding="utf-8", newline="\n")
            (root / page.path).write_text(stamped(page, source), encoding="utf-8", newline="\n")
            print(f"{page.path}: stamped, {len(source.sections)} sections")
    needed = {copy_of_source(page.language, page.name) for page in site.translations}
    for copy in (root / COPIES).glob("*/**/*.md"):
        if copy.relative_to(root).as_posix() not in needed:  # its translation was renamed or taken away
            copy.unlink()
    if not pages:
        print("There is no translated page among these.")
    return 0 if pages else 2


def _schemas(root: Path, options: argparse.Namespace) -> int:
    site = load(root, datetime.date.today())
    broken = sorted({trouble.path for trouble in site.troubles if trouble.path.startswith(f"{DATA}/page_types")})
    if broken or not site.data.page_types:
        raise WrongUsage(f"{', '.join(broken) or DATA}: mend this first; python -m hooks check tells how")
    files = editor_files(site.data)
    for old in {path.relative_to(root).as_posix() for path in (root / PAGES).glob("*.json")} - files.keys():
        (root / old).unlink()
        print(f"{old}: removed, no page is of this type any more")
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(files)} files for editors written, in {FOLDER}/ and .vscode/.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
