"""Copies → ties: how two collected articles are related, and which has it from the other where evidence says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import prod

from msgspec import Struct

from sumber.model import Article, Evidence, Relation

from .bodies import Body, Copy, Shared
from .clocks import Clock, compare, read_clock
from .habits import Habits
from .proofs import clock_proof, copied_words, credit_of

_CONTAINED = 0.9
_NEARLY_WHOLE = 0.85
_OWN_PART = 0.1
_BREAKS = 2
_PART = 15
_CUT_PART = 0.25
_PHRASE = 6
_ADDED = 7
_FULLER = 2
_FULLER_BY = 4
_ALIKE_SHARE = 0.02
_MIXED = 0.7


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
        self.fuller: dict[tuple[int, int], int | None] = {pair: self._fuller(copy) for pair, copy in self.copies.items()}
        self.habits = Habits(articles, {pair: source for pair, source in self.fuller.items() if self.plain[pair] != "quote_only"})
        self.orders = {pair: self._order(pair) for pair in self.copies}
        self.sources = self._find_sources()

    def tie(self) -> list[Tie]:
        """Every pair's tie, in the order of their numbers."""
        roots = {number: self._roots(number) for number in self.sources}
        return [self._tie(pair, roots) for pair in sorted(self.copies)]

    def _plain(self, copy: Copy) -> Relation:
        """What the pair is, looked at alone."""
        if copy.is_passage:
            return "quote_only"
        if min(copy.of_a.own_words, copy.of_b.own_words) < min(copy.of_a.quoted_words, copy.of_b.quoted_words) and not _is_large(
            copy
        ):
            return "quote_only"
        if self.articles[copy.a].text == self.articles[copy.b].text:
            return "verbatim"
        less, more = _less_and_more(copy)
        if less.breaks < _BREAKS:
            return "cut" if more.share <= _NEARLY_WHOLE else "boilerplate"
        is_cut = more.missing(_PART) >= _CUT_PART * len(more.flags)
        return "cut_edited" if is_cut and less.missing(_PHRASE) < _ADDED else "edited"

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
        return self._weighed(pair, earlier)

    def _weighed(self, pair: tuple[int, int], earlier: int | None) -> _Order:
        """By clocks, wording and habits: one that is contradicted by none decides."""
        fuller, habit = self.fuller[pair], self.habits.source(*pair)
        if self.plain[pair] == "quote_only" and habit is None:  # whoever heard the same words may have written them first
            return _Order(None, self._likely(pair), earlier, (), 0.5)
        signs = [sign for sign in (earlier, fuller, habit) if sign is not None]
        likely = next((sign for sign in (fuller, habit, earlier) if sign is not None), self._likely(pair))
        if not signs or len(set(signs)) > 1:
            return _Order(None, likely, earlier, (), 0.5)
        left, right = (self.articles[number] for number in pair)
        proof = clock_proof(left, right) if earlier is not None else ()
        if habit is not None:
            proof = (*proof, self.habits.proof(self.articles, sum(pair) - habit))
        doubts = [doubt for sign, doubt in ((earlier, 0.1), (fuller, 0.3), (habit, 0.2)) if sign is not None]
        return _Order(signs[0], signs[0], earlier, proof, round(min(0.95, 1 - prod(doubts)), 2))

    def _fuller(self, copy: Copy) -> int | None:
        """The article that has the other's wording and more: it holds the other's text nearly whole, or the other goes
        without words that it has, here and there, and hardly has any that it lacks."""
        if self.plain[copy.a, copy.b] == "quote_only":
            return None
        less, more = _less_and_more(copy)
        source = copy.a if more is copy.of_a else copy.b
        if less.share >= _CONTAINED and more.share <= _NEARLY_WHOLE:
            return source
        if more.edits >= max(_FULLER * less.edits, less.edits + _FULLER_BY):
            return source
        return None

    def _likely(self, pair: tuple[int, int]) -> int | None:
        """Which came first, more likely than not: clocks whose zones are unknown count little, the outlets' habits more."""
        first, second = (self.clocks[number] for number in pair)
        lead = self.habits.lead(*pair)
        if first is not None and second is not None and first.first != second.first:
            hours = (second.first - first.first).total_seconds() / 3600
            lead += (0.05 if hours > 0 else -0.05) + max(-0.1, min(0.1, hours / 240))
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
                if source in self._parts_of(target):
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

    def _parts_of(self, number: int) -> tuple[int, ...]:
        """The several sources that an article was put together from, or that the one was which it repeats; else none."""
        seen = {number}
        found = self.sources.get(number, ())
        while len(found) == 1 and found[0] not in seen:
            seen.add(found[0])
            found = self.sources.get(found[0], ())
        return found if len(found) > 1 else ()

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


def _less_and_more(copy: Copy) -> tuple[Shared, Shared]:
    """The side of which more stands in the other, and the side that has more of its own."""
    sides = (copy.of_a, copy.of_b) if copy.of_a.share >= copy.of_b.share else (copy.of_b, copy.of_a)
    return sides if sides[0].share != sides[1].share or sides[0].edits <= sides[1].edits else (sides[1], sides[0])


def _is_large(copy: Copy) -> bool:
    return max(copy.of_a.share, copy.of_b.share) >= 0.5
