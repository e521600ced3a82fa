"""Looks at outside addresses, many hosts at once: alive, moved, gone, unreachable, or not to be looked at."""

import asyncio
import datetime
from collections.abc import Callable, Iterable

import aiohttp

from hooks.content.answer import Answer, State
from hooks.outside.ask import Failure, Reply, once
from hooks.outside.host import REDIRECTS, Host, host_name, joined
from hooks.outside.manners import Manners

GONE = {404, 410}
CLOSED = {401, 402, 403, 406, 407, 451, 999}  # the server is there and shows the page to people only
FOR_GOOD = {301, 308}


def look(addresses: Iterable[str], manners: Manners, today: datetime.date, tell: Callable[[str, Answer], None]) -> None:
    """Ask for every address; `tell` gets each with its answer as it comes."""
    asyncio.run(_look(tuple(addresses), manners, today, tell))


async def _look(
    addresses: tuple[str, ...], manners: Manners, today: datetime.date, tell: Callable[[str, Answer], None]
) -> None:
    # every request on a connection of its own: none is left open on anybody's server
    connector = aiohttp.TCPConnector(force_close=True, limit=0)
    headers = {"User-Agent": manners.agent, "Accept": "*/*"}
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=manners.timeout / 2)
    async with aiohttp.ClientSession(
        connector=connector,
        headers=headers,
        timeout=timeout,
        middlewares=(once,),
        auto_decompress=False,
        trust_env=True,  # a proxy is where the machine says it is
    ) as session:
        places = asyncio.Semaphore(manners.at_once)
        hosts: dict[str, Host] = {}

        async def one(address: str) -> None:
            state, detail = await _follow(address, manners.hops, hosts, lambda: Host(session, manners, places))
            tell(address, Answer(state, detail, today))

        async with asyncio.TaskGroup() as tasks:
            for address in addresses:
                tasks.create_task(one(address))


async def _follow(address: str, hops: int, hosts: dict[str, Host], new_host: Callable[[], Host]) -> tuple[State, str]:
    """What becomes of `address`, along its redirects. It has moved as far as they are said to be for good."""
    here, moved_to, for_good, seen = address, "", True, {address}
    for _ in range(hops + 1):
        name = host_name(here)
        if not name:
            return State.UNREACHABLE, "this is not a whole address."
        if name not in hosts:
            hosts[name] = new_host()
        reply = await hosts[name].visit(here)
        if isinstance(reply, str | Failure) or reply.status not in REDIRECTS or not reply.location:
            return _verdict(reply, address, moved_to, "" if here == address else here)
        here = joined(here, reply.location)
        if not here.lower().startswith(("http://", "https://")):
            return State.UNREACHABLE, f"it leads to `{reply.location}`, which is no page."
        for_good = for_good and reply.status in FOR_GOOD
        moved_to = here if for_good else moved_to
        circle = here in seen
        seen.add(here)
    return State.UNREACHABLE, "it leads in a circle." if circle else f"it leads on more than {hops} times."


def _verdict(reply: Reply | Failure | str, address: str, moved_to: str, at: str) -> tuple[State, str]:
    led = f"it leads to `{at}`; " if at else ""
    if isinstance(reply, str):
        return State.UNSEEN, led + reply
    if isinstance(reply, Failure):
        return State.UNREACHABLE, led + reply.why
    if reply.status < 400:
        moved = bool(moved_to) and moved_to.rstrip("/") != address.rstrip("/")  # a slash more is no news
        return (State.MOVED, moved_to) if moved else (State.ALIVE, "")
    if reply.status in GONE:
        return State.GONE, f"{reply.status}" + (f" at `{at}`, where it leads" if at else "")
    if reply.status in CLOSED:
        return State.UNSEEN, f"{led}its server shows it to no program (it answers {reply.status})."
    later = reply.status == 429 or bool(reply.wish)
    why = f"its server asks to come back later (it answers {reply.status})." if later else f"it answers {reply.status}."
    return State.UNREACHABLE, led + why
