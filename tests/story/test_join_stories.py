"""Articles become stories: together what belongs together, apart what does not, the same in any order."""

from __future__ import annotations

import random
from itertools import pairwise

import msgspec
import pytest

from sumber.errors import UsageError
from sumber.model import Article, Evidence, Facts, Moment, Story, Translation
from sumber.story import join_stories

from .made import BRIDGE, MUSEUM, WHEAT, article, credited, facts, time

LINES = BRIDGE.splitlines(keepends=True)
RETOLD = (
    "Eleven vehicles were pulled from the water in Norvale after the Orla bridge collapsed when two barges struck a pillar.\n"
    "Ines Calloway, the harbour master, said that the search went on; ferries will run, Mayor Tobias Renn announced.\n"
    "The repair may cost 48 million crowns.\n"
)
RUSSIAN = (
    "Мост Орла в Норвейле обрушился во вторник утром после удара двух барж, сообщили власти.\n"
    "Начальник порта Инес Кэллоуэй сказала журналистам, что из воды подняли одиннадцать машин.\n"
    "Мэр Тобиас Ренн объявил, что паромы будут ходить каждые двадцать минут.\n"
    "Ремонт обойдется в 48 млн крон.\n"
)


def traced(*articles: Article) -> list[Story]:
    return join_stories(articles, [Facts(language=one.language) for one in articles])


def groups(stories: list[Story]) -> list[list[str]]:
    return [sorted(one.id for one in story.articles) for story in stories]


def collection() -> list[Article]:
    return [
        article(BRIDGE, "bridge", title="Orla bridge collapses", outlet="gazette", published="2026-03-02T08:00Z"),
        article("".join(LINES[:4]), "cut", outlet="observer", published="2026-03-02T12:00Z"),
        article(RETOLD, "retold", title="Eleven vehicles pulled from the water", outlet="herald", published="2026-03-02T15:00Z"),
        article(RUSSIAN, "russian", language="ru", outlet="vestnik", published="2026-03-02T20:00Z"),
        article(WHEAT, "wheat", title="Smallest harvest", outlet="gazette", published="2026-03-02T09:00Z"),
        article(MUSEUM, "museum", title="A museum of clocks", outlet="herald", published="2026-03-02T09:00Z"),
    ]


def test_one_story_over_outlets_and_languages_and_two_others_apart() -> None:
    assert groups(traced(*collection())) == [["bridge", "cut", "retold", "russian"], ["museum"], ["wheat"]]


def test_any_order_gives_the_same_bytes() -> None:
    articles = collection()
    first = msgspec.json.encode(traced(*articles))
    for seed in range(4):
        random.Random(seed).shuffle(articles)
        assert msgspec.json.encode(traced(*articles)) == first


def test_members_come_by_clock_and_the_earliest_is_known() -> None:
    story = traced(*collection())[0]
    assert [one.id for one in story.articles] == ["bridge", "cut", "retold", "russian"]
    assert (story.earliest.article, story.earliest.doubt) == ("bridge", "")


def test_clocks_of_other_zones_are_put_in_order() -> None:
    story = traced(article(BRIDGE, "a", published="2026-03-02T07:05-05:00"), article(BRIDGE, "b", published="2026-03-02T08:40Z"))[0]
    assert [one.id for one in story.articles] == ["b", "a"]


def test_every_member_has_evidence_in_its_own_text() -> None:
    texts = {one.id: one.text for one in collection()}
    story = traced(*collection())[0]
    assert {member.article for member in story.membership} == {one.id for one in story.articles}
    for member in story.membership:
        assert 0 < member.confidence <= 1
        assert member.evidence
        for evidence in member.evidence:
            owner, _, place = evidence.where.partition("#text:")
            if place:
                start, _, end = place.partition("-")
                assert texts[owner][int(start) : int(end)] == evidence.text


def test_copies_and_translations_are_edges() -> None:
    articles = [one for one in collection() if one.id != "retold"]
    edges = {(edge.source, edge.target): edge for edge in traced(*articles)[0].lineage.edges}
    assert edges["bridge", "cut"].relation == "cut"
    assert edges["bridge", "cut"].directed
    assert edges["bridge", "russian"].relation == "translation_cut"


def test_the_title_is_that_of_a_titled_member() -> None:
    assert traced(*collection())[0].title in ("Orla bridge collapses", "Eleven vehicles pulled from the water")
    assert traced(article(BRIDGE))[0].title == "untitled"


