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
EXPECTED = {
    "empty": "empty",
    "blanks": "empty",
    "binary": "binary",
    "picture": "binary",
    "zeros": "binary",
    "gzip bomb": "refused",
    "gzip of nothing": "binary",
    "nested tags": "refused",
    "nested tags, closed wrongly": "refused",
    "many attributes": "refused",
    "attributes behind brackets": "refused",
    "more than 20 MB": "refused",
    "very many tags": "refused",
}
_MEASURED = """
import json, resource, sys, time
from sumber.article import read_page
from sumber.page import open_page
from tests.attacks.pages import ATTACKS, page
read_page(open_page(page()))
told = {}
for name in sys.argv[1:]:
    data = ATTACKS[name]()
    start = time.process_time()
    article = read_page(open_page(data))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told[name] = [time.process_time() - start, megabytes, article.verdict.kind, len(article.text)]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def measured() -> dict[str, list[float | str | int]]:
    """CPU seconds, megabytes at the most so far, verdict and length of text of each attack, read in a process of its own."""
    command = [sys.executable, "-c", _MEASURED, *sorted(ATTACKS)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    told: dict[str, list[float | str | int]] = json.loads(run.stdout)
    return told


@pytest.mark.parametrize("name", sorted(ATTACKS))
def test_answers_in_time_and_memory(measured: dict[str, list[float]], name: str) -> None:
    seconds, megabytes, *_ = measured[name]
    assert seconds < SECONDS
    assert megabytes < MEGABYTES


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_verdict(measured: dict[str, list[str]], name: str) -> None:
    assert measured[name][2] == EXPECTED[name]


@pytest.mark.parametrize("name", ["wrong charset", "cut in a tag", "gzip cut", "title of 10 MB"])
def test_what_can_be_read_is_read(measured: dict[str, list[int]], name: str) -> None:
    assert measured[name][3] > 400


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
