"""The lists that data writes into pages: `{{ deadlines }}`, `{{ glossary }}` and the like."""

from collections.abc import Callable

from hooks.content.generated_lists import LISTS
from hooks.content.language import Language
from hooks.content.page import Page
from hooks.content.site import Site
from hooks.render.citations import Notes
from hooks.render.lists.agencies import agencies
from hooks.render.lists.agenda import agenda
from hooks.render.lists.at_a_glance import at_a_glance
from hooks.render.lists.cases import cases
from hooks.render.lists.check_list import check_list
from hooks.render.lists.clocks import clocks
from hooks.render.lists.comparison import comparison
from hooks.render.lists.deadlines import deadlines
from hooks.render.lists.glossary import glossary
from hooks.render.lists.timeline import timeline

ListStep = Callable[[Site, Page, Language, Notes], str]

STEPS: dict[str, ListStep] = {
    "at-a-glance": at_a_glance,
    "deadlines": deadlines,
    "agencies": agencies,
    "comparison": comparison,
    "cases": cases,
    "clocks": clocks,
    "agenda": agenda,
    "glossary": glossary,
    "timeline": timeline,
    "checks": check_list,
}
assert set(STEPS) == set(LISTS), "content/generated_lists.py and render/lists name the same lists"
