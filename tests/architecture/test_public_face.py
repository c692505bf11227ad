"""The public face is small, sorted, true, and documented; the records have schemas that agree with the code."""

from __future__ import annotations

import inspect
import json
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import sumber
from sumber import errors, model

ROOT = Path(__file__).parents[2]


def test_all_is_sorted_and_real() -> None:
    assert list(sumber.__all__) == sorted(sumber.__all__, key=lambda name: (not name[0].isupper(), name))
    assert len(sumber.__all__) <= 25
    for name in sumber.__all__:
        assert inspect.getdoc(getattr(sumber, name)), f"sumber.{name} is not documented"


def test_nothing_else_is_handed_out() -> None:
    public = {name for name, thing in vars(sumber).items() if not name.startswith("_") and not inspect.ismodule(thing)}
    assert public == set(sumber.__all__)


def test_the_calls_of_the_design_exist() -> None:
    read = inspect.signature(sumber.read).parameters
    assert next(iter(read)) == "data"
    assert {"url", "captured"} <= set(read)
    assert {"language", "reference"} <= set(inspect.signature(sumber.find_facts).parameters)
    assert {"language", "reference", "prefer"} <= set(inspect.signature(sumber.find_times).parameters)
    wanted = {"id", "text", "title", "language", "published", "outlet"}
    assert wanted <= set(inspect.signature(sumber.build_article).parameters)


def test_every_error_is_in_the_tree_of_the_docstring() -> None:
    tree = errors.__doc__ or ""
    for name, thing in vars(errors).items():
        if inspect.isclass(thing) and issubclass(thing, Exception) and thing.__module__ == errors.__name__:
            assert name in tree, f"{name} is missing in the drawing"
            assert issubclass(thing, errors.SumberError)


def inside(kind: Any) -> Iterator[Any]:
    """A type with all the types that it is made of."""
    yield typing.get_origin(kind) or kind
    if typing.get_origin(kind) is not typing.Literal:
        for one in typing.get_args(kind):
            yield from inside(one)


def records() -> list[type[msgspec.Struct]]:
    found = [thing for thing in vars(model).values() if inspect.isclass(thing) and issubclass(thing, msgspec.Struct)]
    return sorted(found, key=lambda kind: kind.__name__)


@pytest.mark.parametrize("record", records(), ids=lambda kind: kind.__name__)
def test_records_are_frozen_and_free_of_loose_dictionaries(record: type[msgspec.Struct]) -> None:
    assert record.__struct_config__.frozen
    for name, kind in typing.get_type_hints(record).items():
        assert not set(inside(kind)) & {dict, list, set, Any}, f"{record.__name__}.{name} is loose or can be changed"


@pytest.mark.parametrize("name", sorted(model.json_schemas()))
def test_the_written_schema_is_the_code_s(name: str) -> None:
    path = ROOT / "docs" / "schema" / name
    assert path.exists(), f"write it: sumber schema --write docs/schema ({name})"
    assert json.loads(path.read_text(encoding="utf-8")) == model.json_schemas()[name], "run: make docs"


def test_no_schema_is_left_over() -> None:
    assert {path.name for path in (ROOT / "docs" / "schema").glob("*.json")} == set(model.json_schemas())
