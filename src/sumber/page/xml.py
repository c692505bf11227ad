"""The one door for XML that is no page: sitemaps → the addresses in them. No entity is expanded, nothing is fetched."""

from __future__ import annotations

import io

from lxml import etree
from msgspec import Struct

_ROOTS = frozenset({"urlset", "sitemapindex"})


class Sitemap(Struct, frozen=True):
    """Addresses of pages, addresses of further sitemaps, and whether there was more than was taken or could be read."""

    pages: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    cut: bool = False


def read_sitemap(data: bytes, *, most: int) -> Sitemap | None:
    """What a sitemap or sitemap index (sitemaps.org) lists, at most `most` addresses; None where `data` is neither.

    A damaged one gives what stands before the damage.
    """
    pages: list[str] = []
    sitemaps: list[str] = []
    root = ""
    cut = False
    try:
        for event, element in etree.iterparse(
            io.BytesIO(data), events=("start", "end"), resolve_entities=False, load_dtd=False, no_network=True, recover=True
        ):
            name = _local_name(element)
            if not root:
                root = name
                if root not in _ROOTS:
                    return None
            if event == "end" and name in ("url", "sitemap"):
                address = _address(element)
                if address and len(pages) + len(sitemaps) >= most:
                    cut = True
                    break
                if address:
                    (pages if name == "url" else sitemaps).append(address)
                _forget(element)
    except etree.XMLSyntaxError:
        cut = bool(root)
    return Sitemap(tuple(pages), tuple(sitemaps), cut) if root else None


def _address(element: etree._Element) -> str:
    for part in element:
        if _local_name(part) == "loc":
            return "".join((part.text or "").split())
    return ""


def _local_name(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _forget(element: etree._Element) -> None:
    """Free the element and those before it, so that a long sitemap takes no more memory than a short one."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
