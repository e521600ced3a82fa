"""One host, asked politely: its robots.txt first, one request at a time, and longer pauses when it is in trouble."""

import asyncio
import time
from urllib.parse import urldefrag, urljoin, urlsplit

import aiohttp
from protego import Protego

from hooks.outside.ask import Failure, Reply, ask
from hooks.outside.manners import Manners

REDIRECTS = {301, 302, 303, 307, 308}
_LONGEST_ROBOTS = 512_000
_ROBOTS_HOPS = 5
_CLOSED = "nothing was asked, because its site's robots.txt could not be read"


class Host:
    """What is known of one host during one run. `places` limits how many hosts are asked at the same moment."""

    def __init__(self, session: aiohttp.ClientSession, manners: Manners, places: asyncio.Semaphore) -> None:
        self.session, self.manners, self.places = session, manners, places
        self.lock = asyncio.Lock()
        self.free_at = 0.0
        self.pause = manners.pause
        self.rules: dict[str, Protego | Failure | str] = {}

    async def visit(self, address: str) -> Reply | Failure | str:
        """What `address` answers; a text says why it was not asked."""
        async with self.lock:
            origin = urljoin(address, "/")
            if origin not in self.rules:
                self.rules[origin] = await self._read_rules(origin)
            rules = self.rules[origin]
            if not isinstance(rules, Protego):
                return rules
            if not rules.can_fetch(address, self.manners.name):
                return "its site's robots.txt asks programs to stay away."
            methods = ("HEAD", *("GET",) * (self.manners.tries - 1))
            reply = await self._patiently(address, methods, self.manners.most)
            if isinstance(reply, Failure) and reply.nobody_there:
                self.rules[origin] = reply  # nor would the next address there be answered
            elif isinstance(reply, Reply) and reply.again and (reply.wish or 0) > self.manners.longest_wait:
                self.rules[origin] = "its site has asked us to stay away for a while."
            return reply

    async def _patiently(self, address: str, methods: tuple[str, ...], most: int) -> Reply | Failure:
        """The answer to `address`, asked with one of `methods` after the other while the next may help."""
        waits = 0
        for method in methods:
            reply = await self._ask(method, address, most)
            if isinstance(reply, Reply) and reply.status < 400:
                break
            if method == "HEAD" and _method_may_matter(reply):
                continue  # many servers answer HEAD wrongly, or not at all: GET decides, and without delay
            waits += 1
            wait = self.manners.wait_before(waits, reply.wish if isinstance(reply, Reply) else None)
            if wait is None or not reply.again:
                break
            self.free_at = max(self.free_at, time.monotonic() + wait)
        return reply

    async def _ask(self, method: str, address: str, most: int) -> Reply | Failure:
        await asyncio.sleep(max(0.0, self.free_at - time.monotonic()))
        async with self.places:
            reply = await ask(self.session, method, address, self.manners, most)
        self.free_at = time.monotonic() + self.pause
        return reply

    async def _read_rules(self, origin: str) -> Protego | Failure | str:
        """The robots.txt of `origin`, as RFC 9309 wants it read: none is no rule, one that cannot be had is a no."""
        address = urljoin(origin, "/robots.txt")
        for _ in range(_ROBOTS_HOPS):
            found = await self._patiently(address, ("GET",) * (self.manners.tries - 1), _LONGEST_ROBOTS)
            if isinstance(found, Failure):
                return found if found.nobody_there or not found.again else f"{_CLOSED} ({found.why.rstrip('.')})."
            reply = found
            address = joined(address, reply.location) if reply.status in REDIRECTS and reply.location else ""
            if not address:
                break
        if reply.again:
            return f"{_CLOSED} (it answers {reply.status})."
        text = reply.body.decode("utf-8", "replace") if reply.status < 300 else ""
        rules = Protego.parse(text)
        wanted = rules.crawl_delay(self.manners.name) or 0
        self.pause = max(self.pause, min(wanted, self.manners.longest_wait))
        return rules


def _method_may_matter(reply: Reply | Failure) -> bool:
    """Whether GET may be answered where HEAD was not."""
    return not (reply.nobody_there if isinstance(reply, Failure) else reply.again)


def host_name(address: str) -> str:
    """The host of an address, in small letters; empty if it has none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def joined(address: str, location: str) -> str:
    """Where a redirect from `address` leads, without the part behind `#`; empty if it cannot be read."""
    try:
        return urldefrag(urljoin(address, location)).url
    except ValueError:
        return ""
