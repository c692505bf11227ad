"""Article → Facts."""

from __future__ import annotations

from datetime import datetime

from sumber.article.credits import find_credits
from sumber.knowledge import load_language
from sumber.model import Article, Block, Credit, Facts, Span
from sumber.text.language import identify

from .events import read_events
from .mentions import find_mentions
from .reading import Reading
from .statements import read_statements
from .times import find_times

__all__ = ["find_dated", "find_facts", "find_times"]


def find_facts(article_or_text: Article | str, *, language: str | None = None, reference: datetime | None = None) -> Facts:
    """What a text says: times, mentions, actors, statements, credits and events, each with its place in the text.

    An article brings its own language and date. `language` (BCP 47) is identified where it is not given; `reference` is
    the day from which dates without a year are understood, by default the article's own date where that is a full one.
    Offsets count in the article's text, or in the string as given.
    """
    if isinstance(article_or_text, Article):
        article = article_or_text
        known = language or (article.language if article.language != "und" else None)
        return _facts(article.text, known, reference or _published(article), article.blocks, article.credits)
    return _facts(article_or_text, language, reference, (), ())


def find_dated(article: Article, *, reference: datetime | None = None) -> Facts:
    """What an article says, as far as a bound for its date rests on it: as `find_facts`, without the names that nothing
    around them shows, which takes less than half the time."""
    known = article.language if article.language != "und" else None
    return _facts(article.text, known, reference, article.blocks, article.credits, by_tagger=False)


def _published(article: Article) -> datetime | None:
    moment = article.published
    if moment is None or moment.precision not in ("day", "minute", "second", "hour"):
        return None
    try:
        return datetime.fromisoformat(moment.value)
    except ValueError:
        return None


def _facts(
    text: str,
    language: str | None,
    reference: datetime | None,
    blocks: tuple[Block, ...],
    credits: tuple[Credit, ...],
    *,
    by_tagger: bool = True,
) -> Facts:
    tag = language if language is not None else identify(text).language
    times = find_times(text, language=tag, reference=reference)
    mentions, actors = find_mentions(text, language=tag, blocks=blocks, by_tagger=by_tagger)
    running = _running_credits(text, tag, blocks, credits)
    reading = Reading(text, times=times, mentions=mentions, credits=running)
    statements = read_statements(reading, language=tag, blocks=blocks)
    known = load_language(tag)
    return Facts(
        language=tag,
        language_pack=known.tag if known is not None else None,
        times=times,
        mentions=mentions,
        actors=actors,
        statements=statements,
        credits=running,
        events=read_events(reading, language=tag, actors=actors, statements=statements),
    )


def _running_credits(text: str, tag: str, blocks: tuple[Block, ...], credits: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """The credits that stand in the text: those that the article brought, and those found in the text itself."""
    found: dict[tuple[Span | None, str], Credit] = {
        (credit.span, credit.name): credit for credit in credits if credit.span is not None
    }
    for credit in find_credits(text, language=tag, blocks=blocks):
        found.setdefault((credit.span, credit.name), credit)
    return tuple(sorted(found.values(), key=lambda credit: (credit.span or Span(0, 0), credit.name)))
