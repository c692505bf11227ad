"""Languages whose verb stands second: the speaker behind it, its particle at the end of the clause, what a comma sets off."""

from __future__ import annotations

import pytest

from .marked import check

GERMAN = [
    ("{S:Lydia Barrow} hat angekündigt, {Q:den Hafen zu schließen}.", ["announced"]),
    ("{S:Barrow} sagte, {Q:es drohe ein Streik}.", ["said"]),
    ("Am Abend sagte {S:Barrow}, {Q:die Brücke sei gesperrt}.", ["said"]),
    ("Am Mittwoch hat {S:Barrow} gesagt, {Q:die Brücke sei gesperrt}.", ["said"]),
    ("In Tarna sagte {S:der Minister}, {Q:die Brücke sei gesperrt, und er warte}.", ["said"]),
    ("Dazu erklärte {S:die Sprecherin der Stadt, Anna Weber}, {Q:die Brücke sei gesperrt}.", ["said"]),
    ("{S:Ein Beamter, den die Zeitung zitiert}, kommentierte, {Q:die Erklärung sei falsch}.", ["said"]),
    ("{S:Medienberichten} zufolge {Q:sind zwei Brücken gesperrt}.", ["said"]),
    ("„{Q:Wir gehen}“, so {S:der Minister}.", ["said"]),
    ("{S:Der Minister} bezeichnete {Q:den Plan als „falsch“}.", ["criticised"]),
    ("{S:Der Fahrer} gab jedoch an, {Q:es gehe ihm nur um die Kinder}.", ["said"]),
    ("{S:Sie} warf der Regierung vor, {Q:die Lage auszunutzen}.", ["accused"]),
    ("{S:Die Grünen} forderten die Regierung auf, {Q:die Brücke zu sperren}.", ["demanded"]),
    ("{S:Der Minister} wies {Q:die Vorwürfe} zurück.", ["denied"]),
    ("{Q:Die Brücke sei gesperrt}, teilte {S:die Polizei} mit.", ["said"]),
    ("Am Montag kündigte {S:die Bank} {Q:die Schließung} an.", ["announced"]),
    ("Am Montag räumte {S:der Minister} {Q:den Fehler} ein.", ["confirmed"]),
    ("Dazu ließ {S:Barrow} im {V:Sender} verbreiten, {Q:das Land werde nicht weichen}.", ["said"]),
    ("Der Plan wurde am Montag in Tarna kritisiert.", []),
    ("Die Armee schlug den Aufstand nieder.", []),
    ("Das Treffen findet im Rathaus statt.", []),
]
DUTCH = [
    ("Op maandag zei {S:Barro} dat {Q:de brug dicht is}.", ["said"]),
    ("In Tarna heeft {S:minister Barro} gezegd dat {Q:de brug dicht is}.", ["said"]),
    ("{S:De burgemeester} wees {Q:de beschuldigingen} af.", ["denied"]),
    ("{S:De politie} deelde later mee dat {Q:de brug dicht is}.", ["said"]),
]


@pytest.mark.parametrize(("marked", "stances"), GERMAN, ids=[marked for marked, _ in GERMAN])
def test_german(marked: str, stances: list[str]) -> None:
    check(marked, "de", stances)


@pytest.mark.parametrize(("marked", "stances"), DUTCH, ids=[marked for marked, _ in DUTCH])
def test_dutch(marked: str, stances: list[str]) -> None:
    check(marked, "nl", stances)
