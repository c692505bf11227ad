"""Requests to an ASGI application without a server between."""

from __future__ import annotations

import asyncio
from collections.abc import MutableMapping
from typing import Any, NamedTuple
from urllib.parse import unquote

from starlette.types import ASGIApp


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    text: str


def ask(app: ASGIApp, address: str, *, method: str = "GET", host: str | None = "127.0.0.1:8017", faults: bool = False) -> Answer:
    """Ask the application for a path with its query; `host` None sends no such header, `faults` True takes the answer although
    the application raises after it."""
    path, _, query = address.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode("ascii"),
        "root_path": "",
        "query_string": query.encode("ascii"),
        "headers": [(b"host", host.encode("latin-1"))] if host is not None else [],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8017),
    }
    sent: list[MutableMapping[str, Any]] = []

    asked = iter([{"type": "http.request", "body": b"", "more_body": False}])

    async def receive() -> MutableMapping[str, Any]:
        message = next(asked, None)
        if message is None:
            # A browser that waits for its answer says nothing more.
            await asyncio.Event().wait()
        return message or {"type": "http.disconnect"}

    async def send(message: MutableMapping[str, Any]) -> None:
        sent.append(message)

    try:
        asyncio.run(app(scope, receive, send))
    except Exception:
        if not faults:
            raise
    start = next(message for message in sent if message["type"] == "http.response.start")
    body = b"".join(message.get("body", b"") for message in sent if message["type"] == "http.response.body")
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in start["headers"]}
    return Answer(start["status"], headers, body.decode("utf-8"))
