"""Door 1: the events of mkdocs, each handed on to the part that knows what to do."""

import datetime
import os
import sys
from pathlib import Path
from typing import Any

# mkdocs loads this file by its path, from any folder, so the library's root must be found first.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkPage

from hooks.checks import ALL
from hooks.checks.check import Severity
from hooks.checks.run import run_checks
from hooks.compat.alternate_links import without_alternate_links
from hooks.compat.i18n import is_outer, language_of_build, languages_built
from hooks.compat.page_files import choose, count_pages, learner_uri, page_of
from hooks.compat.page_head import context_of, set_head
from hooks.compat.progress import Progress
from hooks.content.load import load
from hooks.content.page import Page
from hooks.content.site import DOCS, Site
from hooks.publish.not_found import not_found
from hooks.publish.redirects import redirects
from hooks.publish.sitemap import sitemap
from hooks.render.audience import FACILITATOR, LEARNER
from hooks.render.navigation import menu
from hooks.render.page import render_page
from hooks.render.status import status_html
from hooks.report.text import as_text

_STYLES = ["assets/styles/library.css"]
_site: Site  # what the current build is made of; read anew at the start of each
_command = "build"
_progress = Progress()


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether this is a build, which problems stop, or a preview, which they never do."""
    global _command
    _command = command


def on_serve(server: Any, config: MkDocsConfig, builder: Any) -> None:
    """Say where the preview is."""
    _progress.say(f"Open {server.url} in a browser. Pages are rebuilt when you save. Stop with Ctrl+C.")


@event_priority(-200)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check the library once, before the first language; give each language its menu and words."""
    global _site
    if is_outer(config):
        _site = load(Path(config.config_file_path).parent, datetime.date.today())
        findings = run_checks(_site, ALL)
        print(as_text(findings, most_notices=0 if _command == "build" else 3), file=sys.stderr, flush=True)
        if _command == "build" and any(finding.check.severity is Severity.ERROR for finding in findings):
            raise Abort("The site is not built: mend the errors above. `make check` tells them again.")
        _progress.start(count_pages(_site, languages_built(config, _site)))
    code = language_of_build(config, _site)
    config.nav = menu(_site, code, drafts=_command == "serve")
    config.extra["library"] = _words(code)
    return config


def _words(code: str) -> dict[str, Any]:
    """What every template may say, in the language `code`."""
    language = _site.data.languages.get(code)
    if not language:
        return {"phrases": {}, "status": {}, "direction": "ltr"}
    status = status_html(_site, language)
    prefix = "" if code == _site.data.source_language else f"{code}/"
    return {
        "phrases": language.phrases,
        "status": status,
        "direction": language.direction,
        "code": code,
        "prefix": prefix,
    }


@event_priority(-200)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Take out drafts and what is not for this language; add the facilitators' views."""
    publish = _command != "serve"
    return choose(_site, files, config, language_of_build(config, _site), publish=publish)


def _page_and_view(built: MkPage) -> tuple[Page | None, str]:
    page = page_of(_site, built.file)
    if page or not built.file.src_uri.endswith("/facilitator.md"):
        return page, LEARNER
    return _site.by_path.get(f"{DOCS}/{learner_uri(built.file.src_uri)}"), FACILITATOR


def on_page_markdown(markdown: str, page: MkPage, config: MkDocsConfig, files: Files) -> str:
    """Write the page for the reader of this language."""
    source, view = _page_and_view(page)
    if not source:
        return markdown
    code = language_of_build(config, _site)
    set_head(_site, source, page, code, view)
    return render_page(_site, source, code, view)


def on_page_context(context: dict[str, Any], page: MkPage, config: MkDocsConfig, nav: Any) -> dict[str, Any]:
    """Tell the templates what the page is."""
    source, view = _page_and_view(page)
    if source:
        context["library_page"] = context_of(_site, source, language_of_build(config, _site), view)
        _progress.step()
    return context


def on_post_page(output: str, page: MkPage, config: MkDocsConfig) -> str:
    """Mend the finished page."""
    return without_alternate_links(output)


@event_priority(-200)
def on_post_build(config: MkDocsConfig) -> None:
    """When the last language is done: write what belongs to all of them."""
    if not is_outer(config):
        return
    out = Path(config.site_dir)
    languages = languages_built(config, _site)
    (out / "404.html").write_text(not_found(_site, languages, _STYLES), encoding="utf-8")
    for place, html in redirects(_site, languages):
        (out / place).parent.mkdir(parents=True, exist_ok=True)
        (out / place).write_text(html, encoding="utf-8")
    (out / "sitemap.xml").write_text(sitemap(_site, languages), encoding="utf-8")
    (out / "sitemap.xml.gz").unlink(missing_ok=True)  # it would hold the list mkdocs made, with pages not translated
    _progress.finish(len(languages), "" if _command == "serve" else os.path.relpath(out))
