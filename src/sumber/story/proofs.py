"""What is found → Evidence that quotes it, for records that join several articles."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sumber.model import Article, Credit, Evidence, Moment, Rival, Span, at

from .addresses import page_key
from .bodies import Body, Copy, Shared

_STRETCH = re.compile(rb"\x01+")
_LONGEST_QUOTE = 40


def copied_words(articles: Sequence[Article], bodies: Sequence[Body], copy: Copy) -> tuple[Evidence, ...]:
    """The longest stretch of words that a pair shares, as it stands in each of the two."""
    sides = ((copy.a, copy.of_a), (copy.b, copy.of_b))
    return tuple(
        at("copied words", span, articles[number].text, article=articles[number].id)
        for number, shared in sides
        if (span := _longest(bodies[number], shared)) is not None
    )


def _longest(body: Body, shared: Shared) -> Span | None:
    stretch = max((match.span() for match in _STRETCH.finditer(shared.flags)), key=lambda span: span[1] - span[0], default=None)
    if stretch is None:
        return None
    first, last = stretch[0], min(stretch[1], stretch[0] + _LONGEST_QUOTE) - 1
    return Span(body.span(first)[0], body.span(last)[1])


def clock_proof(*articles: Article) -> tuple[Evidence, ...]:
    """The clocks of the articles, as each page gives it."""
    return tuple(
        owned("earlier clock", article.id, article.published.evidence) for article in articles if article.published is not None
    )


def published(article: Article) -> Moment | None:
    """The article's clock, its evidence named so that it can be found from a story."""
    moment = article.published
    if moment is None:
        return None
    rivals = tuple(
        Rival(rival.value, owned(rival.evidence.rule, article.id, rival.evidence), rival.refused) for rival in moment.rivals
    )
    evidence = owned(moment.evidence.rule, article.id, moment.evidence)
    return Moment(moment.value, moment.precision, evidence, moment.zone, moment.zone_source, rivals)


def owned(rule: str, article: str, evidence: Evidence) -> Evidence:
    """Evidence found on one article's page, named so that it can be found from a story."""
    return Evidence(rule, f"{article}#{evidence.where}", evidence.text)


def credit_proof(article: Article, credit: Credit) -> Evidence:
    """The line that credits a source."""
    rule = f"{credit.kind} credit"
    if credit.span is not None and credit.span.end <= len(article.text):
        return at(rule, credit.span, article.text, article=article.id)
    if credit.evidence is not None:
        return owned(rule, article.id, credit.evidence)
    return Evidence(rule, f"{article.id}#call", credit.name)


def link_to(article: Article, keys: Collection[str]) -> Evidence | None:
    """Where the article links to one of these pages as its source, or None."""
    for credit in article.credits:
        if credit.kind == "source" and credit.url is not None and page_key(credit.url) in keys:
            return credit_proof(article, credit)
    return None


def credit_of(article: Article, outlet: str | None) -> Evidence | None:
    """Where the article credits this outlet for its text (a picture's credit is none), or None."""
    if outlet is None or article.outlet == outlet:
        return None
    for credit in article.credits:
        if credit.kind != "photo" and outlet in (credit.outlet, credit.name):
            return credit_proof(article, credit)
    return None
