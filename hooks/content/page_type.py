"""A page type: which fields and sections a kind of page has. A type is data; adding one takes no Python."""

import fnmatch
from dataclasses import dataclass, replace

from hooks.content.kind import KINDS
from hooks.content.shape import Field, check_record, did_you_mean, flag, not_fields, texts
from hooks.content.trouble import Trouble
from hooks.content.yaml_text import YamlText

AUDIENCES = ("workers", "advocates", "trainers", "contributors", "translators")

# What every page may say, whatever its type.
COMMON_FIELDS = (
    Field(
        "description",
        "text",
        required=True,
        translated=True,
        about="One sentence for search results and cards.",
    ),
    Field(
        "reviewed",
        "date",
        required=True,
        about="The day a person read the page against its sources, whole.",
    ),
    Field(
        "owner",
        "text",
        required=True,
        about="Who answers for the page; one of the owners in site.yml.",
    ),
    Field(
        "audience",
        "list of choices",
        choices=AUDIENCES,
        about="For whom the page is written.",
    ),
    Field(
        "order",
        "whole number",
        about="Its place in its folder; pages without one come last, by title.",
    ),
    Field(
        "short_title",
        "text",
        translated=True,
        about="What menus show when the title is long.",
    ),
    Field(
        "legal_review",
        "text",
        about="Who reviewed the law in it and when; `none` until somebody has.",
    ),
    Field(
        "draft",
        "true or false",
        about="A draft is shown by `make serve` and never published.",
    ),
    Field(
        "allow",
        "map",
        translated=True,
        about="Checks this page is excused from, each with its reason.",
    ),
    Field(
        "translation",
        "map",
        translated=True,
        about="In a translation: its state and the sections it translated.",
    ),
    Field("hide", "list of texts", about="Parts of the theme this page does without."),
)
TRANSLATION_FIELDS = (
    Field(
        "state",
        "choice",
        required=True,
        choices=("machine-draft", "reviewed"),
        about="How it was made.",
    ),
    Field(
        "reviewer",
        "text",
        about="Who reviewed it: a name they agreed to give, or an organization.",
    ),
    Field(
        "sections",
        "map",
        required=True,
        about="Section id to the fingerprint of the source it translates.",
    ),
)
_SECTION_FIELDS = (
    Field("id", "id", required=True, about="Its anchor, the same in every language; its words are in languages/."),
    Field("cited", "true or false", about="It states law or history, so every statement in it has its source."),
    Field("optional", "true or false", about="A page may do without it."),
    Field("audience", "choice", choices=("facilitator",), about="Only they see it."),
    Field("questions", "whole number", about="The fewest questions it holds."),
)
_FIELD_FIELDS = (
    Field("kind", "choice", required=True, choices=tuple(KINDS), about="What it holds."),
    Field("required", "true or false", about="Every page of this type has it."),
    Field("choices", "list of texts", about="The words it may hold."),
    Field("translated", "true or false", about="A translation says it again in its own language."),
    Field("about", "text", about="What it is for, in plain words; writers see it in their editor."),
)
FIELDS = (
    Field("type", "text", required=True, about="The name of this kind of page."),
    Field("folder", "text", about="The folder whose pages are of this type."),
    Field("pages", "list of texts", about="Single pages of this type, or patterns such as `*`."),
    Field("review_every", "whole number", required=True, about="After how many days a page is to be read again."),
    Field("readers", "true or false", default=True, about="Whether it is for readers; false: for those who write."),
    Field("true_stories", "true or false", about="It tells of real people, so nobody in it is named."),
    Field("sheets", "whole number", about="On how many sheets of paper, printed on both sides, a page has to fit."),
    Field("other_sections", "choice", choices=("allowed", "cited"), about="Whether it may hold others than these."),
    Field("fields", "map", required=True, each=_FIELD_FIELDS, about="What only this kind of page says above its text."),
    Field("sections", "list of maps", required=True, fields=_SECTION_FIELDS, about="Its sections, in their order."),
)


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """One section of a page type. `cited`: it states law or history; `questions`: the fewest questions it holds."""

    id: str
    cited: bool = False
    optional: bool = False
    audience: str | None = None
    questions: int = 0


