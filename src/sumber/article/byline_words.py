"""The words of bylines in a language → the sets and patterns by which bylines are read."""

from __future__ import annotations

import re
from functools import cache, cached_property

from sumber.knowledge.files import any_of
from sumber.knowledge.people_pack import PeoplePack
from sumber.knowledge.people_words import people_words
from sumber.model import PersonRole


@cache
def byline_words(tag: str) -> BylineWords:
    """The words of that language's bylines and of English ones; `tag` is a language without territory or script."""
    return BylineWords(people_words(tag, "en"))


class BylineWords:
    """The words of `pack`, and what is made of them: once for a language, the patterns when they are first asked for."""

    def __init__(self, pack: PeoplePack) -> None:
        self.by = pack.by
        self.after = pack.after
        self.joining = pack.joiners
        self.modified = pack.modified
        self.desks = frozenset(pack.desks)
        self.titles = frozenset(pack.titles)
        self.before = (*pack.by, *pack.editor, *pack.photographer, *pack.translator)
        self.places = tuple(f"{word} " for word in pack.places)
        self._pack = pack

    def role(self, prefix: str, role: PersonRole) -> PersonRole:
        """The role that words before a name give it; `role` where they give none."""
        folded = " ".join(prefix.casefold().rstrip(":").split())
        if folded in self._pack.editor:
            return "editor"
        if folded in self._pack.photographer:
            return "photographer"
        return "translator" if folded in self._pack.translator else role

    @cached_property
    def telling(self) -> frozenset[str]:
        """Every single word that means something in a byline."""
        pack = self._pack
        return self.announcing | _single(*pack.after, *pack.places, *pack.desks, *pack.titles)

    @cached_property
    def announcing(self) -> frozenset[str]:
        """The single words of which labels and prefixes are made: what has no other words is no name."""
        return _single(*self.before, *self._pack.published, *self.modified, *self.joining)

    @cached_property
    def labels(self) -> re.Pattern[str]:
        """The words that announce a date."""
        every = any_of((*self._pack.published, *self.modified))
        return re.compile(rf"(?<![^\W\d_])(?:{every})(?![^\W\d_])", re.IGNORECASE)

    @cached_property
    def joiners(self) -> re.Pattern[str]:
        """What stands between two names and joins them."""
        return re.compile(rf"\s(?:{any_of(self.joining) or '(?!)'}|&|\+)\s", re.IGNORECASE)

    @cached_property
    def title_behind(self) -> re.Pattern[str]:
        """A reporter's title behind the name, to the end."""
        return re.compile(rf"\s?(?:{any_of(self.after) or '(?!)'})$")

    @cached_property
    def place_behind(self) -> re.Pattern[str]:
        """The place that somebody reports from, to the end: with a capital, behind a word that says so ("in Lirena")."""
        return re.compile(rf"(?<=\w)\s(?:{any_of(self._pack.places) or '(?!)'})\s(?=[^\W\d_a-z]).+$")


def _single(*phrases: str) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in phrase.split())
