"""Name → a key that the name shares across scripts and spellings, as far as its consonants do."""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_HEBREW = re.compile(r"[\u0590-\u05ff]")
_HAN_CHAR = re.compile(f"[{_HAN}]")
_SYLLABIC = re.compile(f"[{_HAN}\uac00-\ud7a3]")
_PART = re.compile(r"[^\s·・‧]+")
_VOWELS = "aeiouy"

# Two and more letters that stand for one sound, the longest first; each becomes its class (see `sound_key`).
_SOUNDS = {
    "shch": "s", "tsch": "s", "dsch": "s", "dzh": "s", "tch": "s", "sch": "s", "sh": "s", "zh": "s", "ch": "s", "cz": "s",
    "sz": "s",
    "ts": "s", "tz": "s", "dz": "s", "dj": "s", "kh": "h", "gh": "k", "ph": "b", "th": "t", "ng": "n", "ck": "k", "wh": "w",
    "ce": "se", "ci": "si", "cy": "sy",
    "x": "ks", "q": "k", "c": "k", "p": "b", "f": "b", "v": "b", "d": "t", "g": "k", "l": "r", "z": "s", "j": "s",
}  # fmt: skip
_HAN_SOUNDS = {**_SOUNDS, "x": "s", "q": "s", "j": "k", "c": "s"}
_HEBREW_SOUNDS = {**_SOUNDS, "v": "w"}


def _matcher(sounds: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(sorted(sounds, key=lambda letters: -len(letters))))


_TABLES = tuple((sounds, _matcher(sounds)) for sounds in (_SOUNDS, _HAN_SOUNDS, _HEBREW_SOUNDS))
_DOUBLED = re.compile(r"([a-z])\1+")
_SILENT = re.compile(r"(?<=.)[aeiouywh]+")
_BEFORE_LIP = re.compile(r"m(?=-?[bpfv])")
_NOT_LETTER = re.compile(r"[^a-z-]+")


@lru_cache(maxsize=200_000)
def sound_key(name: str) -> str:
    """The consonant skeleton of a name in any script: parts in order, joined by spaces.

    Classes: b (b p f v), t (t d), k (k g q), s (s z and all hissing sounds), m, n (also m before a lip sound), r (l r), h and
    a (any vowel) only at the beginning. Romanised with anyascii; vowels are dropped because several scripts do not write
    them. `Шойгу`, `Shoigu`, `쇼이구`, `شويغو` and `绍伊古` all give `sk`. A name without any letter gives the empty string.
    """
    return " ".join(key for part in _PART.findall(name) if (key := _part_key(part)))


def sound_code(run: str) -> tuple[str, list[int]]:
    """The consonants of a run written without spaces, character by character, and for each the character it comes from.

    Names stand unmarked in such scripts: whoever looks for one searches its key (`merged`) among the stretches of this code.
    """
    code: list[str] = []
    places: list[int] = []
    for place, char in enumerate(run):
        for letter in _inner_key(char):
            if not code or code[-1] != letter:
                code.append(letter)
                places.append(place)
    return "".join(code), places


def merged(key: str) -> str:
    """A key as it stands in a `sound_code`: parts joined, initial vowel and h dropped, equal neighbours once."""
    return _DOUBLED.sub(r"\1", key.replace(" ", "").replace("a", "").replace("h", ""))


@lru_cache(maxsize=50_000)
def _inner_key(char: str) -> str:
    key = _part_key("ა" + char) if not _SYLLABIC.match(char) else _part_key(char)
    return key.replace("a", "").replace("h", "")


@lru_cache(maxsize=200_000)
def _part_key(part: str) -> str:
    latin = anyascii(part)
    if _SYLLABIC.search(part):
        latin = re.sub(r"(?<=[a-zA-Z])(?=[A-Z])", "-", latin)
    letters = latin.lower().replace("`", "'")
    if letters[:1] == "'":
        letters = "a" + letters
    letters = _NOT_LETTER.sub("", letters).strip("-")
    sounds, pattern = _table_for(part)
    letters = pattern.sub(lambda found: sounds[found[0]], _BEFORE_LIP.sub("n", letters)).replace("-", "")
    if not letters:
        return ""
    if letters[0] in _VOWELS:
        letters = "a" + letters[1:]
    elif letters[0] == "w":
        letters = "b" + letters[1:]
    return _SILENT.sub("", _DOUBLED.sub(r"\1", letters))


def _table_for(part: str) -> tuple[dict[str, str], re.Pattern[str]]:
    if _HAN_CHAR.search(part):
        return _TABLES[1]
    return _TABLES[2] if _HEBREW.search(part) else _TABLES[0]
