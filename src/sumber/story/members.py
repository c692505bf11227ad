"""A group of articles → how a story lists them, and why each belongs to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

from sumber.model import Article, ArticleRef, Evidence, Membership, at

from .clocks import compare, read_clock
from .clues import Clues
from .joining import Joined
from .proofs import published
from .rarity import dot
from .ties import Tie

_QUOTED = 4
_SURE = 0.99
_COMPARED = 8
_FAR = datetime.max.isoformat()


def references(group: Sequence[int], articles: Sequence[Article]) -> list[ArticleRef]:
    """The members as a story lists them: by clock, those without one last."""
    members = [articles[number] for number in group]
    found = [
        ArticleRef(article.id, article.url, article.title, article.outlet, article.language, published(article))
        for article in members
    ]
    return sorted(found, key=lambda member: (sort_time(member), member.id))


def sort_time(member: ArticleRef) -> str:
    """A text that sorts members by their clocks (UTC, or as written where the zone is unknown)."""
    clock = read_clock(member.published)
    return clock.first.astimezone(UTC).isoformat() if clock else _FAR


def memberships(
    group: Sequence[int], articles: Sequence[Article], clues: Sequence[Clues], joined: Joined, ties: Sequence[Tie]
) -> tuple[Membership, ...]:
    """Why each member belongs: what it shares with the others, quoted from its own text; nothing for one that is alone."""
    if len(group) == 1:
        return ()
    copied: dict[int, list[Tie]] = {}
    for tie in ties:
        for number in (tie.a, tie.b):
            copied.setdefault(number, []).append(tie)
    spread = Counter(clue for number in group for clue in clues[number].neutral)
    return tuple(_membership(number, group, articles, clues, joined, copied.get(number, []), spread) for number in group)


def _membership(
    number: int,
    group: Sequence[int],
    articles: Sequence[Article],
    clues: Sequence[Clues],
    joined: Joined,
    ties: Sequence[Tie],
    spread: Counter[str],
) -> Membership:
    article = articles[number]
    if joined.judged.joins(number):
        hand = Evidence("put together by hand", f"{article.id}#call", article.title or "")
        return Membership(article.id, (hand,), _SURE)
    nearest = max(ties, key=_nearness, default=None)
    proof = [one for one in nearest.evidence if one.where.startswith(f"{article.id}#")] if nearest is not None else []
    weights = joined.across[number]
    shared = [clue for clue in clues[number].places if spread[clue] > 1]
    telling = sorted(shared, key=lambda clue: (-weights.get(clue, 0.0) * spread[clue], clue))[:_QUOTED]
    proof += [at(f"shared {_KINDS[clue[0]]}", clues[number].places[clue], article.text, article=article.id) for clue in telling]
    return Membership(article.id, tuple(proof) or _wording(article), _confidence(number, group, joined, ties))


def _nearness(tie: Tie) -> tuple[bool, float, float]:
    """Ties by how much they tell of why an article belongs: a copy before a sentence in common, the larger before the smaller."""
    return tie.relation != "quote_only", max(tie.share_of_a, tie.share_of_b), tie.confidence


_KINDS = {"s": "name", "n": "number", "t": "date", "c": "country", "o": "outlet", "l": "link"}


def _wording(article: Article) -> tuple[Evidence, ...]:
    """Where only common words were shared, the title stands for them."""
    return (Evidence("shared words", f"{article.id}#call", article.title or ""),)


def _confidence(number: int, group: Sequence[int], joined: Joined, ties: Sequence[Tie]) -> float:
    others = [other for other in group if other != number][:_COMPARED]
    alike = max(
        max(joined.likeness.get((min(number, other), max(number, other)), 0.0), dot(joined.across[number], joined.across[other]))
        for other in others
    )
    return round(min(_SURE, 0.5 + alike / 2 if not ties else 0.9 + alike / 10), 2)


def title_of(members: Sequence[ArticleRef], joined: Joined, numbers: dict[str, int]) -> str:
    """The title of the member that is most like all the others, the earlier one of equals; `untitled` where none has one."""
    titled = [member for member in members if member.title]
    if not titled:
        return "untitled"
    sample = members[:_COMPARED]

    @cache
    def _vector(name: str) -> dict[str, float]:
        return dict(joined.within[numbers[name]].items())

    @cache
    def _alike(pair: frozenset[str]) -> float:
        return dot(_vector(max(pair)), _vector(min(pair)))

    def _centrality(member: ArticleRef) -> float:
        return round(sum(_alike(frozenset((member.id, other.id))) for other in sample), 6)

    best = max(titled[:_COMPARED], key=lambda member: (_centrality(member), -sum(_later(member, other) for other in sample)))
    return best.title or "untitled"


def _later(member: ArticleRef, other: ArticleRef) -> bool:
    return compare(read_clock(other.published), read_clock(member.published)) == -1
