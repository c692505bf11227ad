"""Copies → ties: how two collected articles are related, and which has it from the other where evidence says so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from sumber.model import Article, Evidence, Relation

from .clocks import Clock, compare, read_clock
from .copies import Body, Copy, Shared
from .proofs import clock_proof, copied_words, credit_of

_CONTAINED = 0.9
_NEARLY_WHOLE = 0.85
_OWN_PART = 0.1
_EDITS = 2
_ALIKE_SHARE = 0.02
_MIXED = 0.7
_IMAGINED = 4


class Tie(Struct, frozen=True):
    """Two articles by number; `source` is the one that the other has it from, None where that is not decided.

    `share_of_a` is the part of a's text that stands in b, 0 to 1, and the other way round; `is_credited` says that the page
    itself tells the direction; `target` is the text that was put together, where the relation is merged.
    """

    a: int
    b: int
    relation: Relation
    source: int | None
    evidence: tuple[Evidence, ...]
    confidence: float
    is_credited: bool = False
    target: int | None = None
    share_of_a: float = 0.0
    share_of_b: float = 0.0


class _Order(Struct, frozen=True):
    """Which of a pair came first: `decided`, `likely` and what the `clock` shows for certain are its number or None."""

    decided: int | None
    likely: int | None
    clock: int | None
    evidence: tuple[Evidence, ...]
    confidence: float


class CopyTies:
    """Ties the copies of a collection."""

    def __init__(self, articles: Sequence[Article], bodies: Sequence[Body], copies: Iterable[Copy]) -> None:
        self.articles = articles
        self.bodies = bodies
        self.copies = {(copy.a, copy.b): copy for copy in copies}
        self.clocks: list[Clock | None] = [read_clock(article.published) for article in articles]
        self.plain: dict[tuple[int, int], Relation] = {pair: self._plain(copy) for pair, copy in self.copies.items()}
        self.habits = _habits(self.articles, {pair: self._evident(pair) for pair in self.copies})
        self.orders = {pair: self._order(pair) for pair in self.copies}
        self.sources = self._find_sources()

    def tie(self) -> list[Tie]:
        """Every pair's tie, in the order of their numbers."""
        roots = {number: self._roots(number) for number in self.sources}
        return [self._tie(pair, roots) for pair in sorted(self.copies)]

    def _plain(self, copy: Copy) -> Relation:
        """What the pair is, looked at alone."""
        if min(copy.of_a.own_words, copy.of_b.own_words) < min(copy.of_a.quoted_words, copy.of_b.quoted_words) and not _is_large(
            copy
        ):
            return "quote_only"
        if self.articles[copy.a].text == self.articles[copy.b].text:
            return "verbatim"
        is_edited = max(copy.of_a.edits, copy.of_b.edits) >= _EDITS
        is_cut = min(copy.of_a.share, copy.of_b.share) <= _NEARLY_WHOLE
        if is_edited:
            return "cut_edited" if is_cut else "edited"
        return "cut" if is_cut else "boilerplate"

    def _order(self, pair: tuple[int, int]) -> _Order:
        a, b = pair
        left, right = self.articles[a], self.articles[b]
        same = left.outlet is not None and left.outlet == right.outlet
        settled = compare(self.clocks[a], self.clocks[b], same_outlet=same)
        earlier = None if settled == 0 else a if settled == -1 else b
        for source, target in ((a, b), (b, a)):
            credit = credit_of(self.articles[target], self.articles[source].outlet)
            if credit is not None:
                return _Order(source, source, earlier, (credit,), 0.95)
        longer = self._longer(self.copies[pair])
        if earlier is not None and longer in (None, earlier):
            return _Order(earlier, earlier, earlier, clock_proof(left, right), 0.9 if longer is None else 0.95)
        if earlier is None and longer is not None:
            return _Order(longer, longer, None, (), 0.7)
        return _Order(None, earlier if earlier is not None else self._likely(pair), earlier, (), 0.5)

    def _evident(self, pair: tuple[int, int]) -> int | None:
        """Which came first as one looks at the pair alone: by the clocks as they stand, else by the longer text."""
        first, second = (self.clocks[number] for number in pair)
        if first is None or second is None or first.first == second.first:
            return self._longer(self.copies[pair])
        return pair[0] if first.first < second.first else pair[1]

    def _longer(self, copy: Copy) -> int | None:
        """The article that holds the other's text nearly whole, and more: a cut copy comes from the longer text."""
        if self.plain[copy.a, copy.b] == "quote_only":
            return None
        if copy.of_b.share >= _CONTAINED and copy.of_a.share <= _NEARLY_WHOLE:
            return copy.a
        return copy.b if copy.of_a.share >= _CONTAINED and copy.of_b.share <= _NEARLY_WHOLE else None

    def _likely(self, pair: tuple[int, int]) -> int | None:
        """Which came first, more likely than not: clocks whose zones are unknown count little, the outlets' habits more."""
        first, second = (self.clocks[number] for number in pair)
        lead = self.habits.get(self.articles[pair[0]].outlet, 0.0) - self.habits.get(self.articles[pair[1]].outlet, 0.0)
        if first is not None and second is not None and first.first != second.first:
            hours = (second.first - first.first).total_seconds() / 3600
            lead += (0.3 if hours > 0 else -0.3) + max(-0.5, min(0.5, hours / 24))
        return None if lead == 0 else pair[0] if lead > 0 else pair[1]

    def _find_sources(self) -> dict[int, tuple[int, ...]]:
        """For each article the ones that it is likely made from, the main one first: those that come before it, or, where
        only several that have nothing in common cover it, these, whatever the clocks seem to say."""
        before: dict[int, list[int]] = defaultdict(list)
        around: dict[int, list[int]] = defaultdict(list)
        for (a, b), order in self.orders.items():
            if self.plain[a, b] == "quote_only":
                continue
            around[a].append(b)
            around[b].append(a)
            if order.likely is not None:
                before[b if order.likely == a else a].append(order.likely)
        found = {}
        for number in sorted(around):
            mixed, covered = self._cover(number, sorted(around[number]))
            found[number] = mixed if len(mixed) > 1 and covered >= _MIXED else self._cover(number, sorted(before[number]))[0]
        return found

    def _cover(self, number: int, candidates: list[int]) -> tuple[tuple[int, ...], float]:
        """The candidates that cover the article (the nearest one, then those that cover what it leaves), and how much they do."""
        chosen: list[int] = []
        open_flags = bytearray(b"\x01" * self.bodies[number].size)
        while candidates:
            best = self._nearest(number, candidates, open_flags)
            if best is None:
                break
            chosen.append(best)
            shared = self._shared_of(number, best)
            for place, flag in enumerate(shared.flags):
                if flag:
                    open_flags[place] = 0
            candidates = [other for other in candidates if self._pair(best, other) not in self.copies and other != best]
        return tuple(chosen), 1 - open_flags.count(1) / max(1, len(open_flags))

    def _nearest(self, number: int, candidates: list[int], open_flags: bytearray) -> int | None:
        scored = []
        for other in candidates:
            shared = self._shared_of(number, other)
            news = (int.from_bytes(shared.flags, "little") & int.from_bytes(open_flags, "little")).bit_count()
            if news >= max(12, _OWN_PART * len(open_flags)):
                scored.append((round(news / len(open_flags) / _ALIKE_SHARE), -shared.edits, other))
        if not scored:
            return None
        most, edits, _ = max(scored)
        equals = [other for news, edit, other in scored if news >= most - 1 and edit >= edits - 1]
        return min(equals, key=lambda other: (-sum(self._is_before(other, rival) for rival in equals), self.articles[other].id))

    def _is_before(self, number: int, other: int) -> bool:
        order = self.orders.get(self._pair(number, other))
        return order is not None and order.likely == number

    def _shared_of(self, number: int, other: int) -> Shared:
        copy = self.copies[self._pair(number, other)]
        return copy.of_a if copy.a == number else copy.of_b

    def _pair(self, a: int, b: int) -> tuple[int, int]:
        return (a, b) if a < b else (b, a)

    def _roots(self, number: int) -> frozenset[int]:
        """Everything that the article is made from, however far back."""
        seen: set[int] = set()
        waiting = [number]
        while waiting:
            for source in self.sources.get(waiting.pop(), ()):
                if source not in seen and source != number:
                    seen.add(source)
                    waiting.append(source)
        return frozenset(seen)

    def _tie(self, pair: tuple[int, int], roots: dict[int, frozenset[int]]) -> Tie:
        a, b = pair
        copy, order, relation = self.copies[pair], self.orders[pair], self.plain[pair]
        words = copied_words(self.articles, self.bodies, copy)
        if relation != "quote_only":
            over_a, over_b = roots.get(a, frozenset()), roots.get(b, frozenset())
            if a not in over_b and b not in over_a and over_a & over_b:
                return Tie(a, b, "shared_source", None, words, 0.8, share_of_a=copy.of_a.share, share_of_b=copy.of_b.share)
            for source, target in ((a, b), (b, a)):
                made_from = self.sources.get(target, ())
                if len(made_from) > 1 and source in made_from:
                    return self._merged(pair, source, words)
        confidence = order.confidence if order.decided is not None else 0.8
        return Tie(
            a,
            b,
            relation,
            order.decided,
            (*words, *order.evidence),
            confidence,
            share_of_a=copy.of_a.share,
            share_of_b=copy.of_b.share,
        )

    def _merged(self, pair: tuple[int, int], source: int, words: tuple[Evidence, ...]) -> Tie:
        """A text put together from several has it from each of them, unless the clocks contradict."""
        copy, order = self.copies[pair], self.orders[pair]
        decided = source if order.decided in (None, source) and order.clock in (None, source) else None
        target = pair[1] if source == pair[0] else pair[0]
        return Tie(
            *pair,
            "merged",
            decided,
            (*words, *order.evidence),
            0.8,
            target=target,
            share_of_a=copy.of_a.share,
            share_of_b=copy.of_b.share,
        )


def _habits(articles: Sequence[Article], evident: dict[tuple[int, int], int | None]) -> dict[str | None, float]:
    """For each outlet how often its articles come first among copies, from -1 (it always follows) to 1 (it always leads)."""
    led: Counter[str | None] = Counter()
    seen: Counter[str | None] = Counter()
    for (a, b), first in evident.items():
        if first is not None and articles[a].outlet != articles[b].outlet:
            for number in (a, b):
                seen[articles[number].outlet] += 1
                led[articles[number].outlet] += 1 if number == first else -1
    return {outlet: led[outlet] / (count + _IMAGINED) for outlet, count in seen.items() if outlet is not None}


def _is_large(copy: Copy) -> bool:
    return max(copy.of_a.share, copy.of_b.share) >= 0.5
