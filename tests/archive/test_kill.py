"""`kill -9` at any moment of writing leaves a whole archive that holds everything acknowledged; a second run completes it."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sumber.archive import Archive

PAGES = 150
WRITER = """
import sys
from pathlib import Path
from sumber.archive import Archive
from tests.archive.made import made_article, made_facts, made_page

with Archive.open(Path(sys.argv[1]), create=True) as archive:
    told = -1
    for number in range(int(sys.argv[2])):
        archive.add(made_page(number), made_article(f"a{number}", "The bridge is closed. " * 20), made_facts())
        if archive.kept != told:
            told = archive.kept
            print(told, flush=True)
print("done", flush=True)
"""


def write(archive: Path) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", WRITER, str(archive), str(PAGES)]
    return subprocess.Popen(words, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])


def killed(archive: Path, seconds: float) -> int:
    """How many pages a writer acknowledged before it was killed `seconds` after its first word, or a moment before that."""
    running = write(archive)
    assert running.stdout is not None
    acknowledged = 0
    if seconds > 0:
        acknowledged = int(running.stdout.readline())
        time.sleep(seconds)
    else:
        while running.poll() is None and not archive.exists():
            time.sleep(0.001)
        time.sleep(-seconds)
    running.send_signal(signal.SIGKILL)
    rest = running.stdout.read().split()
    running.wait()
    running.stdout.close()
    return max([acknowledged, *(int(word) for word in rest if word.isdigit())])


def is_whole(archive: Path, acknowledged: int) -> None:
    with Archive.open(archive, create=True) as kept:
        assert kept.check() == []
        found = [article.id for article in kept.articles()]
        assert found == [f"a{number}" for number in range(len(found))]
        assert len(found) >= acknowledged
        assert kept.search("bridge closed").total == len(found)


def completes(archive: Path) -> None:
    running = write(archive)
    assert running.communicate()[0].endswith(b"done\n")
    is_whole(archive, PAGES)
    with Archive.open(archive) as kept:
        assert kept.count() == PAGES


@pytest.mark.parametrize("seed", range(3))
def test_killed_while_writing(seed: int, tmp_path: Path) -> None:
    acknowledged = killed(tmp_path / "archive", random.Random(seed).uniform(0.001, 0.12))
    is_whole(tmp_path / "archive", acknowledged)


def test_killed_while_the_archive_is_made(tmp_path: Path) -> None:
    killed(tmp_path / "archive", -0.002)
    is_whole(tmp_path / "archive", 0)


def test_a_second_run_completes_what_a_killed_one_began(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    acknowledged = killed(archive, 0.03)
    is_whole(archive, acknowledged)
    completes(archive)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 120))
def test_killed_at_twenty_more_moments_and_completed(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    acknowledged = killed(tmp_path / "archive", chance.uniform(-0.03, 0.15))
    is_whole(tmp_path / "archive", acknowledged)
    completes(tmp_path / "archive")
