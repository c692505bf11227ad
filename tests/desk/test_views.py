"""What the pages are made of: entries, passages, rows and excerpts."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.archive import Found, Hit
from sumber.desk.article_view import view_article
from sumber.desk.entries import credit_entries, event_entries, statement_entries, time_entries
from sumber.desk.pages import page_rows
from sumber.desk.search_view import view_hits
from sumber.desk.story_view import summarise, view_story
from sumber.model import Article, ArticleRef, Block, Credit, Dispute, Evidence, Facts, Span, Story, TranslationFault

from .shelves import TEXT, articles, depot_article, depot_facts, depot_story, moment, ref, span_of


def test_statements_are_numbered_in_their_order() -> None:
    entries = statement_entries(depot_article(), depot_facts())
    assert [(entry.number, entry.id) for entry in entries] == [(1, "s-s1"), (2, "s-s2"), (3, "s-s3"), (4, "s-s4")]


def test_a_statement_gives_the_characters_of_each_slot() -> None:
    entry = statement_entries(depot_article(), depot_facts())[0]
    assert entry.contents == ("The cause is under investigation",)
    assert (entry.cue, entry.via, entry.kind) == ("told", ("Antara", "Reuters"), "quoted")
    assert [(proof.rule, proof.text) for proof in entry.proofs][:2] == [("speaker", "police chief Rudi Sastrawan"), ("cue", "told")]


def test_a_denial_and_its_charge_name_each_other() -> None:
    charge, denial = statement_entries(depot_article(), depot_facts())[2:]
    assert denial.answers == ("s-s3", 3)
    assert charge.answered == (("s-s4", 4),)
    assert (denial.lost, denial.speakers) == (True, ())


def test_an_answer_to_something_unknown_is_no_link() -> None:
    facts = depot_facts()
    lonely = msgspec.structs.replace(facts, statements=(msgspec.structs.replace(facts.statements[3], about="gone"),))
    assert statement_entries(depot_article(), lonely)[0].answers is None


def test_times_say_what_they_mean() -> None:
    tuesday, wednesday = time_entries(depot_article(), depot_facts())
    assert (tuesday.text, tuesday.told, tuesday.anchor) == ("Tuesday", "10 March 2026", "10 March 2026")
    assert wednesday.anchor == ""


def test_credits_say_whether_they_stand_in_the_text() -> None:
    article = depot_article()
    inside, outside = credit_entries(article, [*article.credits, Credit("wire", "Reuters", "reuters")])
    assert (inside.in_text, outside.in_text) == (True, False)
    assert outside.outlet == "Reuters"


def test_events_tell_all_their_reports() -> None:
    (event,) = event_entries(depot_article(), depot_facts())
    assert event.reports == ("The union accused Samudra Nitra of storing 4,800 tonnes of nitrate.",)
    assert (event.trigger, event.date, event.place) == ("accused", "10 March 2026", "Teluk Kemuning")


def told(article: Article) -> str:
    view = view_article(article, Facts(language=article.language))
    return "".join(piece.text for passage in view.passages for piece in passage.pieces)


def test_blocks_keep_their_kind() -> None:
    view = view_article(depot_article(), depot_facts())
    assert [passage.kind for passage in view.passages] == ["lead", "caption", "paragraph", "paragraph", "paragraph"]


def test_text_between_blocks_is_shown_too() -> None:
    article = msgspec.structs.replace(depot_article(), blocks=(Block("heading", span_of(TEXT, "Smoke over the port."), ""),))
    view = view_article(article, Facts(language="en"))
    assert [passage.kind for passage in view.passages] == [
        "paragraph",
        "heading",
        "paragraph",
        "paragraph",
        "paragraph",
        "paragraph",
    ]
    assert told(article).replace(" ", "") == TEXT.replace("\n", "").replace(" ", "")


BLOCKS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6)


@given(st.text("ab \n", max_size=50), BLOCKS)
def test_no_character_is_lost_or_told_twice_however_blocks_lie(text: str, spans: list[tuple[int, int]]) -> None:
    blocks = tuple(Block("paragraph", Span(min(span), max(span)), "") for span in spans)
    shown = told(Article(id="a", text=text, blocks=blocks))
    assert "".join(shown.split()) == "".join(text.split())


def test_a_statement_over_several_blocks_is_anchored_once() -> None:
    whole = msgspec.structs.replace(depot_facts().statements[0], content=(Span(0, len(TEXT)),))
    view = view_article(depot_article(), msgspec.structs.replace(depot_facts(), statements=(whole,)))
    anchors = [anchor for passage in view.passages for piece in passage.pieces for anchor in piece.anchors]
    assert len(anchors) == len(set(anchors))
    assert "in-s-s1" in anchors


def test_a_date_of_the_page_is_followed_by_its_rivals() -> None:
    view = view_article(depot_article(), depot_facts())
    assert [row.role for row in view.dates] == ["published", "rival of published", "rival of published", "modified"]
    assert view.dates[0].doubt == "to the minute, zone declared"
    assert view.dates[1].doubt == "refused: lies in the future"


def test_a_bound_is_told_as_a_bound() -> None:
    bound = msgspec.structs.replace(moment("XXXX-09-14/.."), precision="bound")
    view = view_article(msgspec.structs.replace(depot_article(), published=bound), depot_facts())
    assert view.dates[0].value == "not before 14 September, year unknown"
    assert "a bound" in view.dates[0].doubt
    assert any(line.startswith("The date") for line in view.lost)


def test_a_language_without_a_pack_is_said() -> None:
    view = view_article(depot_article(), Facts(language="xx"))
    assert any("no language pack" in line for line in view.lost)


def test_evidence_in_the_text_can_be_jumped_to() -> None:
    view = view_article(depot_article(), depot_facts())
    anchors = {anchor for passage in view.passages for piece in passage.pieces for anchor in piece.anchors}
    for entry in view.statements:
        for proof in entry.proofs:
            if proof.href is not None:
                assert proof.href[1:] in anchors


def test_a_summary_counts_reports_carriers_and_disputes() -> None:
    summary = summarise(depot_story())
    assert (summary.reports, summary.carriers, summary.disputes, summary.statements) == (6, 3, 1, 2)
    assert summary.languages == ("Indonesian", "Vietnamese", "Korean", "Arabic", "English")
    assert summary.title_language == "id"
    assert summary.when == "10 March 2026, 09:05 UTC"
    assert summary.only is None


def test_the_summary_of_a_single_report_names_it() -> None:
    article = articles()[0][0]
    summary = summarise(Story(id="s", title="t", articles=(ref(article),)))
    assert summary.only == ref(article)
    assert summary.when == "10 March 2026, 09:05 UTC"


def test_reports_are_ordered_by_their_clocks_with_the_undated_last() -> None:
    rows = view_story(depot_story()).reports
    assert [row.ref.id for row in rows] == ["wire", "copy", "depot", "vi", "ar", "ko"]
    assert [row.ref.id for row in rows if row.earliest] == ["wire"]


def test_clocks_of_different_zones_are_compared_as_instants() -> None:
    early = ArticleRef("early", published=moment("2026-03-10T23:00+09:00"))
    late = ArticleRef("late", published=moment("2026-03-10T15:00Z"))
    rows = view_story(Story(id="s", title="t", articles=(late, early))).reports
    assert [row.ref.id for row in rows] == ["early", "late"]


def test_a_report_says_where_it_has_its_words_from() -> None:
    rows = {row.ref.id: row for row in view_story(depot_story()).reports}
    assert rows["depot"].has_from == (("merged from", ("ANTARA",)), ("cites", ("TASS",)))
    assert rows["ko"].has_from == ()
    assert rows["wire"].confidence == "90%"


def test_a_translation_says_what_may_not_have_come_through() -> None:
    story = depot_story()
    fault = TranslationFault("number", "changed", Evidence("number changed", "wire#text:0-2", "12"), None)
    edges = tuple(msgspec.structs.replace(edge, faults=(fault,)) for edge in story.lineage.edges if edge.relation == "translation")
    view = view_story(msgspec.structs.replace(story, lineage=msgspec.structs.replace(story.lineage, edges=edges)))
    (row,) = view.edges[0].faults
    assert row.told == "number changed"
    assert [(proof.text, proof.href) for proof in row.proofs] == [("12", "/article/wire?at=0-2#at")]
    assert all(not edge.faults for edge in view_story(story).edges)


def test_statements_carried_most_stand_first() -> None:
    rows = view_story(depot_story()).shared
    assert [row.carriers for row in rows] == [6, 1]
    assert rows[1].answers == ("st1", "Rudi Sastrawan")


def test_sides_of_a_dispute_lead_to_their_passages() -> None:
    (dispute,) = view_story(depot_story()).disputes
    assert [side.value for side in dispute.sides] == ["4,800", "2,350"]
    ((outlet, href),) = dispute.sides[0].voices[0].outlets
    assert (outlet, href.split("?")[0]) == ("The Meridian Post", "/article/depot")
    assert dispute.sides[1].voices[0].outlets[0][0] == "Harian Rawan"


def test_reports_that_give_the_same_value_stand_on_one_side() -> None:
    story = depot_story()
    first, second = story.disputes[0].sides
    again = msgspec.structs.replace(first, span=Span(0, 3))
    other = msgspec.structs.replace(first, article="vi", text="4.800 tấn")
    (dispute,) = view_story(
        msgspec.structs.replace(story, disputes=(Dispute("figure", "tonnes", (first, second, again, other)),))
    ).disputes
    assert [side.value for side in dispute.sides] == ["4,800", "2,350"]
    assert [len(voice.outlets) for voice in dispute.sides[0].voices] == [2, 1]


def test_a_story_that_names_an_unknown_article_is_still_shown() -> None:
    story = msgspec.structs.replace(depot_story(), articles=())
    view = view_story(story)
    assert view.shared[0].wordings[0].outlet in {"ar", "copy", "depot", "ko", "vi", "wire"}
    assert view.disputes[0].sides[0].voices[0].outlets[0][0] == "depot"


LONG = "filler " * 60 + "needle " + "filler " * 60 + "needle needle " + "filler " * 60


def hit_of(text: str, *spans: Span, title: str = "A title") -> Hit:
    return Hit(Article(id="a", text=text, title=title), spans)


def needles() -> tuple[Span, ...]:
    found, start = [], LONG.find("needle")
    while start >= 0:
        found.append(Span(start, start + 6))
        start = LONG.find("needle", start + 1)
    return tuple(found)


def test_excerpts_show_the_words_with_what_is_around() -> None:
    (view,) = view_hits(Found(1, (hit_of(LONG, *needles()),)))
    assert len(view.excerpts) == 2
    first = view.excerpts[0]
    assert [piece.text for piece in first.pieces if piece.kinds] == ["needle"]
    assert first.cut_before
    assert first.cut_after
    assert first.pieces[0].text.startswith("filler")
    assert view.more == 0


def test_places_that_are_not_shown_are_counted() -> None:
    text = ("needle " + "filler " * 60) * 8
    spans = tuple(Span(start, start + 6) for start in range(0, len(text), 427))
    (view,) = view_hits(Found(1, (hit_of(text, *spans),)))
    assert len(view.excerpts) == 3
    assert view.more == len(spans) - 3


@given(st.text(max_size=300), st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=5))
def test_excerpts_are_parts_of_the_text(text: str, ends: list[tuple[int, int]]) -> None:
    spans = tuple(sorted(Span(min(one), max(one)) for one in ends if max(one) <= len(text) and min(one) < max(one)))
    (view,) = view_hits(Found(1, (hit_of(text, *spans),)))
    for excerpt in view.excerpts:
        assert "".join(piece.text for piece in excerpt.pieces) in text


@pytest.mark.parametrize("title", ["", "A" * 100_000])
def test_titles_of_hits_are_short(title: str) -> None:
    (view,) = view_hits(Found(1, (hit_of("text", title=title),)))
    assert sum(len(piece.text) for piece in view.title) <= 240


def test_rows_of_pages_give_the_first_reason() -> None:
    rows = page_rows([article for article, _ in articles()])
    assert rows[0].reason == "two paragraphs of prose"
    assert rows[-1].completeness == "cut"
    assert page_rows([Article(id="a", text="")])[0].reason == ""
