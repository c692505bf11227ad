"""Tags are found where a browser's tokenizer finds them, and nowhere else."""

from __future__ import annotations

import pytest

from sumber.page.tokens import Tag, read_tags


def tags(data: bytes) -> list[bytes]:
    return [b"/" * tag.closes + tag.name for tag in read_tags(data, most=100)]


def only(data: bytes) -> Tag:
    (tag,) = read_tags(data, most=100)
    return tag


@pytest.mark.parametrize(
    ("source", "number"),
    [
        (b"<p>", 0),
        (b"<p/>", 0),
        (b"<p a>", 1),
        (b"<p a/b/c>", 3),
        (b"<p a=1 b='>' c=\">\">", 3),
        (b"<p a = 'x y' b>", 2),
        (b"<p a='1'b='2'c>", 3),
        (b"<p a= b=c>", 1),
        (b"<p =a>", 1),
        (b"<p a<b c<d>", 2),
        (b"<p a\x0bb>", 1),
        (b'<p a=\x0b"x y">', 2),
        (b"<p a='never closed > <b>", 1),
        (b"<p a", 1),
    ],
)
def test_attributes_are_counted(source: bytes, number: int) -> None:
    assert only(source).attributes == number


def test_a_tag_is_told_with_its_source() -> None:
    assert only(b"text <FONT size='2'>") == Tag(b"font", False, 1, b"<FONT size='2'", True)
    assert only(b"</FONT >").closes


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"a < b <3 <>", []),
        (b"<!-- <b> --><i>", [b"i"]),
        (b"<!--><i>-->", [b"i"]),
        (b"<!---><i>-->", [b"i"]),
        (b"<!--!> <b> --><i>", [b"i"]),
        (b"<!-- <b> --!><i>", [b"i"]),
        (b"<!-- <b>", []),
        (b"<!doctype html '<b>'><i>", [b"i"]),
        (b"<!x <b y='><i>'>", [b"i"]),
        (b"<?x <b y='><i>", [b"i"]),
        (b"</3 <b y='><i>", [b"i"]),
        (b"</a b='><u>'><i>", [b"/a", b"i"]),
        (b"<script>if (a<b) {}</script><i>", [b"script", b"/script", b"i"]),
        (b"<script></scripts><b></script ><i>", [b"script", b"/script", b"i"]),
        (b"<script><!--<script></script><b>--></script><i>", [b"script", b"/script", b"i"]),
        (b"<script><!--></script><i>", [b"script", b"/script", b"i"]),
        (b"<script><!--<script><!--></script><i>", [b"script", b"/script", b"i"]),
        (b"<script>", [b"script"]),
        (b"<style><b></STYLE><i>", [b"style", b"/style", b"i"]),
        (b"<title><b></title><i>", [b"title", b"/title", b"i"]),
        (b"<iframe><b x='</iframe><i>", [b"iframe", b"/iframe", b"i"]),
        (b"<textarea><b>", [b"textarea"]),
    ],
)
def test_comments_and_raw_text_hold_no_tags(data: bytes, found: list[bytes]) -> None:
    assert tags(data) == found


@pytest.mark.parametrize(
    ("data", "sure"),
    [
        (b"<svg><path/></svg><script>a<b</script><i>", True),
        (b"<svg/><script>a<b</script><i>", True),
        (b"<svg><style>p {}</style></svg><i>", True),
        (b"<svg><title>A ferry</title></svg><script>a<b</script><i>", True),
        (b"<svg><style>a<b</style></svg><i>", False),
        (b"<svg><desc><b></b></desc></svg><i>", False),
        (b"<math><![CDATA[<b>]]></math><i>", False),
        (b"<select><option>a</select><title><b></title><i>", True),
        (b"<select><title><b></title><i>", False),
        (b"<frameset><i>", False),
        (b"<select><template><i>", False),
    ],
)
def test_it_says_from_where_only_the_tree_would_tell(data: bytes, sure: bool) -> None:
    assert list(read_tags(data, most=100))[-1].sure == sure


def test_it_ends_at_a_tag_with_too_many_attributes() -> None:
    last = list(read_tags(b"<p a><p a b c d><p>", most=2))[-1]
    assert last.attributes == 3
