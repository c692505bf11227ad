"""Bytes → bytes within bounds, unpacked."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import BinaryIO

from sumber.errors import CollectError

PAGE_BYTES = 20 * 1024 * 1024
"""The largest page that is taken, counted after decompression. The largest article page seen had 9 MB."""

GZIP = b"\x1f\x8b"
_PIECE = 64 * 1024


def too_large(limit: int = PAGE_BYTES) -> CollectError:
    """The error for what exceeds `limit` bytes."""
    return CollectError(f"is larger than {limit // (1024 * 1024)} MB; give the page alone")


def read_within(stream: BinaryIO, limit: int = PAGE_BYTES) -> bytes:
    """All bytes of a stream, unpacked where they are gzip; raises `CollectError` as soon as `limit` is passed."""
    head = stream.read(_PIECE)
    pieces = _pieces(head, stream)
    return gunzip(pieces, limit) if head.startswith(GZIP) else joined(pieces, limit)


def joined(pieces: Iterable[bytes], limit: int = PAGE_BYTES) -> bytes:
    """The pieces as one; raises `CollectError` as soon as `limit` is passed."""
    whole = bytearray()
    for piece in pieces:
        whole += piece
        if len(whole) > limit:
            raise too_large(limit)
    return bytes(whole)


def gunzip(pieces: Iterable[bytes], limit: int = PAGE_BYTES) -> bytes:
    """The bytes that gzip pieces unpack to, all members; a cut end gives what there is, what follows the last member is left.

    Raises `CollectError` where they are damaged, or as soon as `limit` is passed, so that a bomb costs no memory.
    """
    whole = bytearray()
    unpacker = zlib.decompressobj(31)
    for piece in pieces:
        waiting = piece
        while waiting:
            if unpacker.eof:
                if not GZIP.startswith(waiting[: len(GZIP)]):
                    return bytes(whole)
                unpacker = zlib.decompressobj(31)
            try:
                whole += unpacker.decompress(waiting, limit + 1 - len(whole))
            except zlib.error as problem:
                raise CollectError(f"is damaged gzip ({problem}); get the file again") from problem
            if len(whole) > limit:
                raise too_large(limit)
            waiting = unpacker.unconsumed_tail or unpacker.unused_data
    return bytes(whole)


def _pieces(head: bytes, stream: BinaryIO) -> Iterable[bytes]:
    while head:
        yield head
        head = stream.read(_PIECE)
