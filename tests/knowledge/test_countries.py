"""The table of countries and their names."""

from __future__ import annotations

import pytest

from sumber.knowledge.countries import country, country_called, country_codes, country_names, country_of_tld
from sumber.knowledge.files import folder


def test_a_country_knows_its_languages_capital_and_domain() -> None:
    found = country("vn")
    assert found is not None
    assert (found.code, found.name, found.languages[0], found.capital, found.tlds) == ("VN", "Vietnam", "vi", "Hanoi", ("vn",))


@pytest.mark.parametrize(("tld", "code"), [("vn", "VN"), (".id", "ID"), ("UK", "GB"), ("su", "RU"), ("ch", "CH"), ("рф", "RU")])
def test_domains_lead_to_countries(tld: str, code: str) -> None:
    found = country_of_tld(tld)
    assert found is not None and found.code == code


@pytest.mark.parametrize("tld", ["com", "org", "tv", "io", "me", "", "zz"])
def test_domains_open_to_all_say_nothing(tld: str) -> None:
    assert country_of_tld(tld) is None


def test_unknown_codes_are_none() -> None:
    assert country("ZZ") is None
    assert country("") is None


def test_the_table_is_sorted_and_complete_enough() -> None:
    codes = country_codes()
    assert list(codes) == sorted(codes)
    assert len(codes) > 240
    for code in codes:
        row = country(code)
        assert row is not None and row.name and row.languages and row.tlds
        # others in plain letters are told to be generic without the table
        assert all(len(tld) == 2 or not tld.isascii() for tld in row.tlds), code


def test_names_by_language_and_by_primary_subtag() -> None:
    assert country_names("ru").country["KP"] == "КНДР"
    assert country_names("pt-BR").country["RU"] == "Rússia"
    assert country_names("zh-Hant").country["KR"] == "南韓"
    assert country_names("no").country["DE"] == "Tyskland"
    assert country_names("xx").country == {}


def test_capitals_come_with_their_country() -> None:
    assert country_names("ru").capital["RU"] == "Москва"
    assert country_names("en").capital["US"] == "Washington"


@pytest.mark.parametrize("path", sorted((folder("countries") / "names").glob("*.toml")), ids=lambda path: path.stem)
def test_every_names_file_loads_and_names_only_known_codes(path: object) -> None:
    names = country_names(path.stem)  # type: ignore[attr-defined]
    known = set(country_codes())
    assert len(names.country) > 200
    assert set(names.country) <= known
    assert set(names.capital) <= known
    assert all(text.strip() == text and text for text in (*names.country.values(), *names.capital.values()))


def test_a_country_by_its_name_in_any_language() -> None:
    assert [country_called(name) for name in ("Norwegen", "норвегия", " South  Korea ", "대한민국")] == ["NO", "NO", "KR", "KR"]
    assert country_called("Ruritania") is None
