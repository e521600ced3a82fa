"""Nobody's server suffers from us."""

import dataclasses
import datetime
import itertools

import pytest

from hooks.content.answer import State
from hooks.outside.manners import Manners, retry_after
from tests.outside.server import in_turn, raw, serving, silence, status
from tests.outside.test_look import OK, QUICK, asked, one


def test_one_host_gets_one_request_at_a_time_with_a_pause_between_two() -> None:
    slow = {f"p{number}": status(200, after=0.05) for number in range(6)}
    with serving(**slow) as server:
        asked(*map(server.url, server.routes), manners=dataclasses.replace(QUICK, pause=0.1))
    times = [request.at for request in server.asked]
    assert server.most == 1
    assert min(after - before for before, after in itertools.pairwise(times)) >= 0.1


def test_several_hosts_are_asked_at_the_same_moment() -> None:
    with serving(p=status(200, after=0.2)) as server:
        answers = asked(server.url("/p"), server.url("/p", "localhost"))
    assert {answer.state for answer in answers.values()} == {State.ALIVE}
    assert server.most == 2


def test_only_so_many_hosts_are_asked_at_the_same_moment() -> None:
    with serving(p=status(200, after=0.1)) as server:
        asked(server.url("/p"), server.url("/p", "localhost"), manners=dataclasses.replace(QUICK, at_once=1))
    assert server.most == 1


def test_we_say_who_we_are() -> None:
    with serving(page=OK) as server:
        one(server, "/page", dataclasses.replace(QUICK, about="https://library.example/"))
    assert {r.headers["user-agent"] for r in server.asked} == {"librarylinkcheck/1 (+https://library.example/)"}


def test_429_is_asked_again_when_it_wished_and_not_before() -> None:
    with serving(page=in_turn(status(429, Retry_After="1"), OK), other=OK) as server:
        answers = asked(server.url("/page"), server.url("/other"))
    assert {answer.state for answer in answers.values()} == {State.ALIVE}
    first = next(request.at for request in server.asked if request.path == "/page")
    assert all(request.at - first >= 1 for request in server.asked if request.at > first)


def test_a_host_that_wishes_for_a_long_rest_gets_it() -> None:
    with serving(page=status(429, Retry_After="3600"), other=OK) as server:
        answers = asked(server.url("/page"), server.url("/other"))
    assert answers[server.url("/page")].state is State.UNREACHABLE
    assert "come back later" in answers[server.url("/page")].detail
    assert answers[server.url("/other")].state is State.UNSEEN
    assert [request.path for request in server.asked] == ["/robots.txt", "/page"]


def test_a_wish_is_read_as_seconds_or_as_a_date() -> None:
    now = datetime.datetime(2026, 11, 23, 12, 0, 0, tzinfo=datetime.UTC)
    assert retry_after("120", now) == 120
    assert retry_after("Mon, 23 Nov 2026 12:00:30 GMT", now) == 30
    assert retry_after("Mon, 23 Nov 2020 12:00:30 GMT", now) == 0
    assert [retry_after(text, now) for text in ("", "soon", "-5", "²", "1" * 500)] == [None, None, None, None, 1e9]


def test_a_wish_never_shortens_our_own_pause() -> None:
    assert [Manners().wait_before(again, 0) for again in (1, 2, 3)] == [2, 4, 8]
    assert Manners().wait_before(1, 30) == 30
    assert Manners().wait_before(1, 61) is None


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        ("User-agent: *\nDisallow: /private", {"/page", "/file.pdf"}),
        ("User-agent: *\nDisallow: /*.pdf$", {"/page", "/private"}),
        ("User-agent: *\nAllow: /page\nDisallow: /", {"/page"}),
        ("User-agent: librarylinkcheck\nDisallow: /\n\nUser-agent: *\nAllow: /", set()),
        ("User-agent: other\nDisallow: /", {"/page", "/private", "/file.pdf"}),
        ("\xff\x00<html>not rules</html>", {"/page", "/private", "/file.pdf"}),
    ],
)
def test_what_robots_txt_closes_is_not_asked_for(rules: str, allowed: set[str]) -> None:
    with serving(**{"robots": status(200, rules), "page": OK, "private": OK, "file.pdf": OK}) as server:
        answers = asked(*map(server.url, ("/page", "/private", "/file.pdf")))
    assert {request.path for request in server.asked} - {"/robots.txt"} == allowed
    assert server.methods("/robots.txt") == ["GET"]
    for address, answer in answers.items():
        assert answer.state is (State.ALIVE if address.removeprefix(server.url("")) in allowed else State.UNSEEN)


@pytest.mark.parametrize("bad", [status(503), status(429), silence, raw(b"nonsense\r\n\r\n")])
def test_rules_that_cannot_be_read_are_a_no(bad: object) -> None:
    with serving(robots=bad, page=OK) as server:  # type: ignore[arg-type]
        state, why = one(server, "/page")
    assert state is State.UNSEEN
    assert "robots.txt could not be read" in why
    assert server.methods("/page") == []


def test_rules_that_are_forbidden_or_moved_are_read_as_the_standard_says() -> None:
    with serving(robots=status(403), page=OK) as server:
        assert one(server, "/page") == (State.ALIVE, "")
    with serving(robots=status(301, Location="/r"), r=status(200, "User-agent: *\nDisallow: /"), page=OK) as server:
        assert one(server, "/page")[0] is State.UNSEEN


def test_the_pause_a_robots_txt_wishes_for_is_kept() -> None:
    with serving(robots=status(200, "User-agent: *\nCrawl-delay: 0.3"), a=OK, b=OK) as server:
        asked(server.url("/a"), server.url("/b"))
    times = [request.at for request in server.asked if request.path != "/robots.txt"]
    assert times[1] - times[0] >= 0.3
