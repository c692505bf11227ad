"""Statements of a story's members → each statement once, with every wording over articles and languages."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from math import fsum, log

from msgspec import Struct

from sumber.model import Article, Facts, Statement, StoryStatement, Wording
from sumber.text.numbers import find_numbers
from sumber.text.sound import sound_key
from sumber.text.tokens import tokens

from .clusters import cluster
from .likeness import primary
from .parties import all_keys

_SAME = 0.5
_FEWEST_WORDS = 3
_VERBATIM = 0.95
_ENOUGH_WORDS = 6
_FEWEST_CLUES = 3
_LONGEST = 4
_CROWD = 40
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
    held = Counter(clue for item in said for clue in item.clues)
    weights = {clue: log(1 + len(said) / count) for clue, count in held.items()}
    likeness = {(a, b): value for a, b in _candidates(said) if (value := _likeness(said[a], said[b], weights)) > 0}
    gathered = cluster([f"{place:06}" for place in range(len(said))], likeness, least=_SAME)
    ids = {place: f"s{count}" for count, places in enumerate(gathered, 1) for place in places}
    by_name = {(item.number, item.statement.id): place for place, item in enumerate(said)}
    return tuple(_told([said[place] for place in places], ids[places[0]], ids, by_name, articles) for places in gathered)


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
        if len(held) <= _CROWD:
            shared.update((a, b) for place, b in enumerate(held) for a in held[:place] if said[a].number != said[b].number)
    return sorted(shared, key=lambda pair: (-shared[pair], pair))


def _likeness(a: Said, b: Said, weights: dict[str, float]) -> float:
    """How far two statements say the same, 0 to 1: nothing where their speakers are known to differ, unless almost every word
    is the same (a union and its head say one sentence)."""
    smaller, larger = sorted((len(a.words), len(b.words)))
    words = (
        len(a.words & b.words) / smaller if a.language == b.language and larger <= _LONGEST * max(1, smaller) and smaller else 0.0
    )
    if a.speakers and b.speakers and not a.speakers & b.speakers:
        return words if words >= _VERBATIM and smaller >= _ENOUGH_WORDS else 0.0
    if a.language == b.language:
        return words if smaller >= _FEWEST_WORDS else 0.0
    shared = a.clues & b.clues
    if len(shared) < (1 if a.speakers & b.speakers else _FEWEST_CLUES):
        return 0.0
    whole = min(fsum([weights[clue] for clue in item.clues]) for item in (a, b))
    return fsum([weights[clue] for clue in shared]) / whole


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
