"""Statements in Catalan: compound and periphrastic tenses, elided articles, personal articles."""

from __future__ import annotations

import pytest

from .marked import check

CATALAN = [
    ("«{Q:La collita s’ha perdut}», va dir {S:Lídia Barrow} divendres.", ["said"]),
    ("«{Q:No esperarem}», ha assegurat {S:la consellera Lídia Barrow}, «{Q:fins al maig}».", ["said"]),
    ('"{Q:És una vergonya}", diu {S:en Pere, veí del barri}.', ["said"]),
    ("{S:Lídia Barrow} ha dit que {Q:la collita s'ha perdut}.", ["said"]),
    ("{S:L’acusat} ha declarat que {Q:no hi era}.", ["said"]),
    ("Segons {S:la ministra}, {Q:la presa aguantarà fins demà}.", ["said"]),
    ("Tal com ha explicat {S:el director}, {Q:l'obra durarà dos anys}.", ["said"]),
    ("{Q:La presa aguantarà fins demà}, segons {S:el portaveu de la policia}.", ["said"]),
    ("{Q:Una dona ha mort a l'AP-7}, han informat {S:els Bombers}.", ["said"]),
    ("{S:L'alcaldessa} ha negat {Q:les acusacions}.", ["denied"]),
    ("{S:L’alcalde} va prometre {Q:obrir el pont al maig}.", ["promised"]),
    ("{S:El conseller} s'ha compromès a {Q:abaixar els impostos}.", ["promised"]),
    ("{S:El fiscal} adverteix que {Q:hi haurà més detencions}.", ["warned"]),
    ("{S:La Unió de Pagesos} acusa {Q:l'Ajuntament d'haver trigat massa}.", ["accused"]),
    ("{S:Junts} posa en dubte {Q:les xifres del Govern}.", ["doubted"]),
    ("{S:El conseller} es va queixar que {Q:ningú no l'havia avisat}.", ["criticised"]),
    ("{S:L'enginyera} va admetre {Q:l'error}.", ["confirmed"]),
    ("{S1:{S2:Puig}} assegura que {Q1:no dimitirà} i afegeix que {Q2:té suports}.", ["said", "said"]),
    ("{V:L’ACN} va citar {S:un assessor} que va dir que {Q:el pont s’ensorraria}.", ["said"]),
    ("Segons un estudi de {S:la UB}, {Q:el 30% dels joves no vota}.", ["reported"]),
    ("L'alcaldessa no ha volgut dir si plegarà.", []),
    ("El ministre ha estat acusat de mentir.", []),
    ("Això vol dir que no hi ha diners.", []),
    ("L'alerta ha acabat. La condemna és ferma.", []),
    ("La pel·lícula «Ella no va dir res» s'estrena dissabte.", []),
]


@pytest.mark.parametrize(("marked", "stances"), CATALAN)
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "ca", stances)
