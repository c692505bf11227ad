"""robots.txt and response headers → what may be fetched, and the signals that are kept with the page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from msgspec import Struct
from protego import Protego

from sumber.knowledge.files import folder, load_toml
from sumber.model import Evidence

ROBOTS_BYTES = 500 * 1024
"""As much of a robots.txt is read as RFC 9309 (2.5) requires; the rest is left."""

PRODUCT = "Sumber"
"""The name that robots.txt knows Sumber by."""

_LONGEST_PAUSE = 30.0


class _Crawlers(Struct, frozen=True, forbid_unknown_fields=True):
    agents: tuple[str, ...]
    headers: tuple[str, ...]


@cache
def _crawlers() -> _Crawlers:
    return load_toml(folder("crawlers.toml"), _Crawlers)


class Robots:
    """What one site's robots.txt says."""

    def __init__(self, address: str, text: str | None) -> None:
        """`text` is None where the site has no robots.txt, which permits everything."""
        self._address = address
        self._rules = Protego.parse(text) if text is not None else None

    def permits(self, url: str) -> bool:
        """Whether Sumber may fetch an address of the site."""
        return self._rules is None or bool(self._rules.can_fetch(url, PRODUCT))

    def pause(self) -> float:
        """How many seconds the site wants between two requests, at most 30."""
        asked = self._rules.crawl_delay(PRODUCT) if self._rules is not None else None
        return min(float(asked or 0), _LONGEST_PAUSE)

    def signals(self, url: str) -> tuple[Evidence, ...]:
        """The site's word on this address, for Sumber and for the crawlers that gather pages for language models."""
        if self._rules is None:
            return ()
        barred = [agent for agent in _crawlers().agents if not self._rules.can_fetch(url, agent)]
        said = [Evidence("rights.robots", "url", f"{self._address} permits {PRODUCT}")]
        if barred:
            said.append(Evidence("rights.robots-ai", "url", f"{self._address} bars {', '.join(barred)}"))
        return tuple(said)


def header_signals(headers: Iterable[tuple[str, str]]) -> tuple[Evidence, ...]:
    """The response headers that reserve rights."""
    return tuple(Evidence("rights.header", f"header:{name}", value) for name, value in headers if name in _crawlers().headers)
