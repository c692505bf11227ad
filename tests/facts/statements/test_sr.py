"""Statements in Serbian, in both its scripts."""

from __future__ import annotations

import pytest

from .marked import check

CASES = [
    ("„{Q:Rod je propao}”, rekla je {S:Lidija Barović} u petak.", ["said"]),
    ("„{Q:Род је пропао}”, рекла је у петак {S:министарка Ана Кос}.", ["said"]),
    ("– {Q:Rod je propao} – rekla je {S:Lidija Barović}.", ["said"]),
    ("„{Q:Нећемо чекати}”, поручила је {S:министарка Лидија Баровић}, „{Q:до маја}”.", ["said"]),
    ("„{Q:Nećemo čekati}, kaže {S:Lidija Barović}, {Q:do kraja maja}.”", ["said"]),
    ("{Q:Zakon stupa na snagu u januaru}, dodala je {S:ministarka}.", ["said"]),
    ("{S:Министар} је изјавио да {Q:ће мост бити отворен у мају}.", ["said"]),
    ("U petak je {S:ministarka Ana Kos} rekla da {Q:je most bezbedan}.", ["said"]),
    ("{Q:Не знамо шта се догодило}, казао је {S:сведок несреће}.", ["said"]),
    ("{S:Predsednik opštine} je danas izjavio da {Q:škole neće raditi}.", ["said"]),
    ("Према речима {S:министра}, {Q:брана ће издржати до сутра}.", ["said"]),
    ("{Q:Stanje je}, prema rečima {S:direktora}, {Q:stabilno}.", ["said"]),
    ("Prema podacima {S:Zavoda za statistiku}, {Q:inflacija je pala}.", ["reported"]),
    ("Како сазнаје {S:Танјуг}, {Q:мост ће бити отворен у мају}.", ["reported"]),
    ("{Q:Most će biti otvoren u maju}, saopšteno je iz {S:ministarstva}.", ["said"]),
    ("{S:Танјуг} јавља да {Q:је брод потонуо}.", ["reported"]),
    ("{S:Gradonačelnica} je odbacila {Q:optužbe}.", ["denied"]),
    ("{S:Кремљ} је демантовао да {Q:је напао луку}.", ["denied"]),
    ("{S:Tužilac} je upozorio da {Q:slede nova hapšenja}.", ["warned"]),
    ("{S:Удружење сељака} оптужило је {Q:општину за кашњење}.", ["accused"]),
    ("{S:Inženjer} je priznao {Q:grešku}.", ["confirmed"]),
    ("{S:Судија} је одбио {Q:одлагање}.", ["refused"]),
    ("{S:Opozicija} zahteva {Q:ostavku ministra}.", ["demanded"]),
    ("{S:Стручњаци} очекују да {Q:ће цене расти}.", ["predicted"]),
    ("{S:Vlada} je obećala da {Q:će pomoći seljacima}.", ["promised"]),
    ("Predsednik je istakao značaj saradnje dveju zemalja.", []),
    ("Градоначелница није желела да коментарише оптужбе.", []),
    ("Gradonačelnik će objaviti odluku u petak.", []),
    ("Филм „Рекла је не” премијерно је приказан.", []),
    ("Ministar nije rekao da li će dati ostavku.", []),
]


@pytest.mark.parametrize(("marked", "stances"), CASES, ids=[marked for marked, _ in CASES])
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "sr", stances)
