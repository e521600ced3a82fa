"""`make bench`: how long a build and the checks take, beside the same pages built by the plain tools.

Times are whole processes, in turn, after one run not counted; the median of three and the ratio are printed. Times of
one machine mean little; ratios travel. With `--checks`: what checking costs in larger libraries, see bench_checks.py.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests import bench_checks

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3


def plain_copy(folder: Path) -> Path:
    """The library's pages under the same plugins, without our hooks and templates."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(without_hooks(settings), encoding="utf-8")
    return folder


def without_hooks(settings: str) -> str:
    """The settings of mkdocs.yml without our hooks and templates."""
    kept, skip = [], False
    for line in settings.splitlines():
        if line.startswith(("hooks:", "watch:")):
            skip = True
        elif skip and not line.startswith(" "):
            skip = False
        if not skip and "custom_dir" not in line:
            kept.append(line)
    return "\n".join(kept) + "\n"


def seconds(command: list[str], folder: Path) -> float:
    """How long `command` takes, run in `folder`; it must succeed."""
    began = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr[-2000:]}")
    return time.perf_counter() - began


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain = plain_copy(folder / "plain")
        build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir"]
        jobs = {
            "build, ours": ([*build, str(folder / "ours-site")], ROOT),
            "build, plain tools": ([*build, str(folder / "plain-site")], plain),
            "check": ([sys.executable, "-m", "hooks", "check"], ROOT),
        }
        times: dict[str, list[float]] = {job: [] for job in jobs}
        for turn in range(RUNS + 1):
            for job, (command, where) in jobs.items():
                took = seconds(command, where)
                if turn:
                    times[job].append(took)
        pages = sum(1 for _ in (folder / "ours-site").rglob("index.html"))
    medians = {job: statistics.median(several) for job, several in times.items()}
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {pages} pages built")
    for job, median in medians.items():
        low, high = min(times[job]), max(times[job])
        print(f"{job:20} median {median:5.2f} s   ({low:.2f} to {high:.2f})   {1000 * median / pages:6.1f} ms a page")
    ratio = medians["build, ours"] / medians["build, plain tools"]
    print(f"ours / plain tools: {ratio:.2f}   (ours also checks, and writes facts, sources and facilitators' views)")


if __name__ == "__main__":
    bench_checks.main() if "--checks" in sys.argv[1:] else main()
