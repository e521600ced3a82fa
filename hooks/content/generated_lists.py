"""The lists a page may ask for with `{{ name }}` alone on a line; `render/lists` writes them from the data."""

LISTS = (
    "at-a-glance",
    "deadlines",
    "agencies",
    "comparison",
    "cases",
    "clocks",
    "agenda",
    "glossary",
    "timeline",
    "checks",
)
