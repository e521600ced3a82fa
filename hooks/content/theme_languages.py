"""The languages that the theme has words in, for its search, menus and buttons."""

_CODES = """
    af ar az be bg bn ca cs cy da de el en eo es et eu fa fi fr gl he hi hr hu hy id is it ja ka kn ko
    ku-IQ lb lt lv mk mn ms my nb nl nn pl pt pt-BR ro ru sa sh si sk sl sq sr sv ta te th tl tr uk ur
    uz vi zh zh-Hant zh-TW
"""
THEME_LANGUAGES = frozenset(_CODES.split())
# where a library may keep the theme's words in a language that the theme lacks
OWN_WORDS = "overrides/partials/languages"
