"""Folding and terms: what a text is found by is what a query for it asks."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sumber.text.fold import Run, fold, fold_located, pairs, runs, terms, units, units_of

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
@settings(max_examples=200)
@example("ㄱㅏ각")
@example("\u17d2\u0640\u3099")
@example("\u1100\u200d\u1161")
@example("…½ﷺ №5")
def test_folding_with_places_is_folding(text: str) -> None:
    assert fold_located(text).text == fold(text)


@given(st.text(max_size=60) | TEXTS)
@settings(max_examples=150)
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    located = fold_located(text)
    last = 0
    for place in range(len(located.text)):
        span = located.span(place, place + 1)
        assert last <= span.start < span.end <= len(text)
        last = span.start


@pytest.mark.parametrize(
    ("text", "folded", "written"),
    [
        ("In Đà Nẵng on Monday", "da nang", "Đà Nẵng"),
        ("er nahm die Straße hinab", "strasse", "Straße"),
        ("зелёная ёлка", "елка", "ёлка"),
        ("die ﬁnale Runde", "finale", "ﬁnale"),
        ("a cafe\u0301 there", "cafe", "cafe\u0301"),
        ("Wait … Straße", "strasse", "Straße"),
        ("ﾎﾟｹｯﾄ政策", "ケット", "ｹｯﾄ"),
        ("ﾎﾟｹｯﾄ政策", "ポ", "ﾎﾟ"),
        ("각 정책", "정책", "정책"),
    ],
)
def test_the_span_of_what_is_found_is_what_is_written(text: str, folded: str, written: str) -> None:
    located = fold_located(text)
    place = located.text.index(folded)
    assert located.span(place, place + len(folded)).slice(text) == written


def test_a_text_whose_characters_do_not_move_needs_no_places() -> None:
    assert fold_located("Thủ tướng, зелёная ёлка, 经济政策").starts == ()
    assert fold_located("Straße").starts != ()


def test_runs_pairs_and_units() -> None:
    assert runs("iPhone用户 Đà") == [Run("iphone", False), Run("用户", True), Run("da", False)]
    assert pairs("经济策") == ["经济", "济策", "策"]
    assert pairs("策") == ["策"]
    assert units_of("ที่นี่") == ["ที่", "นี่"]
    assert pairs("ที่นี่") == ["ที่นี่", "นี่"]


def test_units_are_the_characters_of_paired_scripts() -> None:
    assert units("a 经济经 ที่ é") == {"经", "济", "ที่"}
    assert units("abc") == set()


@given(TEXTS)
def test_terms_are_the_words_and_the_pairs_of_the_runs(text: str) -> None:
    found = [term for run in runs(text) for term in (pairs(run.text) if run.paired else [run.text])]
    assert found == terms(text)


def test_terms_hold_nothing_but_letters_digits_and_marks() -> None:
    for term in terms("".join(f"a{chr(code)}b" for code in range(0x20000))):
        assert not any(letter.isspace() or (letter.isascii() and not letter.isalnum()) for letter in term), term


@pytest.mark.parametrize("unit", ["a", "\u0301", "경", "ที่", "\u200d", "ﷺ", "ß", "𝔘", "\ud800"])
def test_long_monotonous_text_takes_linear_time(unit: str) -> None:
    started = time.process_time()
    fold(unit * 20_000)
    terms(unit * 20_000)
    fold_located(unit * 20_000)
    assert time.process_time() - started < 5
