"""What the parser would choke on is refused; what merely looks odd is not."""

from __future__ import annotations

import time

import pytest

from sumber.page.budget import MAX_ATTRIBUTES, MAX_BYTES, MAX_DEPTH, MAX_TAGS, over_budget

FILL = b"<p>The ferry of Velmora sails again on Thursday.</p>" * 2400


def rule(data: bytes) -> str | None:
    refused = over_budget(data)
    return refused.rule if refused else None


def attributes(number: int, value: bytes = b"=1") -> bytes:
    return b"<div " + b" ".join(b"data-%d%s" % (place, value) for place in range(number)) + b">"


@pytest.mark.parametrize("value", [b"", b"=1", b"='1'", b'="a > b"', b"='</p>'", b' = "<x>"'])
def test_too_many_attributes_are_found_however_they_are_written(value: bytes) -> None:
    assert rule(FILL + attributes(20_000, value)) == "budget.attributes"
    assert rule(FILL + attributes(MAX_ATTRIBUTES // 2, value) + FILL) is None


@pytest.mark.parametrize("first", [b'a=">"', b"a='>'", b'a = "<p>"', b"""a="it's >" """, b"""a='><>>' b"""])
def test_too_many_attributes_behind_a_bracket_in_a_value_are_found(first: bytes) -> None:
    many = attributes(20_000)[5:]
    assert rule(FILL + b"<div " + first + b" " + many + FILL) == "budget.attributes"
    assert rule(FILL + b"<div " + first + b" " + attributes(MAX_ATTRIBUTES // 2)[5:] + FILL) is None


def test_attributes_in_scripts_styles_and_comments_are_none() -> None:
    fake = attributes(20_000, b"='<>'")
    for before, after in (
        (b"<script>", b"</script>"),
        (b"<style>", b"</STYLE>"),
        (b"<!--", b"-->"),
        (b"<textarea>", b"</textarea>"),
    ):
        assert rule(FILL + before + fake + after + FILL) is None


def test_a_long_value_is_no_reason_to_refuse() -> None:
    assert rule(FILL + b"<div data-state='" + b"{&quot;a&quot;: 1}, " * 50_000 + b"'>") is None


def test_nesting_is_counted_by_what_stays_open() -> None:
    assert rule(b"<div>" * (MAX_DEPTH + 10)) == "budget.depth"
    assert rule(b"<div></div>" * MAX_DEPTH * 3) is None
    assert rule((b"<div>" * 100 + b"</div>" * 100) * 200) is None
    assert rule(b"<div></span>" * (MAX_DEPTH + 10)) == "budget.depth"


@pytest.mark.parametrize("tag", [b"<p>", b"<br>", b"<li>", b"<img src=a>", b"<td>", b"<option>", b"<hr/>"])
def test_elements_that_need_no_closing_tag_do_not_nest(tag: bytes) -> None:
    assert rule(tag * (MAX_DEPTH + 1000)) is None


def test_bytes_and_tags() -> None:
    assert rule(b"a" * (MAX_BYTES + 1)) == "budget.bytes"
    assert rule(b"a" * MAX_BYTES) is None
    assert rule(b"<i>" * (MAX_TAGS + 1)) == "budget.tags"


@pytest.mark.parametrize(
    "piece",
    [
        b"<",
        b"<a",
        b"<a ",
        b"<a b='",
        b'<a b="',
        b"='",
        b'="<',
        b"<!--",
        b"</",
        b"<a / / ",
        b"a=b ",
        b"<script>",
        b"> <b c=d ",
        b"<a <b",
    ],
)
def test_it_is_linear_in_hostile_bytes(piece: bytes) -> None:
    data = piece * (2_000_000 // len(piece))
    start = time.process_time()
    over_budget(data)
    assert time.process_time() - start < 1.5