def test_an_id_depends_on_the_members_alone() -> None:
    one = traced(*collection())[0]
    other = traced(*[one for one in collection() if one.id not in ("wheat", "museum")])[0]
    assert one.id == other.id
    assert len({story.id for story in traced(*collection())}) == 3


def test_what_was_not_read_is_in_no_story() -> None:
    assert groups(traced(article("", "empty"), article(" \n ", "blank"), article(WHEAT, "wheat"))) == [["wheat"]]


def test_a_headline_given_without_a_text_is_joined_by_its_words() -> None:
    headline = article(
        "", "headline", title="Two barges struck the northern pillar of the Orla bridge in Norvale, ferries announced"
    )
    assert groups(traced(*collection()[:2], headline, collection()[4])) == [["bridge", "cut", "headline"], ["wheat"]]


def test_an_article_given_twice_counts_once() -> None:
    assert groups(traced(article(WHEAT, "wheat"), article(WHEAT, "wheat"))) == [["wheat"]]


def test_nothing_gives_nothing() -> None:
    assert traced() == []


def test_facts_must_be_as_many() -> None:
    with pytest.raises(UsageError, match="same order"):
        join_stories([article(WHEAT)], [])


def test_furniture_joins_nothing() -> None:
    line = "Subscribe to the Norvale Gazette and receive our letter of Ines Calloway every Tuesday morning at 6.45."
    texts = [f"{text}{line}" for text in (BRIDGE, WHEAT, MUSEUM)]
    assert all(
        len(story.articles) == 1 for story in traced(*(article(text, f"a{n}", outlet="gazette") for n, text in enumerate(texts)))
    )


def test_a_retelling_that_rivals_another_is_no_translation() -> None:
    edges = traced(*collection())[0].lineage.edges
    assert "translation" not in {edge.relation for edge in edges}


@pytest.mark.parametrize(("later", "stories"), [("2026-03-03", 1), ("2027-09-02", 2)])
def test_a_like_report_long_after_is_another_story(later: str, stories: int) -> None:
    again = "A barge hit a pillar of the Orla bridge in Norvale again, and the harbour master had four vehicles pulled out.\n"
    found = traced(article(RETOLD, "a", published="2026-03-02"), article(again, "b", published=later))
    assert len(found) == stories


def test_a_credited_agency_that_was_collected_stands_for_itself() -> None:
    wire = article(BRIDGE, "wire", outlet="reuters", published="2026-03-02T08:00Z")
    carrier = credited(
        article(f"{RETOLD}(Reuters)", "carrier", outlet="gazette", published="2026-03-02T12:00Z"), "(Reuters)", outlet="reuters"
    )
    story = traced(wire, carrier)[0]
    edges = {(edge.source, edge.target): edge for edge in story.lineage.edges}
    assert edges["wire", "carrier"].relation == "credits"
    assert all(node.collected for node in story.lineage.nodes)


def test_a_credit_of_a_copy_goes_into_the_evidence_of_the_copy() -> None:
    wire = article(BRIDGE, "wire", outlet="reuters")
    carrier = credited(article(f"{''.join(LINES[:4])}(Reuters)", "carrier", outlet="gazette"), "(Reuters)", outlet="reuters")
    (edge,) = traced(wire, carrier)[0].lineage.edges
    assert (edge.source, edge.target, edge.directed, edge.relation) == ("wire", "carrier", True, "cut")
    assert any(evidence.text == "(Reuters)" for evidence in edge.evidence)


def test_an_agency_that_was_not_collected_is_a_node() -> None:
    carrier = credited(article(f"{RETOLD}(Reuters)", "carrier", outlet="gazette"), "(Reuters)", outlet="reuters")
    story = traced(carrier)[0]
    assert [(node.id, node.kind, node.collected) for node in story.lineage.nodes] == [
        ("carrier", "article", True),
        ("outlet:reuters", "agency", False),
    ]


def test_a_damaged_source_link_finds_the_collected_page() -> None:
    original = article(
        RUSSIAN, "original", language="ru", url="https://vestnik.example/most-obrushilsya-417733.html", outlet="vestnik"
    )
    link = "https://vestnik.example/the-bridge-that-fell-417733.html"
    copy = credited(article(f"The river was cold.\nSource: {link}", "copy"), link, "source", url=link)
    (story,) = traced(original, copy)
    (edge,) = story.lineage.edges
    assert (edge.source, edge.target, edge.relation) == ("original", "copy", "republishes")


