"""Makes a library of any size to measure with: the same pages, with links, tables, lists and facts, every time."""

import random
import re
from pathlib import Path

from hooks.content.load import load
from hooks.content.stamp import stamped
from tests.site_builder import TODAY, base_files

LANGUAGES = ("en", "es", "pt")
# In each language: words to make sentences of, and a sentence that the checks must read closely.
_WORDS = {
    "en": "worker pay claim wage hour boss shift record letter paper agency week rule right office call keep write ask",
    "es": "trabajador pago reclamo salario hora jefe turno registro carta papel agencia semana regla oficina pida",
    "pt": "trabalhador pago queixa salário hora chefe turno registro carta papel agência semana regra escritório peça",
}
_CLOSE = {
    "en": "You can file a wage claim with the Labor Commissioner, and do not send anything to USCIS.",
    "es": "Puede presentar un reclamo de salario ante la agencia laboral, y no envíe nada a USCIS.",
    "pt": "Você pode apresentar uma queixa de salário, e não envie nada ao USCIS.",
}
_FRONT = {
    "en": "---\ndescription: Page {number}.\nreviewed: 2026-11-01\nowner: library-editors\n---\n",
    "es": "---\ndescription: Página {number}.\ntranslation:\n  state: machine-draft\n  sections: {{}}\n---\n",
    "pt": "---\ndescription: Página {number}.\ntranslation:\n  state: machine-draft\n  sections: {{}}\n---\n",
}


def name_of(number: int) -> str:
    """The path of a page inside its language, twenty to a folder; the first names the folder."""
    return f"part-{number // 20}/{f'page-{number}' if number % 20 else 'index'}.md"


def page_of(number: int, pages: int, code: str) -> str:
    """One page of about 4,000 letters, as a guide has them."""
    chance = random.Random(f"{number} {code}")
    places = random.Random(number)  # a page and its translations link to the same places
    words = _WORDS[code].split()

    def sentence() -> str:
        return " ".join(chance.choices(words, k=chance.randint(6, 16))).capitalize() + "."

    def link() -> str:
        other = places.randrange(pages)
        return f"[{chance.choice(words)}](../{name_of(other)}#part-{places.randint(1, 6)})"

    def paragraph() -> str:
        return f"{sentence()} {sentence()} See {link()}. {sentence()} [@wages-owed]"

    parts = [_FRONT[code].format(number=number), f"# {sentence()}\n\n{paragraph()}\n"]
    for part in range(1, 7):
        parts.append(f"\n## {sentence()} {{#part-{part}}}\n\n{paragraph()}\n\n{_CLOSE[code]} {sentence()}\n\n")
        parts += [f"- **{chance.choice(words)}:** {sentence()} [@wages-owed]\n" for _ in range(4)]
        if part % 2:
            parts.append("\n| a | b | c |\n| --- | --- | --- |\n")
            row = "| {} | {} | {{{{ us-nlrb.phone }}}} |\n"
            parts += [row.format(chance.choice(words), link()) for _ in range(4)]
        else:
            parts.append(f"\n1. {sentence()}\n2. {link()}\n\n    {sentence()}\n\n<https://board.example/{part}>\n")
    return "".join(parts)


def _in_portuguese_too(content: bytes) -> bytes:
    """A data file with words in Spanish, with the same words for Portuguese: only the amount of them matters here."""
    text = re.sub(r"(\{en: [^{}\n]*es: )([^,{}\n]+)\}", r"\1\2, pt: \2}", content.decode())
    return re.sub(r"^( *)es:( .+)$", r"\1es:\2\n\1pt:\2", text, flags=re.MULTILINE).encode()


def write(folder: Path, pages: int) -> int:
    """Write a library of `pages` pages in each of three languages under `folder`; answers how many pages in all."""
    files = {path: _in_portuguese_too(c) if "_data" in path else c for path, c in base_files().items()}
    spanish = files["docs/_data/languages/es.yml"]
    files["docs/_data/languages/pt.yml"] = spanish.replace(b"code: es", b"code: pt")
    locale = b"        - locale: pt\n          name: Portugu\xc3\xaas\n          site_name: Biblioteca pequena\n"
    files["mkdocs.yml"] = files["mkdocs.yml"].replace(b"markdown_extensions:", locale + b"markdown_extensions:")
    for code in LANGUAGES:
        for number in range(pages):
            files[f"docs/{code}/{name_of(number)}"] = page_of(number, pages, code).encode()
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    site = load(folder, TODAY)
    for page in site.translations:
        source = page.original
        if source:
            (folder / page.path).write_text(stamped(page, source), encoding="utf-8", newline="\n")
    return len(site.pages)
