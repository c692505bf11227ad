"""Original and translation → names, numbers, dates, links, placeholders, quotations and titles that did not come through.

No model and no dictionary: what can be compared over languages is what stays the same in any of them. Sentences are aligned by
their lengths (`parallel.py`), so that what lacks its counterpart is looked for where it should stand. A fault is told only where
the rest of the text shows that such things do come through: translators spell out small numbers, and names have names of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sumber.knowledge.languages import load_times
from sumber.model import Article, Evidence, Span, TranslationFault
from sumber.model.translation import FaultChange, FaultKind
from sumber.text.numbers import Number, find_numbers
from sumber.text.quotes import find_quotes

from .likeness import primary
from .side_by_side import Sides
from .translated_names import find_lost_names

_LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'“”«»()\[\]]+[^\s<>\"'“”«»()\[\].,;:!?]")
_PLACEHOLDER = re.compile(r"\[[^\W\d_]+_\d+\]|\{\{?\s*[\w.]+\s*\}?\}|%\(\w+\)s|%[sd]\b")
_SPELLED_OUT = 13
_HALF_DAY = 12
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.,][0-5]\d")
_SEVERAL = 3
_MOSTLY = 0.6
_SOME_DAY = "XXXX-XX-XX"
_TITLE = re.compile(r"[A-ZÀ-ÞΑ-ΩА-Я][^\W\d_]+ [A-ZÀ-ÞΑ-ΩА-Я]")
_CALENDAR = re.compile(r"[\dX]{4}-(?:W?[\dX]{2}(?:-[\dX]+)?)")
_QUOTED = (16, 6)
_FITS = (0.4, 2.5)
_FITS_TOGETHER = 0.7
_QUOTE_MARK = re.compile('["“”„«»「」『』]')
_UNITS = (1.609, 0.3048, 2.54, 0.4536, 3.785, 2.59, 0.4047, 28.35)
_ROUNDED = 0.012
_YEARS = (1800, 2100)
_MINUTES = re.compile(r"\d ?[:.hH] ?$")


class Item(Struct, frozen=True):
    """Something to be found again in the other text: what it comes to in any language, where it stands, in which bead; what is
    quiet answers for the other side, but is not missed itself. Numbers have an amount, too."""

    value: str
    span: Span
    bead: int
    is_quiet: bool = False
    amount: float = 0.0
    is_clock: bool = False


def check_translation(original: Article, translation: Article) -> tuple[TranslationFault, ...]:
    """What a translation lost, changed, added or made inconsistent, in the order of the original, each with both places.

    Both are articles as `read` or `build_article` gives them, in any languages; which is the original is the caller's word.
    Names are compared by their sound, numbers and dates by their value, links and placeholders by their letters, quotations by
    their marks. Nothing found means that nothing of these kinds is wrong as far as can be told, not that the translation is good.
    """
    sides = Sides(original, translation)
    found = [
        *_check_numbers(sides),
        *_check_dates(sides),
        *_check_exact(sides, "link", _LINK),
        *_check_exact(sides, "placeholder", _PLACEHOLDER),
        *_check_quotations(sides),
        *_check_title(sides),
    ]
    found += [_fault(sides, "name", lost.change, lost.span, lost.rendered, lost.bead) for lost in find_lost_names(sides)]
    return tuple(sorted(found, key=_place))


def _place(fault: TranslationFault) -> tuple[int, str, str]:
    where = fault.original.where.rpartition("#text:")[2] if fault.original else ""
    start = where.partition("-")[0]
    return (int(start) if start.isdigit() else 0, fault.kind, fault.change)


def _fault(sides: Sides, kind: FaultKind, change: FaultChange, own: Span | None, other: Span | None, bead: int) -> TranslationFault:
    left = own if own is not None else sides.span_of(0, bead)
    right = other if other is not None else sides.span_of(1, bead)
    return TranslationFault(kind, change, sides.quoted(0, left, f"{kind} {change}"), sides.quoted(1, right, f"{kind} {change}"))


def _unmatched(sides: Sides, own: Sequence[Item], other: Sequence[Item]) -> tuple[list[Item], list[Item]]:
    """What of each side has no counterpart of the same value where it should stand, the nearest taken for each other first."""
    pairs = sorted(
        (abs(a.bead - b.bead), i, j)
        for i, a in enumerate(own)
        for j, b in enumerate(other)
        if a.value == b.value and b.bead in sides.near(a.bead)
    )
    taken, met = set(), set()
    for _, i, j in pairs:
        if i not in taken and j not in met:
            taken.add(i)
            met.add(j)
    return [a for i, a in enumerate(own) if i not in taken], [b for j, b in enumerate(other) if j not in met]


def _compared(
    sides: Sides, kind: FaultKind, own: Sequence[Item], other: Sequence[Item], *, lost: bool, known: frozenset[str] = frozenset()
) -> Iterator[TranslationFault]:
    """What is missing on one side and stands otherwise on the other, in the same or a neighbouring bead, was changed; what is
    only missing was lost, where `lost` says that this can be told. A value that stands somewhere else (`known`) was not lost."""
    missing, fresh = _unmatched(sides, own, other)
    fresh = [one for one in fresh if not one.is_quiet]
    for item in missing:
        if item.is_quiet:
            continue
        near = [one for one in fresh if one.bead in sides.near(item.bead)]
        if near:
            partner = min(near, key=lambda one: (abs(one.bead - item.bead), one.span.start))
            fresh.remove(partner)
            yield _fault(sides, kind, "changed", item.span, partner.span, item.bead)
        elif lost and item.value not in known:
            yield _fault(sides, kind, "lost", item.span, None, item.bead)


def _check_numbers(sides: Sides) -> Iterator[TranslationFault]:
    own, other = _without_converted(sides, *(_numbers(sides, side) for side in (0, 1)))
    own = _small_ones_told(sides, own, other)
    missing = [item for item in _unmatched(sides, own, other)[0] if not item.is_quiet]
    loud = sum(not item.is_quiet for item in own)
    telling = loud < _SEVERAL or len(missing) <= (1 - _MOSTLY) * loud
    yield from _compared(sides, "number", own, other, lost=telling)


def _small_ones_told(sides: Sides, own: list[Item], other: list[Item]) -> list[Item]:
    """The numbers, of which small ones are missed as well where all others of them came through."""
    quiet = [item for item in own if item.is_quiet]
    missing = [item for item in _unmatched(sides, own, other)[0] if item.is_quiet]
    if len(missing) != 1 or len(quiet) <= _SEVERAL:
        return own
    return [replace(item, is_quiet=False) if item is missing[0] else item for item in own]


def _without_converted(sides: Sides, own: list[Item], other: list[Item]) -> tuple[list[Item], list[Item]]:
    """The numbers without those that are one measure in two units, or one year, written in full and short."""
    missing, fresh = _unmatched(sides, own, other)
    twice = [item for item in missing if any(item.bead == one.bead and _is_converted(item, one) for one in own if one is not item)]
    own = [one for one in own if one not in twice]
    for item in missing:
        partner = next((one for one in fresh if one.bead in sides.near(item.bead) and _is_converted(item, one)), None)
        if partner is not None and item not in twice:
            fresh.remove(partner)
            own, other = [one for one in own if one is not item], [one for one in other if one is not partner]
    return own, other


def _is_converted(item: Item, opposite: Item) -> bool:
    own, other = item.amount, opposite.amount
    if not own or not other:
        return False
    if item.is_clock and int(own) % _HALF_DAY == int(other) % _HALF_DAY:
        return True
    if own % 100 == other or other % 100 == own:
        return own != other
    if any(_YEARS[0] <= amount <= _YEARS[1] and amount == int(amount) for amount in (own, other)):
        return False
    ratios = (other / own, own / other)
    if any(abs(ratio / unit - 1) <= _ROUNDED for ratio in ratios for unit in _UNITS):
        return True
    return any(abs((a - 32) / 1.8 - b) <= 1 for a, b in ((own, other), (other, own)))


def _numbers(sides: Sides, side: int) -> list[Item]:
    """The numbers, links aside. Small ones, which translators spell out, and the hours of clock times, which have their
    own ways of being written, are quiet."""
    text = sides.articles[side].text
    links = [match.span() for match in _LINK.finditer(text)]
    clocks = [(time.span.start, time.span.end) for time in sides.times[side] if time.kind == "time"]
    return [
        Item(
            number.mantissa,
            number.span,
            sides.bead_of(side, number.span.start),
            _is_spelled_out(number, text) or (_is_in(number.span, clocks) and not _is_minutes(number, text)),
            float(number.value),
            _CLOCK.fullmatch(number.span.slice(text)) is not None,
        )
        for number in find_numbers(text)
        if not _is_in(number.span, links)
    ]


def _is_minutes(number: Number, text: str) -> bool:
    return _MINUTES.search(text, max(0, number.span.start - 4), number.span.start) is not None


def _is_spelled_out(number: Number, text: str) -> bool:
    """Whether it may be put in words: small ones, round ones, and decades."""
    if "." in number.value:
        return False
    is_round = len(number.mantissa) == 1 and len(number.value) > 1
    is_decade = number.value.endswith("0") and text[number.span.end : number.span.end + 1].isalpha()
    return is_round or is_decade or float(number.value) < _SPELLED_OUT


def _is_in(span: Span, places: Sequence[tuple[int, int]]) -> bool:
    return any(start <= span.start < end for start, end in places)


def _check_dates(sides: Sides) -> Iterator[TranslationFault]:
    if any(load_times(primary(article.language)) is None for article in sides.articles):
        return
    own, other = (_dates(sides, side) for side in (0, 1))
    missing, _ = _unmatched(sides, own, other)
    missing = [item for item in missing if not item.is_quiet]
    kept = len(own) - len(missing)
    if kept and len(missing) <= kept:
        yield from _compared(sides, "date", own, other, lost=True)


def _dates(sides: Sides, side: int) -> list[Item]:
    """Days, weeks, months and weekdays, without the time of day, which languages give or leave out. What is part of a name (of a
    newspaper, of a broadcast) is quiet, and so are days that are counted from others."""
    article = sides.articles[side]
    return [
        Item(
            match[0],
            time.span,
            sides.bead_of(side, time.span.start),
            match[0] == _SOME_DAY or _TITLE.match(article.text, time.span.start) is not None,
        )
        for time in sides.times[side]
        if time.kind in ("date", "time")
        and (match := _CALENDAR.match(time.value))
        and (time.value.startswith("X") or any(map(str.isdigit, time.span.slice(article.text))))
    ]


def _check_exact(sides: Sides, kind: FaultKind, pattern: re.Pattern[str]) -> Iterator[TranslationFault]:
    own, other = (
        [
            Item(m[0].rstrip("/"), Span(*m.span()), sides.bead_of(side, m.start()))
            for m in pattern.finditer(sides.articles[side].text)
        ]
        for side in (0, 1)
    )
    yield from _compared(sides, kind, own, other, lost=True)


def _check_quotations(sides: Sides) -> Iterator[TranslationFault]:
    """Quotations that have no counterpart of fitting length where they should stand, where most of the text's have one. Where a
    mark stands alone, or other quotations make up for the length, it was set otherwise, not lost."""
    own, other = (_quotes(sides, side) for side in (0, 1))
    ratio = len(sides.articles[1].text) / max(1, len(sides.articles[0].text))
    free = list(other)
    lost = []
    for quote in own:
        expected = _length(quote) * ratio
        near = [
            (abs(one.bead - quote.bead), abs(_length(one) - expected), place)
            for place, one in enumerate(free)
            if one.bead in sides.near(quote.bead) and _FITS[0] <= _length(one) / expected <= _FITS[1]
        ]
        if near:
            free.pop(min(near)[2])
        else:
            lost.append(quote)
    lost = [quote for quote in lost if not _is_made_up_for(sides, quote, own, other, ratio)]
    if len(lost) <= max(1, (1 - _MOSTLY) * len(own)):
        for quote in lost:
            yield _fault(sides, "quotation", "lost", quote.span, None, quote.bead)


def _length(item: Item) -> int:
    return item.span.end - item.span.start


def _is_made_up_for(sides: Sides, quote: Item, own: Sequence[Item], other: Sequence[Item], ratio: float) -> bool:
    near = sides.near(quote.bead)
    expected, there = (sum(_length(one) for one in items if one.bead in near) for items in (own, other))
    if there >= _FITS_TOGETHER * expected * ratio:
        return True
    closed = {place for one in find_quotes(sides.articles[1].text) if one.closed for place in (one.outer.start, one.outer.end - 1)}
    return any(
        match.start() + sides.beads[bead][1].start not in closed
        for bead in near
        for match in _QUOTE_MARK.finditer(sides.text_of(1, bead))
    )


def _quotes(sides: Sides, side: int) -> list[Item]:
    """Quotations of some length: single words in marks come and go."""
    text = sides.articles[side].text
    return [
        Item("", quote.outer, sides.bead_of(side, quote.outer.start))
        for quote in find_quotes(text)
        if quote.depth == 0 and quote.closed and quote.inner.end - quote.inner.start >= _QUOTED[side]
    ]


def _check_title(sides: Sides) -> Iterator[TranslationFault]:
    original, translation = sides.articles
    if original.title and not translation.title:
        yield TranslationFault("title", "lost", Evidence("title lost", f"{original.id}#call", original.title), None)
