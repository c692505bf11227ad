"""Article and Facts → a bound for a date that the page does not tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sumber.model import Article, Facts, Moment, Rival, Time, at
from sumber.text.language import identify

from .times import find_times
from .times.days import may_tell_day

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")


def may_be_bound(article: Article) -> bool:
    """Whether `date_bound` can find a day for an article without a date when no reference is given: only where its text
    tells a day at all. False is certain, and spares the reading of everything else that the text says."""
    tag = article.language if article.language != "und" else identify(article.text).language
    if not may_tell_day(article.text, language=tag):
        return False
    return any(_DAY.match(time.value) for time in find_times(article.text, language=tag))


def date_bound(article: Article, facts: Facts) -> Moment | None:
    """Not before the latest past day that the text reports, as a `Moment` of precision `bound` (value `a/..`), or None.

    Only days on which the text itself says that something was said or done count: a day that is merely named may be
    still to come. Days without a year are compared only where all of them lack it and lie within one half-year.
    """
    by_day = {match[0]: match for match in _reported(facts)}
    days = [by_day[day] for day in sorted(by_day)]
    years = [match for match in days if match[1] != "XXXX"]
    pool = years or days
    if not pool or (not years and int(pool[-1][2]) - int(pool[0][2]) > 6):
        return None
    latest = pool[-1][0]
    times = [time for time in facts.times if time.value.startswith(latest)]
    if not times:
        return None
    evidence = at("latest day reported", times[0].span, article.text)
    rivals = tuple(_rival(article, facts, match[0]) for match in pool[:-1])
    return Moment(f"{latest}/..", "bound", evidence, rivals=tuple(rival for rival in rivals if rival is not None))


def _reported(facts: Facts) -> Iterator[re.Match[str]]:
    values = [statement.said_on for statement in facts.statements]
    values += [event.date for event in facts.events if event.modality == "asserted"]
    for value in values:
        match = _DAY.match(value) if value else None
        if match is not None:
            yield match


def _rival(article: Article, facts: Facts, value: str) -> Rival | None:
    time: Time | None = next((time for time in facts.times if time.value.startswith(value)), None)
    return None if time is None else Rival(value, at("earlier day reported", time.span, article.text))
