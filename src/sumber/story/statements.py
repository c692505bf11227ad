"""Statements of a story's members → each statement once, with every wording over articles and languages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec import Struct

from sumber.model import Article, Facts, Statement, StoryStatement, Wording
from sumber.text.fingerprints import tokens
from sumber.text.numbers import find_numbers
from sumber.text.sound import sound_key

from .likeness import primary
from .parties import all_keys

_SAME_WORDS = 0.5
_SAME_CLUES = 0.5
_FEWEST_CLUES = 2
_CAPITAL = re.compile(r"[^\W\d_]{3,}")


class Said(Struct):
    """One statement in one article, with what it is aligned by."""

    number: int
    statement: Statement
    text: str
    language: str
    speakers: frozenset[str]
    words: frozenset[str]
    clues: frozenset[str]


def find_said(group: Sequence[int], articles: Sequence[Article], facts: Sequence[Facts]) -> list[Said]:
    """Every statement of the members, in the order of the articles and their texts."""
    return [
        _said(number, articles[number], facts[number], statement)
        for number in group
        for statement in sorted(facts[number].statements, key=lambda statement: (statement.content, statement.id))
    ]


def merge_statements(said: Sequence[Said], articles: Sequence[Article]) -> tuple[StoryStatement, ...]:
    """Statements that are the same told again become one, with all wordings: the same speaker by id or sound, and the same
    words within a language, or the same names, numbers and dates across languages."""
    parents = list(range(len(said)))
    for a, b in _candidates(said):
        if _root(parents, a) != _root(parents, b) and _is_same(said[a], said[b]):
            low, high = sorted((_root(parents, a), _root(parents, b)))
            parents[high] = low
    gathered: dict[int, list[int]] = defaultdict(list)
    for place in range(len(said)):
        gathered[_root(parents, place)].append(place)
    ids = {place: f"s{count}" for count, places in enumerate(gathered.values(), 1) for place in places}
    by_name = {(item.number, item.statement.id): place for place, item in enumerate(said)}
    return tuple(_told([said[place] for place in places], ids[places[0]], ids, by_name, articles) for places in gathered.values())


def _said(number: int, article: Article, facts: Facts, statement: Statement) -> Said:
    text = " ".join(span.slice(article.text) for span in statement.content)
    return Said(
        number,
        statement,
        text,
        primary(article.language),
        all_keys(statement.speakers, facts),
        frozenset(tokens(text)),
        _clues(statement, text, facts),
    )


def _clues(statement: Statement, text: str, facts: Facts) -> frozenset[str]:
    """What of a content holds in any language."""
    found = {f"n:{number.mantissa}" for number in find_numbers(text) if len(number.value) > 1}
    found |= {f"s:{key}" for word in _CAPITAL.findall(text) if not word[0].islower() and len(key := sound_key(word)) > 2}
    for span in statement.content:
        found |= {
            f"t:{time.value[-5:]}" for time in facts.times if span.start <= time.span.start < span.end and len(time.value) == 10
        }
        found |= {
            f"c:{mention.id}"
            for mention in facts.mentions
            if span.start <= mention.span.start < span.end and mention.kind in ("country", "outlet")
        }
    return frozenset(found)


def _candidates(said: Sequence[Said]) -> list[tuple[int, int]]:
    """Pairs of different articles that share a telling word or clue, most shared first."""
    holders: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(said):
        for key in (*(f"w:{item.language}:{word}" for word in item.words if len(word) > 3 or not word.isascii()), *item.clues):
            holders[key].append(place)
    shared: Counter[tuple[int, int]] = Counter()
    for held in holders.values():
        if len(held) <= 40:
            shared.update((a, b) for place, b in enumerate(held) for a in held[:place] if said[a].number != said[b].number)
    return sorted(shared, key=lambda pair: (-shared[pair], pair))


def _is_same(a: Said, b: Said) -> bool:
    if a.speakers and b.speakers and not a.speakers & b.speakers:
        return False
    if a.language == b.language:
        smaller = min(len(a.words), len(b.words))
        return smaller >= 3 and len(a.words & b.words) / smaller >= _SAME_WORDS and _is_as_long(a, b)
    smaller = min(len(a.clues), len(b.clues))
    known = bool(a.speakers & b.speakers)
    least = 1 if known else _FEWEST_CLUES
    return (
        smaller >= least
        and len(a.clues & b.clues) >= least
        and len(a.clues & b.clues) / smaller >= _SAME_CLUES
        and _is_as_long(a, b)
    )


def _is_as_long(a: Said, b: Said) -> bool:
    lengths = sorted((len(a.text), len(b.text)))
    return lengths[1] <= 5 * lengths[0] or a.language != b.language


def _root(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place


def _told(
    items: list[Said], name: str, ids: dict[int, str], by_name: dict[tuple[int, str], int], articles: Sequence[Article]
) -> StoryStatement:
    first = next((item for item in items if item.statement.speakers), items[0])
    stances = Counter(item.statement.stance for item in items)
    about = next(
        (
            ids[by_name[item.number, item.statement.about]]
            for item in items
            if (item.number, item.statement.about or "") in by_name and item.statement.about
        ),
        None,
    )
    return StoryStatement(
        id=name,
        speakers=first.statement.speakers,
        stance=max(stances, key=lambda stance: (stances[stance], stance == first.statement.stance)),
        wordings=tuple(
            Wording(articles[item.number].id, item.statement.id, articles[item.number].language, item.text, item.statement.content)
            for item in items
        ),
        carriers=tuple(dict.fromkeys(articles[item.number].id for item in items)),
        about=about if about != name else None,
    )
