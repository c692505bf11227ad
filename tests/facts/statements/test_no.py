"""Statements in Norwegian."""

from __future__ import annotations

import pytest

from .marked import check

CASES = [
    ("«{Q:Avlingen er tapt}», sa {S:Lydia Barrow} fredag.", ["said"]),
    ("– {Q:Vi vet ingenting om dette}, sier {S:ministeren}.", ["said"]),
    ("– {Q:Det var en sterk opplevelse}, forteller {S:34-åringen}.", ["said"]),
    ("{S:Lydia Barrow} sa at {Q:avlingen er tapt}.", ["said"]),
    ("Torsdag sa {S:utenriksminister Marte Eik} at {Q:avtalen er klar}.", ["said"]),
    ("I en pressemelding skriver {S:selskapet} at {Q:produksjonen stanser}.", ["said"]),
    ("– {Q:Arbeidet er krevende}, legger {S:hun} til.", ["said"]),
    ("I Tarna sa {S:ministeren} at {Q:brua er stengt}.", ["said"]),
    ("Ifølge {S:ministeren} {Q:holder demningen til i morgen}.", ["said"]),
    ("{Q:Demningen holder til i morgen}, ifølge {S:politiet}.", ["said"]),
    ("{Q:Mannen er pågrepet}, melder {S:NTB}.", ["reported"]),
    ("Ifølge {V:NTB} sa {S:ministeren} at {Q:avtalen er klar}.", ["said"]),
    ("{S:Operasjonsleder Per Holm} sier til {V:NTB} at {Q:ingen er skadd}.", ["said"]),
    ("{S:Borgermesteren} benektet {Q:anklagene}.", ["denied"]),
    ("{S:Presidenten} avviser {Q:anklager om korrupsjon}.", ["denied"]),
    ("{S:Fylkesordføreren} lover at {Q:brua åpner i mai}.", ["promised"]),
    ("{S:Aktor} advarte mot at {Q:flere pågripelser venter}.", ["warned"]),
    ("{S:Bondelaget} anklaget {Q:kommunen for å ha drøyd}.", ["accused"]),
    ("{S:Tyskland og Frankrike} krever at {Q:Russland trekker seg ut}.", ["demanded"]),
    ("{S:Ingeniøren} innrømmet {Q:feilen}.", ["confirmed"]),
    ("{S:Dommeren} utelukket {Q:en utsettelse}.", ["refused"]),
    ("{S:Den svenske statsministeren} tviler på at {Q:avtalen holder}.", ["doubted"]),
    ("Borgermesteren ville ikke si om hun går av.", []),
    ("Ministeren vil ikke kommentere saken.", []),
    ("Forslaget ble avvist av retten.", []),
    ("Arbeidet fortsetter.", []),
    ("Statsministeren sa opp stillingen.", []),
    ("Stortinget vedtok lover mot hets.", []),
    ("Filmen «Hun sa ingenting» hadde premiere.", []),
]


@pytest.mark.parametrize(("marked", "stances"), CASES)
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "no", stances)
