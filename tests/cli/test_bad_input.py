"""Bad input is a verdict or one clear line, never a traceback; bounded in memory, and nothing hangs."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from .runs import Done, sumber

MOST_SECONDS = 20
MOST_MEGABYTES = 300


def attacks() -> dict[str, bytes]:
    page = "<html><body><article><h1>Ferry stops</h1>" + "<p>The ferry at Nowell stopped on Monday, said the owner.</p>" * 8
    return {
        "empty.html": b"",
        "blank.txt": b"   \n \n",
        "binary.html": bytes(range(256)) * 400,
        "picture.html": b"\x89PNG\r\n\x1a\n" + os.urandom(4000),
        "zeros.html.gz": gzip.compress(bytes(200 * 1024 * 1024), 9),
        "deep.html": b"<div>" * 100_000,
        "attributes.html": b"<p " + b" ".join(b"a%d=1" % number for number in range(100_000)) + b">x</p>",
        "charset.html": ('<meta charset="utf-8"><p>' + page).encode("utf-16-le"),
        "latin.html": ('<meta charset="utf-8">' + page + "<p>caf\u00e9 tr\u00e8s</p>").encode("latin-1"),
        "surrogates.html": page.encode() + b"<p>\xed\xa0\x80 \xed\xbf\xbf half of a pair</p>",
        "cut.html": (page + '<p class="x').encode(),
        "title.html": b"<title>" + b"x" * 10_000_000 + b"</title>" + page.encode(),
        "comment.html": b"<!-- " + page.encode() * 100,
    }


READ_ANYWAY = {"charset.html", "latin.html", "surrogates.html", "cut.html", "title.html"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("attacks")
    for name, data in attacks().items():
        (made / name).write_bytes(data)
    return made


def is_clean(done: Done) -> None:
    assert "Traceback" not in done.err + done.out
    assert done.seconds < MOST_SECONDS
    assert done.megabytes < MOST_MEGABYTES


@pytest.mark.parametrize("name", sorted(attacks()))
def test_a_hostile_page_gets_a_verdict(name: str, folder: Path) -> None:
    done = sumber("read", folder / name, "--format", "json")
    is_clean(done)
    assert '"verdict":' in done.out or done.err.count("\n") <= 1
    if name in READ_ANYWAY - {"charset.html"}:
        assert done.status == 0
        assert "The ferry at Nowell stopped" in done.out
    elif name not in READ_ANYWAY:
        assert done.status == 1


@pytest.mark.parametrize("command", ["read", "trace"])
@pytest.mark.parametrize("place", ["nowhere.html", "http://127.0.0.1:9/", "http://[::1]:9/x", "ftp://example.org/x"])
def test_a_place_that_gives_nothing_is_told_in_one_line(command: str, place: str, tmp_path: Path) -> None:
    done = sumber(command, place, here=tmp_path)
    is_clean(done)
    assert done.status == 1
    assert len(done.err.strip().splitlines()) == 1
    assert place in done.err


def test_a_folder_without_a_page(tmp_path: Path) -> None:
    done = sumber("read", tmp_path)
    is_clean(done)
    assert done.status == 1
    assert len(done.err.strip().splitlines()) == 1


def test_no_archive(tmp_path: Path) -> None:
    for words in (("search", "ferry"), ("trace",), ("export",)):
        done = sumber(*words, "--archive", tmp_path / "none")
        is_clean(done)
        assert done.status == 1
        assert len(done.err.strip().splitlines()) == 1


def test_words_that_make_no_sense() -> None:
    assert sumber("trace").status == 2
    assert sumber("read", "-", "--reference", "tomorrow").status == 2
    assert sumber("fly").status == 2


def test_one_bad_page_does_not_spoil_the_others(folder: Path) -> None:
    done = sumber("read", folder / "binary.html", folder / "cut.html", "--format", "json")
    is_clean(done)
    assert done.status == 0
    assert len(done.out.splitlines()) == 2
    assert "1 binary" in done.err


def test_standard_input() -> None:
    done = sumber("read", "-", "--format", "text", given=attacks()["cut.html"])
    assert done.status == 0
    assert "The ferry at Nowell stopped" in done.out
