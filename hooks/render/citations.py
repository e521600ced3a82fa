"""Numbers the sources of a page in the order of their use, and writes the notes and the list of them."""

from dataclasses import dataclass, field
from html import escape

from hooks.content.fact import Fact
from hooks.content.language import Language
from hooks.content.page import SOURCES
from hooks.content.site import Data
from hooks.content.source import Source
from hooks.render.dates import written_date


@dataclass
class Notes:
    """The notes of one page while it is written: each source gets its number at its first use."""

    data: Data
    language: Language
    numbers: dict[str, int] = field(default_factory=dict)
    single: bool = False

    def note(self, *facts: Fact) -> str:
        """The raised numbers behind a statement that rests on `facts`, each once and leading to its source."""
        sources = list(dict.fromkeys(name for fact in facts for name in fact.sources if name in self.data.sources))
        new = {name for name in sources if name not in self.numbers}
        for name in sources:
            self.numbers.setdefault(name, len(self.numbers) + 1)
        links = []
        for name in sorted(sources, key=self.numbers.__getitem__):
            number = self.numbers[name]
            mark = f' id="use-{number}"' if name in new else ""
            label = escape(self.language.phrase("note", numbers=number), quote=True)
            links.append(f'<a{mark} href="#source-{number}" aria-label="{label}">{number}</a>')
        if not links:
            return ""
        dagger = ""
        if any(fact.confidence == "single-source" for fact in facts):
            self.single = True
            dagger = "†"
        return f'<sup class="cite">{" ".join(links)}{dagger}</sup>'

    def confirm(self, fact: Fact) -> str:
        """`(call or look to confirm)`, for a phone number or deadline that was not read live."""
        if not fact.value or fact.value.kind not in ("phone", "length"):
            return ""
        sources = [self.data.sources[name] for name in fact.sources if name in self.data.sources]
        if any(source.read_as == "live" for source in sources):
            return ""
        return f' <span class="confirm">({escape(self.language.phrase("confirm"))})</span>'

    def list_of_sources(self) -> str:
        """The section that ends a page: every source used, with its dates and how it was read; empty if none was."""
        if not self.numbers:
            return ""
        phrase = self.language.phrase
        items = "\n".join(self._item(self.data.sources[name], number) for name, number in self.numbers.items())
        single = f'<p class="sources-single">{escape(phrase("source_single"))}</p>\n' if self.single else ""
        return (
            f'\n\n## {phrase("sources")} {{#{SOURCES}}}\n\n<div class="sources">\n'
            f"<p>{escape(phrase('sources_intro'))}</p>\n{single}<ol>\n{items}\n</ol>\n</div>\n"
        )

    def _item(self, source: Source, number: int) -> str:
        phrase = self.language.phrase
        title = f'<cite dir="auto">{escape(source.title)}</cite>'
        if source.url.startswith("https://") and not source.no_link:
            title = f'<a href="{escape(source.url, quote=True)}" rel="noopener noreferrer">{title}</a>'
            linked = ""
        else:
            linked = f" ({escape(phrase('source_not_linked'))})"
        if source.published == "undated":
            published = phrase("source_undated")
        else:
            published = phrase("source_published", date=written_date(source.published, self.language))
        how = "source_read_live" if source.read_as == "live" else "source_read_stored"
        read = phrase(how, date=written_date(source.read.isoformat(), self.language))
        back = escape(phrase("back_to_text", number=number), quote=True)
        return (
            f'<li id="source-{number}">{title}{linked}. <bdi>{escape(source.publisher)}</bdi>; '
            f"{escape(published)}; {escape(read)}. "
            f'<a class="back" href="#use-{number}" aria-label="{back}">↑</a></li>'
        )
