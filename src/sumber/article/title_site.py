"""A title → the title without the name of the site that prints it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .about import name_key

# A separator between title and site name: set off by spaces, or one of the signs that titles do not use otherwise.
_SEPARATOR = re.compile(r"\s+(?:[|\-–—―·•»«›~*/]|::|<|>)+\s+|\s*[|｜‖¦»›ㅣ]\s*|\s+:+\s+|\s*(?:::|_{1,2})\s*|\s*[—–]{2,}\s*|:\s+")
_SECTION = re.compile(r"[-–][^\s\-–]{1,20}$")
_SIGN = re.compile(r"[|\-–—―·•»«›~*/:<>｜‖¦ㅣ_]")
_WORDS = re.compile(r"\w+")
_ASCII_WORDS = bytes(code if chr(code).isalnum() or code == ord("_") else ord(" ") for code in range(256))
_STRONG = re.compile(r"\s+(?:[|\-–—―·•»«›~*/]|::)+\s+|\s*[|｜‖¦ㅣ]\s*")


def without_site(title: str, keys: Iterable[str], whole: Iterable[str] = (), *, at_front: bool = True) -> str:
    """The title without the site's name at either end.

    A part set off by a separator goes where it names the site (`keys`, as `name_key` writes them), or where the rest is
    one of the titles in `whole` (as `wording` writes them); a part in front of such a rest only `at_front`, since what
    stands before a headline may be the first half of another. What would leave nothing is kept.
    """
    if _SIGN.search(title) is None:
        return title.strip()
    known, titles = frozenset(keys), frozenset(whole)
    for cut in _cuts(title, at_front=at_front):
        if wording(cut) in titles:
            return cut
    while True:
        separators = _separators(_SEPARATOR, title)
        if not separators:
            break
        first, last = separators[0], separators[-1]
        if title[: last.start()] and _names_site(title[last.end() :], known, loosely=_STRONG.fullmatch(last[0]) is not None):
            title = title[: last.start()]
        elif _names_site(title[: first.start()], known, loosely=wording(title[first.end() :]) in titles) and title[first.end() :]:
            title = title[first.end() :]
        else:
            break
    return _without_section(title.strip(), titles)


def _cuts(title: str, *, at_front: bool) -> Iterator[str]:
    places = _separators(_STRONG, title)
    for place in places:
        yield title[: place.start()].strip()
    for place in places if at_front else ():
        yield title[place.end() :].strip()


def _separators(pattern: re.Pattern[str], title: str) -> list[re.Match[str]]:
    """Where a pattern matches that begins with a sign or the spaces before it: nothing before the first sign is looked at."""
    sign = _SIGN.search(title)
    return list(pattern.finditer(title, len(title[: sign.start()].rstrip()))) if sign is not None else []


def _without_section(title: str, titles: frozenset[str]) -> str:
    """The title without a word joined to its end by a hyphen, where it is one of the titles without it."""
    section = _SECTION.search(title)
    if section is not None and wording(title[: section.start()]) in titles:
        return title[: section.start()].strip()
    return title


def _names_site(part: str, keys: frozenset[str], *, loosely: bool) -> bool:
    """Whether a part of a title is the site's name; `loosely` also with a word or two about the section beside it."""
    key = name_key(part)
    if not loosely or key in keys or len(part.split()) > 4 or len(part) > 40:
        return key in keys
    return any(
        len(known) > 2 and (key.startswith(known) or key.endswith(known) or (len(key) > 4 and known.startswith(key)))
        for known in keys
    )


@lru_cache(maxsize=256)
def wording(title: str) -> str:
    """The words of a title, case folded: equal for two ways of setting signs and spaces."""
    if title.isascii():
        return " ".join(title.encode("ascii").translate(_ASCII_WORDS).decode("ascii").lower().split())
    return " ".join(_WORDS.findall(title)).casefold()
