"""The card of one page: every slot that is filled is told with its proof, none that is empty, and no page steers the terminal."""

from __future__ import annotations

import msgspec
import pytest

from sumber.cli.card_article import article_card
from sumber.model import (
    Basis,
    Candidate,
    Credit,
    Damage,
    Event,
    Party,
    Person,
    Reason,
    Rival,
    Span,
    Translation,
    Verdict,
    Via,
)

from .records import HOSTILE, article, evidence, facts, is_clean, moment, party, shown, statement

FERRY = "The ferry stays in port, the harbour master said."
GUILTY = "The union accused the owner of silence."


def test_an_empty_page_has_a_card() -> None:
    told = shown(article_card(article(), facts()))
    assert "(no title)" in told
    assert "an unnamed outlet" in told
    assert "published: unknown" in told
    for heading in ("Text", "Who says what", "Who did what", "Credits", "Damage", "modified", "translated"):
        assert heading not in told


def test_verdict_and_reasons() -> None:
    verdict = Verdict("wall", "stub", (Reason("declared.paid", "declared not free"), Reason("body.short", "40 words")))
    told = shown(article_card(article(verdict=verdict, language="id", language_margin=0.5, script="Latn"), facts()))
    assert "wall, stub · Indonesian (id, margin 0.50, Latn)" in told
    assert "declared.paid: declared not free" in told
    assert "body.short: 40 words" in told


def test_who_and_when_with_evidence() -> None:
    published = moment(evidence=evidence("4 March 2031, 07.20 WIB", "page:html>body>time", "time-element"))
    one = article(
        FERRY,
        title="Ferry stops",
        outlet="reuters",
        section="World",
        authors=("Ida Brandel", "Joss Wick"),
        published=published,
        modified=moment("2031-03-05", precision="day"),
    )
    told = shown(article_card(one, facts()), width=140)
    assert "Reuters · World · Ida Brandel · Joss Wick" in told
    assert "published: 2031-03-04 07:20+07:00 (minute)" in told
    assert "[time-element: 4 March 2031, 07.20 WIB · page:html>body>time]" in told
    assert "modified: 2031-03-05 (day)" in told


def test_rivals_of_a_date_and_why_they_lost() -> None:
    rivals = (
        Rival("2031-04-03", evidence("04/03/2031", "page:meta[name=date]")),
        Rival("2061-03-04", evidence("2061"), refused="after the capture"),
        *(Rival(f"2031-05-0{day}", evidence()) for day in range(1, 6)),
    )
    told = shown(article_card(article(FERRY, published=moment(rivals=rivals)), facts()))
    assert "rival: 2031-04-03  [page:meta[name=date]]" in told
    assert "refused, after the capture: 2061-03-04" in told
    assert "2031-05-01" in told
    assert "2031-05-02" not in told


def test_a_translation_with_its_doubt() -> None:
    translation = Translation(
        "und",
        (evidence("[iklan_2]", "input:10-19", "translated_placeholder"),),
        (Candidate("vi", evidence("words of the link")),),
        "from which language is not told",
    )
    told = shown(article_card(article(FERRY, translated_from=translation), facts()))
    assert "translated from an undecided language; from which language is not told" in told
    assert "translated_placeholder: [iklan_2]  [input:10-19]" in told
    assert "rival: Vietnamese, words of the link" in told


@pytest.mark.parametrize(
    ("canonical", "url", "place", "address"),
    [
        ("https://velm.example/c", "https://velm.example/u", "p.html", "https://velm.example/c"),
        (None, "https://velm.example/u", "p.html", "https://velm.example/u"),
        (None, None, "kept/p.html", "kept/p.html"),
    ],
)
def test_the_address_is_the_best_known(canonical: str | None, url: str | None, place: str, address: str) -> None:
    told = shown(article_card(article(FERRY, canonical_url=canonical, url=url), facts(), place=place))
    assert address in told
    assert len([one for one in ("velm.example/c", "velm.example/u", "p.html") if one in told]) == 1


def test_the_text_is_shown_in_part_and_whole_when_asked() -> None:
    one = article(*(f"Paragraph number {number} of the ferry's story." for number in range(9)))
    told = shown(article_card(one, facts()))
    assert "Paragraph number 5" in told
    assert "Paragraph number 6" not in told
    assert "3 more blocks (--full shows them)" in told
    whole = shown(article_card(one, facts(), full=True))
    assert "Paragraph number 8" in whole
    assert "more blocks" not in whole


def test_a_long_paragraph_is_cut_unless_the_whole_is_asked_for() -> None:
    one = article("word " * 200 + "end.")
    assert "end." not in shown(article_card(one, facts()))
    assert "end." in shown(article_card(one, facts(), full=True))


def test_statements_are_numbered_and_say_whom_they_answer() -> None:
    one = article(FERRY, GUILTY, "The owner denied it.")
    found = facts(
        statements=(
            statement(
                one,
                "The ferry stays in port",
                "the harbour master",
                via=(Via(Span(0, 3), "Antara", "antara"), Via(Span(4, 9), "Velm TV")),
            ),
            statement(one, "silence", "The union", id="s2", stance="accused", targets=(party("the owner"),), said_on="2031-03-04"),
            statement(one, "it", "The owner", "its lawyer", id="s3", stance="denied", about="s2", basis=Basis("carried_over")),
            statement(one, "denied it", id="s4", kind="direct", basis=Basis("lost"), about="s9"),
        )
    )
    told = shown(article_card(one, found))
    assert "1. the harbour master said (indirect)" in told
    assert "via Antara ← Velm TV" in told
    assert "2. The union accused the owner (indirect)" in told
    assert "on 2031-03-04" in told
    assert "3. The owner and its lawyer denied (indirect)" in told
    assert "answers 2 · carried over" in told
    assert "4. nobody named said (direct)" in told
    assert "answers s9 · lost" in told


