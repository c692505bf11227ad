"""A language's words of furniture and credits, ready for look-up; and names of outlets as credits write them."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from sumber.knowledge import Outlet, load_reading, outlet_named, outlet_of_host
from sumber.knowledge.files import any_of
from sumber.knowledge.neutral import neutral
from sumber.knowledge.reading_pack import ReadingPack
from sumber.model import CreditKind

_LABEL_WORDS = 4
_SPACED_SOMEWHERE = ";:!?»%"
_LONG = 16
_LONG_WIDE = 6
_WIDE = 0x2E80
HINT = 4
"""How many first letters of a word tell whether a line may hold one of the words of furniture."""

_PICTURE_WORD = re.compile(r"\s(?:Photos?|Pool|Images?|Pictures)$")
_JOINED = re.compile(r"(\S+(?: \S+)?) (?:\w{1,3}) (\S+(?: \S+)?)")


class Labels(Struct, frozen=True):
    """The words of one language and those of all languages together. Keys and words are case folded."""

    credit: dict[str, CreditKind]
    first: frozenset[str]
    wire: tuple[str, ...]
    after_wire: tuple[str, ...]
    republished: tuple[str, ...]
    note_first: frozenset[str]
    dateline_end: tuple[str, ...]
    reporter: tuple[str, ...]
    advert: frozenset[str]
    comment: frozenset[str]
    share: frozenset[str]
    share_first: frozenset[str]
    networks: frozenset[str]
    channel: tuple[str, ...]
    invite: tuple[str, ...]
    invite_spaced: tuple[str, ...]
    furniture: frozenset[str]
    furniture_long: tuple[str, ...]
    advert_notes: tuple[str, ...]
    follow: tuple[str, ...]
    follow_heads: frozenset[str]
    channel_hints: frozenset[str]
    furniture_hints: frozenset[str]
    read_also: tuple[str, ...]
    read_also_heads: frozenset[str]
    machine: tuple[str, ...]
    spaced_marks: str
    common: frozenset[str]
    photo_words: frozenset[str]
    photo_first: tuple[str, ...]
    photo_last: tuple[str, ...]
    longest: int
    is_unspaced: bool
    is_of_templates: bool


class Labelled(Struct, frozen=True, gc=False):
    """A name behind a label: `start` is where the name begins in the string given."""

    kind: CreditKind
    name: str
    start: int


def fold(text: str) -> str:
    """Case folded, with the dotted capital İ as a plain i, so that lengths stay as they are in nearly all texts."""
    return text.casefold().replace("i\u0307", "i")


@cache
def labels(language: str) -> Labels:
    """The labels for a text in `language`; those of all languages alone where no pack covers it."""
    pack = load_reading(language)
    own = pack.reading if pack else ReadingPack()
    every = neutral().reading
    share = frozenset((*_folded(own.share), *_folded(every.share), *neutral().networks))
    furniture = _folded((*own.furniture, *every.furniture, *own.advert, *every.advert))
    follow = _folded((*own.follow, *every.follow))
    places = frozenset((*(networks() - frozenset(neutral().everyday)), *_folded(own.networks)))
    channel = _folded((*own.channel, *every.channel))
    notes = _folded((*own.advert_notes, *every.advert_notes))
    long = tuple(line for line in furniture if len(line) >= (_LONG_WIDE if ord(line[0]) > _WIDE else _LONG))
    invite = _folded((*own.invite, *every.invite, *own.share, *own.follow))
    read_also = _folded((*own.read_also, *every.read_also))
    credit: dict[str, CreditKind] = {}
    for words in (every, own):
        credit.update({fold(word): "source" for word in words.source})
        credit.update({fold(word): "photo" for word in words.photo})
        credit.update({fold(word): "byline" for word in words.byline})
        credit.update({fold(word): "translator" for word in words.translator})
    photo = frozenset(word for word, kind in credit.items() if kind == "photo" and word.isalpha())
    return Labels(
        credit=credit,
        first=frozenset(word.split()[0] for word in credit),
        wire=_folded(own.wire),
        after_wire=_folded(own.after_wire),
        republished=_folded(own.republished),
        note_first=frozenset(phrase.split()[0] for phrase in (*_folded(own.wire), *_folded(own.republished))),
        dateline_end=own.dateline_end,
        reporter=own.reporter,
        advert=frozenset(_folded(own.advert)),
        comment=frozenset(_folded((*own.comment, *every.comment))),
        share=share,
        share_first=frozenset(phrase.split()[0] for phrase in share),
        networks=places,
        channel=channel,
        invite=invite,
        invite_spaced=tuple(f" {word}" for word in invite),
        furniture=frozenset(furniture) - share,
        furniture_long=long,
        advert_notes=notes,
        follow=follow,
        follow_heads=frozenset(phrase[:3] for phrase in follow),
        channel_hints=_hints((*places, *channel)),
        furniture_hints=_hints((*long, *notes)),
        read_also=read_also,
        read_also_heads=frozenset(phrase[:4] for phrase in read_also),
        machine=_folded(own.machine),
        spaced_marks=own.spaced_marks if pack is not None else _SPACED_SOMEWHERE,
        common=frozenset(_folded(own.common)),
        photo_words=photo,
        photo_first=tuple(f"{word}{gap}" for word in photo for gap in " .=＝"),
        photo_last=_folded((*own.photo_after, *every.photo_after)),
        longest=max(map(len, credit)),
        is_of_templates=not frozenset(_folded(own.advert)).isdisjoint(neutral().shortcodes),
        is_unspaced=pack is not None and not pack.spaced,
    )


def _hints(phrases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(phrase.split(maxsplit=1)[0][:HINT] for phrase in phrases)


@cache
def networks() -> frozenset[str]:
    """The places to share a page on, case folded."""
    return frozenset(neutral().networks)


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    """Folded, the longest first, those of one length by their letters: two sorts in C cost less than one by a key of both."""
    return tuple(sorted(sorted({fold(word) for word in words}), key=len, reverse=True))


_DIVIDER = re.compile(r"[:：=＝／/]")
_COLON = re.compile(r"\s*[:：=＝／/]\s*")
_MIDDLE_DOT = re.compile("・")


def labelled(text: str, words: Labels) -> Labelled | None:
    """The kind and name where `text` is a label with a name (`Source: X`, `Photo by X`, `© X`), else None."""
    colon = _COLON.search(text, 0, words.longest + 4) if _DIVIDER.search(text, 0, words.longest + 4) else None
    if colon is None and words.is_unspaced:
        colon = _MIDDLE_DOT.search(text, 0, words.longest + 4)
    if colon is not None:
        kind = words.credit.get(fold(text[: colon.start()].strip()))
        # a slash divides a label only where words are written without blanks (`图/新华社`)
        plain = colon[0].strip() not in {"/", "／"} or ord(text[0]) > _WIDE
        if kind is not None and plain and text[colon.end() :].strip(" .:"):
            return Labelled(kind, text[colon.end() :], colon.end())
    return _bare(text, words)


def _bare(text: str, words: Labels) -> Labelled | None:
    """A label without a colon (`Photo by X`, `Theo Reuters`): the longest one, before names only."""
    parts = text.split(maxsplit=_LABEL_WORDS)
    if not parts or fold(parts[0]) not in words.first:
        return None
    for count in range(min(_LABEL_WORDS, len(parts) - 1), 0, -1):
        kind = words.credit.get(fold(" ".join(parts[:count])))
        rest = text.split(maxsplit=count)[count]
        if kind is not None and is_name(rest) and _is_meant(kind, rest, single=count == 1 and parts[0].isalpha()):
            return Labelled(kind, rest, len(text) - len(rest))
    return None


def _is_meant(kind: CreditKind, rest: str, *, single: bool) -> bool:
    """Whether a label without a colon is one: words for a source, or one word for a picture, need a source behind them."""
    if kind == "source":
        return all(outlet for _, outlet in outlets_written(rest))
    return kind != "photo" or not single or not rest[0].isalpha() or any(outlet for _, outlet in outlets_written(rest))


def is_name(text: str) -> bool:
    """Whether this looks like names and not like a clause: few words, most of them capitalised where the script has case."""
    words = text.split()
    if not words or len(words) > 8 or any(char.isdigit() for char in text) or text[-1] == ":":
        return False
    if text[-1] in ".!?" and len(words) > 4:
        return False
    small = [word for word in words if word[:1].islower()]
    # short small words join names (`Ana de la Cruz`, `Jane Roe and Paul Kett`), longer ones make a clause
    return len(small) * 2 <= len(words) and all(len(word) <= 3 for word in small) and not words[0][:1].islower()


def outlet_written(name: str) -> Outlet | None:
    """The outlet that a credit names, by its name in any language or its domain, or None."""
    bare = name.strip(" \t\"'«»“”„.*_")
    if not bare or len(bare) > 60:
        return None
    found = outlet_named(bare)
    if found is None and "." in bare and " " not in bare:
        found = outlet_of_host(bare.lower())
    return found


@cache
def _split() -> re.Pattern[str]:
    return re.compile(rf"\s*[/,;&|+=＝、，／・]\s*|\s(?:{any_of(neutral().joiners)})\s", re.IGNORECASE)


def outlets_written(names: str) -> tuple[tuple[str, Outlet | None], ...]:
    """Each of the names in a credit (`dpa/afp`, `AP, Reuters`, `AP und dpa`) with its outlet where it is known."""
    whole = outlet_written(names)
    if whole is not None:
        return ((names.strip(), whole),)
    parts = [part for part in _split().split(names) if part and part.strip()]
    if len(parts) == 1:
        joined = _JOINED.fullmatch(names.strip())
        if joined is not None and outlet_written(joined[1]) and outlet_written(joined[2]):
            parts = [joined[1], joined[2]]
    found = tuple((part.strip(), outlet_written(part) or outlet_written(_PICTURE_WORD.sub("", part))) for part in parts)
    return found if any(outlet for _, outlet in found) else ((names.strip(), None),)
