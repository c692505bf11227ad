"""The words of bylines and dates' labels of several languages at once."""

from __future__ import annotations

from functools import cache

from .languages import load_reading
from .metadata import metadata_names
from .people_pack import PeoplePack


@cache
def people_words(*tags: str) -> PeoplePack:
    """The words of several languages in one pack, in the order of the tags, nothing twice; a language without a pack has
    what `metadata.toml` says of its bylines, or nothing."""
    loaded = [found for found in map(_words, dict.fromkeys(tags)) if found is not None]
    return PeoplePack(
        **{
            field: tuple(dict.fromkeys(word for pack in loaded for word in getattr(pack, field)))
            for field in PeoplePack.__struct_fields__
        }
    )


def _words(tag: str) -> PeoplePack | None:
    pack = load_reading(tag)
    return pack.people if pack is not None else metadata_names().bylines.get(tag)
