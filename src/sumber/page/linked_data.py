"""The text of JSON-LD scripts → its nodes, however broken or hostile the text is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec import Struct

MAX_CHARACTERS = 2_000_000
"""A page's JSON-LD is read up to this many characters; the largest of the pages measured had 400 thousand."""
MAX_NODES = 400
MAX_DEPTH = 16
MAX_STEPS = 20_000

_OPENING = re.compile(r"(?:\s|\ufeff|<!--|<!\[CDATA\[|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)+")
_CLOSINGS = ("-->", "//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", ";", "//")
_MOST_CLOSINGS = 20
# Nothing that is taken off begins or ends so.
_BARE_STARTS, _BARE_ENDS = ("{", "["), ("}", "]")
# A string, or a comma before a closing bracket, or a comment: only the last two are mended.
_MENDABLE = re.compile(r'"(?:[^"\\]|\\.)*+"?|,(?=\s*[}\]])|/\*.{0,500}?\*/|(?<![:\w])//[^\n]*', re.S)
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
# What a decoder makes is of these very types.
_HOLDING = frozenset((dict, list))
_START = re.compile(r"[\[{]")
# Half of a pair: no character, and no text that holds it can be written out.
_HALF = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_PAIR = re.compile(r'"(@?\w{1,40})"\s*+:\s*+"((?:[^"\\]|\\.)*+)"\s*+[,}]', re.S)


class Node(Struct, frozen=True):
    """One object of the linked data.

    `types` are its types without the vocabulary's address, `values` the object as it stands, `role` the property under
    which it hangs on `parent` ("" at the top), `depth` how many objects it stands in, `parent` the index of the node
    around it or -1.
    """

    types: tuple[str, ...]
    values: dict[str, Any]
    role: str
    depth: int
    parent: int

    @property
    def where(self) -> str:
        """The node's place as `Evidence.where` names it, without the `page:` before it."""
        return f"json-ld.{self.types[0] if self.types else 'Thing'}"


def read_linked_data(scripts: Iterable[str]) -> tuple[Node, ...]:
    """The nodes of all scripts in document order, at most `MAX_NODES`. Never raises: what cannot be read is left out."""
    nodes: list[Node] = []
    left = MAX_CHARACTERS
    steps = 0
    for script in scripts:
        if len(script) > left:
            break
        left -= len(script)
        for value in _values(script):
            steps = _flatten(value, nodes, steps)
            if len(nodes) >= MAX_NODES or steps >= MAX_STEPS:
                return tuple(nodes)
    return tuple(nodes)


def _values(script: str) -> Iterator[Any]:
    """The JSON values of one script; several may stand one after the other."""
    text = _unwrapped(script)
    if not text:
        return
    try:
        yield msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        yield from _mended(text)


def _unwrapped(script: str) -> str:
    text = script.strip()
    if text.startswith(_BARE_STARTS) and text.endswith(_BARE_ENDS):
        return text
    opening = _OPENING.match(text)
    if opening:
        text = text[opening.end() :]
    for _ in range(_MOST_CLOSINGS):
        closing = next((closing for closing in _CLOSINGS if text.endswith(closing)), None)
        if closing is None:
            break
        text = text.removesuffix(closing).rstrip()
    return text


def _mended(text: str) -> Iterator[Any]:
    """Values of text that is not JSON: control characters, trailing commas, comments and bad escapes are forgiven; what
    follows a value is read as the next one. Where nothing helps, the plain pairs of strings are one flat object."""
    text = _HALF.sub("\\\\ufffd", text)
    for mended in (text, _MENDABLE.sub(_mend, _BAD_ESCAPE.sub("", text))):
        values = list(_values_in_a_row(mended))
        if values:
            yield from values
            return
    pairs = {key: value for key, value in reversed(_PAIR.findall(text)) if key != "name"}
    if "@type" in pairs:
        yield pairs


def _values_in_a_row(text: str) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    start = _START.search(text)
    while start is not None:
        try:
            value, position = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            return
        yield value
        start = _START.search(text, position)


def _mend(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith('"') else ""


def _flatten(value: Any, nodes: list[Node], steps: int) -> int:
    """Append the objects in `value` to `nodes`, outer before inner, in document order; returns the steps taken so far."""
    waiting: list[tuple[Any, str, int, int]] = [(value, "", 0, -1)]
    while waiting and len(nodes) < MAX_NODES and steps < MAX_STEPS:
        steps += 1
        item, role, depth, parent = waiting.pop()
        if type(item) is list:
            waiting += [(part, role, depth, parent) for part in reversed(item) if type(part) in _HOLDING]
        elif type(item) is dict:
            index = parent
            if "@graph" not in item or "@type" in item:
                nodes.append(Node(_types(item.get("@type")), item, role, depth, parent))
                index = len(nodes) - 1
            if depth < MAX_DEPTH:
                waiting += [
                    (part, "" if key == "@graph" else key, depth + (key != "@graph"), index)
                    for key, part in reversed(item.items())
                    if type(part) in _HOLDING
                ]
    return steps


def _types(declared: Any) -> tuple[str, ...]:
    if type(declared) is str:
        return (_bare(declared),)
    return tuple(_bare(name) for name in declared if type(name) is str) if type(declared) is list else ()


def _bare(name: str) -> str:
    """The name of a type without the address of its vocabulary."""
    if name.isalnum():
        return name
    return name.rstrip("/").rpartition("/")[2].rpartition("#")[2].removeprefix("schema:")
