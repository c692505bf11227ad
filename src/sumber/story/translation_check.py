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
_SPELLED_OUT, _LONG_WORDS = 13, 5
_HALF_DAY = 12
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.,][0-5]\d")
_SEVERAL = 3
_MOSTLY = 0.6
_SOME_TIME = ("XXXX-XX-XX", "XXXX-XX")
_DATED = ("date", "time")
_TITLE = re.compile(r"[A-ZÀ-ÞΑ-ΩА-Я][^\W\d_]+ [A-ZÀ-ÞΑ-ΩА-Я]")
_CALENDAR = re.compile(r"[\dX]{4}-(?:[QH]\d|W?[\dX]{2}(?:-[\dX]+)?)")
_UNTOLD = re.compile("X+")
_QUOTED = (16, 4)
_FITS = (0.4, 2.5)
_FITS_TOGETHER = 0.7
_QUOTE_MARK = re.compile('["“”„«»「」『』]')
_UNITS = (1.609, 0.3048, 2.54, 25.4, 0.4536, 3.785, 2.59, 0.4047, 28.35)
_ROUNDED, _ROUNDED_TO_FIVE = 0.012, 0.025
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
        if _is_same(a.value, b.value) and b.bead in sides.near(a.bead)
    )
    taken, met = set(), set()
    for _, i, j in pairs:
        if i not in taken and j not in met:
            taken.add(i)
            met.add(j)
    return [a for i, a in enumerate(own) if i not in taken], [b for j, b in enumerate(other) if j not in met]


def _is_same(one: str, other: str) -> bool:
    """Whether two values are the same, or dates of which one is told more fully: 1918-09-29, XXXX-09-29, and 1918-09."""
    if one == other or "-" not in one or "-" not in other:
        return one == other
    parts = list(zip(one.split("-"), other.split("-"), strict=False))
    fits = all(a == b or _UNTOLD.fullmatch(a) or _UNTOLD.fullmatch(b) for a, b in parts)
    return fits and any(a == b and "X" not in a for a, b in parts)


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
    own, other = _without_converted(sides, *_without_clocks(sides, *(_numbers(sides, side) for side in (0, 1))))
    own = _small_ones_told(sides, own, other)
    yield from _small_ones_changed(sides, own, other)
    missing = [item for item in _unmatched(sides, own, other)[0] if not item.is_quiet]
    loud = sum(not item.is_quiet for item in own)
    telling = loud < _SEVERAL or len(missing) <= (1 - _MOSTLY) * loud
    yield from _compared(sides, "number", own, other, lost=telling)


def _small_ones_told(sides: Sides, own: list[Item], other: list[Item]) -> list[Item]:
    """The numbers, of which one that could be spelled out is missed as well where all others of them came through."""
    quiet = [item for item in own if item.is_quiet]
    missing = [item for item in _unmatched(sides, own, other)[0] if item.is_quiet]
    if len(missing) != 1 or len(quiet) <= _SEVERAL or missing[0].amount < _LONG_WORDS:
        return own
    return [replace(item, is_quiet=False) if item is missing[0] else item for item in own]


def _small_ones_changed(sides: Sides, own: Sequence[Item], other: Sequence[Item]) -> Iterator[TranslationFault]:
    """Small numbers in the place of which there is a large one that nothing explains: what is spelled out has no digits."""
    missing, fresh = _unmatched(sides, own, other)
    for item in missing:
        rivals, partners = ([one for one in items if one.bead in sides.near(item.bead)] for items in (missing, fresh))
        if not item.is_quiet or len(rivals) > 1 or len(partners) != 1:
            continue
        (partner,) = partners
        if partner.bead == item.bead and not partner.is_quiet and not _is_converted(item, partner):
            yield _fault(sides, "number", "changed", item.span, partner.span, item.bead)


def _without_clocks(sides: Sides, own: list[Item], other: list[Item]) -> tuple[list[Item], list[Item]]:
    """The numbers without the hours and minutes that one text writes as one decimal number: 10:15 and 10.15."""
    missing, fresh = _unmatched(sides, own, other)
    told = [*_clocks_told(sides, fresh, missing), *_clocks_told(sides, missing, fresh)]
    return [item for item in own if item not in told], [item for item in other if item not in told]


