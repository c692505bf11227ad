"""The records: they travel whole, refuse what does not belong, and agree with their schema."""

from __future__ import annotations

import random
import typing
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber import model
from sumber.model import RECORDS, Article, Block, Evidence, Facts, Moment, Page, Span, Story, at, json_schemas

SIGNS = 'aé\u4e2d\u0e01\U0001f600 \n"\\<&'
SEEDS = range(20)


def value(kind: Any, chance: random.Random, depth: int = 0) -> Any:
    """Any value of an annotated type of the records."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return record(kind, chance, depth)
    if origin is typing.Literal:
        return chance.choice(inner)
    if origin is tuple:
        return tuple(value(inner[0], chance, depth + 1) for _ in range(chance.randint(0, 2)))
    if inner:
        return value(chance.choice(inner), chance, depth)
    plain = {
        str: "".join(chance.choices(SIGNS, k=chance.randint(0, 9))),
        bool: chance.random() < 0.5,
        int: chance.randint(0, 9999),
        float: chance.random(),
        type(None): None,
    }
    return plain[kind]


@cache
def hints(kind: type[msgspec.Struct]) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def record(kind: type[msgspec.Struct], chance: random.Random, depth: int = 0) -> Any:
    """Any record of a kind."""
    return kind(**{name: value(hints(kind)[name], chance, depth + 1) for name in kind.__struct_fields__})


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_record_travels_whole(kind: type[msgspec.Struct], seed: int) -> None:
    made = record(kind, random.Random(seed))
    assert msgspec.json.decode(msgspec.json.encode(made), type=kind) == made
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(made), type=kind) == made


def fits(value: Any, schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    """Whether a JSON value fits a schema of the kind that the records have."""
    if "$ref" in schema:
        return fits(value, whole["$defs"][schema["$ref"].rsplit("/", 1)[1]], whole)
    if "anyOf" in schema:
        return any(fits(value, one, whole) for one in schema["anyOf"])
    if "enum" in schema:
        return value in schema["enum"]
    kinds = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None), "array": list}
    if schema["type"] == "array":
        return isinstance(value, list) and all(fits(one, schema["items"], whole) for one in value)
    if schema["type"] == "object":
        known, needed = schema["properties"], set(schema.get("required", ()))
        return isinstance(value, dict) and needed <= set(value) and all(fits(value[key], known[key], whole) for key in value)
    return isinstance(value, kinds[schema["type"]])


@pytest.mark.parametrize("kind", RECORDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_record_fits_its_schema(kind: type[msgspec.Struct], seed: int) -> None:
    schema = json_schemas()[f"{kind.__name__.lower()}.json"]
    assert fits(msgspec.json.decode(msgspec.json.encode(record(kind, random.Random(seed)))), schema, schema)


def test_the_schema_check_can_say_no() -> None:
    schema = json_schemas()["story.json"]
    assert not fits({"id": "s"}, schema, schema)
    assert not fits({"id": 3, "title": "t", "articles": []}, schema, schema)


def test_what_does_not_belong_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"id": "a", "text": 3}', type=Article)
    with pytest.raises(msgspec.ValidationError, match="Invalid enum value"):
        msgspec.json.decode(b'{"kind": "essay", "span": {"start": 0, "end": 1}, "origin": "p"}', type=Block)


def test_records_cannot_be_changed() -> None:
    article = Article(id="a", text="")
    with pytest.raises(AttributeError):
        article.text = "x"  # type: ignore[misc]
    assert hash(Span(1, 2)) == hash(Span(1, 2))


@given(st.text(max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_evidence_quotes_exactly(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    made = at("rule", Span(start, end), text)
    assert made == Evidence("rule", f"text:{start}-{end}", text[start:end])
    assert at("rule", Span(start, end), text, article="a1", field="input").where == f"a1#input:{start}-{end}"


def test_spans_are_ordered_as_they_stand() -> None:
    assert sorted([Span(5, 6), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(5, 6)]
    assert Span(1, 3).slice("abcd") == "bc"


def test_headers_are_found_in_any_case() -> None:
    page = Page(b"", headers=(("content-type", "text/html"), ("x", "1"), ("x", "2")))
    assert page.header("Content-Type") == "text/html"
    assert page.header("X") == "1"
    assert page.header("etag") is None


def test_defaults_are_doubt_and_not_guesses() -> None:
    article = Article(id="a", text="")
    assert (article.language, article.published, article.verdict.completeness) == ("und", None, "unknown")
    assert Facts(language="und").language_pack is None
    assert Story(id="s", title="t", articles=()).earliest.article is None
    moment = Moment("2024", "year", Evidence("r", "call", "2024"))
    assert moment.zone_source == "unknown"


def test_everything_handed_out_is_named() -> None:
    assert list(model.__all__) == sorted(model.__all__, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    for name in model.__all__:
        assert hasattr(model, name)
