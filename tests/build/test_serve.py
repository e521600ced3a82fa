"""The preview talks of problems and never dies of them."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from tests.site_builder import ROOT, page, write_site


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fetch(url: str, wanted: str, seconds: float = 40) -> str:
    """What `url` answers once it holds `wanted`."""
    end = time.monotonic() + seconds
    text = ""
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                text = answer.read().decode()
            if wanted in text:
                return text
        except OSError:
            pass
        time.sleep(0.3)
    raise AssertionError(f"{url} did not show {wanted!r} in {seconds} s; last: {text[:300]}")


def test_the_preview_shows_drafts_and_survives_errors_and_their_mending(tmp_path: Path) -> None:
    write_site(tmp_path, "page-missing-in-spanish", files={"docs/en/x.md": page("# X\n\n[a](none.md) BEFORE\n")})
    port = free_port()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
    log = (tmp_path / "log").open("w", encoding="utf-8")
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=log, stderr=log) as server:
        try:
            fetch(f"http://127.0.0.1:{port}/x/", "BEFORE")
            draft = fetch(f"http://127.0.0.1:{port}/a-draft/", "ZEBRA-DRAFT")
            assert "notice-draft" in draft
            (tmp_path / "docs/en/x.md").write_text(page("# X\n\n/// anser\nSECRET\n///\n"), encoding="utf-8")
            withheld = fetch(f"http://127.0.0.1:{port}/x/", "This page is not shown")
            assert "SECRET" not in withheld
            (tmp_path / "docs/en/x.md").write_text(page("# X\n\nAFTER\n"), encoding="utf-8")
            fetch(f"http://127.0.0.1:{port}/x/", "AFTER")
            assert server.poll() is None
        finally:
            server.terminate()
    log.close()
    assert "error LNK001 missing-page" in (tmp_path / "log").read_text(encoding="utf-8")
