"""The desk as a server: it opens on this machine, answers, and ends cleanly."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from sumber.archive import Archive
from sumber.desk import build_app, serve
from sumber.errors import ArchiveError, UsageError
from sumber.model import Page

from .asking import ask
from .shelves import depot_article, depot_facts, depot_story

STARTED = """
import sys
from pathlib import Path
from sumber.desk import build_app, serve
serve(Path(sys.argv[1]), port=0, ready=lambda address: print(address, flush=True))
"""


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    with Archive.open(tmp_path / "archive", create=True) as kept:
        kept.add(Page(b"<p>Two workers", url=depot_article().url), depot_article(), depot_facts())
        kept.save_stories([depot_story()])
    return tmp_path / "archive"


def test_an_archive_is_served_until_it_is_interrupted(archive: Path) -> None:
    command = [sys.executable, "-c", STARTED, str(archive)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as desk:
        assert desk.stdout is not None
        address = desk.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:")
        for path, expected in (
            ("", "Gudang pupuk meledak"),
            ("article/depot", "under investigation"),
            ("search?q=nitrate", "<mark>"),
        ):
            with urllib.request.urlopen(address + path, timeout=20) as answer:
                assert expected in answer.read().decode("utf-8")
        os.kill(desk.pid, signal.SIGINT)
        output, problems = desk.communicate(timeout=20)
    assert (desk.returncode, output, problems) == (0, "", "")


def test_a_folder_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        serve(tmp_path / "nothing")


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.7", "example.org", "::"])
def test_other_machines_are_never_served(archive: Path, host: str) -> None:
    with pytest.raises(UsageError, match="this machine only"):
        serve(archive, host=host)


def test_a_port_that_is_taken_is_told_in_one_line(archive: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=f"port {port} .* cannot be used") as problem:
            serve(archive, port=port)
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize(
    "words", ["%00", "%22", "%22%22", "*", "AND", "a%20OR%20(", "%ED%A0%80", "%FF", "NEAR(x)", "-", "%E2%80%AE", "'", "%25"]
)
def test_no_words_are_too_strange_to_look_for(archive: Path, words: str) -> None:
    with Archive.open(archive) as kept:
        answer = ask(build_app(kept), f"/search?q={words}")
    assert answer.status == 200


def test_an_open_archive_answers_every_page(archive: Path) -> None:
    with Archive.open(archive) as kept:
        app = build_app(kept)
        for path in ("/", "/story/story-1", "/article/depot", "/pages", "/search?q=nitrate"):
            assert ask(app, path).status == 200
        assert "Where it stands in the lineage" in ask(app, "/article/depot").text
