"""Persons by their titles: names, offices, countries, former offices, one id for all names."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.model import Role

from .named import persons

TITLED = [
    (
        "en",
        "Russian Security Council Secretary Oleg Varnin met Foreign Minister Ana Prior of Spain.",
        [("Oleg Varnin", "Security Council Secretary", "RU"), ("Ana Prior", "Foreign Minister", "ES")],
    ),
    ("en", "Former U.S. President Dan Holt spoke.", [("Dan Holt", "President", "US")]),
    ("en", "Israel's Prime Minister Ruth Okoro spoke.", [("Ruth Okoro", "Prime Minister", "IL")]),
    (
        "id",
        "Sekretaris Dewan Keamanan Rusia Oleg Varnin bertemu Presiden Korea Utara Han Jun-su.",
        [("Oleg Varnin", "Sekretaris Dewan Keamanan", "RU"), ("Han Jun-su", "Presiden", "KP")],
    ),
    ("id", "Menteri Pertahanan Bagus Wirawan berbicara.", [("Bagus Wirawan", "Menteri Pertahanan", None)]),
    (
        "vi",
        "Thư ký Hội đồng An ninh Nga Oleg Varnin gặp Chủ tịch Triều Tiên Han Jun-su.",
        [("Oleg Varnin", "Thư ký Hội đồng An ninh", "RU"), ("Han Jun-su", "Chủ tịch", "KP")],
    ),
    (
        "ru",
        "Секретарь Совета безопасности России Олег Варнин встретился с президентом Украины Иваном Гаем.",
        [("Олег Варнин", "Секретарь Совета безопасности", "RU"), ("Иваном Гаем", "президентом", "UA")],
    ),
    (
        "ko",
        "올레크 바르닌 러시아 국가안보회의 서기가 한준수 북한 국무위원장을 만났다.",
        [("올레크 바르닌", "국가안보회의 서기", "RU"), ("한준수", "국무위원장", "KP")],
    ),
    (
        "es",
        "El secretario del Consejo de Seguridad de Rusia, Oleg Varnin, vio al presidente francés Jean Roc.",
        [("Oleg Varnin", "secretario del Consejo de Seguridad", "RU"), ("Jean Roc", "presidente", "FR")],
    ),
    (
        "fr",
        "Le ministre français des Affaires étrangères Jean Roc parle.",
        [("Jean Roc", "ministre des Affaires étrangères", "FR")],
    ),
    ("de", "Russlands Präsident Oleg Varnin sprach.", [("Oleg Varnin", "Präsident", "RU")]),
    ("pt", "O presidente brasileiro, Rui Prado, falou.", [("Rui Prado", "presidente", "BR")]),
    ("tr", "Rusya Güvenlik Konseyi Sekreteri Oleg Varnin konuştu.", [("Oleg Varnin", "Güvenlik Konseyi Sekreteri", "RU")]),
    ("uk", "Президент України Іван Гай заявив.", [("Іван Гай", "Президент", "UA")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TITLED, ids=[text for _, text, _ in TITLED])
def test_a_title_gives_name_office_and_country(language: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(name, roles[0][0], roles[0][1]) for name, roles in persons(text, language) if roles]
    assert found == expected


def test_the_span_is_the_name_alone_and_the_title_is_a_role() -> None:
    text = "Mr. Varnin, the former minister of defence, met Governor Ruth Okoro."
    assert persons(text, "en") == [
        ("Varnin", (("minister of defence", None, True),)),
        ("Ruth Okoro", (("Governor", None, False),)),
    ]


def test_one_id_for_full_name_surname_and_title_alone() -> None:
    text = (
        "Pemimpin Korea Utara Han Jun-su menerima tamu. Ketua Han Jun-su tersenyum. Presiden Korea Utara Han Jun-su pergi. "
        "Pemimpin Korea Utara itu kembali."
    )
    mentions, actors = find_mentions(text, language="id")
    people = [mention for mention in mentions if mention.kind == "person"]
    assert len({mention.id for mention in people}) == 1
    assert len(people) == 4
    actor = next(actor for actor in actors if actor.kind == "person")
    assert actor.names == ("Han Jun-su",)
    assert actor.roles == (Role("Pemimpin", "KP"), Role("Ketua"), Role("Presiden", "KP"))


def test_a_former_office_and_a_present_one_are_both_kept() -> None:
    text = "Sekretaris Dewan Keamanan Rusia Oleg Varnin tiba. Bapak Varnin, yang juga mantan menteri pertahanan Rusia, pergi."
    _, actors = find_mentions(text, language="id")
    actor = next(actor for actor in actors if actor.kind == "person")
    assert actor.names == ("Oleg Varnin", "Varnin")
    assert actor.roles == (Role("Sekretaris Dewan Keamanan", "RU"), Role("menteri pertahanan", "RU", True))


def test_surnames_in_other_cases_are_the_same_person() -> None:
    text = "Министр Олег Варнин прибыл. Послы ждали Варнина. Варнину передали письмо."
    mentions, _ = find_mentions(text, language="ru")
    people = [mention for mention in mentions if mention.kind == "person"]
    assert [mention.span.slice(text) for mention in people] == ["Олег Варнин", "Варнина", "Варнину"]
    assert len({mention.id for mention in people}) == 1


def test_hyphens_and_case_do_not_part_a_person() -> None:
    text = "Leader Han Jun-su spoke. Leader Han Jun-Su left. Leader Han Jun Su slept."
    mentions, _ = find_mentions(text, language="en")
    assert len({mention.id for mention in mentions if mention.kind == "person"}) == 1


def test_two_of_one_surname_are_not_mixed() -> None:
    text = "President Ana Prior met Minister Luis Prior. Prior smiled."
    mentions, _ = find_mentions(text, language="en")
    assert len({mention.id for mention in mentions if mention.kind == "person"}) >= 2
    assert [mention.span.slice(text) for mention in mentions if mention.kind == "person"][:2] == ["Ana Prior", "Luis Prior"]


def test_persons_without_a_title_need_a_verb_of_saying_or_their_surname_again() -> None:
    assert [name for name, _ in persons("Ana Prior said so. Mount Hallow stood by.", "en")] == ["Ana Prior"]
    assert [name for name, _ in persons("The town heard Ana Prior. Later Prior left.", "en")] == ["Ana Prior", "Prior"]
    assert persons("The town saw Mount Hallow.", "en") == []


def test_apposed_titles_of_untitled_names() -> None:
    assert persons("Oleg Varnin, secretary of Russia's Security Council, left.", "en") == [
        ("Oleg Varnin", (("secretary of Security Council", "RU", False),))
    ]


def test_korean_surname_with_title_is_the_person_before() -> None:
    text = "한준수 북한 국무위원장이 왔다. 한 위원장은 웃었다."
    mentions, _ = find_mentions(text, language="ko")
    people = [mention for mention in mentions if mention.kind == "person"]
    assert len(people) == 2
    assert people[0].id == people[1].id


def test_a_title_with_a_country_and_no_name_is_somebody() -> None:
    text = "The Russian president said no."
    mentions, actors = find_mentions(text, language="en")
    person = next(mention for mention in mentions if mention.kind == "person")
    assert person.span.slice(text) == "Russian president"
    assert person.roles == (Role("president", "RU"),)
    assert any(actor.id == person.id for actor in actors)
