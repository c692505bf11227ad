"""Which characters of a text names stand at."""

from __future__ import annotations

from collections.abc import Iterable

from sumber.model import Span


class Cover:
    """Which characters of a text are taken."""

    def __init__(self, size: int, spans: Iterable[Span | None]) -> None:
        self._taken = bytearray(size)
        for span in spans:
            if span is not None:
                self.add(span)

    def add(self, span: Span) -> None:
        """Take the characters of a span."""
        self._taken[span.start : span.end] = b"\1" * (span.end - span.start)

    def is_free(self, span: Span) -> bool:
        """Whether none of them is taken."""
        return self._taken.find(1, span.start, span.end) < 0
