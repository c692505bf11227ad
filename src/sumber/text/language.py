"""Text → its language, with the distance to the next best one."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from msgspec import Struct

from sumber.knowledge import load_language
from sumber.knowledge.neutral import neutral

from .scripts import script_among, script_counts

_SAMPLE = 240
_FEWEST_LETTERS = 24
_FEWEST_WIDE = 6
_SURE = 0.3
_RANKED = 12
_DECLARED_SHARE = 0.18
_ALONE_SHARE = 0.3
_DECLARED_SUPPORT = 0.02
_NOISE = re.compile(r"https?://\S+|\S*@\S+")
_EDGES = "\"'.,;:!?()[]«»“”„‘’…—–-。，"
_WIDE = frozenset(("Hani", "Hans", "Hant", "Jpan", "Hang", "Thai", "Laoo", "Khmr", "Mymr"))


class Identified(Struct, frozen=True, gc=False):
    """`language` is a BCP 47 tag or `und`; `margin` (0 to 1) the distance to the next best; `script` is ISO 15924."""

    language: str
    margin: float
    script: str


def identify(text: str, *, declared: str | None = None) -> Identified:
    """The language of a news text, read from a sample of it.

    `declared` is the language that the page claims: it decides where the text does not speak against it, and is passed
    over where it does. Too few letters, or two languages that come equally near, are `und`.
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
    if claimed and _speaks(sample, claimed):
        return Identified(claimed, 1.0, script)
    alone = next((tag for tag in neutral().alone.get(script, ()) if common_share(sample, tag) >= _ALONE_SHARE), None)
    return Identified(alone, 1.0, script) if alone is not None else _ranked(sample, script, claimed)


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
    return neutral().merged.get(tag, tag) if tag.isalpha() and len(tag) in (2, 3) and tag != "und" else ""


def _speaks(sample: str, tag: str) -> bool:
    """Whether the sample's common words are those of the language claimed, which spares the slow reading."""
    return common_share(sample, tag) >= _DECLARED_SHARE


@cache
def _common(tag: str) -> frozenset[str]:
    pack = load_language(tag)
    return frozenset(pack.reading.common) if pack else frozenset()


def _ranked(sample: str, script: str, claimed: str) -> Identified:
    merged = neutral().merged
    shares: dict[str, float] = {}
    for tag, share in _model().rank(sample)[:_RANKED]:
        name = merged.get(tag, tag)
        shares[name] = shares.get(name, 0.0) + share
    order = sorted(shares.items(), key=lambda pair: (-pair[1], pair[0]))
    best, share = order[0]
    if claimed and claimed != best and shares.get(claimed, 0.0) >= _DECLARED_SUPPORT:
        return Identified(claimed, round(shares[claimed], 3), script)
    margin = round(float(share - order[1][1]), 3)
    sure = margin >= _SURE or (margin > 0 and (claimed == best or _speaks(sample, best)))
    return Identified(best if sure else "und", margin, script)


@cache
def _model() -> Any:
    # numpy and the model cost half a second: paid by the first text that needs them, not by the import
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
