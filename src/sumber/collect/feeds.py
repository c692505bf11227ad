"""A feed or a sitemap → the addresses it lists."""

from __future__ import annotations

import re
import warnings
from urllib.parse import urljoin

from msgspec import Struct

from sumber.page.xml import read_sitemap

_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]")
_SITEMAP = re.compile(rb"<(?:\w+:)?(?:urlset|sitemapindex)[\s>]")
_JSON_FEED = re.compile(rb'\A\s*\{[^}]*"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org')
_HEAD = 4096


class Listing(Struct, frozen=True):
    """Addresses of pages and of further sitemaps; `cut` where more were listed than were taken."""

    pages: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    cut: bool = False

    def __len__(self) -> int:
        return len(self.pages) + len(self.sitemaps)


def read_listing(data: bytes, url: str, *, most: int) -> Listing | None:
    """What a feed (RSS, Atom, JSON Feed) or sitemap at `url` lists, at most `most` addresses; None where `data` is neither."""
    head = data[:_HEAD]
    if _SITEMAP.search(head):
        found = read_sitemap(data, most=most)
        if found is None:
            return None
        return Listing(_absolute(found.pages, url), _absolute(found.sitemaps, url), found.cut)
    if _FEED.search(head) or _JSON_FEED.search(head):
        links = _feed_links(data)
        return Listing(_absolute(links[:most], url), cut=len(links) > most) if links is not None else None
    return None


def _feed_links(data: bytes) -> list[str] | None:
    # Here, because it is slow to load and only feeds need it.
    import fastfeedparser

    warnings.filterwarnings("ignore", module=r"dateutil\.")
    try:
        feed = fastfeedparser.parse(data, include_content=False, include_tags=False, include_media=False, include_enclosures=False)
    except (ValueError, TypeError, AttributeError, LookupError):
        # Whatever a feed of a wrong shape makes the parser stumble over, the feed is then no feed.
        return None
    return [str(entry.get("link")) for entry in feed.entries if entry.get("link")]


def _absolute(links: list[str] | tuple[str, ...], url: str) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for link in links:
        try:
            found[urljoin(url, link.strip())] = None
        except ValueError:
            continue
    return tuple(found)
