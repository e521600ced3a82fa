"""Asks a server once, and says in plain words why no answer came."""

import asyncio
import datetime
import socket
from dataclasses import dataclass
from urllib.parse import quote

import aiohttp

from hooks.outside.manners import Manners, retry_after

PASSING = {408, 425, 429, 500, 502, 503, 504}


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered. `wish` is how many seconds it wants to be left alone, or None."""

    status: int
    location: str = ""
    wish: float | None = None
    body: bytes = b""

    @property
    def again(self) -> bool:
        """Whether it may be another in a moment."""
        return self.status in PASSING


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer that can be used.

    `again` says whether asking again may help; `nobody_there`, that any other address of that host would fail as well.
    """

    why: str
    again: bool = True
    nobody_there: bool = False


class BrokenOffError(aiohttp.ClientError):
    """The server broke the connection off."""


async def once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Keeps aiohttp from asking a second time, at once, where a connection breaks off: when to ask is ours to say."""
    try:
        return await send(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise BrokenOffError from error


async def ask(
    session: aiohttp.ClientSession, method: str, address: str, manners: Manners, most: int = 0
) -> Reply | Failure:
    """One request, not following redirects; at most `most` bytes of its body are read."""
    try:
        async with (
            asyncio.timeout(manners.timeout),
            session.request(method, address, allow_redirects=False) as response,
        ):
            body = await _beginning(response, most) if method == "GET" and response.ok else b""
            headers = response.headers
            wish = retry_after(headers.get("Retry-After", ""), datetime.datetime.now(datetime.UTC))
            return Reply(response.status, _plain(headers.get("Location", "")), wish, body)
    except TimeoutError as error:
        # aiohttp's own limit, on connecting, means that nobody is at that address
        nobody = isinstance(error, aiohttp.ConnectionTimeoutError)
        return Failure(f"no whole answer within {manners.timeout:g} seconds.", nobody_there=nobody)
    except aiohttp.ClientConnectorDNSError as error:
        if error.os_error.errno == socket.EAI_NONAME:
            return Failure("there is no server of that name.", again=False, nobody_there=True)
        return Failure("the name of its server could not be looked up.", nobody_there=True)
    except aiohttp.ClientConnectorCertificateError:
        return Failure("its certificate is not accepted, so `https:` is not safe.", again=False, nobody_there=True)
    except aiohttp.ClientSSLError:
        return Failure("it does not speak `https:` as it should.", again=False, nobody_there=True)
    except aiohttp.ClientConnectorError as error:
        return Failure(f"its server takes no connection ({_reason(error.os_error)}).", nobody_there=True)
    except aiohttp.ClientPayloadError:
        return Failure("its answer breaks off before its end.")
    except (aiohttp.InvalidURL, ValueError):
        return Failure("this is not a whole address.", again=False)
    except aiohttp.ClientResponseError:
        return Failure("its answer does not keep to the rules, though a browser may still show it.")
    except (aiohttp.ClientError, OSError):
        return Failure("its server breaks the connection off.")


def _reason(error: OSError) -> str:
    return (error.strerror or "no reason given").lower()


def _plain(location: str) -> str:
    """An address from a header, with everything that is no part of one written as `%xx`."""
    return quote(location.encode("utf-8", "surrogateescape"), safe="%/:=&?~#+!$,;'@()*[]")


async def _beginning(response: aiohttp.ClientResponse, most: int) -> bytes:
    """The first bytes of the body; enough to see that there is one."""
    body = bytearray()
    while len(body) < most:
        piece = await response.content.read(most - len(body))
        if not piece:
            break
        body += piece
    return bytes(body)
