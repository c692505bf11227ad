"""A request → the same with what a browser must be told, or a refusal: who may ask, and what an answer may do."""

from __future__ import annotations

from collections.abc import Iterable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-cache",
}


class Guard:
    """ASGI middleware: answers only requests for this machine by name, and puts `HEADERS` on every answer.

    The name is checked because any web page may let its own name point at 127.0.0.1 (DNS rebinding) and read the desk then.
    """

    def __init__(self, app: ASGIApp, hosts: Iterable[str] = LOOPBACK) -> None:
        """Guard `app`; `hosts` are the names that the `Host` header may give, without ports."""
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def _guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        if host_name(Headers(scope=scope).get("host", "")) not in self._hosts:
            refusal = PlainTextResponse("This desk answers only to its own name on this machine, such as 127.0.0.1.\n", 400)
            await refusal(scope, receive, _guarded)
            return
        await self._app(scope, receive, _guarded)


def host_name(header: str) -> str:
    """The name in a `Host` header, in lower case, without port and brackets; empty where the header makes no sense."""
    header = header.strip().lower()
    if header.startswith("["):
        name, closed, port = header[1:].partition("]")
        return name if closed and (not port or _is_port(port)) else ""
    name, colon, port = header.partition(":")
    return name if not colon or _is_port(colon + port) else ""


def _is_port(text: str) -> bool:
    return text[:1] == ":" and text[1:].isascii() and text[1:].isdigit() and len(text) <= 6
