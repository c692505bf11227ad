"""Every claim that a record makes about characters, checked against the characters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from sumber.model import Article, Credit, Damage, Evidence, Facts, Link, Party, Span, Story, Via, Wording

_WHERE = re.compile(r"(?:(?P<article>[^#]*)#)?(?P<field>text|input):(?P<start>\d+)-(?P<end>\d+)")


def parts(record: Any, trail: str = "") -> Iterator[tuple[str, Any]]:
    """Every struct inside a record, with the way to it."""
    if isinstance(record, msgspec.Struct):
        yield trail, record
        for name in record.__struct_fields__:
            yield from parts(getattr(record, name), f"{trail}.{name}")
    elif isinstance(record, tuple | list):
        for number, one in enumerate(record):
            yield from parts(one, f"{trail}[{number}]")


def false_claims(record: Article | Facts, text: str, given: str | None = None) -> list[str]:
    """What an article or facts say about `text` (or about the decoded plain-text input `given`) that is not so."""
    wrong = []
    for trail, part in parts(record):
        for told, claim in _claims(part):
            wrong += [f"{trail}: {told}" for _ in [0] if not _holds(claim, {"": text}, given)]
    return wrong


def false_story_claims(story: Story, texts: Mapping[str, str]) -> list[str]:
    """What a story says about the texts of its articles, by id, that is not so."""
    wrong = []
    for trail, part in parts(story):
        if isinstance(part, Wording):
            said = " ".join(span.slice(texts[part.article]) for span in part.spans)
            if _squeezed(said) != _squeezed(part.text):
                wrong.append(f"{trail}: {part.text!r} is not {said!r}")
        elif isinstance(part, Evidence) and not _holds(part, texts, None):
            wrong.append(f"{trail}: {part}")
    for dispute in story.disputes:
        for side in dispute.sides:
            if side.text != side.span.slice(texts[side.article]):
                wrong.append(f"dispute: {side}")
    for event in story.events:
        wrong += [f"event: {one}" for one in event.reports if not one.span.slice(texts[one.article]).strip()]
    return wrong


def _claims(part: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(part, Evidence):
        yield str(part), part
    elif isinstance(part, Damage):
        yield str(part), Evidence(part.kind, part.where, part.text)
    elif isinstance(part, Span):
        yield str(part), part
    elif isinstance(part, Party | Via | Credit | Link) and part.span is not None:
        name = part.text if isinstance(part, Link) else part.name
        yield f"{part}", (part.span, name, isinstance(part, Credit))


def _holds(claim: Any, texts: Mapping[str, str], given: str | None) -> bool:
    if isinstance(claim, Span):
        return 0 <= claim.start < claim.end <= len(texts[""])
    if isinstance(claim, tuple):
        span, name, inside = claim
        words = span.slice(texts[""])
        return _squeezed(name) in _squeezed(words) if inside else _squeezed(words) == _squeezed(name)
    found = _WHERE.fullmatch(claim.where)
    if found is None:
        return bool(claim.rule)
    text = given if found["field"] == "input" else texts.get(found["article"] or "")
    if text is None:
        return found["field"] == "input"
    return text[int(found["start"]) : int(found["end"])] == claim.text


def _squeezed(text: str) -> str:
    return " ".join(text.split())
