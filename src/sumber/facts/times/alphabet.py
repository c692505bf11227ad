"""Kinds of tokens → one character each, and shapes over kinds → patterns over those characters.

A text becomes a string with one character a token, so that a shape of a language is an ordinary pattern over a short string.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from sumber.errors import KnowledgeError

UNKNOWN = " "
SILENT = frozenset((
    "D", "M", "Y", "H", "MIN", "SEC", "DA", "MA", "YA", "HA", "MINA", "SECA", "DEC", "CB", "CA", "C", "the", "of", "on",
    "in", "from", "to", "between", "and", "comma", "dot", "dash", "slash", "open", "close", "tilde", "same_as",
    "same_behind", "earlier", "later", "ago", "ago_before", "ahead", "back", "past", "about", "at", "suffix", "decade",
    "decade_label", "before", "after", "since", "until", "before_behind", "after_behind", "since_behind", "until_behind",
    "or", "within", "within_behind", "for",
))  # fmt: skip


class Shape(NamedTuple):
    """A shape made ready: what it means, its pattern over token characters (compiled when first tried), the characters
    that it may begin with, those of which one must stand before it (any, where the shape names none), and sets of
    which each must be met somewhere in a line that holds it."""

    means: str
    text: str
    first: frozenset[str]
    behind: frozenset[str] | None
    needs: tuple[frozenset[str], ...]


class Alphabet:
    """Gives every set of kinds that a token can be of its own character."""

    def __init__(self) -> None:
        """An alphabet that knows nothing yet."""
        self._chars: dict[frozenset[str], str] = {}
        self._of: dict[str, str] = {}

    def char(self, kinds: frozenset[str]) -> str:
        """The character of tokens that are of exactly these kinds."""
        return self._chars.setdefault(kinds, chr(0xE000 + len(self._chars)))

    def chars_of(self, kind: str) -> str:
        """The characters of all tokens that are, among others, of this kind; no set of kinds may be new after this."""
        if not self._of:
            for kinds, char in self._chars.items():
                for each in kinds:
                    self._of[each] = self._of.get(each, "") + char
        return self._of.get(kind, "")


class _Part(NamedTuple):
    text: str
    first: frozenset[str]
    nullable: bool
    needs: tuple[frozenset[str], ...]


_ITEM = re.compile(r"\s*(?:(?P<name>[A-Za-z_]+\d?)|(?P<mark>[()|?])|(?P<times>\{\d,\d\}))")


@cache
def _items(shape: str) -> tuple[tuple[str, str], ...]:
    """The names and marks of a shape, each with its kind; most shapes are those of all languages."""
    items = tuple((found.lastgroup or "", found[found.lastgroup or 0]) for found in _ITEM.finditer(shape))
    if "".join(text for _, text in items) != shape.replace(" ", ""):
        raise KnowledgeError(f"times: the shape {shape!r} cannot be read")
    return items


class _Compiler:
    """Reads one shape from left to right."""

    def __init__(self, shape: str, alphabet: Alphabet) -> None:
        self.alphabet, self.shape = alphabet, shape
        self.items = _items(shape)
        self.at = 0
        self.names: dict[str, int] = {}

    def alternatives(self) -> _Part:
        """Sequences divided by `|`, to the end or a closing mark."""
        parts = [self.sequence()]
        while self.peek() == "|":
            self.at += 1
            parts.append(self.sequence())
        first = frozenset().union(*(part.first for part in parts))
        nullable = any(part.nullable for part in parts)
        needs = parts[0].needs if len(parts) == 1 else (frozenset().union(*(part.needs[0] for part in parts if part.needs)),)
        return _Part("|".join(part.text for part in parts), first, nullable, () if nullable else needs)

    def sequence(self) -> _Part:
        """Items one after the other."""
        text, first, nullable, needs = "", frozenset[str](), True, list[frozenset[str]]()
        while self.peek() not in ("", "|", ")"):
            part = self.item()
            if nullable:
                first |= part.first
            nullable = nullable and part.nullable
            text += part.text
            needs += part.needs
        return _Part(text, first, nullable, tuple(needs))

    def item(self) -> _Part:
        """A kind or a group, with what follows it."""
        kind, text = self.items[self.at]
        self.at += 1
        if kind == "name":
            part = self.kind(text)
        elif text == "(":
            inner = self.alternatives()
            self.at += 1
            part = inner._replace(text=f"(?:{inner.text})")
        else:
            raise KnowledgeError(f"times: {text!r} stands wrong in the shape {self.shape!r}")
        if self.peek() == "?" or self.peek().startswith("{"):
            may_lack = self.peek()[:2] in ("?", "{0")
            part = _Part(part.text + self.peek(), part.first, part.nullable or may_lack, () if may_lack else part.needs)
            self.at += 1
        return part

    def kind(self, name: str) -> _Part:
        """One token of that kind, remembered under its name where it carries a value."""
        chars = self.alphabet.chars_of(name.rstrip("23"))
        charset = f"[{chars}]" if chars else "(?!)"
        if name in SILENT:
            return _Part(charset, frozenset(chars), False, (frozenset(chars),))
        count = self.names[name] = self.names.get(name, 0) + 1
        label = name if count == 1 else f"{name}_{count}"
        return _Part(f"(?P<{label}>{charset})", frozenset(chars), False, (frozenset(chars),))

    def peek(self) -> str:
        """The next item's text, or nothing."""
        return self.items[self.at][1] if self.at < len(self.items) else ""


def compile_shape(means: str, shape: str, alphabet: Alphabet) -> Shape | None:
    """The shape as a pattern, or None where this language has no token that it could begin with."""
    before, _, rest = shape.rpartition(">")
    behind = frozenset("".join(alphabet.chars_of(kind) for kind in before.strip("< ").split("|"))) if before else None
    compiler = _Compiler(rest, alphabet)
    part = compiler.alternatives()
    if compiler.peek():
        raise KnowledgeError(f"times: {compiler.peek()!r} stands wrong in the shape {shape!r}")
    if not part.first or behind == frozenset():
        return None
    needs = (*part.needs, behind) if behind else part.needs
    return Shape(means, part.text, part.first, behind, needs)


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


Index = dict[str, list[Shape]]
"""Shapes in their order, by each character that they can begin with."""


def by_beginning(shapes: Iterable[Shape]) -> Index:
    """The shapes by the characters that they can begin with."""
    found: Index = {}
    for shape in shapes:
        for char in shape.first:
            found.setdefault(char, []).append(shape)
    return found


def possible(shapes: Index, line: str) -> Index:
    """Of all shapes those that a line can hold by the tokens in it."""
    present = set(line)
    found: Index = {}
    for char in present & shapes.keys():
        kept = [shape for shape in shapes[char] if not any(map(present.isdisjoint, shape.needs))]
        if kept:
            found[char] = kept
    return found


def matches(shapes: Index, line: str, at: int) -> list[tuple[Shape, re.Match[str]]]:
    """The shapes that stand at `at`, those that cover most tokens first (the first named of equals)."""
    found = []
    before = line[at - 1] if at else UNKNOWN
    for shape in shapes.get(line[at], ()):
        if shape.behind is not None and before not in shape.behind:
            continue
        match = _pattern(shape.text).match(line, at)
        if match and match.end() > at:
            found.append((shape, match))
    found.sort(key=lambda pair: -pair[1].end())
    return found
