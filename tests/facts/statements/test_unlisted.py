"""A quotation beside somebody, by a verb that no pack lists."""

from __future__ import annotations

import pytest

from .marked import found_in, told


@pytest.mark.parametrize(
    ("text", "language", "speaker", "content"),
    [
        ("“The gate is made of rust,” blorped Orla Brandt.", "en", "Orla Brandt", "The gate is made of rust"),
        ("“The gate is made of rust,” Orla Brandt blorped.", "en", "Orla Brandt", "The gate is made of rust"),
        ("“Who sold the old gate?” blorped the mayor.", "en", "the mayor", "Who sold the old gate"),
        ("“The gate is made of rust,” blorped a neighbour from the mill.", "en", "a neighbour", "The gate is made of rust"),
        ("„Das Tor ist aus Rost gemacht“, blorpte der Bürgermeister.", "de", "der Bürgermeister", "Das Tor ist aus Rost gemacht"),
        ("« La porte est faite de rouille », blorpe le maire.", "fr", "le maire", "La porte est faite de rouille"),
        ("«Ворота сделаны из ржавчины», — блорпнул мэр.", "ru", "мэр", "Ворота сделаны из ржавчины"),
        ("Lena Fiskasari membelorp: “Gerbang itu terbuat dari karat.”", "id", "Lena Fiskasari", "Gerbang itu terbuat dari karat"),
        ("Orla Brandt blorped: “The gate is made of rust.”", "en", "Orla Brandt", "The gate is made of rust"),
    ],
)
def test_the_one_beside_a_quotation_speaks(text: str, language: str, speaker: str, content: str) -> None:
    ((found, contents, via),) = told(text, language)
    assert found.startswith(speaker) or found.endswith(speaker)
    assert contents == [content]
    assert via == []


def test_no_cue_is_claimed_for_an_unlisted_verb() -> None:
    (statement,) = found_in("“The gate is made of rust,” blorped Orla Brandt.", "en")
    assert statement.cue == ()
    assert statement.kind == "direct"
    assert statement.stance == "said"


def test_the_verb_last_and_the_particle_of_a_quotation() -> None:
    text = "港の佐久間長官は「門はすべて錆でできている」とぶろるぷした。"
    ((speaker, contents, _),) = told(text, "ja")
    assert speaker == "港の佐久間長官は"
    assert contents == ["門はすべて錆でできている"]


def test_a_quotation_goes_on_behind_the_one_who_is_named() -> None:
    text = "“The gate is made of rust,” blorped Orla Brandt, “and the lock is made of hope.”"
    ((speaker, contents, _),) = told(text, "en")
    assert speaker == "Orla Brandt"
    assert contents == ["The gate is made of rust", "and the lock is made of hope"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ferry “Silver Heron of the North” lies in the harbour.", "en"),
        ("Das Lied „Der Hafen bei Nacht“ klang über den Platz.", "de"),
        ("La obra «El puerto de noche» abre el festival.", "es"),
        ("The hall that all call “the barn” stays shut.", "en"),
    ],
)
def test_marks_that_nothing_sets_off_are_no_speech(text: str, language: str) -> None:
    assert told(text, language) == []
