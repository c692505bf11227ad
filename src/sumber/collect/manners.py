"""How Sumber behaves on the web."""

from __future__ import annotations

from importlib.metadata import version

from msgspec import Struct


class Manners(Struct, frozen=True, kw_only=True):
    """How sites are treated.

    `contact` is an address or mail address that is told to sites with every request. `pause` seconds lie between two requests
    to one site (more where its robots.txt asks for more), `at_once` are under way to it at one time. `most` pages are taken of one
    feed or sitemap. `allow` names private places that may be fetched all the same, as `IP:PORT`.
    """

    contact: str = ""
    pause: float = 0.2
    at_once: int = 2
    most: int = 2000
    connect_seconds: float = 1.2
    page_seconds: float = 30.0
    allow: tuple[str, ...] = ()

    def agent(self) -> str:
        """The name that is told to sites."""
        return f"Sumber/{version('sumber')}" + (f" (+{self.contact})" if self.contact else "")
