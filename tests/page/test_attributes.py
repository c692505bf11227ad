"""A glance never takes a flood of attributes for a page; what it takes for a flood may be a page."""

from __future__ import annotations

import random

import pytest

from sumber.page.attributes import LARGE, may_flood

PROSE = b"<p class=a>The ferry of \"Velmora\" sails again, it's said, on <a href='/x?a=b'>Thursday</a>.</p>\n"
SCRIPT = b"<script>for(i=0;i<n;i++){a[i]=\"b\"+'c';d=e>f}</script>"


def flood(seed: int, number: int) -> bytes:
    """A tag with so many attributes, written in ways that chance picks."""
    chance = random.Random(seed)
    fillings = [b"", b">", PROSE, b"<b>", b"a=b", SCRIPT, b" ", PROSE * chance.choice([1, 40, 150])]
    written = [b"<" + chance.choice([b"div", b"p", b"x'y"])]
    few = chance.choice([0.0, 0.01, 0.3])
    for place in range(number):
        mark = chance.choice([b'"', b"'"])
        name = b"a%d" % place + chance.choice([b"", b"<", b"'", b'"'])
        filling = chance.choice(fillings) if chance.random() < few else b""
        value = chance.choice([b"=", b" = ", b"=\n"]) + mark + filling.replace(mark, b"") + mark if chance.random() < 0.5 else b""
        written.append(chance.choice([b" ", b"/", b"\t\t"]) + name + value)
    return b"".join(written) + b">"


@pytest.mark.parametrize("seed", range(12))
def test_a_flood_is_seen_however_it_is_written_and_wherever_it_stands(seed: int) -> None:
    chance = random.Random(seed)
    before = PROSE * chance.randrange(3_000) + b" " * chance.randrange(100)
    assert may_flood(before + flood(seed, 40_000) + PROSE * 500)


def test_long_gaps_before_values_hide_no_flood() -> None:
    inside = b" ".join(b"a%d=%s'>'" % (place, b" " * 9_000 if place % 4_000 == 0 else b"") for place in range(40_000))
    assert may_flood(PROSE * 100 + b"<div " + inside + b">")


@pytest.mark.parametrize("piece", [PROSE, SCRIPT, b"<p>" + b"word " * 4_000])
def test_pages_are_no_floods(piece: bytes) -> None:
    assert not may_flood(piece * (1_500_000 // len(piece)))


def test_a_short_page_cannot_flood() -> None:
    assert not may_flood(b"")
    assert not may_flood(flood(1, 1_000))


def test_what_is_too_long_for_a_glance_is_to_be_read() -> None:
    assert may_flood(b"a" * (LARGE + 1))
