"""Figures that differ about one thing, and denials of what others say."""

from __future__ import annotations

import pytest

from sumber.model import Dispute, Statement, Time
from sumber.story.disputes import find_disputes
from sumber.story.figures import find_figures
from sumber.story.statements import find_said, merge_statements
from sumber.text.numbers import find_numbers

from .made import article, facts, statement, time

TWELVE = "Police said 12 people were injured when the Orla bridge collapsed on Tuesday."
FIFTEEN = "The hospital counted 15 injured people after the Orla bridge collapsed."


def disputes(*told: tuple[str, tuple[Statement, ...]], times: tuple[Time, ...] = ()) -> tuple[Dispute, ...]:
    articles = [article(text, f"a{number}") for number, (text, _) in enumerate(told)]
    found = [facts(statements=said, times=times) for _, said in told]
    group = range(len(articles))
    said = find_said(group, articles, found)
    texts = [one.text for one in articles]
    figures = find_figures(group, articles, found, [find_numbers(text) for text in texts], texts)
    return find_disputes(articles, figures, said, merge_statements(said, articles))


def values(dispute: Dispute) -> list[tuple[str, str]]:
    return [(side.article, side.value) for side in dispute.sides]


def test_two_counts_of_the_injured() -> None:
    (found,) = disputes((TWELVE, ()), (FIFTEEN, ()))
    assert found.kind == "figure"
    assert values(found) == [("a0", "12"), ("a1", "15")]
    assert found.sides[0].text == TWELVE


def test_the_speaker_of_a_figure_is_told() -> None:
    said = statement(TWELVE, "12 people were injured when the Orla bridge collapsed on Tuesday", "Police")
    (found,) = disputes((TWELVE, (said,)), (FIFTEEN, ()))
    assert [party.name for party in found.sides[0].speakers] == ["Police"]


@pytest.mark.parametrize(
    "other",
    [
        TWELVE,
        "The hospital has 15 floors and was built near the quay.",
        "Police said 900 people were evacuated when the Orla bridge collapsed on Tuesday.",
        "The ferry Orla 15 collapsed with the injured bridge on Tuesday, police said.",
        "In 2024 injured people crossed the Orla bridge, police said.",
        FIFTEEN + " Police had first said 12 people were injured.",
    ],
)
def test_no_contradiction(other: str) -> None:
    assert disputes((TWELVE, ()), (other, ())) == ()


def test_dates_are_no_figures() -> None:
    text = "On 15 March injured people were taken from the Orla bridge when it collapsed."
    assert disputes((TWELVE, ()), (text, ()), times=(time(text, "15 March", "2026-03-15"),)) == ()


def test_signs_must_agree() -> None:
    assert (
        disputes(("Injured people rose by 12% at the Orla bridge.", ()), ("Injured people rose by 15 at the Orla bridge.", ()))
        == ()
    )


ACCUSED = "The dockers' union accused Sallow Freight of storing 4,800 tonnes of nitrate in Norvale."
DENIED = "Sallow Freight denied storing 4,800 tonnes of nitrate in Norvale, its lawyer said."


def test_a_denial_answers_the_accusation_of_another_article() -> None:
    accusation = statement(
        ACCUSED, "Sallow Freight of storing 4,800 tonnes of nitrate in Norvale", "The dockers' union", stance="accused"
    )
    denial = statement(DENIED, "storing 4,800 tonnes of nitrate in Norvale", "Sallow Freight", stance="denied")
    (found,) = disputes((ACCUSED, (accusation,)), (DENIED, (denial,)))
    assert found.kind == "denial"
    assert values(found) == [("a0", "accused"), ("a1", "denied")]
    assert found.about == "Sallow Freight of storing 4,800 tonnes of nitrate in Norvale"


