"""The card of one story: its pages, where it came from, who says what, what disagrees; and the line on a whole collection."""

from __future__ import annotations

import msgspec
import pytest

from sumber.cli.card_story import collection_card, story_card
from sumber.cli.terminal import outlet_name
from sumber.model import (
    ArticleRef,
    Dispute,
    Earliest,
    Edge,
    EventReport,
    Lineage,
    Membership,
    Node,
    Party,
    Side,
    Span,
    Story,
    StoryEvent,
    StoryStatement,
    TranslationFault,
    Wording,
)
from sumber.model.story import Relation

from .records import HOSTILE, article, evidence, is_clean, moment, shown, story

ANTARA = outlet_name("antara")
FIRST = ArticleRef("a1", outlet="antara", language="id", title="Feri berhenti", published=moment("2031-03-04T07:20+07:00"))
SECOND = ArticleRef("a2", outlet="Velm Courier", language="en", title="Ferry stops", published=moment("2031-03-04T09:00+07:00"))
THIRD = ArticleRef("a3", language="vi")
NODES = (
    Node("a1", "article", "Feri berhenti", True, moment("2031-03-04T07:20+07:00")),
    Node("a2", "article", "Ferry stops", True, moment("2031-03-04T09:00+07:00")),
    Node("outlet:yonhap", "agency", "Yonhap", False),
    Node("a3", "unknown", "an unnamed page", True),
)


def edge(source: str, target: str, relation: Relation, *, directed: bool = True, confidence: float = 0.9) -> Edge:
    return Edge(source, target, relation, directed, (evidence("sixteen words", "a1#text:0-13", "copied words"),), confidence)


def card(one: Story, *, number: int = 1, of: int = 1, width: int = 120) -> str:
    lines = shown(story_card(one, {}, number=number, of=of), width=width).splitlines()
    return "\n".join(line.rstrip() for line in lines)


def test_a_story_of_one_page() -> None:
    told = card(story(FIRST, title="Feri berhenti"), number=2, of=7)
    assert "2/7  Feri berhenti" in told
    assert "1 page · 1 outlet · Indonesian" in told
    assert "carried from another" not in told
    assert "Earliest known: undecided (no clock is known)" in told
    for heading in ("Pages", "Where it came from", "Who says what", "Who did what", "What disagrees"):
        assert heading not in told


def test_pages_and_why_they_are_joined() -> None:
    why = Membership("a2", (evidence("600", "a2#text:0-3", "shared figure"),) * 6, 0.8)
    told = card(story(FIRST, SECOND, THIRD, membership=(why,)))
    assert "3 pages · 3 outlets · English, Indonesian, Vietnamese" in told
    assert "2031-03-04 09:00+07:00 Velm Courier (en)  Ferry stops" in told
    assert told.count("joined by") == 1
    assert told.count("shared figure: 600") == 4
    assert "date unknown an unnamed outlet (vi)  (no title)" in told


def test_carried_pages_are_counted() -> None:
    lineage = Lineage(NODES, (edge("a1", "a2", "cut"), edge("a1", "a3", "cites")))
    told = card(story(FIRST, SECOND, THIRD, lineage=lineage))
    assert "1 page carried from another, 2 not shown to be" in told


def test_the_earliest_by_name_with_its_doubt() -> None:
    told = card(story(FIRST, SECOND, earliest=Earliest("a1", moment("2031-03-04T07:20+07:00"), "by nine minutes")))
    assert f"Earliest known: {ANTARA}" in told
    assert "2031-03-04 07:20+07:00 (by nine minutes)" in told
    node = Earliest("outlet:yonhap", None)
    assert "Earliest known: Yonhap, date unknown" in card(story(FIRST, lineage=Lineage(NODES), earliest=node))
    assert "Earliest known: a9, date unknown" in card(story(FIRST, earliest=Earliest("a9", None)))


def test_the_way_from_the_origin_to_the_carriers() -> None:
    lineage = Lineage(
        NODES, (edge("outlet:yonhap", "a1", "credits"), edge("a1", "a2", "cut_edited"), edge("a2", "a3", "translation"))
    )
    told = card(story(FIRST, SECOND, THIRD, lineage=lineage)).split("Where it came from")[1]
    order = [
        told.index(words)
        for words in (
            "Yonhap, agency (not collected)",
            f"credits → {ANTARA} “Feri berhenti”, 2031-03-04 07:20+07:00",
            "cut edited → Velm Courier “Ferry stops”",
            "translation → an unnamed outlet (no title)",
        )
    ]
    assert order == sorted(order)
    assert told.count("copied words: sixteen words · 0.90") == 3


