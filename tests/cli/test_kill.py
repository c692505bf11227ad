"""`kill -9` at random moments of `sumber collect`: the archive opens, is whole, and a second run completes it."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sumber.archive import Archive

PAGES = 16
KILLS = 20
BATCH = 5


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    chance = random.Random(7)
    towns = ["Nowell", "Adlar", "Brisk", "Corvin", "Dunmere"]
    for number in range(PAGES):
        lines = "".join(
            f"<p>The council of {chance.choice(towns)} said on {chance.randint(1, 28)} March that road {line} would be mended.</p>"
            for line in range(12)
        )
        head = f"<head><title>Road {number}</title></head>"
        body = f"<article><h1>Road {number} is mended</h1>{lines}</article>"
        (folder / f"page{number:02}.html").write_text(f"<html>{head}<body>{body}</body></html>")
    return folder


def collect(pages: Path, archive: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "sumber.cli", "collect", str(pages), "--archive", str(archive)]
    return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


@pytest.fixture(scope="module")
def whole_run(pages: Path, tmp_path_factory: pytest.TempPathFactory) -> float:
    """Seconds of an undisturbed run."""
    started = time.monotonic()
    assert collect(pages, tmp_path_factory.mktemp("whole") / "archive").wait() == 0
    return time.monotonic() - started


@pytest.mark.parametrize("batch", range(KILLS // BATCH))
def test_killed_at_any_moment(batch: int, pages: Path, whole_run: float, tmp_path: Path) -> None:
    chance = random.Random(batch)
    for number in range(BATCH):
        archive = tmp_path / f"archive{number}"
        running = collect(pages, archive)
        try:
            running.wait(timeout=whole_run * chance.uniform(0.2, 1.0))
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
            running.wait()
        if archive.exists() and any(archive.iterdir()):
            with Archive.open(archive, create=True) as kept:
                assert not kept.check()
                before = {article.id for article in kept.articles()}
        else:
            before = set()
        assert collect(pages, archive).wait() == 0
        with Archive.open(archive) as kept:
            assert not kept.check()
            after = {article.id for article in kept.articles()}
            assert kept.count() == PAGES
        assert before <= after
