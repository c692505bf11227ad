"""An archive's folder → a server on this machine."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from sumber.archive import Archive
from sumber.errors import UsageError

from .app import build_app
from .guard import LOOPBACK


def serve(archive: Path, *, host: str = "127.0.0.1", port: int = 0, ready: Callable[[str], object] | None = None) -> None:
    """Serve the archive in the folder `archive` until Ctrl-C. `port` 0 takes any free one.

    `ready` is called with the desk's address as soon as that can be opened. Raises `ArchiveError` where there is no archive, and
    `UsageError` where `host` is not this machine (the desk has no passwords) or the port is taken.
    """
    if host not in LOOPBACK:
        raise UsageError(f"the desk opens on this machine only, not on {host}: it has no passwords; use an SSH tunnel to it")
    with Archive.open(archive) as shelf, _listening(host, port) as listener:
        settings = uvicorn.Config(
            build_app(shelf), log_level=logging.WARNING, access_log=False, server_header=False, lifespan="off"
        )
        if ready is not None:
            ready(_address(listener))
        try:
            uvicorn.Server(settings).run(sockets=[listener])
        except KeyboardInterrupt:
            # Uvicorn has already ended its connections and hands the signal on; for a desk it is the ordinary way out.
            return


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if host == "::1" else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as problem:
        listener.close()
        raise UsageError(f"port {port} of {host} cannot be used ({problem.strerror}); give another, or 0 for any") from problem
    listener.listen(64)
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
