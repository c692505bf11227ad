"""Text that was decoded as something else than it is → what it was, with its places moved back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import msgspec
from msgspec import Struct

from sumber.model import Article, Credit, Damage, Evidence, Moment, Person, Rival, Translation


def _tails(encoding: str) -> str:
    return re.escape("".join(bytes([code]).decode(encoding, "ignore") or chr(code) for code in range(0x80, 0xC0)))


_WESTERN = "\u0080-\u00bf" + _tails("cp1252")
_CYRILLIC = "\u0080-\u00a0" + _tails("cp1251")
_AS_WESTERN = re.compile(f"(?:[Â-ß][{_WESTERN}]|[à-ï][{_WESTERN}]{{2}}|ð[{_WESTERN}]{{3}})+")
_AS_CYRILLIC = re.compile(f"(?:[В-Я][{_CYRILLIC}]|[а-п][{_CYRILLIC}]{{2}}|р[{_CYRILLIC}]{{3}})+")
_LEADS = tuple((chr(code), re.compile(f"{chr(code)}[{_WESTERN}]")) for code in range(0xC2, 0xF1))
_RARE = ("°", "±", "µ", "Ѕ", "ѕ", "Ђ", "™", "\u0098")
_PAIRS = "РСВ"
_PUNCTUATION = 0x2000
_WIDE = 0x2E80
_NEAR = 40
_UNITS = 3
_MOST = 200
_INPUT = "input:"


class Run(Struct, frozen=True, gc=False):
    """Characters that were misread, from `start` to `end`, and what they were."""

    start: int
    end: int
    text: str


def misread_runs(text: str) -> list[Run]:
    """Where UTF-8 was read as an encoding of one byte, proved by reading it back; in order."""
    if text.isascii():
        return []
    return sorted([*_western(text), *_cyrillic(text)], key=lambda run: run.start)


def _western(text: str) -> Iterator[Run]:
    seen = 0
    starts = [match.start() for lead, spoiled in _LEADS if lead in text for match in spoiled.finditer(text)]
    for start in sorted(starts):
        match = _AS_WESTERN.match(text, start) if start >= seen else None
        was = _read_again(match[0], "cp1252") if match is not None else ""
        if match is not None and was and _is_likelier(match[0], was):
            seen = match.end()
            yield Run(start, seen, was)


def _is_likelier(said: str, was: str) -> bool:
    """Whether what was read again is likelier than what stands there: `é »` would be a character of Chinese."""
    if len(was) == 1 and ord(was) > _WIDE:
        return False
    return said[0] == "Â" or any(char.isalpha() or ord(char) > _PUNCTUATION for char in was)


def _cyrillic(text: str) -> Iterator[Run]:
    """The same in Cyrillic, where single pairs may be letters of a word: the line must hold several longer runs as well."""
    if not any(char in text for char in _RARE):
        return
    found = [(match, was) for match in _AS_CYRILLIC.finditer(text) if (was := _read_again(match[0], "cp1251"))]
    long = [match.start() for match, was in found if len(was) >= _UNITS or match[0].startswith("вЂ")]
    breaks = [place for place, char in enumerate(text) if char == "\n"] if found else []
    for match, was in found:
        line = bisect_left(breaks, match.start())
        begin = breaks[line - 1] if line else 0
        beside = bisect_left(long, breaks[line] if line < len(breaks) else len(text)) - bisect_left(long, begin)
        if (len(was) >= _UNITS and was.isalpha()) or match[0].startswith("вЂ") or (beside > _UNITS and match[0][0] in _PAIRS):
            yield Run(match.start(), match.end(), was)


def _read_again(text: str, encoding: str) -> str:
    """What the bytes of `text` say in UTF-8, or nothing where they are no UTF-8."""
    codes = bytearray()
    for char in text:
        try:
            codes += char.encode(encoding)
        except UnicodeEncodeError:
            if ord(char) > 0xFF:
                return ""
            codes.append(ord(char))
    try:
        return codes.decode("utf-8")
    except UnicodeDecodeError:
        return ""


class Mended(Struct, frozen=True):
    """A text with its misread runs put right, and the way back: `places` are where they stand in it, `runs` in the input."""

    text: str
    runs: tuple[Run, ...]
    places: tuple[int, ...]

    def start(self, place: int) -> int:
        """The place in the input of something that begins at `place`."""
        last = bisect_right(self.places, place) - 1
        if last < 0:
            return place
        run, begin = self.runs[last], self.places[last]
        return run.start if place < begin + len(run.text) else run.end + place - begin - len(run.text)

    def end(self, place: int) -> int:
        """The place in the input of something that ends at `place`."""
        last = bisect_left(self.places, place) - 1
        if last < 0:
            return place
        run, begin = self.runs[last], self.places[last]
        return run.end if place <= begin + len(run.text) else run.end + place - begin - len(run.text)


def mend(text: str) -> Mended:
    """Put misread characters right."""
    runs = misread_runs(text)
    parts: list[str] = []
    places: list[int] = []
    last = length = 0
    for run in runs:
        parts += [text[last : run.start], run.text]
        places.append(length + run.start - last)
        length = places[-1] + len(run.text)
        last = run.end
    return Mended("".join([*parts, text[last:]]), tuple(runs), tuple(places))


class _Back(Struct, frozen=True):
    """Moves what was found in a mended text to its place in the input."""

    mended: Mended
    input: str

    def where(self, where: str) -> tuple[str, str]:
        """The place in the input, and what stands there."""
        start, end = map(int, where.removeprefix(_INPUT).split("-"))
        start, end = self.mended.start(start), self.mended.end(end)
        return f"{_INPUT}{start}-{end}", self.input[start:end]

    def proof(self, one: Evidence) -> Evidence:
        """Evidence with its place in the input."""
        return Evidence(one.rule, *self.where(one.where)) if one.where.startswith(_INPUT) else one

    def damage(self, one: Damage) -> Damage:
        """Damage with its place in the input."""
        where, text = self.where(one.where)
        return msgspec.structs.replace(one, where=where, text=text)

    def credit(self, one: Credit) -> Credit:
        """A credit with its evidence in the input."""
        return one if one.evidence is None else msgspec.structs.replace(one, evidence=self.proof(one.evidence))

    def person(self, one: Person) -> Person:
        """A person with the evidence in the input."""
        return msgspec.structs.replace(one, evidence=self.proof(one.evidence))

    def moment(self, one: Moment) -> Moment:
        """A moment with its evidence and rivals in the input."""
        rivals = tuple(Rival(rival.value, self.proof(rival.evidence)) for rival in one.rivals)
        return msgspec.structs.replace(one, evidence=self.proof(one.evidence), rivals=rivals)

    def translation(self, one: Translation) -> Translation:
        """A translation with its evidence and rivals in the input."""
        rivals = tuple(msgspec.structs.replace(rival, evidence=self.proof(rival.evidence)) for rival in one.rivals)
        return msgspec.structs.replace(one, evidence=tuple(map(self.proof, one.evidence)), rivals=rivals)


def _stretches(mended: Mended, text: str) -> list[tuple[int, int]]:
    """The misread runs, those of one line that stand near to each other together."""
    found: list[tuple[int, int]] = []
    for run in mended.runs:
        if found and run.start - found[-1][1] <= _NEAR and "\n" not in text[found[-1][1] : run.start]:
            found[-1] = (found[-1][0], run.end)
        else:
            found.append((run.start, run.end))
    return found


def moved_back(article: Article, mended: Mended, text: str) -> Article:
    """An article that was read from a mended text, with all its places counted in the input `text`, and what was mended."""
    back = _Back(mended, text)
    misread = [Damage("mojibake", text[start:end], f"{_INPUT}{start}-{end}") for start, end in _stretches(mended, text)[:_MOST]]
    damage = sorted([*map(back.damage, article.damage), *misread], key=lambda one: int(one.where[len(_INPUT) :].split("-")[0]))
    blocks = tuple(msgspec.structs.replace(block, origin=back.where(block.origin)[0]) for block in article.blocks)
    told = article.translated_from
    return msgspec.structs.replace(
        article,
        blocks=blocks,
        damage=tuple(damage),
        credits=tuple(map(back.credit, article.credits)),
        people=tuple(map(back.person, article.people)),
        title_evidence=back.proof(article.title_evidence) if article.title_evidence is not None else None,
        published=back.moment(article.published) if article.published is not None else None,
        translated_from=back.translation(told) if told is not None else None,
    )
