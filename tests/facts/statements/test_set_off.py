"""Quotations that a comma sets off within a sentence, participles with a subject of their own, clauses behind a time."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check

STATEMENTS = [
    ("While {S:some protesters} chanted, “{Q:Red for Ed,}” in a hallway, the speaker left the building.", ["said"]),
    ("{S:He} said, “{Q:We are ready,}” and left for Lima.", ["said"]),
    ("{S:Ruiz} said, “{Q:Are we ready?}” and waited for an answer.", ["said"]),
    ("{S:The minister, who had come by train}, said on Monday {Q:he would step down}.", ["said"]),
    ("{S:The minister} said on Monday {Q:he would step down}.", ["said"]),
    ("The ferry was late again, with {S:officials} saying {Q:the pump had failed}.", ["said"]),
    ("There will be fast charging, with {S:Orla Motors} suggesting that {Q:the battery lasts ten years}.", ["suggested"]),
    ("The talks ended on Friday, with {S:the mayor of Perrin} warning that {Q:a strike was near}.", ["warned"]),
    ("{S:The commission} issued a statement warning that “{Q:voters are entitled to honesty.}’’ It has no power.", ["announced"]),
    ("‘‘{Q:We are ready for the harvest,}’’ {S:Ruiz} said.", ["said"]),
    (
        "{Q:Emissions would rise — threefold, at that — over the decade}, according to {S:an analysis led} by researchers at Orla "
        "University in Perrin (J. Roe et al. 2025; see page 4).",
        ["said"],
    ),
    (
        "{Q:The bank would lose a tenth of its value}, according to {S:a study} by the Orla Institute, a think tank in Perrin.",
        ["said"],
    ),
    ("{S:Lula} announced {Q:an investment in the facility, a fund that will pay for forests}.", ["announced"]),
    ("{S:The firm} says {Q:that is what the town can expect}.", ["said"]),
    ("{Q:The jump in jobs was the second one}, {S:he} said, {Q:which still left the count down}.", ["said"]),
    ("{S:He} asked {Q:which road was open}.", ["asked"]),
    ("{S:He} met with reporters, saying {Q:the bridge was safe}.", ["said"]),
]
NOTHING = [
    "Police arrested the accused sex trafficker Jon Roe in Lima.",
    "The accused man was brought to the court in a van.",
    "The alleged attack took place in a park near the river.",
    "The firm raised two billion in an initial public offering to investors in March.",
    "The officers kept a series of tweets in a folder on his desk.",
    "Strava is throwing its weight behind what it calls a family plan for its members.",
    "Much of the network is old, poorly maintained or broken, which means that it must be built anew.",
    "The agency is working on a call for proposals for instruments on the moon.",
    "The police took media reports about the fire off the wall.",
]


@pytest.mark.parametrize(("text", "stances"), STATEMENTS)
def test_who_says_what(text: str, stances: list[str]) -> None:
    check(text, "en", stances)


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_look_like_cues_say_nothing(text: str) -> None:
    assert find_facts(text, language="en").statements == ()


def test_a_clause_that_goes_on_with_its_quotation_is_kept_whole() -> None:
    text = "Ruiz said the plan was “a mistake of the first order,” and that it would cost millions."
    (said,) = find_facts(text, language="en").statements
    assert said.kind == "mixed"
    assert said.content[0].slice(text).startswith("the plan was “a mistake")


def test_an_abbreviation_before_a_name_in_marks_ends_no_quotation() -> None:
    text = 'Он пишет: "Работа В. Бахова "Без названия" оскорбляет чувства жителей города, и мы это докажем в суде".'
    (said,) = find_facts(text, language="ru").statements
    assert said.content[0].slice(text).strip('"').endswith("в суде")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "{Q:На месте церкви}, добавил {S:он}, {Q:появится высокий дом, чьи жильцы не ходят на службу}."),
        ("de", "{Q:Die Brücke}, sagte {S:er}, {Q:bleibt bis zum Mai gesperrt}."),
    ],
)
def test_a_pronoun_set_off_takes_nothing_of_what_is_said(language: str, text: str) -> None:
    check(text, language, ["said"])
