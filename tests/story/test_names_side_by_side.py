"""Names of the original, and what stands opposite each."""

from __future__ import annotations

import pytest

from sumber.story.names_side_by_side import LEVELS, Names, shares, words_of
from sumber.story.side_by_side import Sides
from sumber.text.resemblance import ALIKE, NONE, SAME

from .made import article
from .test_translated_names import DUTCH, ENGLISH, GREEK


def names(text: str = DUTCH, language: str = "nl", original: str = ENGLISH, own: str = "en") -> Names:
    return Names(Sides(article(original, "one", language=own), article(text, "other", language=language)))


def kinds(found: Names, original: str = ENGLISH) -> dict[str, str]:
    return {seen[0].word.span.slice(original): seen[0].kind for seen in found.seen.values()}


def test_names_know_where_they_stand() -> None:
    places = {found[0].span.slice(ENGLISH): [place.bead for place in found] for found in names().places.values()}
    assert places["Lindqvist"] == [1, 2]
    assert places["Skerra"] == [3, 4]
    assert "Captain" not in places


def test_kinds_of_names() -> None:
    found = kinds(names())
    assert found["Monday"] == found["March"] == "time"
    assert found["Petra"] == "person"
    assert found["Transport"] == "word"
    assert found["Skerra"] == "other"


@pytest.mark.parametrize(
    ("sentence", "word", "kind"),
    [
        ("We met Ingrid Harbour there.", "Harbour", "called"),
        ("We met the old Harbour Club there.", "Harbour", "word"),
        ("We saw the hills of Scotland there.", "Scotland", "listed"),
        ("We went by train to Norway then.", "Norway", "land"),
        ("We saw the men of NATO there.", "NATO", "cut"),
    ],
)
def test_kinds_of_common_words(sentence: str, word: str, kind: str) -> None:
    assert kinds(names("Niets.", original=sentence), sentence)[word] == kind


def test_without_a_list_of_words_nothing_is_told_apart() -> None:
    found = kinds(names(ENGLISH, "en", original=DUTCH, own="nl"), DUTCH)
    assert {found["Skerra"], found["Petra"]} == {"word"}


@pytest.mark.parametrize(("text", "language", "least"), [(DUTCH, "nl", SAME), (GREEK, "el", ALIKE)])
def test_what_stands_opposite(text: str, language: str, least: int) -> None:
    found = names(text, language)
    levels = {seen[0].word.span.slice(ENGLISH): [one.level for one in seen] for seen in found.seen.values()}
    assert min(levels["Skerra"] + levels["Lindqvist"] + levels["Norvale"]) >= least
    assert levels["Transport"] == [NONE]


def test_likeness_by_chance_is_rare_for_long_names() -> None:
    found = names()
    by_chance = {seen[0].word.span.slice(ENGLISH): seen[0].chance for seen in found.seen.values()}
    assert by_chance["Lindqvist"][NONE] > 0.9
    assert all(abs(sum(rates) - 1) < 1e-9 and len(rates) == len(LEVELS) for rates in by_chance.values())


def test_the_name_beside() -> None:
    found = names(DUTCH.replace("Petra Lindqvist", "Petra Zeemuts"))
    (one, _) = next(seen for seen in found.seen.values() if seen[0].word.span.slice(ENGLISH) == "Lindqvist")
    assert one.beside is True
    assert [word.span.slice(DUTCH.replace("Petra Lindqvist", "Petra Zeemuts")) for word in one.around] == ["Zeemuts"]
    (alone, *_) = next(seen for seen in found.seen.values() if seen[0].word.span.slice(ENGLISH) == "Skerra")
    assert alone.beside is None


def test_one_word_is_not_two_names() -> None:
    """What is liker another name of the sentence does not stand for this one."""
    english = "We saw Lindqvist and Lindquester there.\n" * 2 + "Nothing else was said of it by anybody.\n" * 6
    dutch = "We zagen Lindqvist daar.\n" * 2 + "Er werd door niemand iets anders over gezegd.\n" * 6
    found = names(dutch, original=english)
    levels = {seen[0].word.span.slice(english): seen[0].level for seen in found.seen.values()}
    assert levels["Lindqvist"] == SAME
    assert levels["Lindquester"] == NONE


def test_capitals_tell_names_where_they_are_few() -> None:
    assert names().capitals_tell
    assert not names(DUTCH.title()).capitals_tell
    assert not names(DUTCH.lower()).capitals_tell
    assert names("船长 Aalto 说了很多话，他们都听见了，后来就走了。", "zh", original="Captain Aalto said much.").capitals_tell


def test_words_know_their_capitals() -> None:
    sides = Sides(article("The ferry Halvard sank. Nobody saw it.", "one"), article("", "other", language="nl"))
    found = words_of(sides, 0, 0)
    assert [word.is_capital for word in found] == [True, False, True, False, True, False, False]
    assert [word.is_name for word in found] == [False, False, True, False, False, False, False]


def test_shares() -> None:
    assert shares((1.0, 3.0)) == (0.25, 0.75)