@dataclass(frozen=True)
class PageType:
    """A kind of page, by folder or by file patterns. `other_sections` is None, "allowed" or "cited".

    `sheets`: on how many sheets of paper its pages have to fit; 0 where it does not matter.
    """

    name: str
    path: str
    folder: str | None = None
    pages: tuple[str, ...] = ()
    fields: tuple[Field, ...] = COMMON_FIELDS
    sections: tuple[SectionSpec, ...] = ()
    other_sections: str | None = None
    readers: bool = True
    true_stories: bool = False
    review_every: int = 365
    sheets: int = 0

    @property
    def source_fields(self) -> tuple[Field, ...]:
        """What a page of this type may say in the source language."""
        return tuple(field for field in self.fields if field.name != "translation")

    @property
    def translation_fields(self) -> tuple[Field, ...]:
        """What a translation may say; it repeats nothing that its source says."""
        return tuple(_in_translation(field) for field in self.fields if field.translated)

    def section(self, section_id: str) -> SectionSpec | None:
        """The declared section of that id, if there is one."""
        return next((spec for spec in self.sections if spec.id == section_id), None)


def _in_translation(field: Field) -> Field:
    return replace(field, required=True, fields=TRANSLATION_FIELDS) if field.name == "translation" else field


# What a page is when no file says otherwise, so that nothing is dropped unseen.
PLAIN = PageType("page", "", pages=("*",), other_sections="allowed")


def type_of(name: str, types: tuple[PageType, ...]) -> PageType:
    """The type of the page `name` (such as `modules/x.md`): its exact name, then the deepest folder, then a pattern.

    The `index.md` of a folder is a list of its pages, so it is of the type whose pattern it fits.
    """
    exact = [kind for kind in types if name in kind.pages]
    if exact:
        return exact[0]
    folders = [kind for kind in types if kind.folder and name.startswith(kind.folder + "/")]
    if folders and not name.endswith("/index.md"):
        return max(folders, key=_depth)
    patterns = [kind for kind in types if any(fnmatch.fnmatchcase(name, pattern) for pattern in kind.pages)]
    return patterns[0] if patterns else PLAIN


def _depth(kind: PageType) -> int:
    return len(kind.folder or "")


def read_page_type(source: YamlText) -> tuple[PageType | None, list[Trouble]]:
    """The page type of one file, and what is wrong with the file."""
    record = source.value
    if not isinstance(record, dict):
        return None, [not_fields(source)] if not source.troubles else []
    troubles = check_record(source, record, (), FIELDS, "This page type")
    fields: list[Field] = []
    declared = record.get("fields")
    for name, spec in (declared if isinstance(declared, dict) else {}).items():
        spec = spec if isinstance(spec, dict) else {}
        troubles += check_record(source, spec, ("fields", name), _FIELD_FIELDS, f"The field `{name}`")
        kind = spec.get("kind")
        if not isinstance(kind, str) or kind not in KINDS:
            continue
        fields.append(
            Field(
                name,
                kind,
                required=flag(spec, "required", _FIELD_FIELDS),
                choices=texts(spec.get("choices")),
                about=str(spec.get("about") or ""),
                translated=flag(spec, "translated", _FIELD_FIELDS),
            )
        )
    sections = record.get("sections")
    specs = [
        SectionSpec(
            str(item["id"]),
            cited=flag(item, "cited", _SECTION_FIELDS),
            optional=flag(item, "optional", _SECTION_FIELDS),
            audience=item.get("audience"),
            questions=item.get("questions") or 0,
        )
        for item in (sections if isinstance(sections, list) else [])
        if isinstance(item, dict) and item.get("id")
    ]
    other = record.get("other_sections")
    every, sheets = record.get("review_every"), record.get("sheets")
    page_type = PageType(
        name=str(record.get("type") or source.path.rsplit("/", 1)[-1].removesuffix(".yml")),
        path=source.path,
        folder=str(record["folder"]).strip("/") if record.get("folder") else None,
        pages=texts(record.get("pages")),
        fields=(*COMMON_FIELDS, *fields),
        sections=tuple(specs),
        other_sections=other if other in ("allowed", "cited") else None,
        readers=flag(record, "readers", FIELDS),
        true_stories=flag(record, "true_stories", FIELDS),
        review_every=every if isinstance(every, int) else 365,
        sheets=sheets if isinstance(sheets, int) else 0,
    )
    return page_type, troubles


def unknown_section_fix(section: str, page_type: PageType, words: dict[str, str]) -> str:
    """What to type instead of a section the type does not have; `words` maps ids to this language's words."""
    known = [words.get(spec.id, spec.id) for spec in page_type.sections]
    return did_you_mean(
        section,
        known,
        f"Use one of: {'; '.join(known)}. Or make it a `###` inside one of them.",
    )
