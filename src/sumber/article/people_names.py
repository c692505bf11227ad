"""The text of a byline → names, and whether each is a person's, a desk's or an agency's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from sumber.knowledge import outlet_named
from sumber.knowledge.metadata import metadata_names
from sumber.model import PersonRole
from sumber.text.words import places_of

from .about import name_key
from .byline_words import byline_words
from .dates_written import dates_in

MAX_WORDS = 6
MAX_NAME = 60
MAX_LABEL = 40
_SHORT_WORD = 3

_LONGEST_BYLINE = 2_000
_SEPARATOR = re.compile(r"\s*(?:[,;|/·•⋅∙✉®、，]|\s[-–—]\s|\s&\s|\n)\s*")
_ADDRESS = re.compile(r"\S+@\S+|https?:\S*|www\.\S*|@\w+")
_BRACKET = re.compile(r"[(\[（]")
_BRACKETS = re.compile(r"[(\[（][^)\]）]*[)\]）]")
_CLOCK = re.compile(r"(?:(?<![^\W\d_])[^\W\d_]{1,3}\s)?(?<!\d)\d{1,2}[:.hH]\d\d(?!\d)(?:\s?[^\W\d_]{1,4}(?![^\W\d_]))?")
_DIGIT = re.compile(r"\d")
_GIVEN_LAST = re.compile(r"([^\W\d_][^\s,;|&]+), ([^\W\d_][^\s,;|&]+)")
_LETTERS = re.compile(r"(?:[A-Z][a-z]?[A-Z]?\.?\s?){1,6}")
_PLAIN = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]{2,}){1,2}")
_HOST = re.compile(r"[\w-]+(?:\.[\w-]{2,})+")
_INITIALS_LEAST = 3
_INITIALS = re.compile(r"(?:[A-Z]\.?){2,5}")
_BREAKS = frozenset(",;|/·•.:-–—")
_BEHIND_PREFIX = re.compile(r"\s?[:：/／|]\s?|\s+(?=\S)")
# What sets a word before a name off from it.
_SET_OFF = re.compile(r"\s?[:：/]|\s|$")


class Names:
    """Reads bylines in one language. `site` are the keys of what names the page's own site."""

    def __init__(self, language: str, site: frozenset[str], site_names: Iterable[str] = ()) -> None:
        tag = language.split("-", maxsplit=1)[0].lower()
        self._language = language
        self._words = byline_words(tag)
        self._site = site
        self._site_names = tuple(name.casefold() for name in site_names)
        self._site_words = frozenset(word for name in self._site_names for word in name.split())
        self._site_initials = frozenset(
            "".join(word[0] for word in words) for words in map(str.split, self._site_names) if len(words) >= _INITIALS_LEAST
        )
        self._read: dict[tuple[str, PersonRole, bool], tuple[tuple[str, PersonRole], ...]] = {}

    @staticmethod
    def key(name: str) -> str:
        """Equal for two ways of writing one name."""
        return name_key(name)

    def begins(self, line: str) -> bool:
        """Whether a line begins with a word that comes before an author's name, set off from what follows."""
        opening = line.lstrip().lower()
        if not opening.startswith(self._words.by):
            return False
        return any(opening.startswith(word) and _SET_OFF.match(opening, len(word)) for word in self._words.by)

    def beginning(self, lines: Iterable[str]) -> list[int]:
        """Which of the lines `begins` is true of."""
        by, begins = self._words.by, self.begins
        return [
            number
            for number, line in enumerate(lines)
            if not line.isspace() and line.lstrip().lower().startswith(by) and begins(line)
        ]

    @staticmethod
    def is_full(name: str) -> bool:
        """Whether a name is more than one word, in scripts whose names are; a single word that a class name calls an
        author is as often a button."""
        return " " in name.strip() or not (name[:1].isupper() or name[:1].islower())

    def read(self, text: str, role: PersonRole, *, body: bool = False) -> tuple[tuple[str, PersonRole], ...]:
        """The names in a byline, each with what it stands for: its role, or that it is an agency or a desk. `role` and
        `body` as in `roles_in` and `kind`. A byline that comes again is not read again, what is too long for one is cut."""
        text = text[:_LONGEST_BYLINE]
        known = self._read.get((text, role, body))
        if known is None:
            known = self._read[text, role, body] = tuple(self._named(text, role, body))
        return known

    def _named(self, text: str, role: PersonRole, body: bool) -> Iterator[tuple[str, PersonRole]]:
        if not body and self._is_plain(text):
            yield text, role
            return
        if self._is_desk_of_site(text):
            yield text.strip(), "desk"
            return
        named = False
        for own, part in self.roles_in(text, role):
            for number, name in enumerate(self.split(part)):
                kind = self.kind(name, body=body, behind=number > 0)
                if kind == "person" and number and named and name[0].isupper() and not self.is_full(name):
                    continue  # behind a full name or a body a single word is an office, a place or a section
                if kind is not None:
                    named = named or kind != "person" or self.is_full(name)
                    yield name, own if kind == "person" else kind

    def _is_plain(self, text: str) -> bool:
        """Whether a byline is a person's name and nothing else, as most are: two or three words in capitals that are no
        words of bylines and name no body. A glance that saves all the rest."""
        if _PLAIN.fullmatch(text) is None or len(text) > MAX_NAME:
            return False
        folded = text.casefold().split()
        return (
            self._words.telling.isdisjoint(folded)
            and self._site.isdisjoint(folded)
            and self._site_words.isdisjoint(folded)
            and name_key(text) not in self._site
            and len(set(folded)) == len(folded)
            and not text.endswith(self._words.after)
            and _is_named(text.split())
            and outlet_named(text) is None
        )

    def roles_in(self, text: str, role: PersonRole) -> Iterator[tuple[PersonRole, str]]:
        """The parts of a byline, each with the role that the words before it give; `role` where they give none."""
        bare = _BRACKETS.sub(" ", text) if _BRACKET.search(text) else text
        bare = self._without_date(_ADDRESS.sub(" ", bare) if "@" in bare or ":" in bare or "www." in bare else bare)
        start, current = 0, role
        present = tuple(filter(bare.lower().__contains__, self._words.before))
        if not present:
            yield role, bare
            return
        for prefix, behind, name in _prefixes(bare, present):
            yield current, bare[start:prefix]
            start, current = name, self._words.role(bare[prefix:behind], role)
        yield current, bare[start:]

    def _without_date(self, text: str) -> str:
        """A byline without its dates, clock times and the words that announce them."""
        if _DIGIT.search(text) is None:
            return text
        for read in reversed(dates_in(text, language=self._language)):
            before = text[: read.start]
            labels = list(self._words.labels.finditer(before, max(0, read.start - MAX_LABEL)))
            text = f"{before[: labels[0].start()] if labels else before}|{text[read.end :]}"
        return _CLOCK.sub("|", text)

    def split(self, text: str) -> list[str]:
        """The single names in a part of a byline."""
        if name_key(text) in self._site:
            return [text.strip(" ,;|")]
        given = _GIVEN_LAST.fullmatch(text.strip())
        if given and self.kind(f"{given[2]} {given[1]}") == "person":
            return [f"{given[2]} {given[1]}"]
        names: list[str] = []
        text = self._without_descriptions(self._without_offices(text))
        for part in _SEPARATOR.split(self._words.joiners.sub(_joined, text).replace("|", ",")):
            name = part.strip(" \t.:-–—*|\"“”„»«›‹'’()[]+")
            behind = self._words.title_behind.search(name) if name.endswith(self._words.after) else None
            place = self._words.place_behind.search(name) if len(name.split()) > 2 else None
            for found in (behind, place):
                if found is not None:
                    name = name[: found.start()].strip()
            name = self._without_title(_once(name.split()), first=not names)
            if name.casefold().startswith(self._words.places):
                break
            if name and not (names and _LETTERS.fullmatch(name) and outlet_named(name) is None):
                names.append(name)
        return names

    def _without_offices(self, text: str) -> str:
        """A byline without what stands in an element of its own behind the first name and speaks of an office."""
        first, bar, rest = text.partition("|")
        if not bar or not first.strip():
            return text
        pieces = [piece for piece in rest.split("|") if self._words.titles.isdisjoint(piece.casefold().split())]
        return "|".join((first, *pieces))

    def _without_descriptions(self, text: str) -> str:
        """A byline without long parts behind the first name that have small words in them: what somebody is, and where."""
        first, comma, rest = text.partition(",")
        if not comma or len(rest) <= MAX_LABEL or not first.strip():
            return text
        return ",".join((first, *(piece for piece in rest.split(",") if not self._describes(piece))))

    def _describes(self, piece: str) -> bool:
        words = piece.split()
        return len(words) > MAX_WORDS and any(word.islower() and word not in self._words.joining for word in words)

    def _without_title(self, name: str, *, first: bool) -> str:
        """A name without the office or the site's name behind it; "" where it is an office of the one named `first`."""
        for site in self._site_names:
            if name.casefold().endswith(f" {site}"):
                name = name[: -len(site)].rstrip(" ,-–")
        words = name.split()
        place = next((n for n, word in enumerate(words) if word.casefold().strip(".,") in self._words.titles), None)
        if place is None or (first and place == 1):
            return name
        return " ".join(words[:place]) if place > 1 and (first or place > 2) else ""

    def kind(self, name: str, *, body: bool = False, behind: bool = False) -> Literal["person", "agency", "desk"] | None:
        """Whether a name is a person's, an agency's or a desk's (also the outlet's own); None where it is no name.

        `behind` another name of the same byline stands a desk where it shares a word with the site's name.
        """
        words = name.split()
        if not words or len(name) > MAX_NAME or len(words) > MAX_WORDS or not any(map(str.isalpha, name)):
            return None
        if name.casefold() in metadata_names().placeholders.names:
            return None
        known = outlet_named(name)
        if known is not None and (body or known.kind == "agency" or name_key(name) in self._site):
            return "agency" if known.kind == "agency" else "desk"
        if body or self._is_site(name, words) or self._is_desk(words) or (behind and self._shares_site_word(words)):
            return "desk"
        if (
            self._words.announcing.issuperset(name.casefold().rstrip(":").split())
            or any(map(str.isdigit, name))
            or _INITIALS.fullmatch(name)
            or words[0].casefold() in self._words.modified
            or not _is_named(words)
        ):
            return None
        return "person"

    def _is_site(self, name: str, words: list[str]) -> bool:
        """Whether a name is the site's, or has its initials in it, or is the name of a host."""
        return (
            name_key(name) in self._site
            or name.casefold() in self._site_initials
            or any(word.isupper() and word.casefold() in self._site for word in words)
            or _HOST.fullmatch(name) is not None
        )

    def _is_desk_of_site(self, text: str) -> bool:
        """Whether a byline is a desk with the site's name beside it, and nothing else ("Team Lirena")."""
        words = text.split()
        if not 1 < len(words) <= MAX_WORDS or _SEPARATOR.search(text) is not None or not self._is_desk(words):
            return False
        return any(name_key(word) in self._site or _HOST.fullmatch(word) for word in words) and not self.begins(text)

    def _shares_site_word(self, words: list[str]) -> bool:
        return any(word.casefold() in self._site_words for word in words if len(word) > _SHORT_WORD)

    def _is_desk(self, words: list[str]) -> bool:
        pieces = [piece.strip(".:'’") for word in words for piece in word.casefold().split("-")]
        return " ".join(pieces) in self._words.desks or not self._words.desks.isdisjoint(pieces)


