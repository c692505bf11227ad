"""Tokens are the same wherever and however they are looked up."""

from __future__ import annotations

from zlib import crc32

from hypothesis import given
from hypothesis import strategies as st

from sumber.text import tokens as remembering
from sumber.text.tokens import FIGURE, LANE, SIGN, SYLLABLE, token_lanes, token_spans, tokens

TEXTS = st.text(st.sampled_from("aZé’ß中ก국شД𐐀𠀀१ा1_ .\n।…"), max_size=40)


def lanes(text: str) -> list[bytes]:
    found = token_lanes(text)
    return [found[place : place + LANE] for place in range(0, len(found), LANE)]


def test_tokens_are_placed() -> None:
    text = "Ürsula’s 12 Brücken fielen."
    assert [text[start:end] for start, end in token_spans(text)] == ["Ürsula", "s", "12", "Brücken", "fielen"]
    assert tokens(text) == ["ürsula", "s", "12", "brücken", "fielen"]
    assert token_spans("a b", 7) == [(7, 8), (9, 10)]


def test_vowel_signs_stay_in_their_words_and_stops_do_not() -> None:
    assert tokens("राष्ट्रपति ने कहा।") == ["राष्ट्रपति", "ने", "कहा"]


@given(TEXTS)
def test_places_and_tokens_agree_in_any_script(text: str) -> None:
    assert [text[start:end].casefold() for start, end in token_spans(text)] == tokens(text)
    assert tokens(f"{text} 𝒜")[:-1] == tokens(text), "a rare character beside them changes nothing"


@given(TEXTS)
def test_each_token_has_its_lane(text: str) -> None:
    found = lanes(text)
    assert [int.from_bytes(lane[:4], "little") for lane in found] == [
        crc32(word.encode("utf-8", "surrogatepass")) for word in tokens(text)
    ]
    assert [lane[5] for lane in found] == [end - start for start, end in token_spans(text)]
    assert token_lanes(text) == token_lanes(text), "what is remembered is what was found"


def test_lanes_tell_letters_and_figures() -> None:
    assert [lane[4] for lane in lanes("ab กข 橋 12 1 3rd")] == [0, SIGN, SIGN, SIGN | SYLLABLE, FIGURE, FIGURE, FIGURE]
    shapes = [lane[6:] for lane in lanes("12 345 3rd 44rd")]
    assert shapes[0] == shapes[1] != shapes[2] == shapes[3]


def test_no_more_is_remembered_than_fits() -> None:
    most = remembering._MOST_REMEMBERED
    for number in range(0, most + 200, 100):
        token_lanes(" ".join(f"w{number + step}" for step in range(100)))
    assert len(remembering._CHUNKS) <= most
    long = "x" * 1000
    token_lanes(long)
    assert long not in remembering._CHUNKS
