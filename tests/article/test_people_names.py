"""The text of a byline → names and what they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.people_names import MAX_NAME, Names, _prefixes

SITE = frozenset({"lirenapost", "thelirenapost"})


def names(language: str = "en") -> Names:
    return Names(language, SITE, ("Lirena Post",))


def read(text: str, language: str = "en") -> list[tuple[str, str]]:
    reader = names(language)
    return [(role, name) for role, part in reader.roles_in(text, "author") for name in reader.split(part) if reader.kind(name)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "By Tamsin Orrell", ["Tamsin Orrell"]),
        ("en", "BY TAMSIN ORRELL", ["TAMSIN ORRELL"]),
        ("en", "Written by: Tamsin Orrell and Joss Wick", ["Tamsin Orrell", "Joss Wick"]),
        ("en", "Tamsin Orrell, Joss Wick & Ida Brandel", ["Tamsin Orrell", "Joss Wick", "Ida Brandel"]),
        ("en", "Tamsin Orrell; Joss Wick", ["Tamsin Orrell", "Joss Wick"]),
        ("en", "Tamsin Orrell | Joss Wick", ["Tamsin Orrell", "Joss Wick"]),
        ("en", "By|Tamsin Orrell", ["Tamsin Orrell"]),
        ("en", "By Tamsin Orrell, Senior Editor", ["Tamsin Orrell"]),
        ("en", "Tamsin Orrell Contributing Writer", ["Tamsin Orrell"]),
        ("en", "Tamsin Orrell, MS, RD", ["Tamsin Orrell"]),
        ("en", "Tamsin Orrell (Lirena)", ["Tamsin Orrell"]),
        ("en", "Tamsin Orrell Lirena Post", ["Tamsin Orrell"]),
        ("en", "By Tamsin Orrell tamsin@lirenapost.example @tamsin", ["Tamsin Orrell"]),
        ("en", "By Tamsin Orrell on March 4, 2031 at 10:15 am", ["Tamsin Orrell"]),
        ("en", "Tamsin Orrell Published March 4, 2031 | Updated March 6, 2031", ["Tamsin Orrell"]),
        ("en", "Orrell, Tamsin", ["Tamsin Orrell"]),
        ("en", "Tamsin Orrell in Lirena", ["Tamsin Orrell"]),
        ("en", "By Tamsin Orrell in Lirena and Joss Wick in Velm", ["Tamsin Orrell", "Joss Wick"]),
        ("en", "Tamsin in 't Veld", ["Tamsin in 't Veld"]),
        ("id", "Oleh Rini Satwika dan Bagas Wirana", ["Rini Satwika", "Bagas Wirana"]),
        ("id", "Penulis: Rini Satwika", ["Rini Satwika"]),
        ("de", "Von Anke Dorn und Jörg Halm", ["Anke Dorn", "Jörg Halm"]),
        ("de", "von Anke Dorn Zuerst veröffentlicht am 04.03.2031 - 14:02", ["Anke Dorn"]),
        ("fr", "Par Lise Corval et Yann Tregor Publié le 4 mars 2031", ["Lise Corval", "Yann Tregor"]),
        ("es", "Por Alba Quiroga y Teo Mirales", ["Alba Quiroga", "Teo Mirales"]),
        ("pt", "Por Rui Volta e Pinto", ["Rui Volta e Pinto"]),
        ("ru", "Автор: Лада Верест", ["Лада Верест"]),
        ("uk", "Текст: Ярина Дубко", ["Ярина Дубко"]),
        ("ko", "한결 기자", ["한결"]),
        ("ja", "青森直樹記者", ["青森直樹"]),
        ("zh", "记者：林知远", ["林知远"]),
        ("vi", "Tác giả: Trần Khánh Vy", ["Trần Khánh Vy"]),
        ("tr", "Haber: Deniz Korur", ["Deniz Korur"]),
    ],
)
def test_names_of_authors(language: str, text: str, expected: list[str]) -> None:
    reader = names(language)
    assert [name for role, name in read(text, language) if role == "author" and reader.kind(name) == "person"] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "By Tamsin Orrell, edited by Joss Wick, photographs by Ida Brandel",
            [("author", "Tamsin Orrell"), ("editor", "Joss Wick"), ("photographer", "Ida Brandel")],
        ),
        ("id", "Penulis: Rini Satwika Editor: Bagas Wirana", [("author", "Rini Satwika"), ("editor", "Bagas Wirana")]),
        ("de", "Von Anke Dorn | Übersetzt von Jörg Halm", [("author", "Anke Dorn"), ("translator", "Jörg Halm")]),
        ("ru", "Фото: Лада Верест", [("photographer", "Лада Верест")]),
        ("vi", "Người dịch: Trần Khánh Vy", [("translator", "Trần Khánh Vy")]),
    ],
)
def test_words_before_a_name_give_its_role(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(
    ("language", "name", "kind"),
    [
        ("en", "Tamsin Orrell", "person"),
        ("en", "Susan", "person"),
        ("en", "van der Wick", "person"),
        ("ja", "青森直樹", "person"),
        ("en", "Reuters", "agency"),
        ("en", "The Associated Press", "agency"),
        ("ru", "ТАСС", "agency"),
        ("en", "Lirena Post", "desk"),
        ("en", "The Lirena-Post", "desk"),
        ("en", "News Desk", "desk"),
        ("en", "Orrell Staff", "desk"),
        ("id", "Redaksi", "desk"),
        ("de", "LP-Redaktion", "desk"),
        ("en", "Lirena.example", "desk"),
        ("it", "Redazione Lirena", "desk"),
        ("en", "undefined", None),
        ("en", "Admin", None),
        ("en", "View all articles", None),
        ("en", "Updated ago", None),
        ("en", "By", None),
        ("en", "Written by", None),
        ("en", "March 2031", None),
        ("en", "MS", None),
        ("en", "---", None),
        ("en", "", None),
        ("en", "x" * (MAX_NAME + 1), None),
        ("en", "the ferry stays in port until monday", None),
    ],
)
def test_persons_agencies_and_desks(language: str, name: str, kind: str | None) -> None:
    assert names(language).kind(name) == kind


def test_a_body_is_no_person_whatever_its_name() -> None:
    assert names().kind("Orrell Wick", body=True) == "desk"
    assert names().kind("Reuters", body=True) == "agency"


def test_bylines_begin_with_the_words_for_it() -> None:
    assert names("en").begins(" By Tamsin Orrell")
    assert names("id").begins("Oleh: Rini")
    assert not names("en").begins("Byzantine walls")
    assert not names("en").begins("Tamsin Orrell")


def test_names_are_equal_over_ways_of_writing() -> None:
    assert Names.key("Tamsin  ORRELL") == Names.key("tamsin orrell")


@pytest.mark.parametrize(
    ("name", "full"), [("Tamsin Orrell", True), ("Tamsin", False), ("share", False), ("青森", True), ("한결", True)]
)
def test_full_names(name: str, full: bool) -> None:
    assert Names.is_full(name) is full


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["en", "id", "de", "ko", "und"]))
def test_any_byline_is_survived_and_names_are_clean(text: str, language: str) -> None:
    for _, name in read(text, language):
        assert name == name.strip()
        assert 0 < len(name) <= MAX_NAME


@pytest.mark.parametrize("text", ["Reuters in Lirena", "By Reuters in Lirena", "Reuters"])
def test_an_agency_that_reports_from_a_place_is_an_agency(text: str) -> None:
    reader = names()
    found = [name for _, part in reader.roles_in(text, "author") for name in reader.split(part)]
    assert [(name, reader.kind(name)) for name in found] == [("Reuters", "agency")]


def who(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(name, kind) for name, kind in names(language).read(text, "author")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tamsin Orrell|Culture & Food Reporter", ["Tamsin Orrell"]),
        ("Tamsin Orrell, Director, Harbours & Ferries", ["Tamsin Orrell"]),
        ("By Tamsin Orrell, in News, Velm, Business", ["Tamsin Orrell"]),
        ("Tamsin Orrell, Velm", ["Tamsin Orrell"]),
        ("Tamsin Orrell, keeper of the papers of the old harbour and of its boats", ["Tamsin Orrell"]),
        ("Tamsin & Joss", ["Tamsin", "Joss"]),
        ("Tamsin Orrell Tamsin Orrell", ["Tamsin Orrell"]),
    ],
)
def test_what_somebody_is_and_where_is_nobody(text: str, expected: list[str]) -> None:
    assert who(text) == [(name, "author") for name in expected]


def test_joined_agencies_are_two() -> None:
    assert who("dpa und Reuters", "de") == [("dpa", "agency"), ("Reuters", "agency")]
    assert who("Tamsin Orrell and AFP") == [("Tamsin Orrell", "author"), ("AFP", "agency")]


def test_places_behind_a_body_are_nobody() -> None:
    assert who("lirenapost.example, Velm, Corvin") == [("lirenapost.example", "desk")]


@pytest.mark.parametrize("text", ["Team LirenaPost", "Redaktion lirena.example"])
def test_a_desk_with_the_sites_name_keeps_both(text: str) -> None:
    assert who(text, "de") == [(text, "desk")]


def test_the_initials_of_the_site_are_the_site() -> None:
    reader = Names("en", SITE, ("The Lirena Courier",))
    assert reader.kind("TLC") == "desk"
    assert reader.kind("tlc") == "desk"
    assert reader.kind("TLD") is None
    assert Names("de", frozenset({"lrv"})).kind("LRV VELM") == "desk"
    assert Names("de", frozenset({"lrv"})).kind("Lrv Velm") == "person"


@pytest.mark.parametrize(
    ("language", "text"),
    [("da", "Af Mette Orrell og Jens Wick"), ("nl", "Door Mette Orrell en Jens Wick"), ("sv", "Mette Orrell och Jens Wick")],
)
def test_joiners_of_languages_without_a_file_of_their_own(language: str, text: str) -> None:
    assert who(text, language) == [("Mette Orrell", "author"), ("Jens Wick", "author")]


PARTS = [
    "Tamsin",
    "Orrell",
    "Joss",
    "van",
    "Lirena",
    "Post",
    "By",
    "and",
    "Editor",
    "News",
    "Reuters",
    "Updated",
    "in",
    "한결",
    "기자",
    "MS",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=4), st.sampled_from(["en", "ko", "de"]))
def test_a_plain_name_is_read_as_the_long_way_reads_it(parts: list[str], language: str) -> None:
    reader = names(language)
    text = " ".join(parts)
    if reader._is_plain(text):
        assert [(name, reader.kind(name)) for _, part in reader.roles_in(text, "author") for name in reader.split(part)] == [
            (text, "person")
        ]


def test_most_names_are_plain_and_words_of_bylines_are_not() -> None:
    reader = names()
    assert all(map(reader._is_plain, ("Tamsin Orrell", "Rini Satwika Dewi", "Лада Верест")))
    assert not any(map(reader._is_plain, ("By Tamsin", "Tamsin", "Lirena Post", "News Desk", "Associated Press", "tamsin orrell")))


PREFIXES = ("written by", "by", "photo", "text:", "autor", "文")
SIGNS = [" ", "  ", ":", "：", "/", "|", ", ", ".", "–", "-", "İ", "A", "é", "Rini"]


@given(st.lists(st.sampled_from([*PREFIXES, *map(str.title, PREFIXES), *SIGNS]), max_size=10).map("".join))
def test_words_before_a_name_stand_where_the_pattern_says_that_they_do(text: str) -> None:
    pattern = rf"(?:^|(?<=[\s,;|/·•.:\-–—]))({'|'.join(PREFIXES)})(?:\s?[:：/／|]\s?|\s+(?=\S))"
    found = [(match.start(), match.end(1), match.end()) for match in re.finditer(pattern, text, re.IGNORECASE)]
    assert list(_prefixes(text, PREFIXES)) == found
