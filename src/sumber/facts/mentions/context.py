"""What stands right before or behind a name in the text."""

from __future__ import annotations

_REACH = 40
_OPENING = " \t\u00a0(«\"“‘'『「《"
_CLOSING = " \t\u00a0)»\"”’'』」》,"


def is_before(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words ends right before `at`, brackets and quotation marks aside."""
    window = text[max(0, at - _REACH) : at].rstrip(_OPENING).casefold()
    return window.endswith(words) and any(window.endswith(word) and not window[: -len(word)][-1:].isalpha() for word in words)


def is_after(text: str, at: int, words: tuple[str, ...]) -> bool:
    """Whether one of the words begins right behind `at`."""
    window = text[at : at + _REACH].lstrip(_CLOSING).casefold()
    return window.startswith(words)


def is_shown(text: str, start: int, end: int, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    """Whether a word on either side shows what a doubtful name is."""
    return is_before(text, start, before) or is_after(text, end, after)
