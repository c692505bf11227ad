"""Mappings of words to numbers in two fifths of a dictionary's memory, for what is gone through and hardly ever looked up."""

from __future__ import annotations

from array import array
from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from typing import Generic, TypeVar

Value = TypeVar("Value", int, float)


class Packed(Mapping[str, Value], Generic[Value]):
    """The keys and values of a mapping, side by side. Looking up one key goes through all of them."""

    __slots__ = ("_keys", "_values")

    def __init__(self, mapping: Mapping[str, Value], kind: str) -> None:
        self._keys = tuple(mapping)
        self._values: array[Value] = array(kind, mapping.values())

    def __len__(self) -> int:
        return len(self._keys)

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __getitem__(self, key: str) -> Value:
        try:
            return self._values[self._keys.index(key)]
        except ValueError:
            raise KeyError(key) from None

    def items(self) -> ItemsView[str, Value]:
        """Both, side by side."""
        return _Items(self)

    def values(self) -> ValuesView[Value]:
        """The values, in the order of the keys."""
        return _Values(self)


class _Items(ItemsView[str, Value]):
    _mapping: Packed[Value]

    def __iter__(self) -> Iterator[tuple[str, Value]]:
        return zip(self._mapping._keys, self._mapping._values, strict=True)


class _Values(ValuesView[Value]):
    _mapping: Packed[Value]

    def __iter__(self) -> Iterator[Value]:
        return iter(self._mapping._values)
