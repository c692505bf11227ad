"""JSON Schema (draft 2020-12) of the records, from their types."""

from __future__ import annotations

from typing import Any

import msgspec

from .article import Article
from .dossier import Dossier
from .facts import Facts
from .story import Story

RECORDS: tuple[type[msgspec.Struct], ...] = (Article, Facts, Story, Dossier)
"""The records that leave Sumber; every other one is a part of these."""


def json_schemas() -> dict[str, dict[str, Any]]:
    """A JSON Schema for each record in `RECORDS`, by file name (`article.json`)."""
    made = {}
    for record in RECORDS:
        schema = msgspec.json.schema(record)
        name = record.__name__.lower()
        whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": record.__name__, **schema}
        made[f"{name}.json"] = msgspec.json.decode(msgspec.json.encode(whole))
    return made
