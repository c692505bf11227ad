"""Pages with little to read that stand before an article or in its place: walls, errors, shells that wait for scripts.

Words support what the page's form shows and never decide on a page that has an article's length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sumber.knowledge.page_kinds import kind_traces, phrases_in
from sumber.model import Completeness, VerdictKind

from .verdict_offers import STUB, find_offer
from .verdict_seen import Seen
from .verdict_spoken import Spoken

_LONGEST = 250
_LONGEST_ERROR = 90
_LONGEST_CHECK = 80
_LONGEST_SHELL = 40
_LONGEST_MARKUP = 200_000
_CONSENT_SHARE = 0.6
_FEW_LINKS = 10
_HARDLY_LINKS = 3
_FIRST = 3
_STATUS = re.compile(r"(?<![\d.,:/-])(?:40[0-9]|410|451|50[0-4])(?![\d%]|[.,:/-]\d)")


class Finding(NamedTuple):
    """What a page is, how whole, the rule that says so and what it saw."""

    kind: VerdictKind
    completeness: Completeness
    rule: str
    text: str


def find_gates(seen: Seen) -> Iterator[Finding]:
    """What speaks for a page with little to read being a wall, an error or a shell, the strongest first."""
    if seen.units >= 2 * _LONGEST or seen.own >= _LONGEST:
        return
    page = Spoken(seen)
    is_news = seen.is_article and seen.is_dated
    if not is_news:
        yield from _numbers(page)
        yield from _checks(page)
    yield from _consent(page)
    if not is_news:
        yield from _errors(page)
        yield from _forms(page)
    yield from _shells(page)
    if offer := find_offer(page):
        yield Finding("wall", "stub" if offer.before >= STUB else "none", "page.offer", offer.told)


def _is_report(seen: Seen) -> bool:
    """Whether the page has a date and more than a sentence: then its headline may speak of errors."""
    return seen.is_dated and seen.prose > 1


def _numbers(page: Spoken) -> Iterator[Finding]:
    """The number of a server's error as title, heading or line of a short page."""
    if page.seen.own >= _LONGEST_ERROR or page.seen.is_declared or _is_report(page.seen):
        return
    number = _STATUS.search(page.title) or next(filter(None, map(_STATUS.fullmatch, page.text.split("\n"))), None)
    if number:
        yield Finding("error", "none", "title.status", f"a short page whose title says {number[0]}")


def _checks(page: Spoken) -> Iterator[Finding]:
    """Questions whether the reader is a person, old enough, in the right country."""
    seen = page.seen
    if seen.units >= _LONGEST_CHECK or seen.headlines > _FEW_LINKS:
        return
    markup = seen.about.document.text
    is_bare = seen.headlines < _HARDLY_LINKS and not seen.is_declared and len(markup) < _LONGEST_MARKUP
    if is_bare and (trace := kind_traces().search(markup)):
        yield Finding("wall", "none", "page.check", f"few words, and a service that tells people from programs ({trace[0]})")
    if any(page.is_called("person", page.page.boxes[block]) for block in page.blocks[:_FIRST]):
        yield Finding("wall", "none", "markup.check", "the words stand in what the page calls a check of its reader")
    if page.units < _LONGEST_CHECK and not seen.is_dated and (phrase := page.phrase("person", f"{page.title}\n{page.text}")):
        yield Finding("wall", "none", "body.check", f"a short page that says {phrase!r}")


def _consent(page: Spoken) -> Iterator[Finding]:
    blocks, seen = page.page, page.seen
    units = sum(blocks.units[block] for block in page.blocks if page.is_called("consent", blocks.boxes[block]))
    is_beside = seen.is_dated and page.units - units >= 2 * STUB
    if units >= STUB and units >= _CONSENT_SHARE * page.units and seen.headlines < _FEW_LINKS // 2 and not is_beside:
        yield Finding("wall", "none", "markup.consent", f"{units} of {page.units} words stand in what the page calls consent")
    if seen.is_dated or seen.is_article or seen.headlines >= _FEW_LINKS or len(page.tree.by_tag("button")) < 2:
        return
    phrases = sorted(set(phrases_in("consent", page.text)))
    if len(phrases) > 1 or (phrases and len(page.tree.by_tag("a")) < _FEW_LINKS):
        yield Finding("wall", "none", "body.consent", f"buttons, and little but {' and '.join(phrases)}")


def _errors(page: Spoken) -> Iterator[Finding]:
    seen = page.seen
    if seen.own >= _LONGEST_ERROR:
        return
    first = [page.page.boxes[block] for block in (*page.blocks[:_FIRST], seen.heading) if block >= 0]
    if page.is_whole_called("error") or any(page.is_called("error", box) for box in first):
        yield Finding("error", "none", "markup.error", "the few words stand in what the page calls an error")
    if _is_report(seen):
        return
    said = page.phrase("error", page.title) if not seen.is_declared or seen.own < _LONGEST_SHELL else ""
    is_bare = not seen.is_dated or (not seen.declares_date and seen.headlines < _HARDLY_LINKS and page.units < _LONGEST_SHELL)
    if not said and is_bare and not seen.is_declared and page.units - seen.cards.units < _LONGEST_ERROR:
        said = page.phrase("error", page.text)
    if said:
        yield Finding("error", "none", "body.error", f"a short page that says {said!r}")


def _forms(page: Spoken) -> Iterator[Finding]:
    """Forms that stand in the place of the text: to sign in, to choose, to prove an age."""
    seen = page.seen
    if seen.units >= _LONGEST_CHECK or seen.is_dated:
        return
    if any(page.inputs("password")):
        is_stub = seen.prose > 1 and seen.units > _LONGEST_SHELL
        yield Finding(
            "wall", "stub" if is_stub else "none", "form.password", "hardly a word beside a form that asks for a password"
        )
    if seen.headlines < _HARDLY_LINKS and any(page.inputs("radio", "date")):
        yield Finding("wall", "none", "form.choice", "hardly a word beside a form that asks the reader to choose")
    buttons = len(page.tree.by_tag("button"))
    if buttons > 1 and not seen.is_declared and len(page.tree.by_tag("a")) < _HARDLY_LINKS:
        yield Finding("wall", "none", "form.buttons", f"hardly a word beside {buttons} buttons, and no links")


def _shells(page: Spoken) -> Iterator[Finding]:
    is_bare = page.seen.headlines < _FEW_LINKS and page.seen.units < _LONGEST_SHELL and page.units < _LONGEST_SHELL
    if is_bare and (phrase := page.phrase("scripts", page.text)):
        yield Finding("empty", "none", "body.scripts", f"a page without text that says {phrase!r}")
