"""Statements in Croatian."""

from __future__ import annotations

import pytest

from .marked import check

CASES = [
    ("„{Q:Urod je propao}”, rekla je {S:Lidia Barrow} u petak.", ["said"]),
    ("„{Q:Urod je propao}”, rekla je u petak {S:ministrica Ana Kos}.", ["said"]),
    ("– {Q:Urod je propao} – rekla je {S:Lidia Barrow}.", ["said"]),
    ("„{Q:Nećemo čekati}”, poručila je {S:ministrica Lidia Barrow}, „{Q:do svibnja}”.", ["said"]),
    ("„{Q:Nećemo čekati}, kaže {S:Lidia Barrow}, {Q:do kraja svibnja}.”", ["said"]),
    ("{Q:Zakon stupa na snagu u siječnju}, dodala je {S:ministrica}.", ["said"]),
    ("{S:Ministar} je izjavio da {Q:će most biti otvoren u svibnju}.", ["said"]),
    ("U petak je {S:ministrica Ana Kos} rekla da {Q:je most siguran}.", ["said"]),
    ("{Q:Ne znamo što se dogodilo}, kazao je {S:svjedok nesreće}.", ["said"]),
    ("Prema riječima {S:ministra}, {Q:brana će izdržati do sutra}.", ["said"]),
    ("{Q:Stanje je}, prema riječima {S:ravnatelja}, {Q:stabilno}.", ["said"]),
    ("Prema podacima {S:Zavoda za statistiku}, {Q:inflacija je pala}.", ["reported"]),
    ("Kako doznaje {S:Hina}, {Q:most će biti otvoren u svibnju}.", ["reported"]),
    ("{Q:Most će biti otvoren u svibnju}, priopćeno je iz {S:ministarstva}.", ["said"]),
    ("{S:Reuters} javlja da {Q:je brod potonuo}.", ["reported"]),
    ("{S:Gradonačelnica} je odbacila {Q:optužbe}.", ["denied"]),
    ("{S:Kremlj} je zanijekao da {Q:je napao luku}.", ["denied"]),
    ("{S:Župan} je obećao {Q:otvoriti most u svibnju}.", ["promised"]),
    ("{S:Tužitelj} je upozorio da {Q:slijede nova uhićenja}.", ["warned"]),
    ("{S:Udruga seljaka} optužila je {Q:općinu za kašnjenje}.", ["accused"]),
    ("{S:Inženjer} je priznao {Q:pogrešku}.", ["confirmed"]),
    ("{S:Sudac} je odbio {Q:odgodu}.", ["refused"]),
    ("{S:Oporba} zahtijeva {Q:ostavku ministra}.", ["demanded"]),
    ("{S:Stručnjaci} očekuju da {Q:će cijene rasti}.", ["predicted"]),
    ("Predsjednik je istaknuo važnost suradnje dviju zemalja.", []),
    ("Gradonačelnica nije htjela komentirati optužbe.", []),
    ("Gradonačelnik će objaviti odluku u petak.", []),
    ("Film „Rekla je ne” premijerno je prikazan.", []),
    ("Ministar nije rekao hoće li dati ostavku.", []),
]


@pytest.mark.parametrize(("marked", "stances"), CASES, ids=[marked for marked, _ in CASES])
def test_statement(marked: str, stances: list[str]) -> None:
    check(marked, "hr", stances)
