"""What holds in every language: scripts and their languages, names of networks, template words. Data: `neutral.toml`."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from .files import folder, load_toml
from .reading_pack import ReadingPack


class Neutral(Struct, frozen=True, forbid_unknown_fields=True):
    """What holds in every language.

    `script_language` names the one language of the news that is written in a script, `alone` the languages of a script
    that none of the news resembles so nearly that their commonest words could mislead, `merged` the tags that count as
    another (`wuu` as `zh`). `simplified` and `traditional` are Han characters that stand on one side only.
    `networks` are places to share a page on, `everyday` those of them whose names are words as well, `shortcodes` the words
    of templates for adverts as they are before any translation, `joiners` the words between two sources of a picture,
    `reading` the labels that are used in texts of any language.
    """

    script_language: dict[str, str]
    alone: dict[str, tuple[str, ...]]
    merged: dict[str, str]
    simplified: str
    traditional: str
    networks: tuple[str, ...]
    everyday: tuple[str, ...]
    shortcodes: tuple[str, ...]
    joiners: tuple[str, ...]
    reading: ReadingPack


@cache
def neutral() -> Neutral:
    """The table; raises `KnowledgeError` where the file does not fit."""
    return load_toml(folder("neutral.toml"), Neutral)


def language_names(tag: str) -> dict[str, str]:
    """The names of languages in the language of that tag, by BCP 47 tag; empty where they are not known."""
    return _language_names().get(tag.split("-", maxsplit=1)[0], {})


@cache
def _language_names() -> dict[str, dict[str, str]]:
    tables = load_toml(folder("language_names.toml"), dict[str, dict[str, str]])
    merged = neutral().merged
    return {tag: {merged.get(named, named): name for named, name in names.items()} for tag, names in tables.items()}
