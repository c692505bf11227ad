"""Instructions are counted by function, the same each time, and tracing ends with it."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.attacks.pages import page

from .scripts import load

opcodes = load("opcodes")


def test_a_page_costs_what_it_cost_before() -> None:
    read = [(page(), "https://news.example/a")]
    instructions, calls = opcodes.count(read)
    assert sys.gettrace() is None
    assert instructions["page/walk.py", "_descend"] > 100
    assert calls["pipeline.py", "read"] == 1
    again = opcodes.count(read)[0]
    own = [place for place in instructions if not place[0].startswith(("/", "<"))]
    assert len(own) > 100
    assert [again[place] for place in own] == [instructions[place] for place in own]


def test_pages_are_those_of_the_examples_where_there_is_no_bench(tmp_path: Path) -> None:
    found = opcodes.pages(tmp_path, "aeb", 4)
    assert len(found) == 4
    assert all(data for data, _ in found)
