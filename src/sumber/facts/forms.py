"""A word → the form under which lists of words know it."""

from __future__ import annotations

import re

_ALIKE = {0x2019: "'", 0x02BC: "'", 0x0307: None, 0x0640: None, 0x0670: None}
_ALIKE |= dict.fromkeys((*range(0x064B, 0x0651), 0x0652))
_VARIED = re.compile(f"[{''.join(map(chr, _ALIKE))}]")


def form_of(word: str) -> str:
    """A word in lower case, as it would be written without what writers of its script leave out or put in at will: the
    typographic apostrophe is the plain one, the dot that lower case puts on a capital İ goes, and so do Arabic vowel signs and
    lengthening strokes. Hamza and the sign of a doubled letter stay:
    without them words of different use become one (أن, إن; بين, بيّن)."""
    lowered = word.lower()
    return lowered.translate(_ALIKE) if _VARIED.search(lowered) is not None else lowered


def forms_of(words: list[str]) -> list[str]:
    """The forms of several words, in order."""
    lowered = [word.lower() for word in words]
    if all(word.isascii() for word in lowered) or not any(map(_VARIED.search, lowered)):
        return lowered
    return [word.translate(_ALIKE) for word in lowered]
