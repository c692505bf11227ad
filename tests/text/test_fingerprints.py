"""Fingerprints: the same words give the same hashes, wherever they stand."""

from __future__ import annotations

from zlib import crc32

from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.text.fingerprints import fingerprint
from sumber.text.tokens import tokens

WORDS = st.lists(
    st.sampled_from(["river", "bridge", "pillar", "ferry", "fence", "diver", "mayor", "spring"]), min_size=8, max_size=60
)


def test_case_punctuation_and_spacing_do_not_count() -> None:
    one, other = fingerprint("The bridge, he said, fell at noon."), fingerprint("the BRIDGE he said:  fell\nat noon")
    assert one.exact == other.exact
    assert list(one.runs) == list(other.runs)


def test_another_word_makes_another_text() -> None:
    assert fingerprint("the bridge fell at noon").exact != fingerprint("the bridge fell at dawn").exact


def test_runs_are_longer_where_letters_are_not_words() -> None:
    assert fingerprint("the bridge fell at noon").width == 3
    assert fingerprint("橋は正午に崩落したと当局者が述べた").width == 6
    assert fingerprint("สะพานถล่มเมื่อเที่ยงวันตามที่เจ้าหน้าที่กล่าว").width == 15


@settings(max_examples=40)
@given(WORDS, WORDS, WORDS)
def test_what_two_texts_share_at_length_shares_a_chosen_hash(before: list[str], shared: list[str], after: list[str]) -> None:
    one, other = fingerprint(" ".join([*before, *shared])), fingerprint(" ".join([*shared, *after]))
    assert set(one.chosen) & set(other.chosen)


@given(st.text(max_size=60))
def test_any_text_is_printed_alike_each_time(text: str) -> None:
    one, other = fingerprint(text), fingerprint(text)
    assert (one.exact, list(one.chosen)) == (other.exact, list(other.chosen))
    assert list(one.chosen) == sorted(set(one.chosen))
    assert set(one.chosen) <= set(one.runs)


def test_texts_too_short_have_no_runs() -> None:
    assert not fingerprint("").runs
    assert not fingerprint("two words").runs


def slow_runs(text: str) -> list[int]:
    """The runs, one after the other, as they are defined."""
    hashes = [crc32(word.encode("utf-8", "surrogatepass")) for word in tokens(text)]
    width, (one, two, three) = fingerprint(text).width, (2654435761, 2246822519, 3266489917)

    def run(place: int, length: int) -> int:
        if length == 3:
            return sum(a * b for a, b in zip(hashes[place : place + 3], (one, two, three), strict=True)) % 2**32
        return (run(place, length - 3) * one ^ run(place + length - 3, 3) * two) % 2**32

    return [run(place, width) for place in range(len(hashes) - width + 1)]


@given(st.text(st.sampled_from("abcé 橋正崩落กขคง国กα.,"), max_size=80))
def test_all_runs_at_once_are_those_of_one_at_a_time(text: str) -> None:
    runs = slow_runs(text)
    assert list(fingerprint(text).runs) == runs
    smallest = {min(runs[place : place + 4]) for place in range(len(runs) - 3)} if len(runs) > 4 else set(runs)
    assert list(fingerprint(text).chosen) == sorted(smallest)
