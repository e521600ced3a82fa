"""What may be typed behind `python -m hooks`."""

import argparse
import datetime
from collections.abc import Iterable


class WrongUsage(Exception):
    """What was typed cannot be done; its words are told to whoever typed it."""


def parser(formats: Iterable[str]) -> argparse.ArgumentParser:
    """The commands and their options; `formats` are the names of the forms in which findings can be told.

    Every command sets `command`, `root` and `paths`.
    """
    whole = argparse.ArgumentParser(prog="python -m hooks", description="Check and tend the library.")
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="tell what is wrong, with file, line and what to type instead")
    check.add_argument("--format", choices=tuple(formats), default="text")
    check.add_argument("--today", type=_date, metavar="YYYY-MM-DD", help="the day of the check; default: today")
    check.add_argument("--fix", action="store_true", help="mend what is certain, and show what was changed")
    check.add_argument("--baseline", metavar="FILE", help="do not tell the errors written in FILE: they are old")
    check.add_argument("--write-baseline", metavar="FILE", help="write the errors there are into FILE")
    outside = "ask instead, over the internet, which outside links are alive"
    check.add_argument("--outside", action="store_true", help=outside)
    forget = "forget what earlier runs found, and read everything anew"
    check.add_argument("--no-cache", action="store_true", help=forget)
    many = "how many processes may share the reading of many pages; default: one for each processor"
    check.add_argument("--processes", type=int, metavar="N", help=many)
    check.add_argument("paths", nargs="*", metavar="PATH", help="tell only what is wrong in these files or folders")
    explain = commands.add_parser("explain", help="show the page of a check: why, how to mend it, examples")
    explain.add_argument("check", metavar="CHECK", help="its name or code, such as missing-page or LNK001")
    explain.set_defaults(paths=())
    stamp = commands.add_parser("stamp", help="record that a translation matches its source as it is now")
    stamp.add_argument("paths", nargs="+", metavar="PATH", help="translated pages, or folders of them")
    schemas = commands.add_parser("schemas", help="write the schemas by which editors complete and underline data")
    schemas.set_defaults(paths=())
    for command in (check, explain, stamp, schemas):
        command.add_argument("--root", default=".", metavar="DIR", help="the library's folder; default: here")
    return whole


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write YYYY-MM-DD") from None