def test_a_page_with_two_sources_is_unfolded_once() -> None:
    nodes = (*NODES, Node("a4", "article", "Last", True))
    edges = (edge("a1", "a2", "merged"), edge("outlet:yonhap", "a2", "merged"), edge("a2", "a4", "verbatim"))
    told = card(story(FIRST, SECOND, lineage=Lineage(nodes, edges)))
    assert told.count("merged → Velm Courier “Ferry stops”") == 2
    assert told.count("(see above)") == 1
    assert told.count("verbatim → Last") == 1


def test_above_is_above() -> None:
    nodes = (*NODES, Node("a4", "article", "Last", True))
    edges = (
        edge("outlet:yonhap", "a1", "cites"),
        edge("outlet:yonhap", "a2", "cites"),
        edge("a1", "a4", "cut"),
        edge("a2", "a4", "merged"),
    )
    told = card(story(FIRST, SECOND, lineage=Lineage(nodes, edges)))
    assert told.index("cut → Last\n") < told.index("merged → Last (see above)")


def test_a_long_way_is_told_to_its_end() -> None:
    nodes = tuple(Node(f"n{number}", "outlet", f"Outlet {number}", False) for number in range(40))
    edges = tuple(edge(f"n{number}", f"n{number + 1}", "cites") for number in range(39))
    told = card(story(FIRST, lineage=Lineage(nodes, edges)), width=400)
    assert told.count("cites → Outlet") == 39


def test_a_circle_ends() -> None:
    edges = (edge("outlet:yonhap", "a1", "cites"), edge("a1", "a2", "cites"), edge("a2", "a1", "cites"))
    assert card(story(FIRST, SECOND, lineage=Lineage(NODES, edges))).count("(see above)") == 1


def test_a_pair_without_direction_says_so() -> None:
    told = card(story(FIRST, SECOND, lineage=Lineage(NODES, (edge("a1", "a2", "shared_source", directed=False, confidence=0.6),))))
    assert f"shared source, direction undecided: {ANTARA} “Feri berhenti”, 2031-03-04 07:20+07:00 and Velm Courier “Ferry" in told
    assert "0.60" in told


def test_what_a_translation_lost_or_changed_stands_below_it() -> None:
    own, other = evidence("62", "a2#text:0-2", "number changed"), evidence("26", "a3#text:0-2", "number changed")
    faults = (
        TranslationFault("number", "changed", own, other),
        TranslationFault("title", "lost", evidence("Ferry stops", "a2#call", "title lost"), None),
        TranslationFault("quotation", "added", None, evidence("so they say", "a3#text:4-15", "quotation added")),
        *[TranslationFault("name", "lost", evidence(f"Mr {name}", "a2#text:9-13", "name lost"), None) for name in "ABC"],
    )
    step = msgspec.structs.replace(edge("a2", "a3", "translation"), faults=faults)
    told = card(story(SECOND, THIRD, lineage=Lineage(NODES, (step,))))
    for line in ("number changed: 62 → 26", "title lost: Ferry stops", "quotation added: so they say", "name lost: Mr A"):
        assert line in told
    assert "Mr B" not in told
    assert "2 more that may not have come through" in told


def test_independent_pages_are_no_way() -> None:
    assert "Where it came from" not in card(story(FIRST, SECOND, lineage=Lineage(NODES, (edge("a1", "a2", "independent"),))))


def test_edges_to_nodes_that_are_missing_are_passed_over() -> None:
    assert "cites" not in card(story(FIRST, lineage=Lineage(NODES[:1], (edge("a1", "a9", "cites"),)))).replace("→", "")


def said(number: int, *wordings: Wording, speaker: str = "Ida Brandel") -> StoryStatement:
    carriers = tuple(dict.fromkeys(wording.article for wording in wordings))
    return StoryStatement(
        id=f"c{number}", speakers=(Party(speaker),) if speaker else (), stance="denied", wordings=wordings, carriers=carriers
    )


def worded(page: str, text: str, language: str = "en") -> Wording:
    return Wording(page, "s1", language, text, (Span(0, len(text)),))


def test_a_statement_with_its_wordings() -> None:
    one = said(1, worded("a1", "kami sudah menjawab", "id"), worded("a2", "we have answered"))
    told = card(story(FIRST, SECOND, statements=(one,)))
    assert "Ida Brandel denied  in 2 pages" in told
    assert f"kami sudah menjawab  id, {ANTARA}" in told
    assert "we have answered  en, Velm Courier" in told


