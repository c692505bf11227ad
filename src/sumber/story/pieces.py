"""Text → its sentence-like pieces: where each stands, its tokens, and a mark of its letters."""

from __future__ import annotations

import re
from array import array
from collections.abc import Container, Sequence
from itertools import accumulate, compress
from zlib import crc32

from sumber.model import Span
from sumber.text.tokens import FIGURE, LANE, token_lanes

_END = re.compile(r"([.!?。！？।؟…\n](?:(?<!\n)[.!?。！？।؟…]*[\"'”’»」』)]*)?)")
_ASCII_END = re.compile(r"([.!?\n](?:(?<!\n)[.!?]*[\"')]*)?)")
_NO_FIGURE = bytes(6)
_ANY_NUMBER = token_lanes("0")


class Pieces:
    """The pieces of a text that have a token: `starts` and `ends` in characters, `tokens` of all of them as lanes, `firsts` how
    many tokens stand before each, `marks` a hash of its letters and digits, all numbers counting as one (0 for a letter or number
    alone).
    """

    def __init__(self, starts: Sequence[int], ends: Sequence[int], lanes: Sequence[bytes], marks: Sequence[int]) -> None:
        self.starts, self.ends, self.marks = array("I", starts), array("I", ends), array("I", marks)
        self.tokens = b"".join(lanes)
        self.firsts = array("I", [0, *(place // LANE for place in accumulate(map(len, lanes)))][:-1])

    def spans(self, *known: Container[int]) -> tuple[Span, ...]:
        """The places of the pieces whose marks are known."""
        return tuple(
            Span(start, end)
            for start, end, mark in zip(self.starts, self.ends, self.marks, strict=True)
            if any(mark in marks for marks in known)
        )

    def lengths(self) -> dict[int, int]:
        """How long each kind of piece is."""
        return {mark: end - start for start, end, mark in zip(self.starts, self.ends, self.marks, strict=True)}

    def without(self, spans: Sequence[Span]) -> Pieces:
        """The pieces but for those that begin in one of these places."""
        if not spans:
            return self
        left = {span.start for span in spans}
        kept = [start not in left for start in self.starts]
        bounds = [*self.firsts, len(self.tokens) // LANE]
        lanes = [self.tokens[bounds[place] * LANE : bounds[place + 1] * LANE] for place, stays in enumerate(kept) if stays]
        starts, ends, marks = (list(compress(column, kept)) for column in (self.starts, self.ends, self.marks))
        return Pieces(starts, ends, lanes, marks)


def cut(text: str) -> Pieces:
    """The pieces of a text, each with the marks that end it."""
    parts = (_ASCII_END if text.isascii() else _END).split(text)
    places = list(accumulate(map(len, parts), initial=0))
    texts = parts[::2]
    lanes = list(map(token_lanes, texts))
    ends = [after if sign != "\n" else before for before, after, sign in zip(places[1::2], places[2::2], parts[1::2], strict=False)]
    ends.append(places[-1])
    return Pieces(
        list(compress(places[::2], lanes)),
        list(compress(ends, lanes)),
        list(filter(None, lanes)),
        list(map(_mark, filter(None, lanes))),
    )


def _mark(tokens: bytes) -> int:
    if len(tokens) == LANE and (tokens[5] == 1 or tokens[6:] == _ANY_NUMBER[6:]):
        return 0
    kinds = tokens[4::LANE]
    place = kinds.find(FIGURE)
    while place >= 0:
        tokens = b"%b%b%b" % (tokens[: place * LANE], _NO_FIGURE, tokens[place * LANE + 6 :])
        place = kinds.find(FIGURE, place + 1)
    return crc32(tokens)
