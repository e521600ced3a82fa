"""What is said of an address that leads to another one."""

from hooks.content.answer import State
from tests.outside.server import serving, status
from tests.outside.test_look import OK, asked, one


def test_a_page_that_moved_for_good_names_its_new_address() -> None:
    with serving(old=status(301, Location="/new#part"), new=OK) as server:
        assert one(server, "/old") == (State.MOVED, server.url("/new"))


def test_a_page_shown_elsewhere_for_a_while_has_not_moved() -> None:
    with serving(old=status(302, Location="/new"), new=OK) as server:
        assert one(server, "/old") == (State.ALIVE, "")


def test_it_has_moved_as_far_as_the_redirects_are_for_good() -> None:
    hops = {"a": status(308, Location="/b"), "b": status(307, Location="/c"), "c": status(301, Location="/d"), "d": OK}
    with serving(**hops) as server:
        assert one(server, "/a") == (State.MOVED, server.url("/b"))


def test_a_slash_more_is_no_news() -> None:
    with serving(**{"old": status(301, Location="/old/"), "old/": OK}) as server:
        assert one(server, "/old") == (State.ALIVE, "")


def test_redirects_in_a_circle_end() -> None:
    with serving(a=status(301, Location="/b"), b=status(302, Location="/a")) as server:
        assert one(server, "/a") == (State.UNREACHABLE, "it leads in a circle.")
    assert len(server.asked) <= 13


def test_a_chain_without_end_ends() -> None:
    chain = {f"p{number}": status(302, Location=f"/p{number + 1}") for number in range(30)}
    with serving(**chain) as server:
        assert one(server, "/p0") == (State.UNREACHABLE, "it leads on more than 10 times.")


def test_a_page_that_leads_to_nothing_is_gone() -> None:
    with serving(old=status(301, Location="/none")) as server:
        assert one(server, "/old") == (State.GONE, f"404 at `{server.url('/none')}`, where it leads")


def test_an_answer_cannot_write_on_our_terminal() -> None:
    with serving(old=status(301, Location="/n\x1b[31mew é")) as server:
        state, detail = one(server, "/old")
    assert state is State.GONE
    assert detail.isprintable()
    assert detail.isascii()


def test_where_it_leads_is_asked_as_politely_as_any_other() -> None:
    no = status(200, "User-agent: *\nDisallow: /")
    with serving(robots=no, page=OK) as closed, serving(old=status(301, Location=closed.url("/page"))) as server:
        state, why = one(server, "/old")
    assert state is State.UNSEEN
    assert closed.url("/page") in why
    assert closed.methods("/page") == []
    assert set(asked()) == set()
