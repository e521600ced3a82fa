"""The mark of the program itself: another version of it, of Python or of a library believes no older memory."""

import os
import sys
import sysconfig
from pathlib import Path

from hooks.remember.memory import mark_of

HOOKS = Path(__file__).resolve().parent.parent


def program_mark() -> str:
    """A mark of every file of the program, by size and time, and of what is installed beside Python."""
    seen = [sys.version, *(_seen(path) for path in _installed())]
    folders = [HOOKS]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
                    folders.append(Path(entry.path))
                elif entry.name.endswith(".py"):
                    status = entry.stat()
                    seen.append(f"{entry.path} {status.st_size} {status.st_mtime_ns}")
    return mark_of("\n".join(sorted(seen)).encode())


def _installed() -> list[Path]:
    """The folders libraries are installed in; installing one changes its folder's time."""
    return [Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")]


def _seen(path: Path) -> str:
    try:
        return f"{path} {path.stat().st_mtime_ns}"
    except OSError:
        return str(path)
