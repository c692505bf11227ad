"""Bodies → pairs of articles in one language that share wording, and how much of each."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log

from msgspec import Struct

from sumber.text.fingerprints import Fingerprints, fingerprint
from sumber.text.quotes import find_quotes

from .rarity import word_prior

_CROWD = 48
_SPACED = 3
_NEWS_BY_SIGN = 0.6
_FEWEST_SHARED = 3
_GAP = re.compile(rb"(?<=\x01)\x00{1,3}(?=\x01)")
_STRAY_BY_WIDTH = {width: re.compile(rb"(?<!\x01)\x01{1,%d}(?!\x01)" % (2 * width)) for width in (3, 6, 15)}
_LEAST_WORDS = 20
_LEAST_SHARE = 0.22
_LEAST_QUOTED = 6
_LEAST_NEWS = 9.0
_NEWS_BY_LENGTH = tuple(-log(word_prior("x" * length)) for length in range(1, 16))


class Body:
    """What is compared of one article: its text without furniture, fingerprinted, and which tokens stand in quotation marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.prints: Fingerprints = fingerprint(text)
        self.known = frozenset(self.prints.runs)
        self._quoted: bytes | None = None

    @property
    def size(self) -> int:
        """The number of tokens."""
        return len(self.prints.starts)

    @property
    def quoted(self) -> bytes:
        """One byte a token: 1 inside quotation marks."""
        if self._quoted is None:
            self._quoted = _quoted_tokens(self.text, self.prints)
        return self._quoted


class Shared(Struct, frozen=True):
    """What one side of a pair shares with the other: `flags` one byte a token (small gaps closed), `edits` the gaps closed,
    `own_words` the shared tokens outside quotation marks, `quoted_words` those inside; `quoted_news` how telling these are
    (long words are rarer, in nats): a long run of small words is an idiom."""

    flags: bytes
    edits: int
    own_words: int
    quoted_words: int
    quoted_news: float = 0.0

    @property
    def share(self) -> float:
        """Which part of the text is shared, 0 to 1."""
        return (self.own_words + self.quoted_words) / len(self.flags) if self.flags else 0.0


class Copy(Struct, frozen=True):
    """Two articles, by number (`a` before `b`), and what of each stands in the other."""

    a: int
    b: int
    of_a: Shared
    of_b: Shared


def find_copies(bodies: Sequence[Body]) -> list[Copy]:
    """Every pair that shares wording beyond chance, ordered by number. Pairs are proposed by an inverted index of chosen
    fingerprints, so that the cost follows the number of real pairs; a fingerprint that a crowd shares proposes only some."""
    found = []
    for a, b in sorted(_proposed(bodies)):
        copy = compare(bodies, a, b)
        if copy is not None:
            found.append(copy)
    return found


def compare(bodies: Sequence[Body], a: int, b: int) -> Copy | None:
    """What two articles share, or None where it is no more than chance gives."""
    left, right = bodies[a], bodies[b]
    if left.prints.width != right.prints.width:
        return None
    common = left.known & right.known
    copy = Copy(a, b, _shared(left, common), _shared(right, common))
    return copy if _is_telling(copy) else None


def _is_telling(copy: Copy) -> bool:
    least = min(copy.of_a.own_words, copy.of_b.own_words)
    if least >= _LEAST_WORDS and max(copy.of_a.share, copy.of_b.share) >= _LEAST_SHARE:
        return True
    return (
        min(copy.of_a.quoted_words, copy.of_b.quoted_words) >= _LEAST_QUOTED
        and min(copy.of_a.quoted_news, copy.of_b.quoted_news) >= _LEAST_NEWS
    )


def _proposed(bodies: Sequence[Body]) -> Iterator[tuple[int, int]]:
    holders: dict[int, list[int]] = defaultdict(list)
    for number, body in enumerate(bodies):
        for mark in body.prints.chosen:
            holders[mark].append(number)
    shared: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        if len(held) < 2:
            continue
        if len(held) <= _CROWD:
            shared.update((a, b) for place, b in enumerate(held) for a in held[:place])
        else:
            shared.update((held[place - 1], b) for place, b in enumerate(held) if place)
    return (pair for pair, count in shared.items() if count >= _FEWEST_SHARED)


def _shared(own: Body, common: frozenset[int]) -> Shared:
    width = own.prints.width
    flags = bytearray(own.size)
    for place in [place for place, run in enumerate(own.prints.runs) if run in common]:
        flags[place] = 1
    spread = begun = int.from_bytes(flags, "little")
    for step in range(1, width):
        spread |= begun << 8 * step
    closed, edits = _GAP.subn(lambda gap: b"\x01" * len(gap[0]), spread.to_bytes(own.size, "little"))
    closed = _STRAY_BY_WIDTH[width].sub(lambda stray: b"\x00" * len(stray[0]), closed)
    both = (int.from_bytes(closed, "little") & int.from_bytes(own.quoted, "little")).to_bytes(own.size, "little")
    inside = both.count(1)
    return Shared(closed, edits, closed.count(1) - inside, inside, _news(own.prints, both) if inside else 0.0)


def _news(prints: Fingerprints, flags: bytes) -> float:
    """How telling the flagged tokens are together."""
    lengths = [prints.ends[place] - prints.starts[place] for place, flag in enumerate(flags) if flag]
    if prints.width > _SPACED:
        return len(lengths) * _NEWS_BY_SIGN
    return sum(_NEWS_BY_LENGTH[min(length, len(_NEWS_BY_LENGTH)) - 1] for length in lengths)


def _quoted_tokens(text: str, prints: Fingerprints) -> bytes:
    flags = bytearray(len(prints.starts))
    spans = [quote.outer for quote in find_quotes(text) if quote.depth == 0]
    place = 0
    for token, start in enumerate(prints.starts):
        while place < len(spans) and spans[place].end <= start:
            place += 1
        if place == len(spans):
            break
        flags[token] = spans[place].start <= start
    return bytes(flags)
