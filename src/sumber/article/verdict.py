"""What a page is and how whole it is, from evidence that knows no language: counts, links, declarations, lengths.

Words of languages support it only on pages that have hardly any text (`verdict_gates`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from sumber.model import Reason, Verdict
from sumber.page import Document

from .about import About
from .body import Body
from .features import MOST_LINKED, PROSE_UNITS
from .verdict_elsewhere import body_under_heading, link_elsewhere
from .verdict_gates import Finding, find_gates
from .verdict_layout import HEADLINE, count_flowing, is_paged, pictures_of, words_of
from .verdict_seen import LEAST_PICTURES, SHORT, Seen
from .verdict_whole import STUB, breaks_off, find_wholeness, truncation

_FEED = re.compile(r"<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.IGNORECASE)
_HEAD = 2_000
_LONG_STUB = 250
_HALF = 0.55
_FEW_PER_PICTURE = 15
_MANY_PER_PICTURE = 40
_FEW_PER_TEASER = 8
_HEADLINES, _MANY_HEADLINES = 6, 12
_CARDS, _MANY_CARDS = 4, 6
_IN_CARDS, _ALL_IN_CARDS = 0.7, 0.85
_BLURB, _BEGINNING = 50, 120
_SHORT_HEADING = 3
_HEADLINE_WORDS = 9
_ENTRIES = 4
_IN_ENTRIES = 0.5
_LIST_SIGNS = 3
_PARAGRAPHS = 3
_STRAY = 20
_SHOWN_TEASERS = 12
_LIVE = "LiveBlogPosting"
_GALLERY = frozenset(["ImageGallery", "MediaGallery"])
_LISTS = frozenset(["CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"])
_LIST_PAGES = frozenset(["website", "profile", "object"])
_MEDIA = frozenset(["VideoObject", "AudioObject", "PodcastEpisode", "RadioEpisode", "TVEpisode", "Clip"])
_MEDIA_PAGES = ("video", "music", "audio")


def judge_document(document: Document) -> Verdict | None:
    """The verdict on a page that holds nothing to read, or None where it does."""
    if document.refused is not None:
        return Verdict("refused", "none", (document.refused,))
    if document.form == "binary":
        return Verdict("binary", "none", (Reason("form.binary", "the bytes are no text"),))
    if document.form == "xml" and _FEED.search(document.text[:_HEAD]):
        return Verdict("list", "none", (Reason("form.feed", "a feed or a map of a site"),))
    if document.form == "empty":
        return Verdict("empty", "none", (Reason("form.empty", "the page holds no character"),))
    return None


def judge(about: About, body: Body) -> Verdict:
    """The verdict on a page whose body was looked for. Every reason names the rule and what it saw."""
    seen = Seen(about, body)
    near = body_under_heading(seen)
    finding = (next(_kinds(Seen(about, near)), None) if near is not None else None) or next(_kinds(seen), None)
    if finding is not None:
        shown = [Reason("teaser", text) for text in teasers(body)[:_SHOWN_TEASERS]] if finding.kind == "list" else []
        return Verdict(finding.kind, finding.completeness, (Reason(finding.rule, finding.text), *shown, *_notes(seen)))
    completeness, reason = find_wholeness(seen)
    counted = Reason("body.blocks", f"{len(body.blocks)} blocks, {seen.prose} of prose, {seen.units} words")
    return Verdict("article", completeness, (counted, reason, *_notes(seen)))


def teasers(body: Body) -> list[str]:
    """The page's links of the length of headlines, as they are written, in order: on a list, what it leads to."""
    measured = zip(body.page_blocks.texts, body.page_blocks.linked, strict=True)
    return [text for text, linked in measured if linked > MOST_LINKED and words_of(text) > HEADLINE]


def _kinds(seen: Seen) -> Iterator[Finding]:
    """Everything that speaks for the page being no plain article, the strongest first."""
    page = seen.about.document.page
    status = page.header(":status") or page.header("status") or ""
    if status[:1] in ("4", "5") and status[:3].isdigit():
        yield Finding("error", "none", "header.status", f"the server answered {status[:3]}")
    if seen.is_paid and seen.units < (_LONG_STUB if seen.units < _HALF * seen.declared_units else STUB):
        told = f"declared not free, and {seen.units} words to read"
        yield Finding("wall", "stub" if seen.units else "none", "declared.paid", told)
    yield from find_gates(seen)
    yield from _lives(seen)
    yield from _galleries(seen)
    yield from _media(seen)
    if not seen.body.text and seen.headlines >= _HEADLINES and not seen.is_article:
        yield Finding("list", "none", "page.headlines", f"no prose, and {seen.headlines} links of the length of headlines")
    if not seen.body.text:
        yield Finding("empty", "none", "body.none", "no block of the page is text of an article")
    yield from _lists(seen)
    yield from _teasers(seen)


