"""Articles' texts → what is compared of them to find copies, and what two of them share."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from functools import cached_property
from math import log
from operator import sub

from msgspec import Struct

from sumber.text.fingerprints import Fingerprints, fingerprint, token_places
from sumber.text.quotes import find_quotes

from .rarity import word_prior

Stretch = tuple[int, int]

_SPACED = 3
_NEWS_BY_SIGN = 0.6
_SHARED_STRETCH = re.compile(rb"\x01+")
_OWN_STRETCH = re.compile(rb"\x00+")
_SENTENCE_END = re.compile(r"[.!?。！？।؟…\n]")
_NEWS_BY_LENGTH = tuple(-log(word_prior("x" * length)) for length in range(1, 16))


class Body:
    """What is compared of one article: its text without furniture, fingerprinted, and which tokens stand in quotation marks.

    What is worked out of these is kept until `forget`: it is ten times as large as the text.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.prints: Fingerprints = fingerprint(text)
        self.forget()

    def forget(self) -> None:
        """Let go of what can be worked out again."""
        for name in ("known", "token_places", "quoted", "places", "_ends", "_words", "_told"):
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
    def token_places(self) -> tuple[array[int], array[int]]:
        """The characters at which each token starts, and behind each."""
        return token_places(self.text)

    @cached_property
    def quoted(self) -> bytes:
        """One byte a token: 1 inside quotation marks."""
        return _quoted_tokens(self.text, self.token_places[0])

    @property
    def is_spaced(self) -> bool:
        """Whether its script sets words apart."""
        return self.prints.width == _SPACED

    @cached_property
    def places(self) -> dict[int, int]:
        """The token at which each run begins for the first time."""
        runs = self.prints.runs
        return dict(zip(reversed(runs), range(len(runs) - 1, -1, -1), strict=True))

    @cached_property
    def _ends(self) -> list[int]:
        breaks = [match.start() for match in _SENTENCE_END.finditer(self.text)]
        firsts = {bisect_left(self.token_places[0], place) for place in breaks}
        return sorted(firsts | {0, self.size})

    @cached_property
    def _words(self) -> dict[Stretch, list[str]]:
        return {}

    @cached_property
    def _told(self) -> dict[Stretch, float]:
        return {}

    def sentence(self, token: int) -> Stretch:
        """The tokens from the first to behind the last of the sentence that a token stands in."""
        after = bisect_right(self._ends, token)
        return self._ends[after - 1], self._ends[after]

    def words(self, stretch: Stretch) -> list[str]:
        """The tokens of a stretch, case folded."""
        found = self._words.get(stretch)
        if found is None:
            first, last = stretch
            starts, ends = self.token_places
            places = zip(starts[first:last], ends[first:last], strict=True)
            found = self._words[stretch] = [self.text[start:end].casefold() for start, end in places]
        return found

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
        starts, ends = self.token_places
        lengths = map(sub, ends[first:last], starts[first:last])
        found: float = sum([_NEWS_BY_LENGTH[min(length, len(_NEWS_BY_LENGTH)) - 1] for length in lengths])
        return found


class Shared(Struct, frozen=True):
    """What one side of a pair shares with the other: `flags` one byte a token (small gaps closed), `edits` the gaps closed,
    `breaks` the places inside sentences where the wording does not run on as the other has it (a word is missing, added or
    another), `own_words` the shared tokens outside quotation marks, `quoted_words` those inside; `quoted_news` how telling the
    most telling stretch of these is (long words are rarer, in nats): a long run of small words is an idiom."""

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


def _quoted_tokens(text: str, starts: array[int]) -> bytes:
    flags = bytearray(len(starts))
    for quote in find_quotes(text):
        if quote.depth == 0:
            first, last = bisect_left(starts, quote.outer.start), bisect_left(starts, quote.outer.end)
            flags[first:last] = b"\x01" * (last - first)
    return bytes(flags)
