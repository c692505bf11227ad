"""Folding and terms: what a text is found by is what a query for it asks."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sumber.text.fold import Term, fold, located_terms, terms

# Letters and marks of many scripts, composed and in pieces, with what stands between words.
ALPHABET = (
    "aZ9 .,-_'\"ßæœøđłıİÑñéèüÅ\u0301\u0308\u0323\u031b\u00ad\u200bαΣςёЁйїґ"
    "אבָּםعَرَبِيّأىةـکهन\u093cमकि्षीไก่รัฐที่ลາວខ្មែ\u17d2မြန်မာ"
    "经济政策東京ガ\u3099ﾎﾟｹｯﾄーかがパ々정책을\u1100\u1161\u11a8ﬁ½①Ａ℀\u0345"
)
TEXTS = st.text(alphabet=ALPHABET, max_size=60)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Đà Nẵng", "da nang"),
        ("Thủ tướng Phạm", "thu tuong pham"),
        ("ёлка", "елка"),
        ("Йошкар мой", "йошкар мой"),
        ("Straße STRASSE", "strasse strasse"),
        ("İstanbul ısı IĞDIR", "istanbul isi igdir"),
        ("Łódź Þór Søren cœur Đakovo ħobż", "lodz thor soren coeur dakovo hobz"),
        ("ΠΑΊΔΑΣ παίδας", "παιδασ παιδασ"),
        ("العَرَبِيَّة", "العربيه"),
        ("أحمد إبراهيم آمنة", "احمد ابراهيم امنه"),
        ("کشور می\u200cرود", "كشور ميرود"),
        ("שָׁלוֹם", "שלום"),
        ("हिन्दी", "हिन्दी"),
        ("क़ानून", "कानून"),
        ("ﾎﾟｹｯﾄ", "ポケット"),
        ("Ａ１", "a1"),
        ("co\u00adoperation", "cooperation"),
        ("ที่ประชุม", "ที่ประชุม"),
    ],
)
def test_what_may_be_left_out_is_left_out(written: str, folded: str) -> None:
    assert fold(written) == folded


@pytest.mark.parametrize("word", ["Đà Nẵng", "ёлка", "정책을", "がぎ", "é", "हिंदी"])
def test_composed_or_in_pieces_is_the_same(word: str) -> None:
    assert fold(unicodedata.normalize("NFD", word)) == fold(unicodedata.normalize("NFC", word))


def test_marks_that_are_vowels_make_a_difference() -> None:
    assert fold("कि") != fold("की")
    assert fold("か") != fold("が")
    assert fold("ที") != fold("ที่")


def test_folding_any_single_character_twice_changes_nothing() -> None:
    letters = [chr(code) for code in range(0x20000) if unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs")]
    assert [hex(ord(letter)) for letter in letters if fold(fold(letter)) != fold(letter)] == []


@given(st.text(max_size=40) | TEXTS)
@example("\u0345ᾳͅ")
@settings(max_examples=150)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_case_makes_no_difference(text: str) -> None:
    folded = fold(text)
    assert fold(folded.upper().lower()) == fold(folded.upper())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The port's 24 cranes", ["the", "port", "s", "24", "cranes"]),
        ("经济政策", ["经济", "济政", "政策", "策"]),
        ("东京 港", ["东京", "京", "港"]),
        ("정책을 발표", ["정책", "책을", "을", "발표", "표"]),
        ("iPhone用户", ["iphone", "用户", "户"]),
        ("ที่นี่", ["ที่นี่", "นี่"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
        ("… — !", []),
    ],
)
def test_terms(text: str, found: list[str]) -> None:
    assert terms(text) == found


@given(st.text(max_size=60) | TEXTS)
@settings(max_examples=150)
def test_located_terms_are_the_terms(text: str) -> None:
    assert [term.text for term in located_terms(text)] == terms(text)


@given(TEXTS)
@settings(max_examples=100)
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    last = 0
    for term in located_terms(text):
        assert 0 <= term.span.start < term.span.end <= len(text)
        assert term.span.start >= last
        last = term.span.start


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("In Đà Nẵng on Monday", "Đà"),
        ("er nahm die Straße hinab", "Straße"),
        ("зелёная ёлка", "ёлка"),
        ("die ﬁnale Runde", "ﬁnale"),
        ("a cafe\u0301 there", "cafe\u0301"),
    ],
)
def test_the_span_of_a_word_is_the_word_as_written(text: str, word: str) -> None:
    assert word in [term.span.slice(text) for term in located_terms(text)]


def test_the_span_of_a_pair_is_two_characters_as_written() -> None:
    text = "ﾎﾟｹｯﾄ政策"
    found = [term.span.slice(text) for term in located_terms(text)]
    assert found == ["ﾎﾟｹ", "ｹｯ", "ｯﾄ", "ﾄ政", "政策", "策"]


def test_only_the_last_of_a_run_stands_alone() -> None:
    assert [(term.paired, term.alone) for term in located_terms("ab 经济策 策")] == [
        (False, False),
        (True, False),
        (True, False),
        (True, True),
        (True, True),
    ]


def test_a_term_is_plain_data() -> None:
    term = located_terms("word")[0]
    assert term == Term("word", term.span)


def test_terms_hold_nothing_but_letters_digits_and_marks() -> None:
    for term in terms("".join(f"a{chr(code)}b" for code in range(0x20000))):
        assert not any(letter.isspace() or (letter.isascii() and not letter.isalnum()) for letter in term), term


@pytest.mark.parametrize("unit", ["a", "\u0301", "경", "ที่", "\u200d", "ﷺ", "ß", "𝔘", "\ud800"])
def test_long_monotonous_text_takes_linear_time(unit: str) -> None:
    started = time.process_time()
    fold(unit * 20_000)
    terms(unit * 20_000)
    located_terms(unit * 5_000)
    assert time.process_time() - started < 5
