"""The text of a byline → names, and whether each is a person's, a desk's or an agency's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal

from sumber.knowledge import outlet_named
from sumber.knowledge.files import any_of
from sumber.knowledge.people_pack import PeoplePack, people_words
from sumber.model import PersonRole

from .about import name_key
from .dates_written import dates_in

MAX_WORDS = 6
MAX_NAME = 60

_SEPARATOR = re.compile(r"\s*(?:[,;|/·•、，]|\s[-–—]\s|\s&\s|\n)\s*")
_ADDRESS = re.compile(r"\S+@\S+|https?:\S*|www\.\S*|@\w+")
_BRACKETS = re.compile(r"[(\[（][^)\]）]*[)\]）]")
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,5}")


class Names:
    """Reads bylines in one language. `site` are the keys of what names the page's own site."""

    def __init__(self, language: str, site: frozenset[str]) -> None:
        tag = language.split("-", maxsplit=1)[0].lower()
        self._language = language
        self._words = people_words(tag, "en")
        self._site = site

    @staticmethod
    def key(name: str) -> str:
        """Equal for two ways of writing one name."""
        return name_key(name)

    def roles_in(self, text: str, role: PersonRole) -> Iterator[tuple[PersonRole, str]]:
        """The parts of a byline, each with the role that the words before it give; `role` where they give none."""
        bare = self._without_date(_BRACKETS.sub(" ", _ADDRESS.sub(" ", text)))
        start, current = 0, role
        for match in _prefixes(self._words).finditer(bare):
            yield current, bare[start : match.start()]
            start, current = match.end(), _role(self._words, match[1], role)
        yield current, bare[start:]

    def _without_date(self, text: str) -> str:
        dates = dates_in(text, language=self._language)
        for read in reversed(dates):
            text = f"{text[: read.start]}|{text[read.end :]}"
        return text

    def split(self, text: str) -> list[str]:
        """The single names in a part of a byline."""
        joined = _joiners(self._words).sub("|", text)
        names = []
        for part in _SEPARATOR.split(joined.replace("|", ",")):
            name = part.strip(" \t.:-–—*|\"“”„»«›‹'’")
            after = _titles(self._words).search(name)
            if after is not None:
                name = name[: after.start()].strip()
            if name:
                names.append(name)
        return names

    def kind(self, name: str, *, body: bool = False) -> Literal["person", "agency", "desk"] | None:
        """Whether a name is a person's, an agency's or a desk's (also the outlet's own); None where it is no name."""
        words = name.split()
        if not words or len(name) > MAX_NAME or len(words) > MAX_WORDS or not any(map(str.isalpha, name)):
            return None
        known = outlet_named(name)
        if known is not None and (body or known.kind == "agency" or name_key(name) in self._site):
            return "agency" if known.kind == "agency" else "desk"
        if body or name_key(name) in self._site or self._is_desk(words):
            return "desk"
        if any(map(str.isdigit, name)) or _INITIALS.fullmatch(name) or not _is_named(words):
            return None
        return "person"

    def _is_desk(self, words: list[str]) -> bool:
        return any(word.casefold().strip(".:'’") in self._words.desks for word in words) or (
            " ".join(words).casefold() in self._words.desks
        )


def _is_named(words: list[str]) -> bool:
    """Whether it is written as names are: where the script has capitals, most words of some length begin with one."""
    long = [word for word in words if len(word) > 3 or len(words) == 1]
    small = [word for word in long if word[0].islower()]
    return 2 * len(small) <= len(long) or len(words) == 1


def _role(words: PeoplePack, prefix: str, role: PersonRole) -> PersonRole:
    folded = " ".join(prefix.casefold().rstrip(":").split())
    if folded in words.editor:
        return "editor"
    if folded in words.photographer:
        return "photographer"
    return "translator" if folded in words.translator else role


@cache
def _prefixes(words: PeoplePack) -> re.Pattern[str]:
    """A word that comes before a name, with what follows it: a colon, a space, a slash; at the start or after a break."""
    every = any_of((*words.by, *words.editor, *words.photographer, *words.translator))
    return re.compile(rf"(?:^|(?<=[\s,;|/·•.:\-–—]))({every})(?:\s?[:：/／]\s?|\s+(?=\S))", re.IGNORECASE)


@cache
def _joiners(words: PeoplePack) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(words.joiners) or '(?!)'}|&|\+)\s", re.IGNORECASE)


@cache
def _titles(words: PeoplePack) -> re.Pattern[str]:
    """A reporter's title behind the name, to the end."""
    return re.compile(rf"\s?(?:{any_of(words.after) or '(?!)'})$")
