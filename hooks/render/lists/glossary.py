"""`{{ glossary }}`: every term, by the alphabet of the reader's language, with its variants and its sources."""

import unicodedata
from html import escape

from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.content.term import Term
from hooks.render.citations import Notes
from hooks.render.values import in_language


def glossary(site: Site, page: Page, language: Language, notes: Notes) -> str:
    """A list of the terms with their meanings; each term's id is its anchor."""

    def key(term: Term) -> str:
        plain = unicodedata.normalize("NFKD", in_language(term.term, language).casefold())
        return "".join(character for character in plain if not unicodedata.combining(character))

    source = site.data.source_language
    lines = []
    for term in sorted(site.data.terms, key=key):
        word = escape(in_language(term.term, language))
        original = term.term.get(source, "")
        if language.code != source and original and original != in_language(term.term, language):
            word += f' <span lang="{source}" dir="ltr">({escape(original)})</span>'
        facts = [site.data.facts[name] for name in term.rests_on if name in site.data.facts]
        marks = "".join(notes.note(fact) for fact in facts)
        variants = term.variants.get(language.code, ())
        also = ""
        if variants:
            words = language.phrase("also_called", variants=", ".join(variants))
            also = f'<dd class="variants">{escape(words)}</dd>'
        lines.append(
            f'<dt id="{term.id}">{word}</dt>\n<dd>{escape(in_language(term.meaning, language))}{marks}</dd>{also}'
        )
    return '<dl class="glossary">\n' + "\n".join(lines) + "\n</dl>"
