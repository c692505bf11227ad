"""Members and statements of a story → where its reports contradict each other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from msgspec import Struct

from sumber.model import Article, Dispute, Facts, Side, Span
from sumber.text.fingerprints import tokens
from sumber.text.numbers import Number
from sumber.text.sentences import split_sentences

from .clues import Clues
from .likeness import primary
from .statements import Said

_SAME_SENTENCE = 0.34
_FEWEST_WORDS = 4
_MOST_FIGURES = 30
_NEXT_WORD = re.compile(r"[\s\u00a0]*([^\W\d_]+)")
_STEM = 5


class _Figure(Struct):
    """A number in one article, its sentence with the words, and the unit that it counts."""

    number: int
    figure: Number
    sentence: Span
    unit: str
    words: frozenset[str]


def find_disputes(
    group: Sequence[int],
    articles: Sequence[Article],
    facts: Sequence[Facts],
    clues: Sequence[Clues],
    bodies: Sequence[str],
    said: Sequence[Said],
) -> tuple[Dispute, ...]:
    """Figures that differ about the same thing, and denials of what another report says. An account that gives several
    figures for one thing contradicts nobody who gives one of them."""
    if len(group) < 2:
        return ()
    return (*_figure_disputes(_figures(group, articles, facts, clues, bodies), articles, said), *_denials(said, articles))


def _figures(
    group: Sequence[int], articles: Sequence[Article], facts: Sequence[Facts], clues: Sequence[Clues], bodies: Sequence[str]
) -> list[_Figure]:
    """The numbers of the members that count something of which another member in the same language has another number."""
    counted: dict[tuple[str, str], list[tuple[int, Number]]] = defaultdict(list)
    for number in group:
        language = primary(articles[number].language)
        times = [time.span for time in facts[number].times]
        for figure in clues[number].numbers[:_MOST_FIGURES]:
            in_time = any(span.start < figure.span.end and figure.span.start < span.end for span in times)
            unit = "" if in_time or _is_year(figure) else _unit(figure, bodies[number])
            if unit:
                counted[language, unit].append((number, figure))
    return [
        _figure(number, figure, unit, bodies[number])
        for (_, unit), held in sorted(counted.items())
        if len({number for number, _ in held}) > 1 and len({figure.value for _, figure in held}) > 1
        for number, figure in held
    ]


def _figure(number: int, figure: Number, unit: str, body: str) -> _Figure:
    start = body.rfind("\n", 0, figure.span.start) + 1
    end = body.find("\n", figure.span.end)
    line = body[start : end if end >= 0 else len(body)]
    sentences = [span for span in split_sentences(line) if span.end > figure.span.start - start]
    sentence = Span(start + sentences[0].start, start + sentences[0].end) if sentences else figure.span
    words = frozenset(word for word in tokens(sentence.slice(body)) if not word[0].isdigit())
    return _Figure(number, figure, sentence, unit, words)


def _is_year(figure: Number) -> bool:
    return not figure.mark and len(figure.value) == 4 and "1900" <= figure.value <= "2100"


def _unit(figure: Number, body: str) -> str:
    """What is counted: the sign beside the number, or the beginning of the next word (its ending may be inflected)."""
    if figure.mark:
        return figure.mark
    following = _NEXT_WORD.match(body, figure.span.end)
    return following[1].casefold()[:_STEM] if following else ""


def _figure_disputes(figures: list[_Figure], articles: Sequence[Article], said: Sequence[Said]) -> list[Dispute]:
    by_unit: dict[tuple[str, str], list[_Figure]] = defaultdict(list)
    for figure in figures:
        if figure.unit:
            by_unit[primary(articles[figure.number].language), figure.unit].append(figure)
    found = []
    for (_, unit), items in sorted(by_unit.items()):
        for cluster in _aligned(items):
            dispute = _dispute(cluster, unit, articles, said)
            if dispute is not None:
                found.append(dispute)
    return found


def _aligned(items: list[_Figure]) -> list[list[_Figure]]:
    """Figures of one unit whose sentences say the same, each cluster from at least two articles."""
    clusters: list[list[_Figure]] = []
    for item in items:
        home = next((cluster for cluster in clusters if any(_is_same(item, other) for other in cluster)), None)
        if home is None:
            clusters.append([item])
        else:
            home.append(item)
    return [cluster for cluster in clusters if len({item.number for item in cluster}) > 1]


def _is_same(a: _Figure, b: _Figure) -> bool:
    smaller = min(len(a.words), len(b.words))
    return smaller >= _FEWEST_WORDS and len(a.words & b.words) / smaller >= _SAME_SENTENCE


def _dispute(cluster: list[_Figure], about: str, articles: Sequence[Article], said: Sequence[Said]) -> Dispute | None:
    values: dict[int, set[str]] = defaultdict(set)
    for item in cluster:
        values[item.number].add(item.figure.value)
    lone = {next(iter(given)) for given in values.values() if len(given) == 1}
    if len(lone) < 2:
        return None
    firsts = {(item.number, item.figure.value): item for item in reversed(cluster)}
    sides = [_side(item, articles, said) for (number, value), item in sorted(firsts.items()) if value in lone and len(values[number]) == 1]
    return Dispute("figure", about, tuple(sides))


def _side(item: _Figure, articles: Sequence[Article], said: Sequence[Said]) -> Side:
    article = articles[item.number]
    speakers = next(
        (
            other.statement.speakers
            for other in said
            if other.number == item.number
            and any(span.start <= item.figure.span.start < span.end for span in other.statement.content)
        ),
        (),
    )
    return Side(article.id, item.sentence, item.sentence.slice(article.text), item.figure.value, speakers)


def _denials(said: Sequence[Said], articles: Sequence[Article]) -> list[Dispute]:
    found = []
    by_name = {(item.number, item.statement.id): item for item in said}
    for item in said:
        if item.statement.stance != "denied":
            continue
        accused = by_name.get((item.number, item.statement.about or ""))
        rivals = [accused] if accused is not None else _accusations(item, said)
        for rival in rivals[:3]:
            sides = (_stand(rival, articles), _stand(item, articles))
            if all(side is not None for side in sides):
                found.append(Dispute("denial", rival.text, tuple(side for side in sides if side is not None)))
    return found


def _accusations(denial: Said, said: Sequence[Said]) -> list[Said]:
    """Accusations in other members that the denial may answer: they share a clue or most words with it."""
    return [
        other
        for other in said
        if other.number != denial.number
        and other.statement.stance == "accused"
        and not other.speakers & denial.speakers
        and (len(other.clues & denial.clues) >= 2 or (other.language == denial.language and len(other.words & denial.words) >= 4))
    ]


def _stand(item: Said, articles: Sequence[Article]) -> Side | None:
    if not item.statement.content and not item.statement.cue:
        return None
    span = item.statement.content[0] if item.statement.content else item.statement.cue[0]
    article = articles[item.number]
    return Side(article.id, span, span.slice(article.text), item.statement.stance, item.statement.speakers)
