"""The words of bylines and dates' labels of several languages at once."""

from __future__ import annotations

from functools import cache

from .languages import load_language
from .people_pack import PeoplePack


@cache
def people_words(*tags: str) -> PeoplePack:
    """The words of several languages in one pack, in the order of the tags, nothing twice; tags without a pack add nothing."""
    loaded = [found.people for found in map(load_language, dict.fromkeys(tags)) if found is not None]
    return PeoplePack(
        **{
            field: tuple(dict.fromkeys(word for pack in loaded for word in getattr(pack, field)))
            for field in PeoplePack.__struct_fields__
        }
    )
