"""Who answers to a name or code that is asked for."""

from __future__ import annotations

import pytest

from sumber.model import Actor, Party, Role
from sumber.story.sought import Sought, answering, is_meant, is_named, is_there, names_of, seek

from .made import facts, party, statement

MINISTER = Actor("actor:1", "person", ("Kari Vold", "Vold"), (Role("minister", "NO"),))
FORMER = Actor("actor:2", "person", ("Per Lund",), (Role("minister", "NO", former=True),))
COUNTRY = Actor("country:NO", "country", ("Norway", "Norwegian", "Oslo"))
FACTS = facts(actors=(MINISTER, FORMER, COUNTRY))


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("NO", "country:NO"),
        ("no", "country:NO"),
        ("Norwegen", "country:NO"),
        ("Oslo", "country:NO"),
        ("Reuters", "outlet:reuters"),
        ("outlet:reuters", "outlet:reuters"),
        ("Vold", None),
    ],
)
def test_what_is_asked_for(asked: str, known: str | None) -> None:
    assert seek(asked, [FACTS]).id == known


def test_a_short_name_is_no_code() -> None:
    named = facts(actors=(Actor("actor:1", "person", ("Li Wen",)),))
    assert seek("Li", [named]).id is None


def test_who_counts_for_a_country_and_for_a_name() -> None:
    assert answering(Sought("NO", "country:NO"), FACTS) == {"actor:1", "country:NO"}
    assert answering(Sought("vold"), FACTS) == {"actor:1"}
    assert list(names_of(Sought("NO", "country:NO"), FACTS)) == ["Kari Vold", "Vold", "Norway", "Norwegian", "Oslo"]


def test_a_phrase_without_an_actor_bears_a_name() -> None:
    text = "The union said that it waits."
    said = facts(statements=(statement(text, "it waits", "The union"),))
    union = Sought("union")
    assert is_there(union, said)
    assert list(names_of(union, said)) == ["The union"]
    assert is_meant(party(text, "The union"), union, frozenset())
    assert not is_meant(Party("The union", "actor:9"), union, frozenset())
    assert not is_there(Sought("NO", "country:NO"), said)


@pytest.mark.parametrize(("name", "wanted"), [("Сергей Шойгу", "Shoigu"), ("Mayor Orla Brandt", "brandt"), ("조미김은", "조미김")])
def test_a_name_in_any_script(name: str, wanted: str) -> None:
    assert is_named(name, wanted)


def test_a_part_of_a_word_is_no_name() -> None:
    assert not is_named("Voldemar Strand", "Vold")
