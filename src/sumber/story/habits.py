"""Copies → how often each outlet repeats what others had, learned from the copies whose wording tells who follows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from msgspec import Struct

from sumber.model import Article, Evidence

Pair = tuple[int, int]

_ROUNDS = 3
_PRIOR = 0.5
_DOUBT = 1.0
_LIKELY = 0.2
_TELLING = 0.45
_FEWEST = 8


class Habit(Struct, frozen=True):
    """An outlet's copied texts: in how many of `seen` it `followed`, having less of the wording than another's text."""

    followed: float = 0.0
    seen: int = 0

    @property
    def rate(self) -> float:
        """How likely its next one follows, 0 to 1: a half where nothing was seen."""
        return (self.followed + _PRIOR * _DOUBT) / (self.seen + _DOUBT)


class Habits:
    """What each outlet does with texts that others have too.

    `evident` gives for every pair of copies the one that the wording shows to be the source, or None. An article counts once,
    however many copies it has. Where an article's copies are word for word alike, the habits found so far say who is likely
    to follow, and are counted anew.
    """

    def __init__(self, articles: Sequence[Article], evident: Mapping[Pair, int | None]) -> None:
        self._outlets = [article.outlet for article in articles]
        foreign = {pair: source for pair, source in evident.items() if self._outlets[pair[0]] != self._outlets[pair[1]]}
        kin: dict[int, list[int]] = defaultdict(list)
        behind: set[int] = set()
        for (a, b), source in foreign.items():
            if source is None:
                kin[a].append(b)
                kin[b].append(a)
            else:
                kin.setdefault(source, [])
                kin.setdefault(a + b - source, [])
                behind.add(a + b - source)
        self._known: dict[str | None, Habit] = self._count(dict.fromkeys(kin, 0.0) | dict.fromkeys(behind, 1.0))
        for _ in range(_ROUNDS):
            self._known = self._count({number: self._follows(number, kin[number], behind) for number in kin})

    def of(self, number: int) -> Habit:
        """The habit of an article's outlet."""
        return self._known.get(self._outlets[number], Habit())

    def lead(self, a: int, b: int) -> float:
        """How much likelier it is that `b` follows `a` than the other way round, -1 to 1, by their outlets alone."""
        return self.of(b).rate - self.of(a).rate

    def source(self, a: int, b: int) -> int | None:
        """The one that has it first where the outlets' habits are telling, else None."""
        lead = self.lead(a, b)
        source, follower = (a, b) if lead > 0 else (b, a)
        return source if abs(lead) >= _TELLING and self.of(follower).seen >= _FEWEST else None

    def proof(self, articles: Sequence[Article], follower: int) -> Evidence:
        """How often the follower's outlet follows."""
        habit, outlet = self.of(follower), articles[follower].outlet
        text = f"{outlet} follows others in {round(habit.followed)} of its {habit.seen} copied texts"
        return Evidence("outlet's habit", f"{articles[follower].id}#outlet", text)

    def _follows(self, number: int, alike: Sequence[int], behind: set[int]) -> float:
        if number in behind:
            return 1.0
        first = 1.0
        for other in alike:
            if other not in behind:
                first *= min(1.0, max(0.0, 0.5 + self.lead(number, other)))
        return 1.0 - first

    def _count(self, follows: Mapping[int, float]) -> dict[str | None, Habit]:
        seen: Counter[str | None] = Counter()
        followed: dict[str | None, float] = defaultdict(float)
        for number, share in follows.items():
            seen[self._outlets[number]] += 1
            followed[self._outlets[number]] += share
        return {outlet: Habit(followed[outlet], count) for outlet, count in seen.items() if outlet is not None}
