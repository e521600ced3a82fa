"""Tells how far a build is: a bar in a terminal, plain lines elsewhere."""

import sys
import time
from typing import Any

import click

_STEP = 25  # per cent between two plain lines


class Progress:
    """Counts the pages of one build. Nothing is shown until `start`, and `finish` says how long it took."""

    def __init__(self) -> None:
        self.total = 0
        self.done = 0
        self.told = 0
        self.began = time.monotonic()
        self.bar: Any = None

    def start(self, total: int) -> None:
        """Begin a build of `total` pages."""
        self.total, self.done, self.told, self.began = total, 0, 0, time.monotonic()
        if sys.stderr.isatty() and total:
            self.bar = click.progressbar(length=total, label="Building pages", file=sys.stderr)
            self.bar.render_progress()

    def step(self) -> None:
        """One page more is done."""
        self.done += 1
        if self.bar:
            self.bar.update(1)
        elif self.total:
            share = 100 * self.done // self.total
            if share >= self.told + _STEP:
                self.told = share - share % _STEP
                self.say(f"Building pages: {self.told}% ({self.done} of {self.total})")

    def finish(self, languages: int, into: str) -> None:
        """The build is done: say so. `into` is the folder it was written to, or empty in the preview."""
        if self.bar:
            self.bar.render_finish()
            self.bar = None
        seconds = time.monotonic() - self.began
        where = f" into {into}/" if into else ""
        self.say(f"Built {self.done} pages in {languages} languages in {seconds:.1f} s{where}.")

    def say(self, words: str) -> None:
        """One line to whoever started the build."""
        print(words, file=sys.stderr, flush=True)
