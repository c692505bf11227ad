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
    assert rule(b"<div>" * 4_000 + b"</x>" * 90_000) == "budget.depth"


@pytest.mark.parametrize("mark", [b"%d<", b'%d"', b"'%d", b"<a%d"])
def test_brackets_and_marks_in_names_hide_no_attributes(mark: bytes) -> None:
    many = b" ".join(b"a" + mark % place for place in range(40_000))
    assert rule(FILL + b"<div " + many) == "budget.attributes"


@pytest.mark.parametrize("filling", [b"", b"x" * 9_000, b"<p>A ferry sails.</p>" * 900, b'">' * 5_000, b" " * 9_000])
def test_long_values_and_gaps_hide_no_attributes(filling: bytes) -> None:
    names = [b"a%d" % place for place in range(40_000)]
    inside = b" ".join(
        b" ".join(names[start : start + 2_000]) + b" z%d='%s' y%d=%s" % (start, filling, start, filling[:0] + b" " * len(filling))
        for start in range(0, 40_000, 2_000)
    )
    assert rule(FILL + b"<div " + inside + b">" + FILL) == "budget.attributes"


def test_many_tags_of_many_attributes_are_too_much_together() -> None:
    tag = attributes(1_500, b"")
    assert rule(tag * 20) is None
    assert rule(tag * 150) == "budget.attributes"


def test_attributes_of_a_long_page_are_counted() -> None:
    tag = attributes(25, b"") + b"</div>"
    assert rule(tag * 10_000) is None
    assert rule(tag * 40_000) == "budget.attributes"


def test_attributes_that_many_tags_add_to_the_root_are_counted_together() -> None:
    assert rule(b"".join(b"<boDY a%d=1>" % place for place in range(20_000))) == "budget.attributes"
    assert rule(b"<html lang=en><body class=a>" * 3 + FILL) is None


def test_formatting_left_open_is_opened_again_in_every_block() -> None:
    opened = b"".join(b"<foNt size=%d>" % place for place in range(1_000))
    assert rule(opened + b"<p>Text.</p>" * 3_000) == "budget.reopened"
    assert rule(opened[:700] + b"<p>Text.</p>" * 3_000) is None
    closed = b"".join(b"<font size=%d>Text.</font>" % place for place in range(1_000))
    assert rule(closed + b"<p>Text.</p>" * 3_000) is None
    assert rule(b"<font size=2>" * 1_000 + b"<p>Text.</p>" * 3_000) is None, "of those that are alike three are opened again"


@pytest.mark.parametrize(
    "closing", [b"<table><td></font></table>", b"<i x='</font>'>", b"<script></font></script>", b"<!--</font>-->"]
)
def test_what_closes_nothing_does_not_hide_formatting_left_open(closing: bytes) -> None:
    opened = b"".join(b"<font size=%d>%s" % (place, closing) for place in range(1_000))
    assert rule(opened + b"<p>Text.</p>" * 3_000) == "budget.reopened"


@pytest.mark.parametrize("before", [b"<svg><style>", b"<svg><desc></svg></desc><title>", b"<select><style>", b"<math><![CDATA["])
def test_where_only_the_tree_would_tell_a_flood_is_refused(before: bytes) -> None:
    assert rule(FILL + before + attributes(40_000, b"") + b"</style></title>") == "budget.attributes"
    assert rule(FILL + before + b"<i>a</i>") is None


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
        b'\' b="c" ',
        b"<svg><title>",
        b"<body a>",
        b"<font a=1>",
        b"<!---",
        b" ",
        b"=",
    ],
)
def test_it_is_linear_in_hostile_bytes(piece: bytes) -> None:
    data = piece * (2_000_000 // len(piece))
    start = time.process_time()
    over_budget(data)
    assert time.process_time() - start < 1.5


def test_many_elements_side_by_side_are_not_deep() -> None:
    card = b"<div class='card' id=\"c\"><a href='/a'><h3>Ferry</h3></a><p class=b>It sails.<br>Again.</p></div>"
    assert rule(card * 8_000) is None


@pytest.mark.parametrize(
    "pair",
    [
        b"<i a\" b=\" c></i>\">",
        b"<i =\"x=\" y></i>\">",
        b"<i a=b=\"c\" d=\"e></i>\">",
        b"<i><!--</i>-->",
        b"<i><script></i></script>",
        b"<i><b x='</i>'></b>",
    ],
)  # fmt: skip
def test_what_only_looks_closed_counts_as_nested(pair: bytes) -> None:
    assert rule(pair * (MAX_DEPTH + 1_000)) == "budget.depth"
