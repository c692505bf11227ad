"""Names in Greek: countries, persons with office and country, outlets."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="Η υπουργός Άμυνας της Ισπανίας Αδέλα Πριόρ δήλωσε ότι δεν υπογράφει. Η Πριόρ ταξίδεψε στη Λισαβόνα.",
        countries=["ES"],
        persons=[("Αδέλα Πριόρ", "υπουργός Άμυνας", "ES"), ("Πριόρ", None, None)],
        outlets=[],
    ),
    Case(
        text="Η Ουάσινγκτον κατηγόρησε το Ιράν και η Μόσχα διέψευσε τις κατηγορίες.",
        countries=["US*", "IR", "RU*"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ο πρώην πρόεδρος της Γαλλίας Λουκ Μορό και η καγκελάριος της Γερμανίας Εύα Μπραντ συζήτησαν στη Γενεύη.",
        countries=["FR", "DE"],
        persons=[("Λουκ Μορό", "πρόεδρος", "FR"), ("Εύα Μπραντ", "καγκελάριος", "DE")],
        outlets=[],
    ),
    Case(
        text="Η Ουκρανία και η Πολωνία αποφάσισαν ότι οι δύο χώρες θα ανοίξουν το πέρασμα.",
        countries=["UA", "PL", "PL", "UA"],
        persons=[],
        outlets=[],
    ),
    Case(
        text="Ο Γάλλος πρόεδρος Λουκ Μορό συνάντησε τον Έλληνα πρωθυπουργό Νίκο Δελή. Ο Μορό ευχαρίστησε τον Δελή.",
        countries=["FR", "GR"],
        persons=[("Λουκ Μορό", "πρόεδρος", "FR"), ("Νίκο Δελή", "πρωθυπουργό", "GR"), ("Μορό", None, None), ("Δελή", None, None)],
        outlets=[],
    ),
    Case(
        text="Σύμφωνα με το Reuters και το ΑΠΕ-ΜΠΕ, ο κυβερνητικός εκπρόσωπος Πέτρος Λαγός αρνήθηκε.",
        countries=[],
        persons=[("Πέτρος Λαγός", "κυβερνητικός εκπρόσωπος", None)],
        outlets=["reuters", "ana-mpa"],
    ),
    Case(
        text="Η Γεωργία Παππά τραγούδησε. Η κυβέρνηση της Γεωργίας παραιτήθηκε.",
        countries=["GE"],
        persons=[],
        outlets=[],
    ),
    Case(text="ΡΩΣΙΑ ΚΑΙ ΟΥΚΡΑΝΙΑ: ΣΥΜΦΩΝΙΑ ΓΙΑ ΤΑ ΣΙΤΗΡΑ", countries=["RU", "UA"], persons=[], outlets=[]),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "el") == case
