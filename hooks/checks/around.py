"""What a check may ask about the rest of the library. Every answer is noted, so that a finding can be remembered."""

import datetime
import hashlib

from hooks.content.overview import Face, Overview
from hooks.content.site import DOCS, Data
from hooks.content.trouble import Trouble

# What was asked, and about what: ("page", "docs/en/help.md").
Question = tuple[str, str]


class Around:
    """Answers questions about one `Overview`, and keeps in `asked` what the answers rested on.

    A finding holds as long as the same questions get the same answers: see `hooks/remember`.
    """

    def __init__(self, overview: Overview) -> None:
        self.overview = overview
        self.asked: dict[Question, str] = {}
        self._answers: dict[Question, str] = {}

    def anew(self) -> "Around":
        """The same answers, with nothing asked yet."""
        other = Around(self.overview)
        other._answers = self._answers
        return other

    def page(self, path: str) -> Face | None:
        """The page at that path."""
        self._note("page", path)
        return self.overview.faces.get(path)

    def has_file(self, path: str) -> bool:
        """Whether there is such a file under docs/."""
        self._note("file", path)
        return path in self.overview.files

    def paths(self) -> frozenset[str]:
        """The path of every file under docs/, for guessing which was meant."""
        self._note("paths", "")
        return self.overview.files

    def is_linked(self, anchor: str) -> bool:
        """Whether any page has a link that ends in `#anchor`."""
        self._note("linked", anchor)
        return self._linked(anchor)

    def citing(self, name: str) -> tuple[str, ...]:
        """The paths of the published pages for readers that cite or show `name`, or ask for the list `name`."""
        self._note("citing", name)
        return self.overview.citing.get(name, ())

    def is_over(self, day: datetime.date) -> bool:
        """Whether `day` has passed."""
        self._note("over", day.isoformat())
        return day < self.overview.today

    def this_day(self) -> datetime.date:
        """The day of this run; ask `is_over` first, because what rests on today holds for a day only."""
        self._note("today", "")
        return self.overview.today

    def metadata(self) -> dict[str, tuple[str, ...]]:
        """What images and documents tell beside what they show."""
        self._note("metadata", "")
        return dict(self.overview.metadata)

    def troubles(self) -> tuple[Trouble, ...]:
        """What could not be read, but for what is wrong in single pages."""
        self._note("troubles", "")
        return self.overview.troubles

    def _linked(self, anchor: str) -> bool:
        return any(anchor in face.fragments for face in self.overview.faces.values())

    def _note(self, kind: str, about: str) -> None:
        question = (kind, about)
        if question not in self.asked:
            self.asked[question] = self.answer(question)

    def answer(self, question: Question) -> str:
        """A short mark of what the answer to `question` rests on: equal marks, equal answers."""
        if question not in self._answers:
            self._answers[question] = self._mark(*question)
        return self._answers[question]

    def _mark(self, kind: str, about: str) -> str:
        overview = self.overview
        match kind:
            case "page":
                face = overview.faces.get(about)
                return _short((face.draft, face.ids, face.headings, face.minutes)) if face else "none"
            case "linked":
                return str(self._linked(about))
            case "citing":
                return _short(overview.citing.get(about, ()))
            case "file":
                return str(about in overview.files)
            case "over":
                return str(datetime.date.fromisoformat(about) < overview.today)
            case "today":
                return overview.today.isoformat()
            case "paths":
                return _short(sorted(overview.files))
            case "metadata":
                return _short(sorted(overview.metadata.items()))
            case _:
                return _short(overview.troubles)


def _short(value: object) -> str:
    return hashlib.blake2b(repr(value).encode("utf-8", "replace"), digest_size=12).hexdigest()


def page_shown(around: Around, data: Data, language: str, path: str) -> Face | None:
    """The page a reader of `language` gets at `path`: the one named, or, in a translation, the source in its place."""
    found = around.page(path)
    prefix = f"{DOCS}/{language}/"
    if found or not path.startswith(prefix) or language == data.source_language:
        return found
    return around.page(f"{DOCS}/{data.source_language}/{path.removeprefix(prefix)}")


def moved_to(around: Around, data: Data, language: str, path: str) -> str | None:
    """The name that the page which was at `path` has now, if it has moved and nothing is there."""
    prefix = f"{DOCS}/{language}/"
    new = data.moves.get(path.removeprefix(prefix)) if path.startswith(prefix) else None
    return new if new and not page_shown(around, data, language, path) else None
