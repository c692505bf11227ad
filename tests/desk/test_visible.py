"""Hidden characters are shown, long text is cut, and only web addresses become links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.desk.visible import cut, visible, web_address

ANY_TEXT = st.text(st.characters(codec=None), max_size=80)


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("invoice\u202egpj.exe", "invoice⟨U+202E⟩gpj.exe"),
        ("a\x00b", "a⟨U+0000⟩b"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("\u2066isolate\u2069", "⟨U+2066⟩isolate⟨U+2069⟩"),
        ("lone \ud800 half", "lone ⟨U+D800⟩ half"),
        ("\u2061f(x)", "⟨U+2061⟩f(x)"),
        ("tag \U000e0041", "tag ⟨U+E0041⟩"),
    ],
)
def test_characters_that_change_how_text_looks_are_written_out(given_text: str, shown: str) -> None:
    assert visible(given_text) == shown


@pytest.mark.parametrize(
    "spelling",
    [
        "می\u200cخواهم",
        "क\u094d\u200dष",
        "ភាសា\u200bខ្មែរ",
        "👩\u200d🚀",
        "un\u2060break\u2060able\ufeff",
        "first\nsecond\tthird",
        "weich\u00adheit",
        "שלום\u200f!",
    ],
)
def test_characters_that_are_spelling_stay(spelling: str) -> None:
    assert visible(spelling) == spelling


@given(ANY_TEXT)
def test_what_is_shown_can_always_be_sent_and_is_stable(text: str) -> None:
    shown = visible(text)
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert visible(shown) == shown


@given(st.text(max_size=200), st.integers(1, 60))
def test_what_is_cut_is_short_and_says_so(text: str, most: int) -> None:
    shown = cut(text, most)
    assert len(shown) <= most + len(f"… ({len(text):,} characters)")
    assert "\n" not in shown
    if shown.endswith("characters)"):
        assert f"{len(text):,}" in shown


def test_a_short_text_is_only_put_on_one_line() -> None:
    assert cut("two\n  lines ") == "two lines"


def test_ten_million_characters_are_cut_quickly() -> None:
    shown = cut("A" * 10_000_000, 100)
    assert shown == "A" * 100 + "… (10,000,000 characters)"


@pytest.mark.parametrize(
    "address", ["https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/", "https://пример.example/страница"]
)
def test_web_addresses_may_become_links(address: str) -> None:
    assert web_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/path",
        "/story/1",
        "https:",
        "https:///path",
        "https://exa mple.org/",
        "https://example.org/\u202egpj.exe",
        "http://[::1",
        "https://example.org/" + "a" * 3000,
    ],
)
def test_other_addresses_never_become_links(address: str | None) -> None:
    assert web_address(address) is None


@given(ANY_TEXT)
def test_whatever_becomes_a_link_is_of_the_web(text: str) -> None:
    address = web_address(text)
    assert address is None or address.lower().startswith(("http://", "https://"))
