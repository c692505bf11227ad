"""Readers side by side: each takes a page's bytes and its address and gives the text.

    python bench/readers.py NAME FOLDER [--rounds 3]

measures one of them in a process of its own on the pages of a folder, and prints one JSON line.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import logging
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

Read = Callable[[bytes, str | None], Any]
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)


def decoded(data: bytes) -> str:
    """What readers that take text are given."""
    found = _CHARSET.search(data[:4096])
    for name in ("utf-8", found[1].decode() if found else "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("utf-8", "replace")


def sumber() -> Read:
    """Sumber, with all that it says of a page."""
    import sumber

    return lambda data, url: sumber.read(data, url=url).text


def trafilatura() -> Read:
    """Trafilatura with metadata."""
    from trafilatura import bare_extraction

    def read(data: bytes, url: str | None) -> object:
        return bare_extraction(data, url=url, with_metadata=True, include_comments=False)

    return read


def resiliparse() -> Read:
    """Resiliparse's main content; it knows no dates or people."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding
    from resiliparse.parse.html import HTMLTree

    return lambda data, url: extract_plain_text(HTMLTree.parse(bytes_to_str(data, detect_encoding(data))), main_content=True)


def justext() -> Read:
    """JusText: paragraphs by their share of stop words."""
    import justext as peer

    words = frozenset(peer.get_stoplist("English"))
    return lambda data, url: [one.text for one in peer.justext(data, words) if not one.is_boilerplate]


def newspaper4k() -> Read:
    """Newspaper4k with metadata."""
    import newspaper

    return lambda data, url: newspaper.article(url or "https://example.org/a", input_html=decoded(data), fetch_images=False).text


def readability_lxml() -> Read:
    """The port of Readability to lxml."""
    from readability import Document

    return lambda data, url: Document(decoded(data)).summary(html_partial=True)


class Reader(NamedTuple):
    """How a reader is made, the module that shows that it is installed, and what it gives."""

    make: Callable[[], Read]
    module: str
    gives: str


READERS = {
    "sumber": Reader(sumber, "sumber", "text, blocks, title, dates, people, credits, verdict"),
    "trafilatura": Reader(trafilatura, "trafilatura", "text, title, date, people"),
    "resiliparse": Reader(resiliparse, "resiliparse", "text, title"),
    "justext": Reader(justext, "justext", "text"),
    "newspaper4k": Reader(newspaper4k, "newspaper", "text, title, date, people"),
    "readability_lxml": Reader(readability_lxml, "readability", "text, title"),
}


def installed() -> list[str]:
    """The readers that this machine has."""
    return [name for name, reader in READERS.items() if importlib.util.find_spec(reader.module)]


def measure(name: str, pages: list[bytes], rounds: int) -> dict[str, Any]:
    """The least CPU time that each page took, added up, and the most memory."""
    read = READERS[name].make()
    best = [float("inf")] * len(pages)
    failed = 0
    for _ in range(rounds + 1):  # the first loads what is loaded once
        for place, data in enumerate(pages):
            start = time.process_time()
            try:
                read(data, None)
            except Exception:
                failed += 1
            best[place] = min(best[place], time.process_time() - start)
    return {
        "extractor": name,
        "pages": len(pages),
        "pages_per_cpu_s": len(pages) / max(sum(best), 1e-9),
        "p50_ms": 1000 * statistics.median(best),
        "peak_rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "exceptions": failed,
    }


def main() -> int:
    """Measure one reader."""
    words = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    words.add_argument("name", choices=READERS)
    words.add_argument("folder", type=Path)
    words.add_argument("--rounds", type=int, default=3)
    given = words.parse_args()
    logging.disable(logging.CRITICAL)
    pages = [path.read_bytes() for path in sorted(given.folder.rglob("*.html"))]
    print(json.dumps(measure(given.name, pages, given.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
