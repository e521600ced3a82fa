"""A real build: an old address leads to the page in each language, and the build's lists do not know it."""

from pathlib import Path

from tests.html import one, tree_of
from tests.site_builder import run, write_site


def test_an_old_address_leads_on_in_every_language(tmp_path: Path) -> None:
    files = {"docs/_data/redirects.yml": "moved:\n  modules/who-may-help.md: help.md\n"}
    write_site(tmp_path, "page-missing-in-spanish", files=files)
    done = run("mkdocs", "build", "--quiet", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    out = tmp_path / "site"
    for prefix in ("", "es/"):
        old = out / prefix / "modules" / "who-may-help"
        way = one(tree_of(old / "index.html"), "main a").attributes["href"] or ""
        assert (old / way / "index.html").resolve() == (out / prefix / "help" / "index.html").resolve()
        assert (old / way / "index.html").is_file()
    assert "who-may-help" not in (out / "sitemap.xml").read_text(encoding="utf-8")
    assert "modules/who-may-help" not in (out / "search" / "search_index.json").read_text(encoding="utf-8")
