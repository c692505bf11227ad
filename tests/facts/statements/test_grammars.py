"""What several languages' grammars ask of one engine: subjects set off by commas, verbs that stand last, joined pronouns."""

from __future__ import annotations

import pytest

from sumber.facts.reading import Reading
from sumber.facts.statements.frames import find_anchors
from sumber.facts.statements.grammar import Grammar
from sumber.facts.statements.phrases import is_decimal
from sumber.knowledge.statements_pack import CueForms, StatementsPack

from .marked import told


@pytest.mark.parametrize(
    ("text", "language", "speaker", "content"),
    [
        ("Lale Barova, kapının pastan yapıldığını söyledi.", "tr", "Lale Barova", "kapının pastan yapıldığını"),
        ("Prof. Dr. Lale Barova, kapının pastan yapıldığını söyledi.", "tr", "Prof. Dr. Lale Barova", "kapının pastan yapıldığını"),
        ("लिदिया बारो ने नाम न छापने की शर्त पर कहा कि पुल फिर खुलेगा।", "hi", "लिदिया बारो ने", "पुल फिर खुलेगा"),
        ('"पुल फिर खुलेगा," लिदिया बारो ने पत्रकारों से कहा।', "hi", "लिदिया बारो ने", "पुल फिर खुलेगा"),
        ("「橋はまた開きます」とリディア市長は記者団に述べた。", "ja", "リディア市長は", "橋はまた開きます"),
        (
            "Bürgermeisterin Lidia Barrow sagte am Montag im Rathaus, im Mai werde das Tor geöffnet.",
            "de",
            "Bürgermeisterin Lidia Barrow",
            "im Mai werde das Tor geöffnet",
        ),
        ("Lidia Barrow a toutefois dit que la porte resterait fermée.", "fr", "Lidia Barrow", "la porte resterait fermée"),
        ("« La porte restera fermée », a-t-elle dit.", "fr", "elle", "La porte restera fermée"),
        ("« La porte restera fermée », dit-il.", "fr", "il", "La porte restera fermée"),
        (
            "Директор «Світла» Микола Барров сказав, що ворота зачинені.",
            "uk",
            "Микола Барров",
            "ворота зачинені",
        ),
        ("وقال عمر البارودي (45 عاما) الذي يسكن قرب الجسر: «لن ننتظر حتى أيار».", "ar", "عمر البارودي", "لن ننتظر حتى أيار"),
    ],
)
def test_speaker_and_content(text: str, language: str, speaker: str, content: str) -> None:
    found = told(text, language)
    assert [(one[0], one[1]) for one in found] == [(speaker, [content])]


def test_two_verbs_with_one_subject_are_two_statements() -> None:
    found = told("Elle a réclamé le retrait du texte et a prévenu que la grève pourrait durer.", "fr")
    assert [(speaker, contents) for speaker, contents, _ in found] == [
        ("Elle", ["le retrait du texte"]),
        ("Elle", ["la grève pourrait durer"]),
    ]


def test_a_reading_whose_speaker_is_an_article_gives_way() -> None:
    found = told('La alcaldesa, Lidia Barrow, condenó el "cobarde ataque" y aseguró que no habrá miedo.', "es")
    assert [speaker for speaker, _, _ in found] == ["La alcaldesa, Lidia Barrow", "La alcaldesa, Lidia Barrow"]


def test_a_particle_alone_is_no_speaker() -> None:
    found = told("佐久間市長は「門を閉める」と述べた。「責任は私にある」とも述べた。", "ja")
    assert [speaker for speaker, _, _ in found] == ["佐久間市長は", "佐久間市長は"]


@pytest.mark.parametrize(("text", "found"), [("grew 1,8 points", True), ("grew 18, points", False), ("in 1. 8 points", False)])
def test_the_comma_of_a_number(text: str, found: bool) -> None:
    assert is_decimal(Reading(text), 2) is found


def test_idioms_hold_no_cue() -> None:
    pack = StatementsPack(cues={"said": CueForms(clause=("second",))}, idioms=("second half",))
    grammar = Grammar(pack)
    assert find_anchors(Reading("the second half began"), grammar) == []
    assert len(find_anchors(Reading("they second that it began"), grammar)) == 1


@pytest.mark.parametrize(
    ("text", "language", "speaker", "content"),
    [
        ("사쿠마 시장 “다리를 다시 열겠다”", "ko", "사쿠마 시장", "다리를 다시 열겠다"),
        ("佐久間市長「門はすべて錆でできている」", "ja", "佐久間市長", "門はすべて錆でできている"),
        ("The mayor: “The gate is made of rust”", "en", "The mayor", "The gate is made of rust"),
        ("“The gate is made of rust”: Orla Brandt leaves the harbour", "en", "Orla Brandt", "The gate is made of rust"),
    ],
)
def test_headlines_without_a_verb_of_speech(text: str, language: str, speaker: str, content: str) -> None:
    ((found, contents, _),) = told(f"{text}\n", language)
    assert found == speaker
    assert contents == [content]