def _is_named(words: list[str]) -> bool:
    """Whether it is written as names are: where the script has capitals, most words of some length begin with one."""
    long = [word for word in words if len(word) > 3 or len(words) == 1]
    small = [word for word in long if word[0].islower()]
    return 2 * len(small) < len(long) or not long or len(words) == 1


def _once(words: list[str]) -> str:
    """The words of a name; once, where an element and its label say it twice."""
    half = len(words) // 2
    return " ".join(words[:half] if half and words[:half] == words[half:] else words)


def _prefixes(text: str, words: Iterable[str]) -> Iterator[tuple[int, int, int]]:
    """Where one of the words comes before a name, where it ends, and where the name begins behind a colon, a space or a
    slash: at the start of the text or after a break; of those at one place the longest, and none inside another."""
    # No pattern: one of such words and signs takes as long to compile as some twenty bylines to read.
    lowered = text.replace("İ", "i").lower()  # as long as the text
    found = [(place, place + len(word)) for word in words for place in places_of(word, lowered)]
    last = 0
    for place, end in sorted(found, key=lambda one: (one[0], -one[1])):
        if place < last or (place and text[place - 1] not in _BREAKS and not text[place - 1].isspace()):
            continue
        behind = _BEHIND_PREFIX.match(text, end)
        if behind is not None:
            last = behind.end()
            yield place, end, last


def _joined(match: re.Match[str]) -> str:
    """A break for a word between two names; the word itself where it may be part of one name ("Volta e Pinto"), which no
    agency's is."""
    if not match[0].strip().isalpha():
        return "|"
    before, after = match.string[: match.start()], match.string[match.end() :]
    near = [re.split(r"[,;|&/]", side)[place].split() for side, place in ((before, -1), (after, 0))]
    single = [words[0] for words in near if len(words) == 1]
    return match[0] if single and not any(map(outlet_named, single)) else "|"
