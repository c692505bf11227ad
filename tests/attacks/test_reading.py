"""Whatever the bytes are, reading answers within two seconds and 300 MB, with a verdict."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sumber.article import read_page
from sumber.page import open_page

from .pages import ATTACKS, page

SECONDS, MEGABYTES = 2.0, 300
# What is not among these is read, or found to be empty: reading it costs little.
EXPECTED = {
    "empty": "empty",
    "blanks": "empty",
    "binary": "binary",
    "picture": "binary",
    "zeros": "binary",
    "gzip bomb": "refused",
    "gzip of nothing": "binary",
    "gzip in gzip": "binary",
    "gzip bomb in gzip": "binary",
    "nested tags": "refused",
    "nested tags, closed wrongly": "refused",
    "many attributes": "refused",
    "attributes behind brackets": "refused",
    "more than 20 MB": "refused",
    "very many tags": "refused",
    "a million breaks": "refused",
    "formatting left open": "refused",
    "formatting closed in cells": "refused",
    "formatting closed in values": "refused",
    "formatting around blocks": "refused",
    "rules in deep spans": "refused",
    **{name: "refused" for name in ATTACKS if name.startswith("floods: ") and name != "floods: fewer small tags"},
}
_MEASURED = """
import json, os, resource, sys, time
import sumber
from tests.attacks.pages import ATTACKS, page
sumber.read(page())
for name in sys.argv[1:]:
    if os.fork():
        _, status = os.wait()
        if status:
            print(json.dumps([name, 1e9, 1e9, f"status {status}", 0]), flush=True)
        continue
    resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
    data = ATTACKS[name]()
    start = time.process_time()
    article = sumber.read(data)
    seconds = time.process_time() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([name, seconds, megabytes, article.verdict.kind, len(article.text)]), flush=True)
    os._exit(0)
"""


@pytest.fixture(scope="module")
def measured() -> dict[str, list[float | str | int]]:
    """CPU seconds, megabytes at the most, verdict and length of text of each attack, each read in a process with limits."""
    command = [sys.executable, "-c", _MEASURED, *sorted(ATTACKS)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    return {name: told for name, *told in map(json.loads, run.stdout.splitlines())}


@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_answers_in_time_and_memory(measured: dict[str, list[float]], name: str) -> None:
    seconds, megabytes, *_ = measured[name]
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_verdict(measured: dict[str, list[str]], name: str) -> None:
    assert measured[name][2] == EXPECTED[name]


READ = [
    "wrong charset", "cut in a tag", "gzip cut", "title of 10 MB", "undecodable", "entities from outside", "a doctype of 10 MB",
    "many metas",
    *(name for name in ATTACKS if name.startswith("linked data")),
]  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_what_can_be_read_is_read(measured: dict[str, list[int]], name: str) -> None:
    assert measured[name][3] > 400


def test_no_entity_of_a_doctype_is_expanded() -> None:
    for name in ("billion laughs in a page", "entities from outside"):
        text = read_page(open_page(ATTACKS[name]())).text
        assert "root:" not in text
        assert "haha" not in text


@pytest.mark.parametrize("url", ["http://[", "http://]/a", "//\0", "http://a\n.b/2026/03/10", "x" * 100_000])
def test_an_address_that_is_none_does_no_harm(url: str) -> None:
    base = f"<base href='{url}'><link rel=canonical href='{url}'><meta property='og:url' content='{url}'>"
    assert read_page(open_page(page(head=base), url=url)).text


def test_lone_surrogates_become_replacement_characters() -> None:
    article = read_page(open_page(page().decode().replace("Velmora", "Vel\ud800mora")))
    assert "Vel\ufffdmora" in article.text
    article.text.encode()


def test_surrogate_pairs_become_their_character() -> None:
    assert "\U0001f6a2" in read_page(open_page(page().decode().replace("Velmora", "\ud83d\udea2"))).text


def test_a_page_cut_in_a_tag_is_said_to_be_cut() -> None:
    cut = page()[: page().index(b"</p></article>") - 40]
    article = read_page(open_page(cut + b"<a hre"))
    assert article.verdict.completeness == "cut"
    assert any(reason.rule == "page.unclosed" for reason in article.verdict.reasons)


@pytest.mark.parametrize("step", range(0, 1200, 37))
def test_cut_anywhere_it_is_still_read(step: int) -> None:
    article = read_page(open_page(page()[:step]))
    assert article.text == "\n".join(block.span.slice(article.text) for block in article.blocks)
