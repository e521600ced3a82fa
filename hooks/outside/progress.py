"""Tells how far a look at the outside is: a bar in a terminal, a line at each quarter elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

_STEP = 25  # per cent between two plain lines
LABEL = "Looking at outside addresses"


@contextmanager
def progress(total: int) -> Iterator[Callable[[], None]]:
    """Gives what to call when one more of `total` is done. It is shown on the error output: the report stays whole."""
    if sys.stderr.isatty():
        with click.progressbar(length=total, label=LABEL, file=sys.stderr) as bar:
            yield lambda: bar.update(1)
        return
    done = 0

    def step() -> None:
        nonlocal done
        before, done = 100 * done // total, done + 1
        if 100 * done // total // _STEP > before // _STEP:
            say(f"{LABEL}: {100 * done // total}% ({done} of {total})")

    yield step


def say(words: str) -> None:
    """One line on the error output."""
    print(words, file=sys.stderr, flush=True)
