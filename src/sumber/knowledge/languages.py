"""Language packs: one TOML file a language under `languages/`, decoded, checked and kept."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from .events_pack import EventsPack
from .files import folder, load_toml
from .mentions_pack import MentionsPack
from .neutral import neutral
from .people_pack import PeoplePack
from .reading_pack import ReadingPack
from .statements_pack import StatementsPack
from .times_pack import TimesPack


class Named(Struct, frozen=True, forbid_unknown_fields=True):
    """A language. `tag` is BCP 47, `script` ISO 15924, `spaced` whether words stand apart."""

    tag: str
    name: str
    script: str
    spaced: bool = True


class Reading(Named, frozen=True, forbid_unknown_fields=True):
    """What reading a page takes of one language."""

    people: PeoplePack = PeoplePack()
    reading: ReadingPack = ReadingPack()


class Timed(Named, frozen=True, forbid_unknown_fields=True):
    """What telling times takes of one language."""

    times: TimesPack = TimesPack()


class Language(Reading, frozen=True, forbid_unknown_fields=True):
    """All that is known of one language."""

    times: TimesPack = TimesPack()
    mentions: MentionsPack = MentionsPack()
    statements: StatementsPack = StatementsPack()
    events: EventsPack = EventsPack()


@cache
def language_tags() -> tuple[str, ...]:
    """The tags that have a pack, sorted."""
    return tuple(sorted(path.stem for path in folder("languages").glob("*.toml")))


@cache
def load_language(tag: str) -> Language | None:
    """The pack of that tag, of its primary subtag (`pt-BR` → `pt`) or of what that counts as (`nb` → `no`), or None.

    Raises `KnowledgeError` for a bad file.
    """
    known = _known(tag)
    return load_toml(folder("languages") / f"{known}.toml", Language) if known else None


@cache
def load_reading(tag: str) -> Reading | None:
    """As `load_language`, and a third of its time: a page may be the only one in its language."""
    known = _known(tag)
    return load_toml(folder("languages") / f"{known}.toml", Reading, tables=("people", "reading")) if known else None


@cache
def load_times(tag: str) -> TimesPack | None:
    """The table of times of `load_language`, a third of its time."""
    known = _known(tag)
    return load_toml(folder("languages") / f"{known}.toml", Timed, tables=("times",)).times if known else None


def _known(tag: str) -> str:
    tags = language_tags()
    primary = tag.split("-", maxsplit=1)[0]
    if tag in tags or primary in tags:
        return tag if tag in tags else primary
    merged = neutral().merged.get(primary, "")
    return merged if merged in tags else ""
