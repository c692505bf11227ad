"""Statements over sentences: quotations that go on, sources carried over, chains of outlets, denials tied."""

from __future__ import annotations

import pytest

from sumber.model import Statement

from .marked import found_in, said


def contents(text: str, statement: Statement) -> list[str]:
    return [span.slice(text) for span in statement.content]


def speaker(text: str, statement: Statement) -> str:
    return " ".join(span.slice(text) for span in statement.speaker_spans)


def test_a_quotation_over_paragraphs_is_one_statement() -> None:
    text = "“We wait for the ferry. It never comes.\n“And nobody tells us why,” said Orla Brandt."
    (statement,) = found_in(text, "en")
    assert contents(text, statement) == ["We wait for the ferry. It never comes.", "And nobody tells us why,"]
    assert speaker(text, statement) == "Orla Brandt"
    assert statement.kind == "direct"


def test_a_quotation_that_goes_on_behind_its_cue_is_one_statement() -> None:
    text = "“We wait,” said Orla Brandt. “The ferry never comes. Nobody tells us why.”"
    (statement,) = found_in(text, "en")
    assert contents(text, statement) == ["We wait,", "The ferry never comes. Nobody tells us why."]


def test_a_quotation_in_a_paragraph_of_its_own_is_carried_over() -> None:
    text = "“We wait,” said Orla Brandt.\n“The ferry never comes. Nobody tells us why.”"
    first, second = found_in(text, "en")
    assert first.basis.kind == "stated"
    assert second.basis.kind == "carried_over"
    assert speaker(text, second) == "Orla Brandt"
    assert second.basis.evidence is not None
    assert second.basis.evidence.text == "said"


def test_a_colon_opens_the_quotation_of_the_next_paragraph() -> None:
    text = "Orla Brandt continued:\n“The ferry never comes. Nobody tells us why.”"
    (statement,) = found_in(text, "en")
    assert speaker(text, statement) == "Orla Brandt"
    assert contents(text, statement) == ["The ferry never comes. Nobody tells us why."]


def test_a_quotation_without_anybody_is_lost() -> None:
    text = "The ferry was late.\n“Nobody tells us why it is late.”\nIt rained all day."
    (statement,) = found_in(text, "en")
    assert statement.basis.kind == "lost"
    assert statement.speakers == ()
    assert statement.stance == "reported"


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “ferry of the patient people” was late.",
        "The film “The Ferry of the Patient” won a prize in Teln.",
        "They call it “the slow one” in Teln.",
        "The ship “Patience” left Teln on Monday.",
        "The word “ferry” is older than Teln itself.",
    ],
)
def test_marks_that_quote_nobody_make_no_statement(text: str) -> None:
    assert found_in(text, "en") == ()


def test_a_question_quoted_before_its_cue() -> None:
    text = "“Where is the ferry?” Orla Brandt asked."
    (statement,) = found_in(text, "en")
    assert contents(text, statement) == ["Where is the ferry?"]
    assert statement.stance == "asked"
    assert speaker(text, statement) == "Orla Brandt"


def test_partly_quoted_words_carry_the_outlet_before_them_on() -> None:
    text = (
        "On Tuesday, Antara reported the visit, saying the two ministers met for an hour. "
        "The ministers held “a frank talk about the northern ferry line” and shook hands."
    )
    statements = found_in(text, "en")
    last = statements[-1]
    assert last.basis.kind == "carried_over"
    assert last.kind == "mixed"
    assert speaker(text, last) == "Antara"
    assert last.stance == "reported"


def test_partly_quoted_words_do_not_carry_a_person_on() -> None:
    text = (
        "On Tuesday, Orla Brandt said the two ministers met for an hour. "
        "The ministers held “a frank talk about the northern ferry line” and shook hands."
    )
    (statement,) = found_in(text, "en")
    assert statement.basis.kind == "stated"


def test_a_sentence_in_reported_mood_is_carried_over() -> None:
    text = "Die Ministerin sagte, die Fähre komme morgen. Der Hafen bleibe offen. Am Abend regnete es."
    first, second = found_in(text, "de")
    assert second.basis.kind == "carried_over"
    assert speaker(text, second) == speaker(text, first) == "Die Ministerin"
    assert contents(text, second) == ["Der Hafen bleibe offen"]


