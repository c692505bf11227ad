"""Members and statements of a story → where its reports contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from sumber.model import Article, Dispute, Side, StoryStatement

from .figures import Figure
from .statements import Said

_MOST_SIDES = 12
_MOST_DENIALS = 6
_SAME_WORDS = 2


class _Story(Struct):
    """What disputes are looked for in: the articles, everything said, and to which of the story's statements it belongs."""

    articles: Sequence[Article]
    said: Sequence[Said]
    told: dict[tuple[str, str], str]


def find_disputes(
    articles: Sequence[Article],
    figures: Iterable[list[Figure]],
    said: Sequence[Said],
    statements: Sequence[StoryStatement],
) -> tuple[Dispute, ...]:
    """Figures that differ about the same thing, and denials of what another report says. `figures` are sets of figures about
    one thing; an account that gives several of them contradicts nobody who gives one."""
    told = {(wording.article, wording.statement): statement.id for statement in statements for wording in statement.wordings}
    story = _Story(articles, said, told)
    found = [dispute for same in figures if (dispute := _figure_dispute(same, story)) is not None]
    return (*found, *_denials(story))


def _figure_dispute(same: list[Figure], story: _Story) -> Dispute | None:
    values: dict[int, set[str]] = defaultdict(set)
    for item in same:
        values[item.article].add(item.number.value)
    lone = {number: next(iter(given)) for number, given in values.items() if len(given) == 1}
    firsts = {item.article: item for item in reversed(same) if item.article in lone}
    if len(lone) > 1 and len(set(lone.values())) == 1:
        firsts.update(_larger(same, values, next(iter(lone.values()))))
    if len({item.number.value for item in firsts.values()}) < 2:
        return None
    sides = tuple(_side(firsts[number], story) for number in sorted(firsts))
    return Dispute("figure", same[0].about, sides[:_MOST_SIDES])


def _larger(same: list[Figure], values: dict[int, set[str]], common: str) -> dict[int, Figure]:
    """Of accounts that give the figure of all others and one more: the other one, where it stands in a sentence of its own that
    speaks of the same and is larger, since a smaller one may count a part."""
    found: dict[int, Figure] = {}
    for item in reversed(same):
        if len(values[item.article]) != 2 or common not in values[item.article] or float(item.number.value) <= float(common):
            continue
        beside = [other for other in same if other.article == item.article and other.number.value == common]
        if any(other.sentence != item.sentence and len(other.words & item.words) >= _SAME_WORDS for other in beside):
            found[item.article] = item
    return found


def _side(item: Figure, story: _Story) -> Side:
    article = story.articles[item.article]
    speakers = next(
        (
            other.statement.speakers
            for other in story.said
            if other.number == item.article
            and any(span.start <= item.number.span.start < span.end for span in other.statement.content)
        ),
        (),
    )
    return Side(article.id, item.sentence, item.sentence.slice(article.text), item.number.value, speakers)


def _denials(story: _Story) -> list[Dispute]:
    """One dispute for each statement that is denied, with every report of it on either side."""
    by_name = {(item.number, item.statement.id): item for item in story.said}
    sides: dict[str, dict[str, Said]] = defaultdict(dict)
    for item in story.said:
        if item.statement.stance != "denied":
            continue
        answered = by_name.get((item.number, item.statement.about or ""))
        rivals = _accusations(item, story.said) + ([answered] if answered is not None else [])
        charges = {_name(rival, story) for rival in rivals} - {""}
        rivals += [other for other in story.said if other.statement.stance == "accused" and _name(other, story) in charges]
        key = min((_name(rival, story) for rival in rivals), default="")
        for side in (*rivals, item) if rivals else ():
            sides[key].setdefault(f"{side.number}:{side.statement.stance == 'denied'}", side)
    found = []
    for _, held in sorted(sides.items()):
        stands = [stand for item in sorted(held.values(), key=_order) if (stand := _stand(item, story)) is not None]
        about = next((stand.text for stand in stands if stand.value != "denied"), "")
        if len(stands) > 1 and about:
            denials = [stand for stand in stands if stand.value == "denied"][:_MOST_DENIALS]
            others = [stand for stand in stands if stand.value != "denied"][: _MOST_SIDES - len(denials)]
            found.append(Dispute("denial", about, (*others, *denials)))
    return found


def _order(item: Said) -> tuple[bool, int, int]:
    return item.statement.stance == "denied", item.number, item.statement.content[0].start if item.statement.content else 0


def _name(item: Said, story: _Story) -> str:
    return story.told.get((story.articles[item.number].id, item.statement.id), "")


def _accusations(denial: Said, said: Sequence[Said]) -> list[Said]:
    """Accusations in other members that the denial may answer: they share clues or words with it, and another speaker."""
    return [
        other
        for other in said
        if other.number != denial.number
        and other.statement.stance == "accused"
        and not other.speakers & denial.speakers
        and (len(other.clues & denial.clues) >= 2 or (other.language == denial.language and len(other.words & denial.words) >= 4))
    ]


def _stand(item: Said, story: _Story) -> Side | None:
    spans = item.statement.content or item.statement.cue
    if not spans:
        return None
    article = story.articles[item.number]
    return Side(article.id, spans[0], spans[0].slice(article.text), item.statement.stance, item.statement.speakers)
