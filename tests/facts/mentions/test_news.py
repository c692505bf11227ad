"""Names as news writes them, where a first reading goes wrong."""

from __future__ import annotations

from sumber.facts.mentions import find_mentions

from .named import kinds, persons


def names(text: str, language: str) -> list[str]:
    """The persons' names, in order."""
    return [name for name, _ in persons(text, language)]


def test_the_place_of_an_office_is_no_part_of_the_name() -> None:
    text = "Provinsi Rawan Selatan berduka. Gubernur Rawan Selatan Hendra Walujo tiba."
    assert names(text, "id") == ["Hendra Walujo"]
    assert kinds(text, "id", "place") == [("Provinsi Rawan Selatan", "actor:1")]


def test_places_by_their_kind() -> None:
    assert [name for name, _ in kinds("They left the village of Tarn and Lake Orm.", "en", "place")] == [
        "village of Tarn",
        "Lake Orm",
    ]
    assert [name for name, _ in kinds("Ia lahir di Desa Rawa dekat Sungai Lam.", "id", "place")] == ["Desa Rawa", "Sungai Lam"]
    assert [name for name, _ in kinds("Он родился в селе Тарн.", "ru", "place")] == ["селе Тарн"]


def test_ranks_of_several_words() -> None:
    assert persons("Inspektur Jenderal Polisi Rudi Sastra berbicara.", "id") == [
        ("Rudi Sastra", (("Inspektur Jenderal Polisi", None, False),))
    ]


def test_what_stands_behind_a_word_of_place_anywhere_is_no_person() -> None:
    text = "Rain fell in South Tarn. South Tarn said little. Later Tarn slept."
    assert names(text, "en") == []


def test_german_nouns_are_no_persons_and_compounds_are_offices() -> None:
    assert names("Tonnen Weizen lagen dort. Der Weizen war nass.", "de") == []
    assert persons("Polizeichef Rudi Sastra sprach.", "de") == [("Rudi Sastra", (("Polizeichef", None, False),))]
    assert persons("Die Sprengstoffexpertin Almut Reiter warnte.", "de") == [
        ("Almut Reiter", (("Sprengstoffexpertin", None, False),))
    ]


def test_a_country_behind_and_is_not_the_person_s() -> None:
    text = "Minister Ana Prior and Vietnam's envoy met."
    assert persons(text, "en")[0] == ("Ana Prior", (("Minister", None, False),))


def test_acronyms_are_no_persons() -> None:
    assert names("Ketua BPD Ahmad Sabar hadir.", "id") == ["Ahmad Sabar"]
    assert names("IOC 위원장은 떠났다.", "ko") == []


def test_initials_do_not_end_a_name() -> None:
    assert names("President George W. Holt spoke. Holt left.", "en") == ["George W. Holt", "Holt"]


def test_particles_stand_inside_names() -> None:
    assert names("Minister Ali bin Saad met President Ursula van der Meer.", "en") == ["Ali bin Saad", "Ursula van der Meer"]


def test_unknown_languages_still_find_outlets() -> None:
    mentions, _ = find_mentions("Reuters tietää sen, KCNA ei.", language="fi")
    assert [mention.id for mention in mentions if mention.kind == "outlet"] == ["outlet:reuters", "outlet:kcna"]


def test_a_doubtful_outlet_leaves_its_words_to_others() -> None:
    text = "The National Energy Commission met."
    assert [name for name, _ in kinds(text, "en", "organisation")] == ["National Energy Commission"]
    assert kinds(text, "en", "outlet") == []
