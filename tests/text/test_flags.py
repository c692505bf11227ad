"""Flags grow and shrink as bytes that are gone through one by one do."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from sumber.text.flags import grown, shrunk

FLAGS = st.lists(st.sampled_from((0, 1)), max_size=40).map(bytes)


def packed(flags: bytes) -> int:
    return int.from_bytes(flags, "little")


def flags_of(number: int, size: int) -> bytes:
    return number.to_bytes(size, "little")


@given(FLAGS, st.integers(1, 9))
def test_each_flag_grows_by_itself(flags: bytes, length: int) -> None:
    size = len(flags) + length
    expected = bytes(int(any(flags[max(0, place - length + 1) : place + 1])) for place in range(size))
    assert flags_of(grown(packed(flags), length), size) == expected


@given(FLAGS, st.integers(1, 9))
def test_what_shrinks_begins_a_stretch_that_is_long_enough(flags: bytes, length: int) -> None:
    expected = bytes(int(flags[place : place + length] == b"\x01" * length) for place in range(len(flags)))
    assert flags_of(shrunk(packed(flags), length), len(flags)) == expected


@given(FLAGS, st.integers(1, 4))
def test_grown_and_shrunk_again_small_gaps_are_closed(flags: bytes, widest: int) -> None:
    gap = re.compile(rb"(?<=\x01)\x00{1,%d}(?=\x01)" % widest)
    closed = shrunk(grown(packed(flags), widest + 1), widest + 1)
    assert flags_of(closed, len(flags)) == gap.sub(lambda found: b"\x01" * len(found[0]), flags)


@given(FLAGS, st.integers(1, 9))
def test_shrunk_and_grown_again_only_long_stretches_stay(flags: bytes, least: int) -> None:
    stretch = re.compile(rb"\x01+")
    kept = grown(shrunk(packed(flags), least), least)
    assert flags_of(kept, len(flags)) == stretch.sub(
        lambda found: found[0] if len(found[0]) >= least else bytes(len(found[0])), flags
    )
