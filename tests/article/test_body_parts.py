"""Kinds of blocks, links with the places of their words, pictures with their captions."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article import read_page
from sumber.article.blocks import Blocks
from sumber.article.body_parts import absolute, find_links
from sumber.model import Article, Link
from sumber.page import open_page, parse

from .news_page import SENTENCES

BASE = "https://lirena.example/news/ferry.html"


def links(body: str, *, place: int = 0, base: str | None = BASE) -> tuple[str, list[Link]]:
    blocks = Blocks(parse(open_page(f"<!doctype html><html><body>{body}</body></html>")).tree)
    return blocks.texts[0], list(find_links(blocks, 0, place, base))


def read(inner: str) -> Article:
    body = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    page = (
        f"<html lang=en><head><title>Ferry</title></head><body><article><h1>Ferry</h1>{body}{inner}{body}</article></body></html>"
    )
    return read_page(open_page(page.encode(), url=BASE))


class TestLinks:
    def test_the_span_of_a_link_covers_its_words(self) -> None:
        text, (link,) = links("<p>Read the <a href='/b'>whole <b>report</b></a> today</p>")
        assert (link.url, link.text) == ("https://lirena.example/b", "whole report")
        assert link.span is not None
        assert link.span.slice(text) == "whole report"

    def test_places_are_counted_from_where_the_block_begins(self) -> None:
        text, (link,) = links("<p>Read <a href='/b'>this</a></p>", place=100)
        assert link.span is not None
        assert text[link.span.start - 100 : link.span.end - 100] == "this"

    def test_links_side_by_side_are_two(self) -> None:
        _, found = links("<p><a href='/a'>one</a> <a href='/b'>two</a></p>")
        assert [(link.url[-2:], link.text) for link in found] == [("/a", "one"), ("/b", "two")]

    def test_the_same_word_twice_is_found_where_it_is_linked(self) -> None:
        text, (link,) = links("<p>ferry and <a href='/b'>ferry</a></p>")
        assert link.span is not None
        assert link.span.start == text.rindex("ferry")

    @pytest.mark.parametrize(
        "href", ["#top", "", "javascript:alert(1)", "mailto:a@b.example", "data:text/plain,x", "http://[broken"]
    )
    def test_what_leads_to_no_page_is_no_link(self, href: str) -> None:
        assert links(f"<p>Read <a href='{href}'>this</a></p>")[1] == []

    @pytest.mark.parametrize("anchor", ["<a>this</a>", "<a href='/b'> </a>this", "<a href='/b'></a>this", "<a name=x>this</a>"])
    def test_anchors_without_address_or_words_are_none(self, anchor: str) -> None:
        assert links(f"<p>Read {anchor}</p>")[1] == []

    @settings(deadline=None, max_examples=40)
    @given(
        st.lists(
            st.sampled_from(["one ", "<a href='/a'>two</a>", "<a href='/b'>three <i>four</i></a>", " ", "<b>one</b>"]), min_size=1
        )
    )
    def test_every_span_slices_the_text_in_order(self, pieces: list[str]) -> None:
        text, found = links(f"<p>start {''.join(pieces)} end</p>")
        last = 0
        for link in found:
            assert link.span is not None
            assert last <= link.span.start < link.span.end <= len(text)
            assert link.span.slice(text) == link.text
            last = link.span.end


@pytest.mark.parametrize(
    ("address", "base", "full"),
    [
        ("/a", BASE, "https://lirena.example/a"),
        ("a?b=1", BASE, "https://lirena.example/news/a?b=1"),
        ("https://other.example/a", None, "https://other.example/a"),
        ("  /a ", BASE, "https://lirena.example/a"),
        ("/a", None, None),
        ("#part", BASE, None),
        (None, BASE, None),
        ("tel:112", BASE, None),
        ("http://[broken", None, None),
        ("https://", None, None),
        ("https:///a", BASE, None),
        ("https://other.example", None, "https://other.example"),
        ("http://other.example:8080?a=[b", None, "http://other.example:8080?a=[b"),
        ("http://other.example:[8080", None, None),
        ("http://other.exam\tple/a", None, "http://other.exam\tple/a"),
        ("http://\u2100.example/a", None, None),
        ("data://other.example/a", BASE, None),
        ("MAILTO:a@b.example", BASE, None),
        ("telephone.html", BASE, "https://lirena.example/news/telephone.html"),
    ],
)
def test_absolute(address: str | None, base: str | None, full: str | None) -> None:
    assert absolute(address, base) == full


@given(st.text(alphabet="hHtpsfile:/?#[]@.ab9- \t\u2100", max_size=24), st.sampled_from([BASE, None]))
def test_a_host_of_plain_letters_is_judged_as_any_other(rest: str, base: str | None) -> None:
    address = f"https://{rest}".strip()
    try:
        is_sound = bool(urlsplit(address).netloc)
    except ValueError:
        is_sound = False
    assert absolute(address, base) == (address if is_sound else None)


@given(
    st.from_regex(r"/?/[a./;%?#-]{0,12}", fullmatch=True),
    st.sampled_from([BASE, "http://lirena.example:80", "HTTP://Lirena.example/a", "http://[::1]/", "https://a@b.example?x"]),
)
def test_a_path_from_the_root_is_joined_as_any_other(address: str, base: str) -> None:
    joined = urljoin(base, address)
    assert absolute(address, base) == (joined if urlsplit(joined).netloc else None)


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ("<h2>{}</h2>", "heading"),
        ("<ul><li>{}</li></ul>", "list_item"),
        ("<blockquote><p>{}</p></blockquote>", "quote"),
        ("<p>{}</p>", "paragraph"),
    ],
)
def test_the_kind_of_a_block_is_that_of_the_elements_around_it(markup: str, kind: str) -> None:
    words = "The harbour office of Lirena keeps its lamps lit until the last boat has come home, the keeper told this paper."
    article = read(markup.format(words))
    assert [block.kind for block in article.blocks if block.span.slice(article.text) == words] == [kind]


class TestImages:
    def test_a_picture_with_its_caption(self) -> None:
        article = read("<figure><img src='/quay.jpg' width=800><figcaption>The quay at dawn</figcaption></figure>")
        assert [(image.url, image.caption) for image in article.images] == [("https://lirena.example/quay.jpg", "The quay at dawn")]

    def test_a_picture_that_is_loaded_late(self) -> None:
        article = read("<figure><img src='data:image/gif;base64,AA' data-src='/late.jpg'></figure>")
        assert [image.url for image in article.images] == ["https://lirena.example/late.jpg"]

    @pytest.mark.parametrize("size", ["width=1 height=1", "width=16", "height=99"])
    def test_small_pictures_are_signs(self, size: str) -> None:
        assert read(f"<figure><img src='/dot.gif' {size}></figure>").images == ()

    def test_one_picture_shown_twice_is_one(self) -> None:
        assert len(read("<figure><img src='/a.jpg'></figure><figure><img src='/a.jpg'></figure>").images) == 1

    def test_a_page_without_pictures(self) -> None:
        assert read("").images == ()
