"""Names → addresses, in threads that nobody has to wait for when the answer does not come."""

from __future__ import annotations

import asyncio
import socket
import threading

from aiohttp.abc import AbstractResolver, ResolveResult


class PatientlessResolver(AbstractResolver):
    """The system's resolver. A lookup that takes too long is left behind, where the usual one would hold up the program's end."""

    async def resolve(self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[ResolveResult]:
        """The addresses of a name; raises `OSError` where it has none."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[ResolveResult]] = loop.create_future()

        def _ask() -> None:
            try:
                found = _look_up(host, port, family)
            except (OSError, UnicodeError) as problem:
                _tell(loop, answer, OSError(str(problem)))
            else:
                _tell(loop, answer, found)

        threading.Thread(target=_ask, daemon=True, name=f"resolve {host}").start()
        return await answer

    async def close(self) -> None:
        """Nothing is held."""


def _look_up(host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
    found: list[ResolveResult] = []
    for kind, _, protocol, _, target in socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM):
        address = str(target[0])
        if kind in (socket.AF_INET, socket.AF_INET6):
            flags = socket.AI_NUMERICHOST | socket.AI_NUMERICSERV
            found.append(ResolveResult(hostname=host, host=address, port=port, family=kind, proto=protocol, flags=flags))
    return found


def _tell(
    loop: asyncio.AbstractEventLoop, answer: asyncio.Future[list[ResolveResult]], outcome: list[ResolveResult] | OSError
) -> None:
    def _settle() -> None:
        if not answer.done():
            if isinstance(outcome, OSError):
                answer.set_exception(outcome)
            else:
                answer.set_result(outcome)

    # The loop may be gone by the time a slow answer comes.
    if not loop.is_closed():
        loop.call_soon_threadsafe(_settle)
