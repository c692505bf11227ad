"""Every offset in every record of the examples slices to the text that it claims; the same bytes give the same answer."""

from __future__ import annotations

import random
import subprocess
import sys
from functools import cache
from pathlib import Path

import msgspec
import pytest

import sumber
from sumber.model import Article, Facts
from sumber.page import open_page, parse

from .claims import false_claims, false_story_claims

PAGES = sorted(path for path in (Path(__file__).parents[2] / "examples" / "pages").rglob("*") if path.suffix in (".html", ".txt"))


@cache
def known(path: Path) -> tuple[Article, Facts]:
    article = sumber.read(path)
    return article, sumber.find_facts(article)


def test_there_are_examples() -> None:
    assert len(PAGES) >= 24


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_offsets_slice_to_what_they_claim(path: Path) -> None:
    article, facts = known(path)
    decoded = parse(open_page(path)).text if path.suffix == ".txt" else None
    assert not false_claims(article, article.text, decoded)
    assert not false_claims(facts, article.text)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_blocks_are_the_text_in_order(path: Path) -> None:
    article, _ = known(path)
    assert "\n".join(block.span.slice(article.text) for block in article.blocks) == article.text


def test_stories_quote_what_stands_there() -> None:
    read = [known(path)[0] for path in PAGES]
    texts = {article.id: article.text for article in read}
    for story in sumber.trace(read):
        assert not false_story_claims(story, texts)
        for edge in story.lineage.edges:
            assert edge.evidence, edge
            assert {edge.source, edge.target} <= {node.id for node in story.lineage.nodes}
        assert len(story.articles) == 1 or all(member.evidence for member in story.membership)


def test_the_order_of_the_pages_does_not_matter() -> None:
    read = [known(path)[0] for path in PAGES]
    first = msgspec.json.encode(sumber.trace(read))
    for seed in range(3):
        random.Random(seed).shuffle(read)
        assert msgspec.json.encode(sumber.trace(read)) == first


PROGRAM = """
import sys, msgspec, sumber
read = [sumber.read(__import__("pathlib").Path(path)) for path in sys.argv[1:]]
out = [msgspec.json.encode(one) for article in read for one in (article, sumber.find_facts(article))]
sys.stdout.buffer.write(b"\\n".join(out + [msgspec.json.encode(story) for story in sumber.trace(read)]))
"""


def test_another_process_gives_the_same_bytes() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, *map(str, PAGES[:8])],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin", "LC_ALL": locale, "TZ": zone},
        ).stdout
        for seed, locale, zone in (("1", "C", "UTC"), ("2", "C.UTF-8", "Asia/Jakarta"))
    }
    assert len(answers) == 1
