"""Where a page with hardly any text has its own words, and the link with which it sends its reader on to a text elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from urllib.parse import urlsplit

from .body import Body
from .features import MOST_LINKED, PROSE_UNITS
from .verdict_layout import is_beside, words_of
from .verdict_seen import SHORT, Seen

_AFTER = 3
_FAR = 3
_LEAST_WORDS = 2
_SHARING = ("share", "intent", "send?", "submit?", "u=http", "url=http", "url=", "text=")


def link_elsewhere(seen: Seen) -> str:
    """The other host that the text leads to at its end or right behind it; empty where it leads to none.

    A link to share the page is none, nor one to another host's front page.
    """
    blocks, accepted = seen.body.page_blocks, seen.body.accepted
    home = _site(seen.about.host)
    if not accepted or not home:
        return ""
    tree = blocks.tree
    first, last = blocks.starts[accepted[0]], blocks.stops[min(accepted[-1] + _AFTER, len(blocks) - 1)]
    for element in tree.by_tag("a"):
        if first <= tree.text_starts[element] < last and words_of(tree.text_of(element)) >= _LEAST_WORDS:
            href = (tree.attributes[element].get("href") or "").strip()
            host = _host(href)
            if host and _site(host) != home and not is_beside(seen.body, element):
                return host
    return ""


def body_under_heading(seen: Seen) -> Body | None:
    """The few blocks right under the heading as body, where a short one was found far from it or among cards; else None.

    Pages without an article have their longest sentences in banners, in footers and under the headlines of others.
    """
    blocks, body = seen.body.page_blocks, seen.body
    if not body.accepted or seen.heading < 0 or seen.own >= SHORT:
        return None
    first = next((block for block in body.accepted if blocks.units[block] >= PROSE_UNITS), body.accepted[0])
    between = bisect_left(seen.leading, first) - bisect_left(seen.leading, seen.heading)
    is_others = seen.is_declared and seen.cards.number - seen.cards.flat >= _FAR
    if not is_others and (seen.units >= SHORT or (seen.heading < first and between < _FAR)):
        return None
    end = next((block for block in seen.leading if block > seen.heading), len(blocks))
    near = [block for block in range(seen.heading + 1, end) if blocks.linked[block] <= MOST_LINKED and not blocks.buttons[block]]
    return body._replace(accepted=tuple(near), text="\n".join(blocks.texts[block] for block in near), blocks=())


def _host(href: str) -> str:
    """The host of an address that leads to one page of a site; empty for others."""
    if not href.startswith(("http://", "https://")) or any(sign in href for sign in _SHARING):
        return ""
    try:
        parts = urlsplit(href)
    except ValueError:
        return ""
    return (parts.hostname or "") if len(parts.path) > 1 else ""


def _site(host: str) -> str:
    """What two hosts of one site have in common: the last two names."""
    return ".".join(host.lower().removeprefix("www.").split(".")[-2:])
