"""What a translation has for a name, whatever it sounds like."""

from __future__ import annotations

from sumber.story.names_side_by_side import Names
from sumber.story.renderings import Foreign, Renderings
from sumber.story.side_by_side import Sides
from sumber.text.resemblance import form

from .made import article

ENGLISH = "".join(
    f"{line}\n"
    for line in (
        "The mayor of Norvale came by boat in the morning.",
        "Nobody had told her about the lamp and the anchor.",
        "In the evening the mayor went back to Norvale by train.",
        "The harbour was closed for two days because of the leak.",
        "All the boats of Norvale were out when the storm came.",
        "The owner paid for the damage and wrote a short report.",
        "There is a school for divers near Norvale as well.",
        "The children there learn to swim before they can read.",
    )
)
GERMAN = "".join(
    f"{line}\n"
    for line in (
        "Die Dame aus Seeburg kam am Morgen mit dem Boot.",
        "Niemand hatte ihr etwas von der Lampe und dem Anker erzählt.",
        "Am Abend fuhr sie mit dem Zug zurück nach Seeburg.",
        "Der Hafen war wegen des Lecks zwei Tage lang geschlossen.",
        "Alle Boote von Seeburg waren draußen, als der Sturm kam.",
        "Der Eigner bezahlte den Schaden und schrieb einen kurzen Bericht.",
        "Auch eine Schule für Taucher gibt es bei Seeburg.",
        "Die Kinder dort lernen schwimmen, bevor sie lesen können.",
    )
)


def names(text: str) -> Names:
    return Names(Sides(article(ENGLISH, "en"), article(text, "de", language="de")))


def test_what_stands_opposite_the_others_is_missing() -> None:
    without = GERMAN.replace("Boote von Seeburg", "Boote")
    assert Renderings(names(without)).missing(form("Norvale"), 4) > 1


def test_what_stands_opposite_the_others_is_there() -> None:
    renderings = Renderings(names(GERMAN))
    assert all(renderings.missing(form("Norvale"), bead) < -1 for bead in (0, 2, 4, 6))


def test_two_places_tell_nothing() -> None:
    text = GERMAN.replace("Boote von Seeburg", "Boote").replace("bei Seeburg", "dort")
    english = ENGLISH.replace("boats of Norvale", "boats").replace("near Norvale", "there")
    found = Names(Sides(article(english, "en"), article(text, "de", language="de")))
    assert Renderings(found).missing(form("Norvale"), 0) == 0.0


def test_in_a_script_without_spaces() -> None:
    lines = [
        "ノルベリの市長が朝に来た。", "だれも何も話さなかった。", "夕方に市長はノルベリへ帰った。", "港は二日間しまっていた。",
        "ノルベリの船はみな沖にいた。", "持ち主が支払いをした。", "ノルベリの近くに学校がある。", "子どもたちは泳ぎを習う。",
    ]  # fmt: skip
    found = Names(Sides(article(ENGLISH, "en"), article("\n".join(lines) + "\n", "ja", language="ja")))
    assert Renderings(found).missing(form("Norvale"), 4) < 0


def test_foreign_names() -> None:
    text = GERMAN.lower().replace("der eigner", "der alte Zeemuts").replace("seeburg", "Seeburg")
    foreign = Foreign(names(text))
    word, rarity = foreign.of(form("Norvale"), 5)
    assert word is not None
    assert word.span.slice(text) == "Zeemuts"
    assert rarity > 1
    assert foreign.of(form("Norvale"), 3) == (None, 0.0)


def test_a_word_that_comes_again_is_not_foreign() -> None:
    foreign = Foreign(names(GERMAN.lower().replace("seeburg", "Seeburg")))
    assert foreign.of(form("Norvale"), 4) == (None, 0.0)


def test_where_all_nouns_have_capitals_nothing_is_foreign() -> None:
    assert Foreign(names(GERMAN)).of(form("Norvale"), 5) == (None, 0.0)


def test_what_may_be_the_name_itself_is_not_foreign() -> None:
    text = GERMAN.lower().replace("der eigner", "der alte Norwell")
    assert Foreign(names(text)).of(form("Norvale"), 5) == (None, 0.0)
