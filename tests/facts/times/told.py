"""What the tests of all languages share: the reference day and the check of one case."""

from __future__ import annotations

from datetime import datetime

from sumber.facts.times import find_times

REFERENCE = datetime(2024, 9, 15)
Expected = tuple[str, str, str, str]
Case = tuple[str, list[Expected]]


def told(text: str, language: str) -> list[Expected]:
    """Every expression with its value without and with the reference, and its kind."""
    loose = find_times(text, language=language)
    bound = find_times(text, language=language, reference=REFERENCE)
    assert [time.span for time in loose] == [time.span for time in bound]
    return [(one.span.slice(text), one.value, two.value, two.kind) for one, two in zip(loose, bound, strict=True)]
