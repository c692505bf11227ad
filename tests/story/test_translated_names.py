"""Names that a translation lost, and names that it has by another word."""

from __future__ import annotations

import pytest

from sumber.story.side_by_side import Sides
from sumber.story.translated_names import find_lost_names

from .made import article

ENGLISH = (
    "The ferry Halvard ran aground off Norvale on Monday, the coast guard in Perrin said.\n"
    "Captain Ingrid Aalto asked for tugs from Norvale, and the mayor, Petra Lindqvist, sent two boats.\n"
    "Lindqvist told reporters that the Halvard had been inspected by Aalto in March.\n"
    "The owner, Brackwater, sent an engineer named Casimir Holloway to the island of Skerra.\n"
    "Divers from Skerra and Perrin looked for the anchor, and Holloway wrote the report for Brackwater.\n"
    "The Department of Transport said that the Department knew of no other leak, and the Department closed the file.\n"
)
DUTCH = (
    "De veerboot Halvard liep maandag voor Norvale aan de grond, zei de kustwacht in Perrin.\n"
    "Kapitein Ingrid Aalto vroeg om slepers uit Norvale, en de burgemeester, Petra Lindqvist, stuurde twee boten.\n"
    "Lindqvist zei tegen verslaggevers dat de Halvard in maart door Aalto was gekeurd.\n"
    "De eigenaar, Brackwater, stuurde een ingenieur, Casimir Holloway, naar het eiland Skerra.\n"
    "Duikers uit Skerra en Perrin zochten het anker, en Holloway schreef het verslag voor Brackwater.\n"
    "Het ministerie van Vervoer zei dat het van geen ander lek wist, en het ministerie sloot het dossier.\n"
)
GREEK = (
    "Το πλοίο Χάλβαρντ προσάραξε τη Δευτέρα έξω από τη Νόρβαλε, είπε η ακτοφυλακή στο Πέριν.\n"
    "Η καπετάνισσα Ίνγκριντ Άαλτο ζήτησε ρυμουλκά από τη Νόρβαλε, και η δήμαρχος, Πέτρα Λίντκβιστ, έστειλε δύο βάρκες.\n"
    "Η Λίντκβιστ είπε σε δημοσιογράφους ότι το Χάλβαρντ είχε ελεγχθεί από την Άαλτο τον Μάρτιο.\n"
    "Ο ιδιοκτήτης, Μπράκουοτερ, έστειλε έναν μηχανικό, τον Κάσιμιρ Χόλογουεϊ, στο νησί Σκέρρα.\n"
    "Δύτες από τη Σκέρρα και το Πέριν έψαξαν την άγκυρα, και ο Χόλογουεϊ έγραψε την έκθεση για την Μπράκουοτερ.\n"
    "Το υπουργείο Μεταφορών είπε ότι δεν γνώριζε άλλη διαρροή, και το υπουργείο έκλεισε τον φάκελο.\n"
)
TEXTS = {"nl": DUTCH, "el": GREEK}


def lost(text: str, language: str, original: str = ENGLISH) -> list[tuple[str, str]]:
    sides = Sides(article(original, "en"), article(text, "other", language=language))
    return [(one.change, one.span.slice(original)) for one in find_lost_names(sides)]


@pytest.mark.parametrize("language", TEXTS)
def test_nothing_is_missed_where_all_came_through(language: str) -> None:
    assert lost(TEXTS[language], language) == []


@pytest.mark.parametrize(
    ("language", "right", "wrong", "name"),
    [
        ("nl", "Petra Lindqvist, stuurde", "Petra, stuurde", "Lindqvist"),
        ("nl", "Halvard in maart", "boot in maart", "Halvard"),
        ("nl", "Holloway schreef", "hij schreef", "Holloway"),
        ("nl", "slepers uit Norvale", "slepers", "Norvale"),
    ],
)
def test_a_lost_name(language: str, right: str, wrong: str, name: str) -> None:
    assert right in TEXTS[language]
    assert ("lost", name) in lost(TEXTS[language].replace(right, wrong), language)


def test_another_name_in_its_place() -> None:
    text = DUTCH.replace("Holloway schreef", "Zeemuts schreef")
    sides = Sides(article(ENGLISH, "en"), article(text, "nl", language="nl"))
    (found,) = find_lost_names(sides)
    assert found.change == "changed"
    assert found.rendered is not None
    assert found.rendered.slice(text) == "Zeemuts"


def test_words_that_are_translated_are_not_missed() -> None:
    assert all(name != "Department" for _, name in lost(DUTCH.replace("ministerie", "kantoor"), "nl"))


def test_countries_and_days_are_not_missed() -> None:
    english = ENGLISH.replace("in Perrin said", "in Germany said")
    dutch = DUTCH.replace("kustwacht in Perrin", "kustwacht").replace("maandag ", "")
    assert lost(dutch, "nl", english) == []


def test_without_a_list_of_words_single_names_are_not_missed() -> None:
    sides = Sides(article(DUTCH, "nl", language="nl"), article(ENGLISH.replace("Casimir ", ""), "en"))
    assert [one for one in find_lost_names(sides) if one.span.slice(DUTCH) == "Casimir"] == []


def test_another_name_beside_one_that_came_through() -> None:
    text = GREEK.replace("Πέτρα Λίντκβιστ, έστειλε", "Πέτρα Ζαχαράτου, έστειλε")
    assert ("changed", "Lindqvist") in lost(text, "el")


def test_another_spelling_of_a_name_is_no_other_name() -> None:
    assert lost(DUTCH.replace("Casimir Holloway", "Kazimier Hollowey"), "nl") == []
    assert lost(DUTCH.replace("Petra Lindqvist", "Petra Lindkvista"), "nl") == []


def test_a_language_that_capitalises_nouns_has_no_strange_names() -> None:
    text = DUTCH.replace("Holloway schreef het verslag", "Hij Schreef Het Verslag Van De Zaak Over De Boot En Het Anker")
    assert all(change == "lost" for change, _ in lost(text.title(), "nl"))


def test_days_are_not_missed() -> None:
    assert all(name != "Monday" for _, name in lost(DUTCH.replace("maandag ", ""), "nl"))


@pytest.mark.parametrize(("one", "other"), [("", DUTCH), (ENGLISH, ""), ("", ""), ("Aalto", "Aalto"), ("a\n" * 50, "b\n" * 50)])
def test_texts_that_hold_nothing(one: str, other: str) -> None:
    sides = Sides(article(one, "en"), article(other, "nl", language="nl"))
    assert all(found.span.end <= len(one) for found in find_lost_names(sides))


def test_many_names_end_in_time() -> None:
    one = "\n".join(f"We saw Brack{letter}orth and Lind{letter}alm there." for letter in "bcdfgklmnprst" * 40)
    sides = Sides(article(one, "en"), article(one, "nl", language="nl"))
    assert list(find_lost_names(sides)) == []
