"""Names in Czech: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Španělská ministryně obrany Adela Priorová řekla, že smlouvu nepodepíše. Priorová odcestovala do Lisabonu.",
        countries=["ES"],
        persons=[("Adela Priorová", "ministryně obrany", "ES"), ("Priorová", None, None)],
        outlets=[],
    ),
    Case(
        text="Agentura KCNA uvedla, že severokorejský vůdce Han Čun-su přijal čínského ministra Lin Weje.",
        countries=["KP", "CN"],
        persons=[("Han Čun-su", "vůdce", "KP"), ("Lin Weje", "ministra", "CN")],
        outlets=["kcna"],
    ),
    Case(
        text="Washington obvinil Írán, Moskva obvinění odmítla.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ukrajina a Polsko se dohodly, že obě země otevřou přechod.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Bývalý francouzský prezident Luc Moreau a německá kancléřka Eva Brandtová se sešli v Ženevě.",
        countries=["FR", "DE"],
        persons=[("Luc Moreau", "prezident", "FR"), ("Eva Brandtová", "kancléřka", "DE")],
        outlets=[],
    ),
    Case(
        text="Ze Spojených států a Jižní Koreje míří zboží do Česka, přes Egypt a s Černou Horou se nepočítá.",
        countries=["US", "KR", "CZ", "EG", "ME"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Primátorce Aně Maříkové poděkoval hejtman Ivo Kos. Maříková mluvila o Latinské Americe a Českých Budějovicích.",
        countries=[],
        persons=[("Aně Maříkové", "Primátorce", None), ("Ivo Kos", "hejtman", None), ("Maříková", None, None)],
        outlets=[],
    ),
    Case(
        text="Kuba Novák hraje za Spartu, na Kubě prší a Bílý dům mlčí.",
        countries=["CU", "US*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Podle Reuters to řekla mluvčí ministerstva vnitra Hana Malá Němcům a Polákům v Řecku.",
        countries=["DE", "PL", "GR"],
        persons=[("Hana Malá", "mluvčí ministerstva vnitra", None)],
        outlets=["reuters"],
    ),
    Case(
        text="Ministr vnitra Jan Rakušan jednal s Rakušany a s bývalým starostou Ivem Králem.",
        countries=["AT"],
        persons=[("Jan Rakušan", "Ministr vnitra", None), ("Ivem Králem", "starostou", None)],
        outlets=[],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "cs") == case
