"""What is said of an address, whatever its server does."""

import asyncio
import datetime
import itertools
import time

import pytest

from hooks.content.answer import Answer, State
from hooks.outside.look import look
from hooks.outside.manners import Manners
from tests.outside.server import (
    Request,
    Server,
    drops,
    endless,
    head_and_get,
    in_turn,
    raw,
    reset,
    serving,
    silence,
    status,
)

TODAY = datetime.date(2026, 11, 23)
QUICK = Manners(timeout=0.6, pause=0, first_wait=0.05, longest_wait=2)
OK = status(200)


def asked(*addresses: str, manners: Manners = QUICK) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    look(addresses, manners, TODAY, answers.__setitem__)
    return answers


def one(server: Server, path: str, manners: Manners = QUICK) -> tuple[State, str]:
    answer = asked(server.url(path), manners=manners)[server.url(path)]
    return answer.state, answer.detail


def test_a_page_that_opens_is_alive_and_asked_for_once_with_head() -> None:
    with serving(page=OK) as server:
        assert one(server, "/page") == (State.ALIVE, "")
    assert server.methods("/page") == ["HEAD"]


@pytest.mark.parametrize("number", [405, 501, 404, 403, 400])
def test_where_head_is_refused_get_decides(number: int) -> None:
    with serving(page=head_and_get(status(number), OK)) as server:
        assert one(server, "/page") == (State.ALIVE, "")
    assert server.methods("/page") == ["HEAD", "GET"]


@pytest.mark.parametrize("bad", [silence, reset, raw(b"nonsense\r\n\r\n"), raw(b"")])
def test_where_head_is_not_answered_get_decides(bad: object) -> None:
    with serving(page=head_and_get(bad, OK)) as server:  # type: ignore[arg-type]
        assert one(server, "/page") == (State.ALIVE, "")
    assert server.methods("/page") == ["HEAD", "GET"]


@pytest.mark.parametrize("number", [404, 410])
def test_what_the_server_has_no_more_is_gone_and_not_asked_again(number: int) -> None:
    with serving(page=status(number)) as server:
        assert one(server, "/page") == (State.GONE, str(number))
    assert server.methods("/page") == ["HEAD", "GET"]


@pytest.mark.parametrize("number", [401, 403, 451])
def test_what_is_shown_to_no_program_is_unseen_and_not_gone(number: int) -> None:
    with serving(page=status(number)) as server:
        state, why = one(server, "/page")
    assert state is State.UNSEEN
    assert str(number) in why


def test_a_server_in_trouble_is_asked_again_and_may_recover() -> None:
    with serving(page=in_turn(status(503), status(502), OK)) as server:
        assert one(server, "/page") == (State.ALIVE, "")
    assert server.methods("/page") == ["HEAD", "GET", "GET"]


def test_the_pauses_between_tries_grow_and_the_tries_end() -> None:
    with serving(page=status(500)) as server:
        assert one(server, "/page") == (State.UNREACHABLE, "it answers 500.")
    times = [request.at for request in server.asked if request.path == "/page"]
    first, second, third = (after - before for before, after in itertools.pairwise(times))
    assert first >= 0.05
    assert second >= 0.1
    assert third >= 0.2


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (silence, "no whole answer within 0.6 seconds"),
        (drops, "no whole answer within 0.6 seconds"),
        (reset, "breaks the connection off"),
        (raw(b""), "breaks the connection off"),
        (raw(b"\x00\xff nonsense\r\n\r\n"), "does not keep to the rules"),
        (raw(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000 + b"\r\n\r\n"), "does not keep to the rules"),
        (head_and_get(status(405), raw(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\nshort")), "breaks off before"),
        (head_and_get(status(405), raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nlonger")), "keep to the rules"),
        (status(301, Location="mailto:a@b"), "which is no page"),
        (status(301, Location="http://[bad"), "which is no page"),
    ],
)
def test_a_server_that_fails_is_unreachable_and_it_is_said_why(bad: object, words: str) -> None:
    with serving(page=bad) as server:  # type: ignore[arg-type]
        state, why = one(server, "/page")
    assert state is State.UNREACHABLE
    assert words in why


def test_a_page_without_end_is_alive_and_not_read_to_its_end() -> None:
    with serving(page=head_and_get(status(405), endless)) as server:
        assert one(server, "/page") == (State.ALIVE, "")


def test_a_body_sent_with_head_does_not_pass_for_the_next_answer() -> None:
    lie = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n"
    with serving(a=raw(lie), b=OK, c=OK) as server:
        answers = asked(server.url("/a"), server.url("/b"), server.url("/c"))
    assert {answer.state for answer in answers.values()} == {State.ALIVE}


def test_a_port_where_nobody_listens_is_asked_about_once_for_all_its_addresses() -> None:
    with serving() as server:
        base = server.url("")
    began = time.monotonic()
    answers = asked(*(f"{base}/{number}" for number in range(50)))
    assert time.monotonic() - began < 2, "fifty times the patience for one would be eight seconds"
    assert {answer.state for answer in answers.values()} == {State.UNREACHABLE}
    assert all("takes no connection" in answer.detail for answer in answers.values())


def test_a_server_that_leaves_while_we_ask_is_asked_no_more() -> None:
    async def last(request: Request, writer: asyncio.StreamWriter) -> None:
        await OK(request, writer)
        assert server.listening
        server.listening.close()

    with serving(robots=last) as server:
        began = time.monotonic()
        answers = asked(*(server.url(f"/{number}") for number in range(50)))
    assert time.monotonic() - began < 3
    assert all("takes no connection" in answer.detail for answer in answers.values())


@pytest.mark.parametrize("address", ["https://", "http://[x/", "http://a:99999999/", "http://.../", "http://\udcff/"])
def test_what_is_no_whole_address_is_unreachable(address: str) -> None:
    assert asked(address)[address].state is State.UNREACHABLE


def test_https_where_only_http_is_spoken_is_told_as_that() -> None:
    with serving(page=OK) as server:
        address = server.url("/page").replace("http:", "https:")
        assert "`https:`" in asked(address)[address].detail
