"""How we behave on other people's servers: how long we wait, how often we ask, and how we introduce ourselves."""

import datetime
import email.utils
from dataclasses import dataclass


@dataclass(frozen=True)
class Manners:
    """Seconds, unless it says otherwise."""

    name: str = "LibraryLinkCheck"  # what a robots.txt would call us
    about: str = ""  # where whoever runs a server can read who we are
    timeout: float = 20
    tries: int = 4  # requests for one address, HEAD among them
    pause: float = 1  # between two requests to one host, of which there is never more than one at a time
    first_wait: float = 2  # before asking again; doubled each time
    longest_wait: float = 60
    at_once: int = 16  # hosts asked at the same moment
    hops: int = 10  # redirects followed
    most: int = 16_384  # bytes read of a page

    @property
    def agent(self) -> str:
        """What we send as our name."""
        return f"{self.name}/1" + (f" (+{self.about})" if self.about else "")

    def wait_before(self, again: int, wish: float | None) -> float | None:
        """Seconds to wait before asking `again` (1, 2, …) where the server wished for `wish`; None: do not ask."""
        wait = max(self.first_wait * 2 ** (again - 1), wish or 0)
        return wait if wait <= self.longest_wait else None


def retry_after(text: str, now: datetime.datetime) -> float | None:
    """The seconds a `Retry-After` header asks for, which may hold seconds or a date; None if it says neither."""
    if text.strip().isdecimal():
        return min(float(text), 1e9)
    try:
        then = email.utils.parsedate_to_datetime(text)
    except ValueError:
        return None
    return max(0.0, (then.replace(tzinfo=then.tzinfo or datetime.UTC) - now).total_seconds())