def test_a_denial_within_one_article() -> None:
    text = "The union accused the port of hiding cracks. The port denied it had hidden anything."
    accusation = statement(text, "the port of hiding cracks", "The union", name="s1", stance="accused")
    denial = statement(text, "it had hidden anything", "The port", name="s2", stance="denied", about="s1")
    (found,) = disputes((text, (accusation, denial)))
    assert values(found) == [("a0", "accused"), ("a0", "denied")]


def test_one_dispute_for_an_accusation_told_twice() -> None:
    accusation = statement(
        ACCUSED, "Sallow Freight of storing 4,800 tonnes of nitrate in Norvale", "The dockers' union", stance="accused"
    )
    denial = statement(DENIED, "storing 4,800 tonnes of nitrate in Norvale", "Sallow Freight", stance="denied")
    (found,) = disputes((ACCUSED, (accusation,)), (ACCUSED, (accusation,)), (DENIED, (denial,)))
    assert values(found) == [("a0", "accused"), ("a1", "accused"), ("a2", "denied")]


def test_a_denial_of_something_else_is_no_dispute() -> None:
    other = "Hanna Voss denied that the museum would close on Sundays."
    accusation = statement(
        ACCUSED, "Sallow Freight of storing 4,800 tonnes of nitrate in Norvale", "The dockers' union", stance="accused"
    )
    denial = statement(other, "that the museum would close on Sundays", "Hanna Voss", stance="denied")
    assert disputes((ACCUSED, (accusation,)), (other, (denial,))) == ()


BOTH = FIFTEEN + " Police had first said 12 people were injured when the bridge collapsed."


def test_an_account_with_both_figures_stands_against_the_many_that_give_the_smaller() -> None:
    (found,) = disputes((TWELVE, ()), (f"{TWELVE} More soon.", ()), (BOTH, ()))
    assert values(found) == [("a0", "12"), ("a1", "12"), ("a2", "15")]
    assert found.sides[2].text == FIFTEEN


@pytest.mark.parametrize(
    "other",
    [
        "Police said 12 people were injured when the Orla bridge collapsed; 4 people were injured badly when the bridge fell.",
        "Police said 12 people were injured when the bridge collapsed. Of them 4 injured people stayed under the bridge.",
        "Police said 12 people were injured when the bridge collapsed, and 15 people were injured when the bridge was built.",
    ],
)
def test_a_part_of_the_figure_or_a_figure_of_the_same_sentence_contradicts_nobody(other: str) -> None:
    assert disputes((TWELVE, ()), (f"{TWELVE} More soon.", ()), (other, ())) == ()


CHARGE = "Petra Lindqvist accused Norvale Grain of storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin."


def test_every_report_of_a_charge_stands_beside_its_denial() -> None:
    charges = []
    for number, lead in enumerate(("", "On Tuesday the police came. ", "More is not known. ")):
        text = lead + CHARGE
        content = "Norvale Grain of storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin"
        charges.append((text, (statement(text, content, "Petra Lindqvist", stance="accused", name=f"s{number}"),)))
    denial = "Norvale Grain denied storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin."
    denied = statement(denial, "storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin", "Norvale Grain", stance="denied")
    found = [one for one in disputes(*charges, (denial, (denied,))) if one.kind == "denial"]
    assert len(found) == 1
    assert [value for _, value in values(found[0])] == ["accused", "accused", "accused", "denied"]


def test_many_charges_do_not_crowd_out_the_denial() -> None:
    charges = []
    for number in range(15):
        text = f"{CHARGE} This is version {number}."
        content = "Norvale Grain of storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin"
        charges.append((text, (statement(text, content, "Petra Lindqvist", stance="accused"),)))
    denial = "Norvale Grain denied storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin."
    denied = statement(denial, "storing 4,800 tonnes of ammonium nitrate at pier 17 in Perrin", "Norvale Grain", stance="denied")
    found = [one for one in disputes(*charges, (denial, (denied,))) if one.kind == "denial"]
    assert [value for _, value in values(found[0])] == ["accused"] * 11 + ["denied"]
