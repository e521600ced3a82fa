"""A page that has moved: its old name and its new one."""

import posixpath
from dataclasses import dataclass

from hooks.content.shape import Field, check_record, not_fields
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

FIELDS = (
    Field("about", about="What this file is for, for those who write; readers do not see it."),
    Field("moved", "words", required=True, about="Old page to new page: `modules/old.md: modules/new.md`."),
)


@dataclass(frozen=True, slots=True)
class Redirect:
    """One move. Both are names inside a language, such as `modules/pay.md`: a page has the same in every language."""

    old: str
    new: str
    path: str
    line: int

    @property
    def is_page(self) -> bool:
        """Whether the old name is one that a page can have: only then is anything written at its address."""
        return self.old.endswith(".md") and posixpath.normpath(self.old) == self.old and not self.old.startswith("..")


def read_redirects(yaml: YamlText) -> tuple[list[Redirect], list[Trouble]]:
    """The moves of redirects.yml."""
    if not isinstance(yaml.value, dict):
        return [], [] if yaml.troubles else [not_fields(yaml)]
    troubles = check_record(yaml, yaml.value, (), FIELDS, "This file")
    moved = yaml.value.get("moved")
    return [
        Redirect(str(old).strip("/"), new.strip("/"), yaml.path, yaml.line("moved", old))
        for old, new in (moved.items() if isinstance(moved, dict) else ())
        if isinstance(new, str)
    ], troubles


def last_name(name: str, moves: dict[str, str]) -> str | None:
    """The name that the page `name` has in the end; itself if it did not move; None if its moves go in a circle."""
    seen = {name}
    while name in moves:
        name = moves[name]
        if name in seen:
            return None
        seen.add(name)
    return name