def test_a_single_page_does_not_repeat_its_outlet() -> None:
    told = card(story(FIRST, statements=(said(1, worded("a1", "kami sudah menjawab", "id"), speaker=""),)))
    assert "nobody named denied\n" in told
    assert f"id, {ANTARA}" not in told
    assert " in 1 page" not in told


def test_the_statements_that_most_pages_carry_come_first() -> None:
    few = [said(number, worded("a1", f"word {number}"), speaker=f"Speaker {number}") for number in range(12)]
    most = said(99, worded("a1", "everybody"), worded("a2", "everybody"), speaker="Speaker 99")
    told = card(story(FIRST, SECOND, statements=(*few, most)))
    assert told.index("Speaker 99") < told.index("Speaker 0")
    assert "Speaker 6" in told
    assert "Speaker 7" not in told
    assert "… 5 more" in told


def test_many_wordings_are_counted() -> None:
    told = card(story(FIRST, SECOND, statements=(said(1, *(worded("a1", f"wording {number}") for number in range(7))),)))
    assert "wording 3" in told
    assert "wording 4" not in told
    assert "… 3 more wordings" in told


def test_events_with_reports_and_pages_counted_apart() -> None:
    reports = (EventReport("a1", "e1", Span(0, 5)), EventReport("a1", "e1", Span(9, 12)), EventReport("a2", "e4", Span(3, 9)))
    event = StoryEvent(
        id="v1",
        type="AGREE",
        actors=(Party("Seoul"), Party("Hanoi")),
        recipients=(Party("growers"),),
        reports=reports,
        place="Seoul",
        date="2031-03-04",
        modality="promised",
    )
    told = card(
        story(FIRST, SECOND, events=(event, StoryEvent(id="v2", type="AID", actors=(), recipients=(), reports=reports[:1])))
    )
    assert "AGREE Seoul and Hanoi → growers  promised · 2031-03-04 · Seoul · 3 reports in 2 pages" in told
    assert "AID ?  1 report in 1 page" in told


def test_what_disagrees_with_whose_word_it_is() -> None:
    sides = (
        Side("a1", Span(0, 9), "12 korban", "12", (Party("the police"),)),
        Side("a2", Span(0, 10), "15 injured", "15"),
    )
    told = card(story(FIRST, SECOND, disputes=(Dispute("figure", "the number of injured", sides),)))
    assert "figure: the number of injured" in told
    assert f"12 12 korban  {ANTARA}, the police" in told
    assert "15 15 injured  Velm Courier" in told


@pytest.mark.parametrize("width", [60, 100])
def test_no_slot_lets_a_page_steer_the_terminal(width: int) -> None:
    ref = ArticleRef("a1", outlet=HOSTILE, language="en", title=HOSTILE, published=moment(HOSTILE))
    proof = (evidence(HOSTILE, HOSTILE, HOSTILE),)
    lineage = Lineage(
        (Node("a1", "article", HOSTILE, True, moment(HOSTILE)), Node("x", "agency", HOSTILE, False)),
        (Edge("x", "a1", "cites", True, proof, 0.5), Edge("a1", "x", "shared_source", False, proof, 0.5)),
    )
    one = story(
        ref,
        ArticleRef("a2"),
        title=HOSTILE,
        membership=(Membership("a1", proof, 0.5),),
        lineage=lineage,
        statements=(said(1, worded("a1", HOSTILE, HOSTILE), speaker=HOSTILE),),
        events=(
            StoryEvent(
                id="v1", type="AID", actors=(Party(HOSTILE),), recipients=(Party(HOSTILE),), reports=(), place=HOSTILE, date=HOSTILE
            ),
        ),
        disputes=(Dispute("claim", HOSTILE, (Side("a1", Span(0, 1), HOSTILE, HOSTILE, (Party(HOSTILE),)),)),),
        earliest=Earliest("a1", moment(HOSTILE), HOSTILE),
    )
    told = card(one, width=width)
    assert is_clean(told)
    assert "‹U+202E›" in told
    assert max(map(len, told.splitlines())) <= width + 2


def test_the_collection_in_one_line() -> None:
    joined = story(FIRST, SECOND, lineage=Lineage(NODES, (edge("a1", "a2", "cut_edited"), edge("a1", "a2", "cites"))))
    told = shown(collection_card([joined, story(THIRD)], [article(id="a1"), article(id="a2"), article(id="a3")])).strip()
    assert told == "3 pages · 2 stories, 1 of several pages · copies: 1 cut edited"
    assert shown(collection_card([], [])).strip() == "0 pages · 0 stories, 0 of several pages · copies: none"
