"""Articles' texts → what is compared of them to find copies, and what two of them share."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from math import log

from msgspec import Struct

from sumber.text.fingerprints import Fingerprints, fingerprint_tokens
from sumber.text.lanes import unpack
from sumber.text.quotes import find_quotes
from sumber.text.tokens import LANE, token_lanes, token_spans

from .pieces import Pieces, cut
from .rarity import word_prior

Stretch = tuple[int, int]

_SPACED = 3
_NEWS_BY_SIGN = 0.6
_SHARED_STRETCH = re.compile(rb"\x01+")
_OWN_STRETCH = re.compile(rb"\x00+")
_NEWS_BY_LENGTH = tuple(-log(word_prior("x" * length)) for length in range(1, 16))


class Body:
    """What is compared of one article: its text without furniture, fingerprinted, and which tokens stand in quotation marks;
    `pieces` are those of the text where it was cut before.

    What is worked out of these is kept until `forget`: it is ten times as large as the text.
    """

    def __init__(self, text: str, pieces: Pieces | None = None) -> None:
        self.text = text
        pieces = pieces or cut(text)
        self.prints: Fingerprints = fingerprint_tokens(pieces.tokens)
        self._starts, self._firsts = pieces.starts, pieces.firsts

    def forget(self) -> None:
        """Let go of what can be worked out again."""
        for name in ("known", "quoted", "_spans", "_words", "_told"):
            self.__dict__.pop(name, None)

    @property
    def size(self) -> int:
        """The number of tokens."""
        return self.prints.size

    @cached_property
    def known(self) -> frozenset[int]:
        """The hashes of all runs."""
        return frozenset(self.prints.runs)

    @cached_property
    def _spans(self) -> dict[int, list[Stretch]]:
        return {}

    def span(self, token: int) -> Stretch:
        """Where a token starts and ends."""
        piece = bisect_right(self._firsts, token) - 1
        spans = self._spans.get(piece)
        if spans is None:
            start = self._starts[piece]
            end = self._starts[piece + 1] if piece + 1 < len(self._starts) else len(self.text)
            spans = self._spans[piece] = token_spans(self.text[start:end], start)
        return spans[token - self._firsts[piece]]

    @cached_property
    def quoted(self) -> bytes:
        """One byte a token: 1 inside quotation marks."""
        flags = bytearray(self.size)
        for quote in find_quotes(self.text):
            if quote.depth == 0:
                first, last = self._before(quote.outer.start), self._before(quote.outer.end)
                flags[first:last] = b"\x01" * (last - first)
        return bytes(flags)

    @property
    def is_spaced(self) -> bool:
        """Whether its script sets words apart."""
        return self.prints.width == _SPACED

    @cached_property
    def _words(self) -> dict[Stretch, array[int]]:
        return {}

    @cached_property
    def _told(self) -> dict[Stretch, float]:
        return {}

    def sentence(self, token: int) -> Stretch:
        """The tokens from the first to behind the last of the sentence that a token stands in."""
        after = bisect_right(self._firsts, token)
        return self._firsts[after - 1], self._firsts[after] if after < len(self._firsts) else self.size

    def words(self, stretch: Stretch) -> array[int]:
        """The hashes of the tokens of a stretch, case folded."""
        found = self._words.get(stretch)
        if found is None:
            lanes = self._lanes(*stretch)
            found = self._words[stretch] = unpack(int.from_bytes(lanes, "little"), len(lanes) // LANE)
        return found

    def _lanes(self, first: int, last: int) -> bytes:
        """The tokens of a stretch, as lanes."""
        begin, end = bisect_right(self._firsts, first) - 1, bisect_left(self._firsts, last)
        text = self.text[self._starts[begin] : self._starts[end] if end < len(self._starts) else None]
        before = self._firsts[begin]
        return token_lanes(text)[(first - before) * LANE : (last - before) * LANE]

    def _before(self, place: int) -> int:
        """How many tokens start before a character, which is none of a token."""
        after = bisect_left(self._starts, place)
        if not after:
            return 0
        return self._firsts[after - 1] + len(token_lanes(self.text[self._starts[after - 1] : place])) // LANE

    def share(self, flags: bytes, edits: int = 0, breaks: int = 0) -> Shared:
        """What these tokens are that stand in another text, too."""
        both = (int.from_bytes(flags, "little") & int.from_bytes(self.quoted, "little")).to_bytes(self.size, "little")
        inside = both.count(1)
        return Shared(flags, edits, breaks, flags.count(1) - inside, inside, self._most_telling(both) if inside else 0.0)

    def _most_telling(self, flags: bytes) -> float:
        """The news of the most telling stretch of flagged tokens: idioms do not add up to a quotation."""
        return max(self.news(*match.span()) for match in _SHARED_STRETCH.finditer(flags))

    def news(self, first: int, last: int) -> float:
        """How telling the tokens of a stretch are together, in nats: long words are rarer."""
        found = self._told.get((first, last))
        if found is None:
            found = self._told[first, last] = self._news(first, last)
        return found

    def _news(self, first: int, last: int) -> float:
        if not self.is_spaced:
            return (last - first) * _NEWS_BY_SIGN
        lengths = self._lanes(first, last)[5::LANE]
        found: float = sum([_NEWS_BY_LENGTH[min(length, len(_NEWS_BY_LENGTH)) - 1] for length in lengths])
        return found


class Shared(Struct, frozen=True):
    """What one side of a pair shares with the other: `flags` one byte a token (small gaps closed), `edits` the gaps closed,
    `breaks` the places inside sentences where the wording does not run on as the other has it (a word is missing, added or
    another; 2 stands for more), `own_words` the shared tokens outside quotation marks, `quoted_words` those inside;
    `quoted_news` how telling the most telling stretch of these is (long words are rarer, in nats): a long run of small words is
    an idiom."""

    flags: bytes
    edits: int
    breaks: int
    own_words: int
    quoted_words: int
    quoted_news: float = 0.0

    @property
    def share(self) -> float:
        """Which part of the text is shared, 0 to 1."""
        return (self.own_words + self.quoted_words) / len(self.flags) if self.flags else 0.0

    def missing(self, least: int) -> int:
        """How many tokens stand only here, in stretches of at least so many."""
        return sum(length for stretch in _OWN_STRETCH.findall(self.flags) if (length := len(stretch)) >= least)


class Copy(Struct, frozen=True):
    """Two articles, by number (`a` before `b`), and what of each stands in the other; `is_passage` says that it is sentences
    in otherwise different texts."""

    a: int
    b: int
    of_a: Shared
    of_b: Shared
    is_passage: bool = False
