"""Statements in Danish."""

from __future__ import annotations

import pytest

from .marked import check

CASES = [
    ("»{Q:Høsten er tabt}«, sagde {S:Lydia Barrow} fredag.", ["said"]),
    ("- {Q:Vi ved intet om det}, siger {S:ministeren}.", ["said"]),
    ("– {Q:Det var en stor oplevelse}, fortæller {S:den 34-årige}.", ["said"]),
    ("”{Q:Det er en trist dag}”, skriver {S:han} på Facebook.", ["said"]),
    ("{S:Lydia Barrow} sagde, at {Q:høsten er tabt}.", ["said"]),
    ("Torsdag sagde {S:udenrigsminister Marte Skov}, at {Q:aftalen er klar}.", ["said"]),
    ("I en pressemeddelelse skriver {S:selskabet}, at {Q:produktionen standser}.", ["said"]),
    ("{S:Ministeren} slog fast, at {Q:broen forbliver lukket}.", ["said"]),
    ("I Tarna sagde {S:ministeren}, at {Q:broen er lukket}.", ["said"]),
    ("Ifølge {S:ministeren} {Q:holder dæmningen til i morgen}.", ["said"]),
    ("{Q:Dæmningen holder til i morgen}, ifølge {S:politiet}.", ["said"]),
    ("{Q:Dæmningen holder til i morgen}, lyder det fra {S:politiet}.", ["said"]),
    ("{Q:Manden er anholdt}, skriver {S:Ritzau}.", ["reported"]),
    ("Ifølge {V:Ritzau} sagde {S:ministeren}, at {Q:aftalen er klar}.", ["said"]),
    ("{S:Vagtchef Per Holm} oplyser til {V:Ritzau}, at {Q:ingen er kommet til skade}.", ["said"]),
    ("{S:Borgmesteren} afviste {Q:anklagerne}.", ["denied"]),
    ("{S:Præsidenten} afviser {Q:anklager om korruption}.", ["denied"]),
    ("{S:Direktøren} benægter, at {Q:der er tale om svindel}.", ["denied"]),
    ("{S:Regionsrådsformanden} lover, at {Q:broen åbner i maj}.", ["promised"]),
    ("{S:Anklageren} advarede mod, at {Q:flere anholdelser venter}.", ["warned"]),
    ("{S:Landboforeningen} anklagede {Q:kommunen for at have tøvet}.", ["accused"]),
    ("{S:Tyskland og Frankrig} kræver, at {Q:Rusland trækker sig ud}.", ["demanded"]),
    ("{S:Ingeniøren} indrømmede {Q:fejlen}.", ["confirmed"]),
    ("{S:Dommeren} udelukkede {Q:en udsættelse}.", ["refused"]),
    ("{S:Den svenske statsminister} tvivler på, at {Q:aftalen holder}.", ["doubted"]),
    ("{S:Økonomen} forventer, at {Q:renten falder}.", ["predicted"]),
    ("Borgmesteren ville ikke sige, om hun går af.", []),
    ("Ministeren ønsker ikke at kommentere sagen.", []),
    ("Forslaget blev afvist af retten.", []),
    ("Arbejdet fortsætter.", []),
    ("Statsministeren sagde op.", []),
    ("Det svarer til fem procent.", []),
    ("Filmen »Hun sagde ingenting« havde premiere.", []),
]


@pytest.mark.parametrize(("marked", "stances"), CASES)
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "da", stances)
