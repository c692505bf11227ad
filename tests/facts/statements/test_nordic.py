"""Statements in the Nordic languages, whose article is an ending of the noun."""

from __future__ import annotations

import pytest

from .marked import check

SWEDISH = [
    ("”{Q:Skörden är förlorad}”, sade {S:Lydia Barrow} i fredags.", ["said"]),
    ("– {Q:Vi vet inget om detta}, säger {S:ministern}.", ["said"]),
    ("{S:Lydia Barrow} sade att {Q:skörden är förlorad}.", ["said"]),
    ("Enligt {S:ministern} {Q:håller fördämningen till i morgon}.", ["said"]),
    ("Enligt {S:den ansvarige ministern} {Q:håller dammen}.", ["said"]),
    ("{S:Borgmästaren} förnekade {Q:anklagelserna}.", ["denied"]),
    ("{S:Landshövdingen} lovade att {Q:öppna bron i maj}.", ["promised"]),
    ("{S:Åklagaren} varnade för att {Q:fler gripanden väntar}.", ["warned"]),
    ("{S:Lantbrukarnas förbund} anklagade {Q:kommunen för att ha dröjt}.", ["accused"]),
    ("{S:Polisens talesperson Erik Ek} uppger för {V:tidningen} att {Q:mannen är gripen}.", ["said"]),
    ("{S:Ingenjören} medgav {Q:felet}.", ["confirmed"]),
    ("{S:Domaren} uteslöt {Q:ett uppskov}.", ["refused"]),
    ("Borgmästaren ville inte säga om hon avgår.", []),
    ("Filmen ”Hon sade ingenting” hade premiär.", []),
]


def _all(language: str, cases: list[tuple[str, list[str]]]) -> list[tuple[str, str, list[str]]]:
    return [(language, marked, stances) for marked, stances in cases]


@pytest.mark.parametrize(("language", "marked", "stances"), [*_all("sv", SWEDISH)])
def test_statement(language: str, marked: str, stances: list[str]) -> None:
    check(marked, language, stances)
