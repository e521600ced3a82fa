"""Door 2: the library in a terminal. `python -m hooks --help` tells what it can do."""

import argparse
import dataclasses
import datetime
import os
import sys
from pathlib import Path

from hooks.checks import ALL, OUTSIDE
from hooks.checks.check import Severity
from hooks.checks.run import run_checks
from hooks.content.load import load
from hooks.content.outside_link import outside_links
from hooks.content.site import Site
from hooks.content.stamp import stamped
from hooks.report.as_json import as_json
from hooks.report.text import as_text


def main(arguments: list[str] | None = None) -> int:
    """Run one command; answers its exit code: 0 nothing wrong, 1 errors found, 2 wrong usage or nothing done."""
    parser = _parser()
    options = parser.parse_args(arguments)
    root = Path(options.root)
    if not root.is_dir():
        parser.error(f"--root {options.root}: there is no such folder")
    try:
        paths = tuple(_from_root(root, path) for path in options.paths)
    except FileNotFoundError as error:
        parser.error(f"{error}: there is no such file or folder")
    commands = {"check": _check, "stamp": _stamp}
    return commands[options.command](root, paths, options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m hooks", description="Check and tend the library.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="tell what is wrong, with file, line and what to type instead")
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--today", type=_date, default=datetime.date.today(), metavar="YYYY-MM-DD")
    check.add_argument(
        "--outside", action="store_true", help="ask instead, over the internet, which outside links are alive"
    )
    check.add_argument("paths", nargs="*", metavar="PATH", help="tell only what is wrong in these files or folders")
    stamp = commands.add_parser("stamp", help="record that a translation matches its source as it is now")
    stamp.add_argument("paths", nargs="+", metavar="PATH", help="translated pages, or folders of them")
    for command in (check, stamp):
        command.add_argument("--root", default=".", metavar="DIR", help="the library's folder; default: here")
    return parser


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD") from None


def _from_root(root: Path, path: str) -> str:
    """`path`, given from here or from the root, as a path from the root with `/`."""
    base = root.resolve()
    for candidate in (Path(path).resolve(), (base / path).resolve()):
        if candidate.exists() and candidate.is_relative_to(base):
            return candidate.relative_to(base).as_posix()
    raise FileNotFoundError(path)


def _is_within(path: str, folders: tuple[str, ...]) -> bool:
    return not folders or any(path == one or one == "." or path.startswith(one + "/") for one in folders)


def _check(root: Path, paths: tuple[str, ...], options: argparse.Namespace) -> int:
    site, checks = load(root, options.today), ALL
    if options.outside:
        found = _asked_outside(site, root, paths)
        if isinstance(found, int):
            return found
        site, checks = found, OUTSIDE
    findings = [f for f in run_checks(site, checks) if _is_within(f.problem.path, paths)]
    if options.format == "json":
        print(as_json(findings))
    else:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(as_text(findings, colour=colour))
    return 1 if any(finding.check.severity is Severity.ERROR for finding in findings) else 0


def _asked_outside(site: Site, root: Path, paths: tuple[str, ...]) -> Site | int:
    """The site with the answers of its outside addresses; an exit code if they could not be had."""
    # here and nowhere else: what asks servers is not even loaded by a plain check
    from hooks.outside.manners import Manners
    from hooks.outside.run import NoNetworkError, answers_for

    addresses = [link.asked for link in outside_links(site) if _is_within(link.path, paths)]
    try:
        answers = answers_for(addresses, root, site.today, Manners(about=site.data.settings.repo_url))
    except NoNetworkError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped. The good answers so far are kept for the next time.", file=sys.stderr)
        return 130
    return dataclasses.replace(site, answers=answers)


def _stamp(root: Path, paths: tuple[str, ...], options: argparse.Namespace) -> int:
    site = load(root, datetime.date.today())
    pages = [page for page in site.translations if _is_within(page.path, paths)]
    for page in pages:
        source = site.source_of(page)
        if source:
            (root / page.path).write_text(stamped(page, source), encoding="utf-8", newline="\n")
            print(f"{page.path}: stamped, {len(source.sections)} sections")
    if not pages:
        print("There is no translated page among these.")
    return 0 if pages else 2


if __name__ == "__main__":
    sys.exit(main())