class TestChains:
    def test_an_outlet_that_quotes_is_via(self) -> None:
        text = "Antara quoted the mayor as saying the ferry would stop."
        (statement,) = found_in(text, "en")
        assert speaker(text, statement) == "the mayor"
        assert [(link.name, link.outlet) for link in statement.via] == [("Antara", "antara")]
        assert contents(text, statement) == ["the ferry would stop"]

    def test_links_stand_from_the_outermost_inwards(self) -> None:
        text = "Reuters quoted a clerk as saying that the harbour board had warned that the ferry could sink."
        (statement,) = found_in(text, "en")
        assert [link.name for link in statement.via] == ["Reuters", "a clerk"]
        assert speaker(text, statement) == "the harbour board"
        assert statement.stance == "warned"

    def test_according_to_an_outlet_with_a_speaker(self) -> None:
        text = "According to Reuters, the harbour board warned that the ferry could sink."
        (statement,) = found_in(text, "en")
        assert [link.name for link in statement.via] == ["Reuters"]
        assert speaker(text, statement) == "the harbour board"

    def test_an_outlet_speaks_where_nobody_else_does(self) -> None:
        text = "According to Reuters, the ferry could sink within a year."
        (statement,) = found_in(text, "en")
        assert statement.via == ()
        assert speaker(text, statement) == "Reuters"
        assert statement.stance == "reported"

    def test_two_voices_that_are_no_outlets_are_two_statements(self) -> None:
        text = "According to the police, the clerk said that the ferry would sink."
        outer, inner = found_in(text, "en")
        assert {speaker(text, outer), speaker(text, inner)} == {"the police", "the clerk"}

    def test_the_outlet_behind_a_russian_sentence(self) -> None:
        text = "Порт закрыли из-за шторма, заявил глава района, сообщает ТАСС."
        (statement,) = found_in(text, "ru")
        assert speaker(text, statement) == "глава района"
        assert [link.outlet for link in statement.via] == ["tass"]

    def test_an_indonesian_relay_behind_the_quotation(self) -> None:
        text = '"Kapal akan berhenti," demikian kantor berita Antara mengutip pernyataan Dewan Pelabuhan.'
        (statement,) = found_in(text, "id")
        assert speaker(text, statement) == "Dewan Pelabuhan"
        assert [link.outlet for link in statement.via] == ["antara"]
        assert statement.kind == "direct"

    def test_the_outlet_that_was_told_is_via(self) -> None:
        text = "Orla Brandt told Reuters that the ferry would stop."
        (statement,) = found_in(text, "en")
        assert speaker(text, statement) == "Orla Brandt"
        assert [link.outlet for link in statement.via] == ["reuters"]


class TestDenials:
    def test_a_denial_answers_the_accusation_before_it(self) -> None:
        text = "Norway accused Sweden of hiding the report. Sweden denied the accusation."
        accusation, denial = found_in(text, "en")
        assert accusation.stance == "accused"
        assert [target.id for target in accusation.targets] == ["country:SE"]
        assert denial.about == accusation.id
        assert denial.speakers[0].id == "country:SE"

    def test_joint_denial_in_a_subordinate_clause(self) -> None:
        text = (
            "Norwegia menuduh Swedia menyembunyikan laporan. "
            "Meskipun Swedia dan Denmark membantah tuduhan tersebut, kedua negara berjanji untuk membuka arsip."
        )
        accusation, denial, pledge = found_in(text, "id")
        assert denial.about == accusation.id
        assert [party.id for party in denial.speakers] == ["country:SE", "country:DK"]
        assert contents(text, denial) == ["tuduhan tersebut"]
        assert pledge.stance == "promised"
        assert speaker(text, pledge) == "kedua negara"

    def test_a_denial_of_something_else_answers_nothing(self) -> None:
        text = "Norway accused Sweden of hiding the report. Denmark denied that its harbour would close this year."
        _, denial = found_in(text, "en")
        assert denial.about is None

    def test_nobody_answers_himself(self) -> None:
        text = "Norway accused Sweden of hiding the report. Norway denied the claim."
        assert found_in(text, "en")[1].about is None


class TestHeadlines:
    def test_a_name_and_a_colon(self) -> None:
        text = "Brandt: The ferry will stop"
        (statement,) = found_in(text, "en")
        assert said(text, statement.speaker_spans) == ["Brandt"]
        assert contents(text, statement) == ["The ferry will stop"]

    @pytest.mark.parametrize(
        "text", ["Video: The ferry will stop", "Source: Reuters and others in Teln", "At noon: the ferry stops here"]
    )
    def test_labels_are_no_speakers(self, text: str) -> None:
        assert found_in(text, "en") == ()


def test_a_quotation_interrupted_within_its_marks() -> None:
    text = "«No esperaremos al barco, aseguró la ministra Lidia Barrow, hasta que abra el puerto»."
    (statement,) = found_in(text, "es")
    assert contents(text, statement) == ["No esperaremos al barco", "hasta que abra el puerto"]
    assert speaker(text, statement) == "la ministra Lidia Barrow"


def test_the_day_of_saying_is_kept() -> None:
    text = "Orla Brandt said on 3 March 2024 that the ferry would stop."
    (statement,) = found_in(text, "en")
    assert statement.said_on == "2024-03-03"


def test_a_day_within_the_content_is_not_the_day_of_saying() -> None:
    text = "Orla Brandt said that the ferry would stop on 3 March 2024."
    (statement,) = found_in(text, "en")
    assert statement.said_on is None


def test_a_first_name_and_a_pronoun_mean_the_one_named_before() -> None:
    text = "Orla Brandt runs the ferry. “We wait,” Brandt said. “It is late,” she added."
    first, second = found_in(text, "en")
    assert first.speakers[0].id == second.speakers[0].id
    assert first.speakers[0].id is not None
    assert second.speakers[0].name == "she"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Orla Brandt teica: “Mēs šodien gaidām prāmi.”", "lv"),
        ("„Ootame praami juba hommikust saati,“ ütles Orla Brandt.", "et"),
        ("“เรารอเรือข้ามฟากมาตั้งแต่เช้าแล้วและยังไม่มีใครบอกเรา”", "th"),
    ],
)
def test_without_a_pack_quotations_are_found_by_their_marks(text: str, language: str) -> None:
    (statement,) = found_in(text, language)
    assert statement.kind == "direct"
    assert statement.cue == ()
