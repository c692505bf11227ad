"""Organisations, outlets, and both sides."""

from __future__ import annotations

import pytest

from sumber.facts.mentions import find_mentions
from sumber.model import Role

from .named import countries, kinds


def test_bodies_with_their_country() -> None:
    text = "The Security Council of Russia warned; Russia's Ministry of Defence agreed."
    mentions, _ = find_mentions(text, language="en")
    found = [(mention.span.slice(text), mention.roles) for mention in mentions if mention.kind == "organisation"]
    assert [name for name, _ in found] == ["Security Council of Russia", "Russia's Ministry of Defence"]
    assert [roles[0].country for _, roles in found] == ["RU", "RU"]
    assert found[0][1] == (Role("Security Council of Russia", "RU"),)


BODIES = [
    ("id", "Dewan Keamanan Rusia memperingatkan.", ["Dewan Keamanan Rusia"]),
    ("id", "Kementerian Luar Negeri membantah, kata PBB.", ["Kementerian Luar Negeri", "PBB"]),
    ("vi", "Bộ Ngoại giao Nga và Liên hợp quốc phản đối.", ["Bộ Ngoại giao Nga", "Liên hợp quốc"]),
    ("ru", "Совет безопасности России и ООН ответили.", ["Совет безопасности России", "ООН"]),
    ("de", "Das russische Außenministerium und die NATO.", ["russische Außenministerium", "NATO"]),
    ("fr", "Le Conseil de sécurité russe et l'ONU.", ["Conseil de sécurité russe", "ONU"]),
    ("en", "a council of elders met at the bank", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), BODIES, ids=[text for _, text, _ in BODIES])
def test_bodies_are_named_by_capital_or_country(language: str, text: str, expected: list[str]) -> None:
    assert [name for name, _ in kinds(text, language, "organisation")] == expected


OUTLETS = [
    ("en", "KCNA reported it, and Reuters said so.", ["outlet:kcna", "outlet:reuters"]),
    ("en", "The news agency RIA reported it.", ["outlet:ria"]),
    ("id", "Kantor berita RIA melaporkan, dilansir Antara.", ["outlet:ria", "outlet:antara"]),
    ("vi", "Hãng tin KCNA đưa tin, theo TTXVN.", ["outlet:kcna", "outlet:vna"]),
    ("ru", "Об этом сообщает РИА Новости и ТАСС.", ["outlet:ria", "outlet:tass"]),
    ("ko", "조선중앙통신이 보도했다.", ["outlet:kcna"]),
    ("zh", "据朝中社和路透社报道。", ["outlet:kcna", "outlet:reuters"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), OUTLETS, ids=[text for _, text, _ in OUTLETS])
def test_outlets_have_their_id(language: str, text: str, expected: list[str]) -> None:
    assert [name for _, name in kinds(text, language, "outlet")] == expected


NO_OUTLETS = [
    ("en", "The map of the nation shows a mirror and the sun at dawn."),
    ("en", "AP exams and a map of RT lines."),
    ("id", "Tempo lagu itu lambat; perahu antara dua pulau."),
    ("ru", "Спутник вышел на орбиту."),
]


@pytest.mark.parametrize(("language", "text"), NO_OUTLETS, ids=[text for _, text in NO_OUTLETS])
def test_doubtful_names_need_context(language: str, text: str) -> None:
    assert kinds(text, language, "outlet") == []


def test_a_doubtful_name_shown_once_is_known_in_the_whole_document() -> None:
    text = "Kantor berita RIA melaporkan. RIA juga menulis hal lain. Berita RIA itu singkat."
    assert [name for _, name in kinds(text, "id", "outlet")] == ["outlet:ria"] * 3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Russia and Vietnam met. Both sides agreed."),
        ("id", "Rusia dan Vietnam bertemu. Kedua belah pihak sepakat."),
        ("vi", "Nga và Việt Nam gặp nhau. Hai bên đồng ý."),
        ("ru", "Россия и Вьетнам провели переговоры. Обе стороны согласились."),
        ("ko", "러시아와 베트남이 만났다. 양측은 합의했다."),
        ("es", "Rusia y Vietnam se reunieron. Ambas partes acordaron."),
    ],
)
def test_both_sides_are_the_two_countries(language: str, text: str) -> None:
    found = countries(text, language)
    assert [code for _, code in found] == ["RU", "VN", "RU", "VN"]
    assert found[2][0] == found[3][0]


def test_both_sides_of_three_are_nobody() -> None:
    assert len(countries("Russia, Vietnam and Japan met. Both sides agreed.", "en")) == 3
    assert countries("Both sides agreed.", "en") == []


def test_a_body_and_its_short_name_are_one() -> None:
    text = "The National Energy Commission (NEC) met. Nobody saw the NEC leave."
    found = kinds(text, "en", "organisation")
    assert [name for name, _ in found][:2] == ["National Energy Commission", "NEC"]
    assert len({key for _, key in found}) == 1
