"""Statements in Hungarian: the verb before or behind its speaker, "azt ..., hogy", and the source before "szerint"."""

from __future__ import annotations

import pytest

from .marked import check

HUNGARIAN = [
    ("„{Q:Elveszett a termés}” – mondta {S:Kertész Lídia} pénteken.", ["said"]),
    ("– {Q:Nem tudunk erről semmit} – közölte {S:a miniszter}.", ["said"]),
    ("{Q:A gát holnapig kitart}, közölte hétfőn {S:a miniszter}.", ["said"]),
    ("„{Q:Nem várunk tovább}, mondta {S:Kertész Lídia miniszter}, {Q:májusban döntünk}.”", ["said"]),
    ("{S:A miniszter} kijelentette: „{Q:A híd kész van}.”", ["said"]),
    ("{S:Kertész Lídia} azt mondta, hogy {Q:elveszett a termés}.", ["said"]),
    ("{S:Kiss Péter szóvivő} hangsúlyozta: {Q:a híd hétfőn megnyílik}.", ["said"]),
    ("{S:A miniszter} szerint {Q:a gát holnapig kitart}.", ["said"]),
    ("{S:Kertész Lídia} elmondása szerint {Q:a termés elveszett}.", ["said"]),
    ("{S:Az MTI} szerint {Q:a híd zárva marad}.", ["reported"]),
    ("{V:A Reuters} azt írta, hogy {S:a kormányszóvivő} cáfolta {Q:a híreket}.", ["denied"]),
    ("{S:A polgármester} tagadta {Q:a vádakat}.", ["denied"]),
    ("{S:Az orosz külügyminisztérium} tagadta, hogy {Q:katonákat küldött volna}.", ["denied"]),
    ("{S:A kormányzó} megígérte, hogy {Q:májusban megnyitják a hidat}.", ["promised"]),
    ("{S:Az ügyész} arra figyelmeztetett, hogy {Q:további letartóztatások várhatók}.", ["warned"]),
    ("{S:A polgármester} megvádolta {Q:a kormányt a késlekedéssel}.", ["accused"]),
    ("{S:A miniszter} felszólította a lakosokat, hogy {Q:maradjanak otthon}.", ["asked"]),
    ("{S:A szakszervezet} azt követeli, hogy {Q:emeljék a béreket}.", ["demanded"]),
    ("{S:A mérnök} elismerte {Q:a hibát}.", ["confirmed"]),
    ("{S:A bíró} kizárta {Q:a halasztást}.", ["refused"]),
    ("Megerősítette {S:a rendőrség}, hogy {Q:elfogták a férfit}.", ["confirmed"]),
    ("A polgármester nem mondta meg, hogy lemond-e.", []),
    ("A kórház igazgatója nem kívánta kommentálni az ügyet.", []),
    ("A miniszter be fogja jelenteni, hogy lemond.", []),
    ("A „Hallgatni arany” című könyv megjelent.", []),
]


@pytest.mark.parametrize(("marked", "stances"), HUNGARIAN, ids=[marked for marked, _ in HUNGARIAN])
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "hu", stances)
