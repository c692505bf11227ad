"""What the tests of mentions share: short views of what was found."""

from __future__ import annotations

from typing import NamedTuple

from sumber.facts.mentions import find_mentions


def countries(text: str, language: str | None) -> list[tuple[str, str]]:
    """Every country mention: the words, and the code with `*` where a seat or capital stands for the government."""
    mentions, _ = find_mentions(text, language=language)
    return [
        (mention.span.slice(text), mention.id.removeprefix("country:") + "*" * mention.metonymy)
        for mention in mentions
        if mention.kind == "country"
    ]


def codes(text: str, language: str | None) -> list[str]:
    """The codes of the countries mentioned, in order."""
    return [code for _, code in countries(text, language)]


def persons(text: str, language: str) -> list[tuple[str, tuple[tuple[str, str | None, bool], ...]]]:
    """Every mention of a person: the words, and its roles as (office, country, former)."""
    mentions, _ = find_mentions(text, language=language)
    return [
        (mention.span.slice(text), tuple((role.office, role.country, role.former) for role in mention.roles))
        for mention in mentions
        if mention.kind == "person"
    ]


def kinds(text: str, language: str, kind: str) -> list[tuple[str, str]]:
    """Words and id of every mention of one kind."""
    mentions, _ = find_mentions(text, language=language)
    return [(mention.span.slice(text), mention.id) for mention in mentions if mention.kind == kind]


class Case(NamedTuple):
    """A text, with the countries, persons (name, office, country) and outlets that it names, in their order."""

    text: str
    countries: list[str]
    persons: list[tuple[str, str | None, str | None]]
    outlets: list[str]


def view(text: str, language: str) -> Case:
    """What is found in a text, in the form of a case."""
    mentions, _ = find_mentions(text, language=language)
    people = [mention for mention in mentions if mention.kind == "person"]
    first = [(mention.roles[0].office, mention.roles[0].country) if mention.roles else (None, None) for mention in people]
    return Case(
        text,
        codes(text, language),
        [(mention.span.slice(text), *role) for mention, role in zip(people, first, strict=True)],
        [mention.id.removeprefix("outlet:") for mention in mentions if mention.kind == "outlet"],
    )
