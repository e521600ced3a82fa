"""Pages' faces, problems and troubles as plain lists, and back: what a memory is written in."""

from collections.abc import Mapping
from typing import Any

from hooks.checks.check import Check, Edit, Problem
from hooks.content.overview import Face
from hooks.content.trouble import Trouble

Row = list[Any]


def face_row(face: Face) -> Row:
    """A face as a list, in the order of its fields."""
    one = [face.path, face.language, face.name, face.readers, face.draft]
    several = [list(each) for each in (face.headings, face.ids, face.fragments, face.cited)]
    return [*one, *several, face.minutes, [list(excuse) for excuse in face.allowed]]


def face_from(row: Row) -> Face:
    """The face that `face_row` made into a list."""
    path, language, name, readers, draft, headings, ids, fragments, cited, minutes, allowed = row
    excuses = tuple((check, line, is_reason) for check, line, is_reason in allowed)
    together = (tuple(headings), tuple(ids), tuple(fragments), tuple(cited), minutes, excuses)
    return Face(path, language, name, readers, draft, *together)


def found_row(check: Check, problem: Problem) -> Row:
    """A problem and the code of the check that found it, as a list."""
    edit = [problem.edit.start, problem.edit.end, problem.edit.text] if problem.edit else None
    return [check.code, problem.path, problem.line, problem.message, problem.fix, problem.column, edit]


def found_from(row: Row, by_code: Mapping[str, Check]) -> tuple[Check, Problem]:
    """The check and the problem that `found_row` made into a list."""
    code, path, line, message, fix, column, edit = row
    return by_code[code], Problem(path, line, message, fix, column, Edit(*edit) if edit else None)


def trouble_row(trouble: Trouble) -> Row:
    """A trouble as a list, in the order of its fields."""
    return [getattr(trouble, name) for name in Trouble.__slots__]


def trouble_from(row: Row) -> Trouble:
    """The trouble that `trouble_row` made into a list."""
    return Trouble(*row)
