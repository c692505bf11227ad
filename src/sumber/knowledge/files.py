"""Finding and decoding the knowledge files."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from pathlib import Path
from typing import TypeVar

import msgspec
import rtoml

from sumber.errors import KnowledgeError

T = TypeVar("T")

_ROOT = Path(__file__).parent
# https://toml.io/en/v1.0.0#table
_TABLE = re.compile(r"^\[{1,2}([a-z_]+)[\].]", re.MULTILINE)


def folder(name: str) -> Path:
    """The folder `name` under knowledge/."""
    return _ROOT / name


def load_toml(path: Path, kind: type[T], *, tables: Container[str] | None = None) -> T:
    """Decode one TOML file against its schema; raises `KnowledgeError` that names file and field.

    `tables` names the tables that are read, where not all of a long file is wanted; what stands before the first is.
    """
    text = path.read_text(encoding="utf-8")
    try:
        # This parser takes a tenth of the time of the standard library's, and packs are read at every start.
        return msgspec.convert(rtoml.loads(text if tables is None else _only(text, tables)), kind)
    except (msgspec.ValidationError, rtoml.TomlParsingError) as problem:
        raise KnowledgeError(f"{path.name}: {problem}") from problem


def _only(text: str, tables: Container[str]) -> str:
    starts = [(0, ""), *((match.start(), match[1]) for match in _TABLE.finditer(text))]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return "".join(text[start:end] for (start, name), end in zip(starts, ends, strict=True) if not name or name in tables)


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest first, quoted for `re`."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))
