"""What a page says of itself: its address, its language, its site, whichever of many ways it says it in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.about import MAX_ADDRESS, absolute, name_key
from sumber.knowledge.suffixes import registrable

from .declared_pages import about, linked, meta

URL = "https://news.lirena.example/a/ferry-1.html"


def canonical(href: str) -> str:
    return f'<link rel="canonical" href="{href}">'


class TestCanonical:
    @pytest.mark.parametrize(
        ("head", "address"),
        [
            (canonical("https://lirena.example/ferry"), "https://lirena.example/ferry"),
            (canonical("/ferry"), "https://news.lirena.example/ferry"),
            (canonical("ferry"), "https://news.lirena.example/a/ferry"),
            (meta("og:url", "https://lirena.example/og"), "https://lirena.example/og"),
            (canonical("https://other.example/ferry"), "https://other.example/ferry"),
            (meta("og:url", "https://lirena.example/og") + canonical("https://lirena.example/link"), "https://lirena.example/link"),
            (canonical("javascript:void(0)") + meta("og:url", "https://lirena.example/og"), "https://lirena.example/og"),
            (canonical("https://lirena.example/"), None),
            (canonical("https://lirena.example"), None),
            (canonical(""), None),
            (canonical("http://[broken"), None),
            ("", None),
        ],
    )
    def test_the_first_that_makes_sense(self, head: str, address: str | None) -> None:
        assert about(head=head, url=URL).canonical == address

    def test_a_front_page_may_say_that_it_is_one(self) -> None:
        front = "https://lirena.example/"
        assert about(head=canonical(front), url=front).canonical == front

    def test_a_relative_one_needs_the_address_of_the_page(self) -> None:
        assert about(head=canonical("/ferry")).canonical is None


class TestHost:
    def test_of_the_address_before_the_declared_one(self) -> None:
        assert about(head=canonical("https://other.example/a"), url=URL).host == "news.lirena.example"
        assert about(head=canonical("https://other.example/a")).host == "other.example"
        assert about().host == ""

    @pytest.mark.parametrize(
        ("host", "domain"),
        [
            ("news.lirena.co.uk", "lirena.co.uk"),
            ("lirena.com", "lirena.com"),
            ("a.b.lirena.go.id", "lirena.go.id"),
            ("co.uk", ""),
            ("localhost", ""),
            ("", ""),
        ],
    )
    def test_the_registrable_domain(self, host: str, domain: str) -> None:
        assert registrable(host) == domain


class TestLanguage:
    @pytest.mark.parametrize(
        ("lang", "head", "language"),
        [
            ("en", "", "en"),
            ("en_GB", "", "en-GB"),
            ("en", meta("og:locale", "en_GB"), "en-GB"),
            ("en", meta("og:locale", "id_ID"), "en"),
            ("", meta("og:locale", "id_ID"), "id-ID"),
            ("pt-BR", meta("og:locale", "pt_PT"), "pt-BR"),
            ("", meta("og:locale", "not a locale"), "und"),
            ("", "", "und"),
        ],
    )
    def test_a_locale_only_adds_to_the_language_declared(self, lang: str, head: str, language: str) -> None:
        assert about(head=head, lang=lang).language == language


class TestSite:
    def test_names_each_once_and_best_first(self) -> None:
        head = meta("og:site_name", "Lirena Post") + linked(publisher={"@type": "Organization", "name": "Lirena Post Ltd"})
        assert about(head=head + meta("og:site_name", "Lirena Post")).site_names == ["Lirena Post", "Lirena Post Ltd"]

    @pytest.mark.parametrize("name", ["https://lirena.example", "© 2026", "@lirena", "---", "x" * 61])
    def test_what_is_no_name(self, name: str) -> None:
        assert about(head=meta("og:site_name", name)).site_names == []

    def test_keys_hold_the_host_with_and_without_its_ending(self) -> None:
        keys = about(head=meta("og:site_name", "The Lirena Post"), url="https://www.lirenapost.com/a").site_keys
        assert {"thelirenapost", "lirenapostcom", "lirenapost"} <= keys

    def test_a_page_from_nowhere_has_no_keys(self) -> None:
        assert about().site_keys == frozenset()


@pytest.mark.parametrize(
    ("name", "key"),
    [("The Lirena-Post!", "thelirenapost"), ("ПОЧТА Лирены", "почталирены"), ("STRASSE", "strasse"), ("…", ""), ("", "")],
)
def test_name_key(name: str, key: str) -> None:
    assert name_key(name) == key


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=40))
def test_a_key_is_its_own_key(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name)


@pytest.mark.parametrize(
    ("address", "base", "full"),
    [
        ("https://lirena.example/a", None, "https://lirena.example/a"),
        (" https://lirena.example/a\n", None, "https://lirena.example/a"),
        ("/a", URL, "https://news.lirena.example/a"),
        ("//cdn.lirena.example/a", URL, "https://cdn.lirena.example/a"),
        ("/a", None, None),
        ("mailto:desk@lirena.example", URL, None),
        ("javascript:alert(1)", URL, None),
        ("https://localhost/a", None, None),
        ("https://lirena.example/<b>", None, None),
        ("https://lirena.example/a b", None, None),
        ("https://lirena.example/" + "a" * MAX_ADDRESS, None, None),
        ("http://[broken", URL, None),
    ],
)
def test_absolute(address: str, base: str | None, full: str | None) -> None:
    assert absolute(address, base) == full


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_plain_letters_have_the_key_that_they_have_beside_others(name: str) -> None:
    assert name_key(name) == name_key(f"{name}é").removesuffix("é")
