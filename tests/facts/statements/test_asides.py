"""Sources within sourcing phrases, clauses set off by commas, verbs without a subject, and names in quotation marks."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts
from sumber.facts.statements.grammar import grammar_of

from .marked import check, told


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("По {S:его} словам, {Q:плотина выдержит до утра}.", "ru"),
        ("{Q:Запас муки}, по {S:её} подсчётам, {Q:закончится в марте}.", "ru"),
        ("С {S:их} слов, {Q:дорога открыта}.", "ru"),
        ("За {S:його} словами, {Q:дорога відкрита}.", "uk"),
        ("На {S:її} думку, {Q:гребля витримає до ранку}.", "uk"),
        ("{S:Ihrer} Ansicht nach {Q:hält der Damm bis zum Morgen}.", "de"),
        ("Nach {S:eigenen} Angaben {Q:hat die Werft 200 Mitarbeiter}.", "de"),
    ],
)
def test_a_possessive_within_a_sourcing_phrase_is_its_source(marked: str, language: str) -> None:
    check(marked, language, ["said"])


def test_the_words_around_a_source_are_its_cue() -> None:
    text = "По его словам, плотина выдержит до утра."
    (statement,) = find_facts(text, language="ru").statements
    assert [span.slice(text) for span in statement.cue] == ["По", "словам"]


@pytest.mark.parametrize("text", ["По последним словам песни её узнали все.", "По дороге, словам вопреки, пошли дальше."])
def test_other_words_in_that_place_are_no_source(text: str) -> None:
    assert told(text, "ru") == []


def test_a_pack_without_such_phrases_has_none() -> None:
    grammar = grammar_of("vi")
    assert grammar is not None
    assert not grammar.around
    assert not grammar.behind_possessive


def test_a_source_behind_a_colon_speaks_of_what_follows_it() -> None:
    text = "Глава района опроверг эту информацию: по его словам, тросы меняли осенью."
    assert told(text, "ru") == [
        ("Глава района", ["эту информацию"], []),
        ("его", ["тросы меняли осенью"], []),
    ]


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{Q:Подрядчик}, заявил {S:мэр}, {Q:готов достроить мост}.", "ru"),
        ("{Q:Підрядник}, наполягав {S:директор}, {Q:не бачив креслень}.", "uk"),
        ("{Q:The ferry}, said {S:the mayor}, {Q:had sunk at noon}.", "en"),
    ],
)
def test_a_clause_inserted_with_its_speaker_leaves_the_content_around_it(marked: str, language: str) -> None:
    check(marked, language, ["said"])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("{Q:The ferry sank on Monday}, said {S:Orla Brandt, a farmer from Teln}.", "said"),
        ("“{Q:It sank},” said {S:Orla Brandt, the mayor}.", "said"),
    ],
)
def test_what_a_comma_sets_off_behind_a_speaker_may_say_more_of_him(marked: str, stance: str) -> None:
    check(marked, "en", [stance])


@pytest.mark.parametrize(
    "marked",
    [
        "„{Q:Wir haben Angst}“, sagte {S:ein 60 Jahre alter Fischer, der in Teln lebt}.",
        "„{Q:Wir haben Angst}“, schrieb {S:die 26-Jährige} am Montag.",
        "{Q:Der Damm hält}, sagten {S:zwei mit der Sache vertraute Personen} am Montag.",
        "{Q:Der Damm hält}, sagte {S:deren Sprecherin Ines Rohde}.",
    ],
)
def test_a_speaker_behind_the_verb_goes_on_to_its_noun(marked: str) -> None:
    check(marked, "de", ["said"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Лидер партии Вера Лунина назвала закон «ударом по бедным» и пообещала оспорить его в суде.",
            [("Лидер партии Вера Лунина", ["оспорить его в суде"])],
        ),
        (
            "Mayor Orla Brandt called the plan “a gift to the rich” and promised to fight it in court.",
            [("Mayor Orla Brandt", ["to fight it in court"])],
        ),
    ],
)
def test_a_joined_verb_shares_the_subject_and_takes_what_follows(text: str, found: list[tuple[str, list[str]]]) -> None:
    language = "ru" if "Л" in text else "en"
    assert [(speaker, content) for speaker, content, _ in told(text, language)][-1:] == found


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{Q:Каждый третий магазин закроется}, показал {S:опрос центра «Срез»}.", "ru"),
        ("«{Q:Завод закроют}», — сказал {S:директор завода «Маяк» Иван Лунин}.", "ru"),
        ("{Q:The ferry sank}, said {S:the head of “Silver Heron” Orla Brandt}.", "en"),
    ],
)
def test_a_name_in_quotation_marks_belongs_to_its_phrase(marked: str, language: str) -> None:
    check(marked, language, ["said"])


@pytest.mark.parametrize(
    ("text", "speaker", "content", "via"),
    [
        ("AFP, citing an aide, said the ferry had sunk.", "an aide", "the ferry had sunk", ["AFP"]),
        ("The mayor, citing the weather, said the ferry would wait.", "The mayor", "the ferry would wait", []),
    ],
)
def test_a_citation_may_stand_between_commas_before_its_verb(text: str, speaker: str, content: str, via: list[str]) -> None:
    assert told(text, "en") == [(speaker, [content], via)]


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{Q:Warum die Fähre sank, sei noch unklar}, hieß es.", "de"),
        ("In {S:der Begründung} heißt es, {Q:die Stadt habe gewartet}.", "de"),
        ("Aus {S:dem Ministerium} hieß es, {Q:der Damm halte}.", "de"),
        ("Поговаривают, что {Q:порт закроют}.", "ru"),
        ("Подейкують, що {Q:порт закриють}.", "uk"),
    ],
)
def test_a_verb_without_a_subject_names_nobody_but_a_place_or_body(marked: str, language: str) -> None:
    check(marked, language, ["reported"])


def test_who_spoke_before_is_not_who_says_what_is_reported_of_nobody() -> None:
    text = "Ines Rohde sagte, der Damm halte. „Die Fähre wartet bis Mittag“, hieß es am Montag."
    assert [speaker for speaker, _, _ in told(text, "de")] == ["Ines Rohde", ""]


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("وطالب {S:رئيس الكتلة، النائب فارس زياد}، {Q:بإقالة الوزير}.", "demanded"),
        ("أعلنت {S:النيابة العامة}، الجمعة، {Q:توقيف 17 شخصا}.", "announced"),
        ("وعد {S:وزير التربية}، خلال جولة ميدانية، {Q:بتأهيل المدارس}.", "promised"),
    ],
)
def test_a_time_or_occasion_may_be_set_off_before_the_content(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


def test_a_speaker_without_a_particle_may_stand_between_a_quotation_and_its_verb() -> None:
    text = "“मशीन वही है, धागा भी वही,” सुगना बाई कहती हैं।"
    assert [speaker for speaker, _, _ in told(text, "hi")] == ["सुगना बाई"]


@pytest.mark.parametrize(
    "marked",
    [
        "{S:Orla Brandt, 43, a nurse}, said {Q:the ferry had sunk}.",
        "{S:Orla Brandt, 43, of Teln}, said that {Q:it rained}.",
        "“{Q:It sank},” said {S:Orla Brandt, 43, a nurse}.",
        "“{Q:It sank},” said {S:Orla Brandt, 43}, and left.",
    ],
)
def test_an_age_between_commas_belongs_to_its_name(marked: str) -> None:
    check(marked, "en", ["said"])
