"""`check --outside` as somebody in a terminal meets it."""

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hooks.content.answer import Answer, State
from hooks.outside.run import MEMORY, NoNetworkError, answers_for
from tests.outside.server import Server, serving, status
from tests.outside.test_look import OK, QUICK, TODAY
from tests.site_builder import ROOT, page, run, write_site

NO_SOURCES = "sources: []\n"


def library(folder: Path, *links: str, **more: str) -> Path:
    """A small library whose page x.md holds these links, one a paragraph, from line 8 on."""
    text = "# X\n\n" + "\n\n".join(f"[a]({link})" for link in links) + "\n"
    return write_site(folder, files={"docs/_data/sources.yml": NO_SOURCES, "docs/en/x.md": page(text), **more})


def told(folder: Path, *arguments: str) -> tuple[int, list[tuple[int, str, str]]]:
    done = run("hooks", "check", "--outside", "--format", "json", *arguments, folder=folder)
    return done.returncode, [(p["line"], p["severity"], p["name"]) for p in json.loads(done.stdout)]


def test_each_address_is_told_on_its_line_and_only_what_is_gone_fails(tmp_path: Path) -> None:
    rules = status(200, "User-agent: *\nDisallow: /no")
    with serving(robots=rules, ok=OK, old=status(301, Location="/ok"), odd=status(400)) as server:
        library(tmp_path, *map(server.url, ("/ok", "/old", "/gone", "/odd", "/no", "/gone#part")))
        assert told(tmp_path) == (
            1,
            [
                (10, "notice", "moved-address"),
                (12, "error", "gone-address"),
                (14, "notice", "unreachable-address"),
                (16, "notice", "unseen-address"),
                (18, "error", "gone-address"),
            ],
        )


def test_notices_alone_do_not_fail(tmp_path: Path) -> None:
    with serving(ok=OK, old=status(301, Location="/ok")) as server:
        assert told(library(tmp_path, server.url("/old"))) == (0, [(8, "notice", "moved-address")])


def test_what_answered_well_is_not_asked_again_and_what_failed_is(tmp_path: Path) -> None:
    with serving(ok=OK) as server:
        wanted = [server.url("/ok"), server.url("/gone")]
        first = answers_for(wanted, tmp_path, TODAY, QUICK)
        assert (server.methods("/ok"), server.methods("/gone")) == (["HEAD"], ["HEAD", "GET"])
        second = answers_for(wanted, tmp_path, TODAY + datetime.timedelta(6), QUICK)
        assert (server.methods("/ok"), server.methods("/gone")) == (["HEAD"], ["HEAD", "GET"] * 2)
        assert [answer.state for answer in first.values()] == [answer.state for answer in second.values()]
        answers_for(wanted, tmp_path, TODAY + datetime.timedelta(7), QUICK)
        assert server.methods("/ok") == ["HEAD"] * 2


def test_only_the_pages_named_are_asked_for(tmp_path: Path) -> None:
    with serving(a=OK, b=OK) as server:
        library(tmp_path, server.url("/a"), **{"docs/en/y.md": page(f"# Y\n\n[b]({server.url('/b')})\n")})
        assert told(tmp_path, "docs/en/y.md") == (0, [])
    assert server.methods("/a") == []
    assert server.methods("/b") == ["HEAD"]


def test_a_page_may_be_excused_with_a_reason(tmp_path: Path) -> None:
    with serving() as server:
        library(tmp_path, server.url("/gone"))
        text = (tmp_path / "docs/en/x.md").read_text(encoding="utf-8")
        excuse = 'allow: {gone-address: "told as history, on purpose"}\n# X'
        (tmp_path / "docs/en/x.md").write_text(text.replace("---\n# X", excuse.replace("\n#", "\n---\n#")))
        assert told(tmp_path) == (0, [])
        assert "unused-allow" not in run("hooks", "check", folder=tmp_path).stdout


@pytest.mark.parametrize("command", [["hooks", "check"], ["mkdocs", "build", "--quiet"]])
def test_neither_a_build_nor_a_plain_check_asks_anybody(tmp_path: Path, command: list[str]) -> None:
    with serving(ok=OK) as server:
        library(tmp_path, server.url("/ok"), server.url("/gone"))
        assert run(*command, folder=tmp_path).returncode == 0
    assert server.asked == []
    assert not (tmp_path / MEMORY).exists()


def test_a_plain_check_does_not_even_load_what_could_ask() -> None:
    code = "import sys, hooks.main, hooks.__main__; print({'aiohttp', 'hooks.outside'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def addresses(server: Server, number: int) -> list[str]:
    return [server.url(f"/p{place}") for place in range(number)]


def test_without_a_terminal_progress_is_a_line_at_each_quarter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving() as server:
        answers_for(addresses(server, 8), tmp_path, TODAY, QUICK)
    lines = capsys.readouterr().err.splitlines()
    assert [line.rsplit(": ", 1)[1] for line in lines[:-1]] == [
        "25% (2 of 8)",
        "50% (4 of 8)",
        "75% (6 of 8)",
        "100% (8 of 8)",
    ]
    assert lines[-1] == "8 outside addresses, 0 of them known from the last week: 8 gone."


def test_in_a_terminal_progress_is_a_bar_and_the_report_stays_clean(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")  # Windows has none
    with serving(ok=OK) as server:
        library(tmp_path, server.url("/ok"))
        ours, theirs = pty.openpty()
        command = [sys.executable, "-m", "hooks", "check", "--outside"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=theirs, check=True)
    assert done.stdout == b"Nothing to mend.\n"
    shown = os.read(ours, 10_000)
    assert b"100%" in shown
    assert b"\r" in shown


def test_what_was_found_before_a_stop_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(asked: list[str], manners: object, today: object, tell: object) -> None:
        tell(asked[0], Answer(State.ALIVE, "", TODAY))  # type: ignore[operator]
        raise KeyboardInterrupt

    monkeypatch.setattr("hooks.outside.run.look", stopped)
    with pytest.raises(KeyboardInterrupt):
        answers_for(["https://a.example/", "https://b.example/"], tmp_path, TODAY, QUICK)
    assert list(json.loads((tmp_path / MEMORY).read_text(encoding="utf-8"))) == ["https://a.example/"]


def test_a_machine_without_a_network_accuses_nobody(tmp_path: Path) -> None:
    names = [f"https://no-such-host-{number}.invalid/" for number in range(6)]
    with pytest.raises(NoNetworkError, match="None of 6 servers answered"):
        answers_for(names, tmp_path, TODAY, QUICK)
    done = run("hooks", "check", "--outside", folder=library(tmp_path, names[0]))
    assert done.returncode == 0
    assert "https://no-such-host-0.invalid/` was not reached: " in done.stdout
