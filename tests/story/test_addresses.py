"""Pages are known again by host and number, although the words of an address were translated or cut."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.model import Article
from sumber.story.addresses import page_key, page_keys

from .made import article


def at_addresses(url: str, canonical: str) -> Article:
    return msgspec.structs.replace(article("text"), url=url, canonical_url=canonical)


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.velmora.example/news/ferry-sinks-286239.html", "velmora.example#286239"),
        ("https://velmora.example/berita/feri-tenggelam-286239", "velmora.example#286239"),
        ("http://VELMORA.example/286239?from=feed#top", "velmora.example#286239"),
        ("https://velmora.example/2024/09/14/ferry-sinks/", "velmora.example/2024/09/14/ferry-sinks"),
        ("https://velmora.example/ferry/", "velmora.example/ferry"),
        ("https://velmora.example/ferry-123", "velmora.example/ferry-123"),
        ("https://velmora.example", "velmora.example"),
        ("//velmora.example/a", "velmora.example/a"),
        ("/news/286239", None),
        ("mailto:desk@velmora.example", None),
        ("", None),
        ("http://[broken", None),
    ],
)
def test_page_key(url: str, key: str | None) -> None:
    assert page_key(url) == key


def test_the_last_number_counts() -> None:
    assert page_key("https://velmora.example/20240914/ferry-998877") == "velmora.example#998877"


def test_hosts_part_equal_numbers() -> None:
    assert page_key("https://velmora.example/286239") != page_key("https://lirena.example/286239")


def test_scheme_subdomain_and_trailing_slash_do_not_part_one_page() -> None:
    forms = ("http://velmora.example/a", "https://www.velmora.example/a/", "https://velmora.example/a?x=1", "//velmora.example/a#b")
    assert len({page_key(form) for form in forms}) == 1


def test_an_article_is_known_by_both_its_addresses() -> None:
    one = at_addresses("https://m.velmora.example/a", "https://velmora.example/b-55512")
    assert page_keys(one) == {"m.velmora.example/a", "velmora.example#55512"}


def test_addresses_that_are_none_give_no_key() -> None:
    assert page_keys(article("text")) == frozenset()
    assert page_keys(at_addresses("", "ferry.html")) == frozenset()


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=60))
def test_no_text_is_too_strange_for_a_key(url: str) -> None:
    key = page_key(url)
    assert key is None or key[0] not in "/#"
