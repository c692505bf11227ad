"""Statements in Czech."""

from __future__ import annotations

import pytest

from .marked import check

CASES = [
    ("„{Q:Úroda je pryč},“ řekla v pátek {S:Lidia Barrowová}.", ["said"]),
    ("„{Q:Úroda je pryč},“ řekla {S:ministryně Ana Kosová}.", ["said"]),
    ("„{Q:Nebudeme čekat},“ řekla {S:ministryně Lidia Barrowová}, „{Q:do května}.“", ["said"]),
    ("„{Q:Nebudeme čekat}, říká {S:Lidia Barrowová}, {Q:do konce května}.“", ["said"]),
    ("„{Q:Je to chyba},“ myslí si {S:Petr Malý}. „{Q:Musíme to změnit}.“", ["said"]),
    ("„{Q:Hráli jsme dobře},“ pochvaloval si {S:trenér Petr Malý}.", ["said"]),
    ("{S:Premiér} prohlásil: „{Q:Neodstoupím}.“", ["said"]),
    ("{Q:Zákon začne platit v lednu}, dodala {S:ministryně}.", ["said"]),
    ("{S:Ministr} uvedl, že {Q:most bude otevřen v květnu}.", ["said"]),
    ("V pátek {S:ministryně Ana Kosová} řekla, že {Q:most je bezpečný}.", ["said"]),
    ("{S:Předseda ODS Petr Fiala} v pondělí novinářům řekl, že {Q:vláda vydrží}.", ["said"]),
    ("{S:Premiér} v neděli v {V:České televizi} řekl, že {Q:daně neporostou}.", ["said"]),
    ("Podle {S:jeho} slov {Q:most vydrží do rána}.", ["said"]),
    ("{Q:Starý most}, podle {S:jejího} názoru, {Q:vydrží do rána}.", ["said"]),
    ("Jak uvedl {S:ředitel Petr Lom}, {Q:most vydrží do rána}.", ["said"]),
    ("{S:Předseda Petr Lom} na shromáždění v Praze prohlásil, že {Q:daně neporostou}.", ["said"]),
    ("{S:Policie} se domnívá, že {Q:řidič byl opilý}.", ["said"]),
    ("Podle {S:Petra Fialy} {Q:vláda vydrží}.", ["said"]),
    ("Podle slov {S:ředitele} {Q:je stav stabilní}.", ["said"]),
    ("Podle {S:Českého statistického úřadu} {Q:inflace klesla}.", ["said"]),
    ("Podle údajů {S:Českého statistického úřadu} {Q:inflace klesla}.", ["reported"]),
    ("Podle {S:ministra práce Jana Malého} {Q:důchody porostou}, píše {V:deník Právo}.", ["said"]),
    ("Jak uvedla {S:ČTK}, {Q:most se otevře v květnu}.", ["reported"]),
    ("{Q:Most se otevře v květnu}, oznámilo {S:ministerstvo}.", ["announced"]),
    ("{S:Agentura Reuters} uvedla, že {Q:loď se potopila}.", ["reported"]),
    ("{S:Kreml} popřel, že by {Q:zaútočil na přístav}.", ["denied"]),
    ("{S:Starostka} odmítla {Q:obvinění}.", ["refused"]),
    ("{S:Hejtman} slíbil {Q:otevřít most v květnu}.", ["promised"]),
    ("{S:Žalobce} varoval, že {Q:přijdou další zatčení}.", ["warned"]),
    ("{S:Rusko} obvinilo {Q:Ukrajinu z útoku na most}.", ["accused"]),
    ("{S:Inženýr} přiznal {Q:chybu}.", ["confirmed"]),
    ("{S:Opozice} požaduje {Q:demisi ministra}.", ["demanded"]),
    ("{S:Opozice} kritizovala {Q:vládu za rozpočet}.", ["criticised"]),
    ("{S:Trenér} pochválil {Q:hráče za výkon}.", ["praised"]),
    ("{S:Předseda výboru Jan Kos} navrhl, aby {Q:vláda odstoupila}.", ["suggested"]),
    ("{S:Lékař} se pacienta zeptal, {Q:zda kouří}.", ["asked"]),
    ("{S:Odborníci} očekávají, že {Q:ceny porostou}.", ["predicted"]),
    ("{S:Expert} pochybuje, že {Q:most vydrží}.", ["doubted"]),
    ("Prezident zdůraznil význam spolupráce obou zemí.", []),
    ("Starostka nechtěla obvinění komentovat.", []),
    ("Mluvčí odmítl věc komentovat.", []),
    ("Starosta oznámí rozhodnutí v pátek.", []),
    ("Podle zákona musí úřad odpovědět do 30 dnů.", []),
    ("Film „Řekla ne“ měl v pátek premiéru.", []),
    ("Ministr neřekl, zda odstoupí.", []),
    ("Vláda schválila návrh zákona.", []),
]


@pytest.mark.parametrize(("marked", "stances"), CASES, ids=[marked for marked, _ in CASES])
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "cs", stances)
