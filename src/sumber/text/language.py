"""Text → its language, with the distance to the next best one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import exp, sqrt

from msgspec import Struct

from sumber.knowledge import load_reading
from sumber.knowledge.near_languages import near_languages, telling_words
from sumber.knowledge.neutral import neutral

from .language_model import Heard, hear
from .scripts import script_among, script_counts

_SAMPLE = 240
_GLANCE = 60
_CLEAR = 0.9
_ALONE_SHARE = 0.3
_FEWEST_LETTERS = 16
_FEWEST_WIDE = 6
_SURE = 0.3
_DECLARED_SHARE = 0.18
_DECLARED_SUPPORT = 0.02
# Overlapping n-grams say the same thing over and over: evidence grows with the root of their number, not with it.
_TEMPER = 4.0
_NEAR = 0.9
_WEAK = 1.5
_TOLD = 90
_NOISE = re.compile(r"https?://\S+|\S*@\S+")
_EDGES = "\"'.,;:!?()[]«»“”„‘’…—–-。，।"
_WIDE = frozenset(("Hani", "Hans", "Hant", "Jpan", "Hang", "Thai", "Laoo", "Khmr", "Mymr"))


class Identified(Struct, frozen=True, gc=False):
    """`language` is a BCP 47 tag or `und`; `margin` (0 to 1) the distance to the next best; `script` is ISO 15924."""

    language: str
    margin: float
    script: str


def identify(text: str, *, declared: str | None = None) -> Identified:
    """The language of a news text, read from a sample of it.

    `declared` is the language that the page claims: it decides where the text does not speak against it, and is passed
    over where it does. Too few letters, a text like none of the languages known, or two languages that come equally near
    are `und`.
    """
    sample = _sample(text)
    counts = script_counts(sample)
    script = script_among(counts, sample)
    letters = sum(counts.values())
    claimed = _primary(declared)
    only = neutral().script_language.get(script)
    if only is not None and letters >= 2:
        own = counts.get(script, 0) or sum(counts.get(part, 0) for part in ("Hani", "Kana"))
        return Identified(only, round(own / letters, 3), script)
    if letters < (_FEWEST_WIDE if script in _WIDE else _FEWEST_LETTERS):
        return Identified("und", 0.0, script)
    if claimed and common_share(sample, claimed) >= _DECLARED_SHARE:
        return Identified(claimed, 1.0, script)
    shared = near_languages().shared.get(script)
    if shared is not None:
        return Identified(claimed if claimed in shared else shared[0], round(counts.get("Hani", 0) / letters, 3), script)
    if len(sample) > 2 * _GLANCE:
        for alone in neutral().alone.get(script, ()):
            if common_share(sample, alone) >= _ALONE_SHARE:
                return Identified(alone, 1.0, script)
    return _ranked(sample, script, claimed)


def common_share(text: str, tag: str) -> float:
    """Which share of the words of `text` are among the commonest of that language; 0 where no pack says which these are."""
    common = _common(tag)
    words = text.lower().split() if common else []
    return len([1 for word in words if word.strip(_EDGES) in common]) / len(words) if words else 0.0


def _sample(text: str) -> str:
    """Two stretches, since a page may open in another language than it goes on."""
    if len(text) <= _SAMPLE * 2:
        return _quiet(text[: _SAMPLE * 2])[:_SAMPLE]
    middle = len(text) // 2
    half = _SAMPLE // 2
    return f"{_quiet(text[:half])} {_quiet(text[middle : middle + half])}"


def _quiet(text: str) -> str:
    return _NOISE.sub(" ", text) if "://" in text or "@" in text else text


def _primary(declared: str | None) -> str:
    tag = (declared or "").strip().replace("_", "-").split("-", maxsplit=1)[0].lower()
    return neutral().merged.get(tag, tag) if tag.isascii() and tag.isalpha() and len(tag) in (2, 3) and tag != "und" else ""


@lru_cache(maxsize=256)
def _common(tag: str) -> frozenset[str]:
    pack = load_reading(tag)
    return frozenset(pack.reading.common) if pack else frozenset()


def _ranked(sample: str, script: str, claimed: str) -> Identified:
    """A glance at both stretches is enough for most texts, at half the cost."""
    if len(sample) > 3 * _GLANCE:
        middle = len(sample) // 2
        said = _weighed(f"{sample[:_GLANCE]} {sample[middle : middle + _GLANCE]}", script, claimed)
        if said.margin >= _CLEAR:
            return said
    return _weighed(sample, script, claimed)


def _weighed(sample: str, script: str, claimed: str) -> Identified:
    heard = hear(sample, script)
    if heard is None:
        return _told(sample, script, claimed)
    if not heard.known:
        return Identified("und", 0.0, script)
    shares = _shares(heard, sample)
    (best, share), (_, second) = (*sorted(shares.items(), key=lambda pair: (-pair[1], pair[0])), ("", 0.0))[:2]
    if claimed and claimed != best and shares.get(claimed, 0.0) >= _DECLARED_SUPPORT:
        return Identified(claimed, round(shares[claimed], 3), script)
    strange = heard.points[best] < heard.least * heard.known
    if strange and claimed in near_languages().unheard:
        return Identified(claimed, 0.0, script)
    margin = round(share - second, 3)
    sure = margin >= _SURE or (margin > 0 and claimed == best)
    return Identified(best if sure and not strange else "und", margin if not strange else 0.0, script)


def _shares(heard: Heard, sample: str) -> dict[str, float]:
    """How likely each language is, together 1; only those near the best are asked for their telling words."""
    limit = _NEAR * max(heard.points.values())
    points = {tag: found for tag, found in heard.points.items() if found >= limit}
    temper = _TEMPER * sqrt(heard.known)
    if len(points) > 1:
        told = _telling(sample, points)
        points = {tag: found + _TOLD * told[tag] for tag, found in points.items()}
        if not told and len(points.keys() & near_languages().telling.keys()) > 1:
            temper *= _WEAK  # between near neighbours, letters alone are a weak witness
    most = max(points.values())
    powers = {tag: exp((found - most) / temper) for tag, found in points.items()}
    total = sum(powers.values())
    return {tag: power / total for tag, power in powers.items()}


def _telling(sample: str, tags: Iterable[str]) -> Counter[str]:
    """How many different telling words of each of the languages the sample has."""
    words = telling_words()
    found = {word.strip(_EDGES) for word in sample.lower().split()}
    return Counter(tag for word in found & words.keys() for tag in words[word] if tag in tags)


def _told(sample: str, script: str, claimed: str) -> Identified:
    tags = near_languages().told.get(script, ())
    counts = _telling(sample, tags)
    counts.update({tag: sum(map(sample.count, near_languages().letters.get(tag, ""))) for tag in tags})
    best, second = ([*sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])), ("und", 0), ("und", 0)])[:2]
    if claimed in counts and counts[claimed] * 2 >= best[1]:
        return Identified(claimed, round(counts[claimed] / (counts.total() or 1), 3), script)
    margin = round((best[1] - second[1]) / (counts.total() or 1), 3)
    return Identified(best[0] if margin >= _SURE else "und", margin, script)