def _lives(seen: Seen) -> Iterator[Finding]:
    nodes = [node.values for node in seen.about.declared.nodes if not node.depth and _LIVE in node.types]
    is_over = any(node.get("coverageEndTime") for node in nodes) and not any(node.get("liveBlogUpdate") for node in nodes)
    if nodes and not (is_over and not seen.entries.number):
        yield Finding("live", "unknown", "declared.live", "declared as a live blog")
    if _is_marked_live(seen):
        yield Finding("live", "unknown", "markup.live", "marked up as a live blog")
    if seen.entries.number >= max(_ENTRIES, 2 * seen.cards.number + 1) and seen.entries.share >= _IN_ENTRIES:
        yield Finding("live", "unknown", "body.entries", f"{seen.entries.number} entries that begin with times in a row")


def _is_marked_live(seen: Seen) -> bool:
    """Whether the text stands in an element that is an item of that type in microdata, or in a list that updates itself."""
    tree = seen.about.tree
    if not seen.body.accepted:
        return False
    around = tree.ancestors(seen.body.page_blocks.boxes[seen.body.accepted[0]])
    return bool(tree.by_tag("amp-live-list")) or any(
        (tree.attributes[element].get("itemtype") or "").endswith(_LIVE) for element in around
    )


def _galleries(seen: Seen) -> Iterator[Finding]:
    is_declared = bool(seen.types & _GALLERY)
    if not is_declared and seen.units > _MANY_PER_PICTURE * len(pictures_of(seen.about.tree)):
        return
    number, captions, _ = seen.pictures
    if is_declared and (not seen.is_article or seen.running < _MANY_PER_PICTURE * number):
        yield Finding("gallery", "unknown", "declared.gallery", "declared as a gallery")
    is_told = captions * 2 >= number or (seen.running < _MANY_PER_PICTURE and (seen.body.text or seen.headlines * 2 < number))
    is_own = number >= LEAST_PICTURES and seen.cards.units <= _IN_CARDS * seen.units
    if is_own and is_told and seen.running < _FEW_PER_PICTURE * number:
        yield Finding("gallery", "unknown", "body.pictures", f"{number} pictures to {seen.running} words beside captions")


def _lists(seen: Seen) -> Iterator[Finding]:
    """Pages that lead to other pages."""
    if seen.linked > MOST_LINKED:
        yield Finding("list", "none", "body.linked", f"{seen.linked:.0%} of the words are links")
    if _is_in_cards(seen):
        told = f"{seen.cards.number} blocks stand by a link of a headline's length, {seen.own} words do not"
        yield Finding("list", "none", "body.cards", told)
    if seen.is_declared:
        return
    many = max(seen.teasers, seen.headlines)
    is_front = not _split(seen.about.document.page.url or "https://x/x").path.strip("/")
    if is_front and (seen.teasers or many >= _MANY_HEADLINES):
        yield Finding("list", "none", "url.front", f"a front page with {seen.headlines} links of the length of headlines")
    if seen.types & _LISTS and many > _HEADLINES:
        yield Finding("list", "none", "declared.list", f"declared as a list, {many} links that may be headlines")
    if seen.teasers >= _MANY_HEADLINES and seen.own < min(seen.teasers * _FEW_PER_TEASER, _LONG_STUB):
        yield Finding("list", "none", "page.teasers", f"{seen.teasers} linked headings to {seen.own} words of prose")
    is_introduced = seen.own < STUB and seen.prose - seen.cards.number < _PARAGRAPHS
    if is_introduced and seen.headlines >= _HEADLINES and len(signs := _list_signs(seen)) >= _LIST_SIGNS:
        yield Finding("list", "none", "page.list", f"{seen.own} words of prose and {', '.join(signs)}")