def _clocks_told(sides: Sides, whole: Sequence[Item], parts: Sequence[Item]) -> Iterator[Item]:
    for one in whole:
        hour, minutes = divmod(round(one.amount * 100), 100)
        near = [item for item in parts if item.bead in sides.near(one.bead) and item.amount in (hour, hour % _HALF_DAY, minutes)]
        if one.is_clock and any(item.amount == minutes for item in near):
            yield one
            yield from near


def _without_converted(sides: Sides, own: list[Item], other: list[Item]) -> tuple[list[Item], list[Item]]:
    """The numbers without those that are one measure in two units, or one year, written in full and short."""
    missing, fresh = _unmatched(sides, own, other)
    twice = [item for item in missing if _is_second_unit(item, own) and not any(one.bead in sides.near(item.bead) for one in fresh)]
    own = [one for one in own if one not in twice]
    for item in missing:
        partner = next((one for one in fresh if one.bead in sides.near(item.bead) and _is_converted(item, one)), None)
        if partner is not None and item not in twice:
            fresh.remove(partner)
            own, other = [one for one in own if one is not item], [one for one in other if one is not partner]
    return own, other


def _is_second_unit(item: Item, own: Sequence[Item]) -> bool:
    """Whether the original gives one measure in two units, of which this is one."""
    return any(item.bead == one.bead and _is_converted(item, one) for one in own if one is not item and not _is_year(one.amount))


def _is_year(amount: float) -> bool:
    return _YEARS[0] <= amount <= _YEARS[1] and amount == int(amount)


def _is_converted(item: Item, opposite: Item) -> bool:
    own, other = item.amount, opposite.amount
    if not own or not other:
        return False
    if item.is_clock and opposite.is_clock and abs(abs(own - other) - _HALF_DAY) < _ROUNDED:
        return True
    if _is_year(own) or _is_year(other):
        return own != other and (own % 100 == other or other % 100 == own)
    far = _ROUNDED_TO_FIVE if other % 5 == 0 else _ROUNDED
    if any(abs(ratio / unit - 1) <= far for ratio in (other / own, own / other) for unit in _UNITS):
        return True
    is_whole = own == int(own) and other == int(other)
    return is_whole and any(abs((a - 32) / 1.8 - b) <= 1 for a, b in ((own, other), (other, own)))


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
    missing = [item for item in _unmatched(sides, own, other)[0] if not item.is_quiet]
    kept = sum(not item.is_quiet for item in own) - len(missing)
    if len(missing) <= max(1, kept + 1):
        told_once = [item for item in missing if any(one.bead == item.bead and _is_same(item.value, one.value) for one in other)]
        yield from _compared(sides, "date", [item for item in own if item not in told_once], other, lost=True)


def _dates(sides: Sides, side: int) -> list[Item]:
    """Days, weeks, months and weekdays, without the time of day, which languages give or leave out. What is part of a name (of a
    newspaper, of a broadcast) is quiet, and so are days that are counted from others, and what comes again."""
    article = sides.articles[side]
    return [
        Item(
            match[0],
            time.span,
            sides.bead_of(side, time.span.start),
            time.kind not in _DATED or match[0] in _SOME_TIME or _TITLE.match(article.text, time.span.start) is not None,
        )
        for time in sides.times[side]
        for match in _CALENDAR.finditer(time.value)
        if match[0].startswith("X") or any(map(str.isdigit, time.span.slice(article.text)))
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
    pairs = sorted(
        (abs(one.bead - quote.bead), abs(_length(one) - _length(quote) * ratio), i, j)
        for i, quote in enumerate(own)
        for j, one in enumerate(other)
        if one.bead in sides.near(quote.bead) and _FITS[0] <= _length(one) / (_length(quote) * ratio) <= _FITS[1]
    )
    kept, taken = set(), set()
    for _, _, i, j in pairs:
        if i not in kept and j not in taken:
            kept.add(i)
            taken.add(j)
    lost = [quote for i, quote in enumerate(own) if i not in kept]
    lost = [quote for quote in lost if not _is_made_up_for(sides, quote, own, other, ratio)]
    if len(lost) <= max(2, (1 - _MOSTLY) * len(own)):
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
