"""A table as HTML whose cells know their column, so that it can become cards on a phone."""

from collections.abc import Sequence
from html import escape


def table(
    caption: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    kind: str,
    marks: Sequence[str] = (),
) -> str:
    """A table. `caption` and `heads` are plain text, the cells of `rows` are HTML; `kind` names it for the styles.

    `marks` are attributes of the rows, in their order, by which readers can choose among them.
    """
    head = "".join(f'<th scope="col">{escape(words)}</th>' for words in heads)
    body = []
    for place, row in enumerate(rows):
        cells = [f'<th scope="row">{row[0]}</th>']
        cells += [
            f'<td data-label="{escape(label, quote=True)}">{cell}</td>'
            for label, cell in zip(heads[1:], row[1:], strict=True)
        ]
        mark = f" {marks[place]}" if marks else ""
        body.append(f"<tr{mark}>{''.join(cells)}</tr>")
    rows_html = "\n".join(body)
    return (
        f'<table class="cards {kind}">\n<caption>{escape(caption)}</caption>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows_html}\n</tbody>\n</table>"
    )