def test_marks_of_translation_give_its_direction() -> None:
    proof = Evidence("translated by", "text:0-4", RUSSIAN[:4])
    russian = msgspec.structs.replace(collection()[3], published=None, translated_from=Translation("en", (proof,)))
    story = traced(collection()[0], russian)[0]
    (edge,) = story.lineage.edges
    assert (edge.source, edge.target, edge.relation, edge.directed) == ("bridge", "russian", "translation_cut", True)


def test_a_text_merged_from_two_stories_glues_nothing() -> None:
    both = "".join(LINES[:5]) + "".join(WHEAT.splitlines(keepends=True)[:2])
    stories = traced(
        article(BRIDGE, "bridge", published="2026-03-02T08:00Z"),
        article(WHEAT, "wheat", published="2026-03-02T08:00Z"),
        article(both, "both", published="2026-03-03T08:00Z"),
    )
    assert groups(stories) == [["both", "bridge"], ["wheat"]]
    nodes = {node.id for node in stories[0].lineage.nodes}
    assert nodes == {"bridge", "both", "wheat"}


def test_stories_come_by_size_and_then_by_time() -> None:
    stories = traced(*collection())
    sizes = [len(story.articles) for story in stories]
    assert sizes == sorted(sizes, reverse=True)
    assert all(one.articles[0].published for one in stories)
    alone = [story.articles[0].published for story in stories if len(story.articles) == 1]
    assert all(isinstance(one, Moment) and isinstance(other, Moment) and one.value <= other.value for one, other in pairwise(alone))


def test_facts_are_not_needed_but_used() -> None:
    one = article(BRIDGE, "bridge")
    assert join_stories([one], [facts()])[0].statements == ()


def test_twin_events_of_one_week_stay_apart() -> None:
    def shelled(name: str, language: str, day: int, text: str, words: str) -> tuple[Article, Facts]:
        one = article(text, name, language=language, published=f"2026-03-{day:02}T18:00Z")
        return one, facts(language=language, times=(time(text, words, f"2026-03-{day:02}"),))

    english = "Shells fell on Orla Ford on Tuesday, the border guard of Norvale said. Minister Tobias Renn blamed Perrin."
    friday = "In Sallow Mill a school burned on Friday. Perrin had fired mortars, Tobias Renn told the parliament in Norvale."
    russian = "На Орла Форд во вторник упали снаряды, сообщили пограничники Норвейла. Министр Тобиас Ренн обвинил Перрин."
    given = [
        shelled("orla-en", "en", 3, english, "Tuesday"),
        shelled("sallow-en", "en", 6, friday, "Friday"),
        shelled("orla-ru", "ru", 3, russian, "вторник"),
    ]
    stories = join_stories([one for one, _ in given], [found for _, found in given])
    assert sorted(sorted(ref.id for ref in story.articles) for story in stories) == [["orla-en", "orla-ru"], ["sallow-en"]]


def judged(*, together: tuple[tuple[str, str], ...] = (), apart: tuple[tuple[str, str], ...] = ()) -> list[Story]:
    given = collection()
    return join_stories(given, [Facts(language=one.language) for one in given], together=together, apart=apart)


def test_what_a_person_parts_is_in_no_story_together() -> None:
    assert any({"bridge", "cut"} <= set(group) for group in groups(judged()))
    assert not any({"bridge", "cut"} <= set(group) for group in groups(judged(apart=(("cut", "bridge"),))))


def test_what_a_person_puts_together_is_one_story_and_says_so() -> None:
    stories = judged(together=(("wheat", "museum"),))
    (story,) = (one for one in stories if "wheat" in {ref.id for ref in one.articles})
    assert {ref.id for ref in story.articles} == {"wheat", "museum"}
    assert [member.evidence[0].rule for member in story.membership] == ["put together by hand"] * 2
    assert all(member.evidence[0].text for member in story.membership)


def test_judgements_on_articles_that_are_not_there_are_passed_over() -> None:
    assert judged(together=(("wheat", "nowhere"), ("wheat", "wheat")), apart=(("gone", "bridge"),)) == judged()
