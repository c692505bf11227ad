"""German: verbs of saying that mean something else with a reflexive, a particle or a noun, and phrases that quote nobody."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check

NOTHING = [
    "Kurz gesagt, der Deich an der Wese ist zu niedrig für das Hochwasser.",
    "Die neue App meldete sich am Samstagabend bei tausenden Eltern.",
    "Das Buch wirft einen langen Schatten auf die Messe in Norvale.",
    "Im letzten Spiel warf Norvale die Gäste aus dem Turnier.",
    "Die Läufer, die den Marathon bestritten hatten, ruhten sich aus.",
    "Der Rückgang lässt sich erklären, wenn man die Zahlen der Höfe kennt.",
    "Die Firma meldete Insolvenz an und schloss beide Werke.",
    "Der Sturm forderte das Leben von drei Seglern aus Perrin.",
    "Der Stürmer fordert heraus, was von der alten Ordnung übrig ist.",
    "Der Andrang war größer als erwartet, und die Kassen blieben bis Mitternacht offen.",
]
STATEMENTS = [
    ("{S:Bürgermeister Tobias Renn} sagte, {Q:der Deich sei zu niedrig}.", ["said"]),
    ("{S:Die Opposition} warf {Q:der Regierung Versagen} vor.", ["accused"]),
    ("{S:Renn} zeigte sich überzeugt, dass {Q:der Deich hält}.", ["said"]),
    ("{S:Die Firma} bestritt, dass {Q:Wasser ausgelaufen sei}.", ["denied"]),
    ("{S:Der Sender} meldete, {Q:die Brücke sei gesperrt}.", ["reported"]),
    ("{S:Renn} erklärte: „{Q:Wir bauen den Deich neu.}“", ["said"]),
    ("{S:Die Gewerkschaft} forderte, dass {Q:die Löhne steigen}.", ["demanded"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_idioms_say_nothing(text: str) -> None:
    assert find_facts(text, language="de").statements == ()


@pytest.mark.parametrize(("text", "stances"), STATEMENTS)
def test_the_same_words_say_something_elsewhere(text: str, stances: list[str]) -> None:
    check(text, "de", stances)
