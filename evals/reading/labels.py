"""A page's blocks and its gold text → which blocks the gold wants. Only the standard library and the bench's metrics."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any

_SHINGLE = 4
_WANTED = 0.5
_NEIGHBOURS = 6

Tokens = list[str]


def label_by_text(texts: Sequence[str], gold: str, metrics: Any) -> tuple[list[float | None], list[int]]:
    """For each block the share of it that the gold text holds, and its length in tokens.

    What stands twice on the page is wanted once: where it stands among wanted blocks. A block too short for shingles is
    wanted where it is a line of the gold, or stands in it, beside wanted blocks.
    """
    tokens = [metrics.tokens(text, True) for text in texts]
    gold_tokens = metrics.tokens(gold, True)
    left = metrics.shingles(gold_tokens)
    shares: list[float | None] = [_share(_shingles(block), left) if len(block) >= _SHINGLE else 0.0 for block in tokens]
    for place in sorted(range(len(tokens)), key=lambda place: -_company(place, tokens, shares)):
        if len(tokens[place]) >= _SHINGLE:
            own = _shingles(tokens[place])
            shares[place] = _share(own, left)
            if (shares[place] or 0.0) > _WANTED:
                left = left - own
    _label_short(tokens, shares, gold, gold_tokens, metrics)
    return shares, [len(block) for block in tokens]


def label_by_segments(texts: Sequence[str], gold: dict[str, Any], metrics: Any) -> tuple[list[float | None], list[int]]:
    """For pages whose gold are segments that must and must not be there: None where it does not speak of a block."""
    wanted = [metrics.squeeze(segment) for segment in gold["with"]]
    unwanted = [metrics.squeeze(segment) for segment in gold["without"]]
    labels: list[float | None] = []
    for text in texts:
        good, bad = any(segment in text for segment in wanted), any(segment in text for segment in unwanted)
        labels.append(None if good == bad else float(good))
    return labels, [len(metrics.tokens(text, True)) for text in texts]


def _shingles(tokens: Tokens) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(islice(tokens, start, None) for start in range(_SHINGLE)), strict=False))


def _share(own: Counter[tuple[str, ...]], left: Counter[tuple[str, ...]]) -> float:
    return sum((own & left).values()) / max(sum(own.values()), 1)


def _company(place: int, tokens: list[Tokens], shares: Sequence[float | None]) -> float:
    """How much wanted text stands around a block."""
    around = (other for other in range(max(0, place - _NEIGHBOURS), min(len(tokens), place + _NEIGHBOURS + 1)) if other != place)
    return sum(len(tokens[other]) * (1.0 if (shares[other] or 0.0) > _WANTED else -0.3) for other in around)


def _label_short(tokens: list[Tokens], shares: list[float | None], gold: str, gold_tokens: Tokens, metrics: Any) -> None:
    lines = {tuple(metrics.tokens(line, True)) for line in gold.split("\n")}
    whole = f" {' '.join(gold_tokens)} "
    for place, own in enumerate(tokens):
        if 0 < len(own) < _SHINGLE:
            before = _beside(place, -1, tokens, shares)
            after = _beside(place, 1, tokens, shares)
            is_line = tuple(own) in lines and (before or after)
            shares[place] = float(is_line or (before and after and f" {' '.join(own)} " in whole))


def _beside(place: int, step: int, tokens: list[Tokens], shares: Sequence[float | None]) -> bool:
    for other in range(place + step, place + 4 * step, step):
        if 0 <= other < len(tokens) and len(tokens[other]) >= _SHINGLE:
            return (shares[other] or 0.0) > _WANTED
    return False