def test_a_quotation_in_pieces_shows_its_gap() -> None:
    one = article('"We wait," she said, "and we hope."')
    content = (Span(1, 8), Span(22, 33))
    told = shown(article_card(one, facts(statements=(statement(one, "We wait", "she", content=content),))))
    assert "We wait … and we hope" in told


def test_events_say_who_did_what_to_whom_and_on_whose_word() -> None:
    one = article(GUILTY, FERRY)
    trigger = Span(10, 17)
    event = Event(
        id="e1",
        type="ACCUSE",
        trigger=trigger,
        reports=(Span(0, 39),),
        actors=(party("The union"),),
        recipients=(party("the owner"),),
        place=party("Velm"),
        date="2031-03-04",
        modality="denied",
        according_to=(party("Antara"), party("Velm TV")),
        doubt="the day is not told",
    )
    told = shown(article_card(one, facts(events=(event,))), width=180)
    assert "ACCUSE The union → the owner" in told
    assert "denied · 2031-03-04 · Velm · according to Antara and Velm TV · outlet voice · 1 report · the day is not told" in told
    assert GUILTY in told.split("Who did what")[1]


def test_an_event_without_an_actor_and_with_several_reports() -> None:
    one = article(GUILTY, FERRY)
    event = Event(id="e1", type="ASSAULT", trigger=Span(10, 17), reports=(Span(40, 60), Span(0, 39)))
    told = shown(article_card(one, facts(events=(event,))))
    assert "ASSAULT ?  outlet voice · 2 reports" in told
    assert "asserted" not in told


def test_credits_are_told_once_with_the_outlet_that_they_mean() -> None:
    wire = Credit("wire", "ANTARA", "antara")
    source = Credit("source", "velm.example", None, "https://velm.example/a")
    own = Credit("source", "https://velm.example/b", None, "https://velm.example/b")
    told = shown(article_card(article(FERRY, credits=(wire, source, own)), facts(credits=(wire,))))
    assert told.count("wire: ANTARA = ") == 1
    assert "source: velm.example https://velm.example/a" in told
    assert told.count("https://velm.example/b") == 1


def test_damage_says_where_it_was() -> None:
    told = shown(article_card(article(FERRY, damage=(Damage("table_residue", "|", "input:340-341"),)), facts()))
    assert "table residue: |  [input:340-341]" in told


def hostile_card(width: int = 100, *, colour: bool = False) -> str:
    one = article(
        HOSTILE,
        title=HOSTILE,
        outlet=HOSTILE,
        section=HOSTILE,
        authors=(HOSTILE,),
        canonical_url="https://velm.example/" + HOSTILE,
        published=moment(
            "2031-03-04",
            evidence=evidence(HOSTILE, HOSTILE, HOSTILE),
            rivals=(Rival(HOSTILE, evidence(HOSTILE, HOSTILE), HOSTILE),),
        ),
        people=(Person(HOSTILE, "author", evidence()),),
        translated_from=Translation(
            "qxx", (evidence(HOSTILE, HOSTILE, HOSTILE),), (Candidate(HOSTILE, evidence(HOSTILE)),), HOSTILE
        ),
        verdict=Verdict("article", "whole", (Reason(HOSTILE, HOSTILE),)),
        credits=(Credit("source", HOSTILE, HOSTILE, HOSTILE),),
        damage=(Damage("furniture", HOSTILE, HOSTILE),),
    )
    whole = Span(0, len(HOSTILE))
    event = Event(
        id="e1",
        type="AID",
        trigger=whole,
        reports=(whole,),
        actors=(party(HOSTILE),),
        recipients=(party(HOSTILE),),
        place=party(HOSTILE),
        date=HOSTILE,
        according_to=(party(HOSTILE),),
        doubt=HOSTILE,
    )
    said = statement(one, HOSTILE, HOSTILE, targets=(Party(HOSTILE),), via=(Via(whole, HOSTILE),), said_on=HOSTILE, about=HOSTILE)
    return shown(
        article_card(one, facts(statements=(said,), events=(event,)), full=True, place=HOSTILE), width=width, colour=colour
    )


def test_no_slot_lets_a_page_steer_the_terminal() -> None:
    told = hostile_card()
    assert is_clean(told)
    assert "‹U+001B›" in told
    assert "‹U+202E›" in told


def test_no_slot_is_read_as_markup() -> None:
    told = " ".join(hostile_card(width=4000).split())
    assert told.count("[bold]no markup[/bold]") > 15
    coloured = hostile_card(width=4000, colour=True)
    assert "\x1b[31mRed" not in coloured


def test_a_card_keeps_its_width() -> None:
    one = article("한" * 300, "word " * 300, "x" * 300, title="y" * 300, canonical_url="https://velm.example/" + "z" * 300)
    for width in (40, 100):
        lines = shown(article_card(one, facts(), full=True), width=width).splitlines()
        assert max(map(len, lines)) <= width


def test_the_same_records_give_the_same_card() -> None:
    one = article(FERRY, title="Ferry stops", published=moment())
    again = msgspec.json.decode(msgspec.json.encode(one), type=type(one))
    assert shown(article_card(one, facts())) == shown(article_card(again, facts()))