def _is_in_cards(seen: Seen) -> bool:
    """Whether the body is what stands by links: of blurbs' length where the page has a headline, or calls itself an article."""
    number, units, flat = seen.cards
    many, share = (_MANY_CARDS, _ALL_IN_CARDS) if seen.is_declared else (_CARDS, _IN_CARDS)
    if number - flat * seen.is_declared < many or units < share * seen.units:
        return False
    is_like_article = seen.is_declared or (seen.heading_words > _SHORT_HEADING and seen.is_dated)
    return units <= (_BLURB if is_like_article else _BEGINNING) * number


def _split(url: str) -> SplitResult:
    """An address in its parts; one that is none has no host, and something of a path."""
    try:
        return urlsplit(url)
    except ValueError:
        return SplitResult("", "", url, "", "")


def _list_signs(seen: Seen) -> list[str]:
    """What on a page of a short text and many headlines speaks for the headlines."""
    url = _split(seen.about.document.page.url or "")
    flow = count_flowing(seen.body, seen.heading)
    told = {
        f"{flow} headlines in the text's own column": flow >= _HEADLINES and flow * _HEADLINE_WORDS > seen.own,
        f"more headlines than {_MANY_HEADLINES}": flow >= _MANY_HEADLINES,
        "a heading of a word or three": seen.heading_words <= _SHORT_HEADING,
        "further pages": is_paged(seen.body, 0, len(seen.body.page_blocks)),
        "a question in its address": "=" in url.query and url.path.count("/") < 3 and not url.query[-1].isdigit(),
        "its declared type": bool(seen.page_types & _LIST_PAGES) or bool(seen.types & _LISTS),
        "no date": not seen.is_dated,
    }
    return [sign for sign, holds in told.items() if holds]


def _media(seen: Seen) -> Iterator[Finding]:
    """Pages that hold one film or sound, and few words about it."""
    if seen.own >= STUB or seen.prose - seen.cards.number > _PARAGRAPHS or seen.is_article:
        return
    nodes = sum(not _MEDIA.isdisjoint(node.types) for node in seen.about.declared.nodes if not node.depth)
    if nodes == 1 or any(kind.startswith(_MEDIA_PAGES) for kind in seen.page_types):
        yield Finding("teaser", "stub", "declared.media", f"declared as a film or a sound, and {seen.units} words to read")


def _teasers(seen: Seen) -> Iterator[Finding]:
    """Pages that only tell of a text that is elsewhere."""
    if seen.units >= SHORT or seen.prose > 3:
        return
    if _is_description(seen):
        yield Finding("teaser", "stub", "body.description", "no more than the description that the page gives of itself")
    if seen.prose > 2:
        return
    if not seen.declared_units and truncation(seen.body):
        yield Finding("teaser", "stub", "body.truncated", f"{seen.units} words that break off")
    if elsewhere := link_elsewhere(seen):
        yield Finding("teaser", "stub", "page.elsewhere", f"{seen.units} words, then a link to {elsewhere}")
    if seen.is_dated or breaks_off(seen):
        return
    if seen.is_declared and seen.heading < 0 and seen.units < _STRAY:
        yield Finding("empty", "none", "body.stray", f"{seen.units} words, under no heading and no date")
    if not seen.is_declared:
        yield Finding("teaser", "stub", "body.short", f"{seen.units} words, and nothing says that they are an article")


def _is_description(seen: Seen) -> bool:
    text = " ".join(seen.body.text.split()).rstrip(".…")
    metas = seen.about.declared.meta("og:description", "description")
    return len(text) > 20 and any(text in meta.content for meta in metas)


def _notes(seen: Seen) -> Iterator[Reason]:
    if seen.is_paid:
        yield Reason("declared.paid", "declared not free")
    gap = gap_of(seen.body)
    if gap:
        yield Reason("body.gap", f"{gap} blocks of prose between accepted ones were refused")


def gap_of(body: Body) -> int:
    """How many blocks of prose stand between accepted blocks and were refused."""
    if not body.accepted:
        return 0
    blocks, accepted = body.page_blocks, set(body.accepted)
    return sum(
        block not in accepted and blocks.units[block] >= 2 * PROSE_UNITS and blocks.linked[block] < MOST_LINKED / 2
        for block in range(body.accepted[0], body.accepted[-1])
    )
