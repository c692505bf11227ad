"""Names in Hebrew: countries, persons with office and country, outlets; particles are written onto the names."""

from __future__ import annotations

import pytest

from .named import Case, view

CASES: list[Case] = [
    Case(
        text="שרת הביטחון של ספרד אדלה פריור אמרה כי לא תחתום. פריור טסה לליסבון.",
        countries=["ES"],
        persons=[("אדלה פריור", "שרת הביטחון", "ES"), ("פריור", None, None)],
        outlets=[],
    ),
    Case(
        text="שר הביטחון הספרדי אדם פריור אמר אתמול שמדריד לא תחתום.",
        countries=["ES"],
        persons=[("אדם פריור", "שר הביטחון", "ES")],
        outlets=[],
    ),
    Case(text="וושינגטון האשימה את איראן, ומוסקבה הכחישה את ההאשמה.", countries=["US*", "IR", "RU*"], persons=[], outlets=[]),
    Case(
        text="נשיא צרפת לשעבר לוק מורו וקנצלרית גרמניה אווה ברנדט נפגשו אתמול.",
        countries=["FR", "DE"],
        persons=[("לוק מורו", "נשיא לשעבר", "FR"), ("אווה ברנדט", "קנצלרית", "DE")],
        outlets=[],
    ),
    Case(
        text="אוקראינה ופולין הסכימו. שני הצדדים אמרו שיפתחו את המעבר.", countries=["UA", "PL", "PL", "UA"], persons=[], outlets=[]
    ),
    Case(
        text="הקרמלין דחה את הטענות, ודובר משרד החוץ הרוסי מסר הודעה לסוכנות רויטרס.",
        countries=["RU*", "RU"],
        persons=[("דובר משרד החוץ הרוסי", "דובר משרד החוץ", "RU")],
        outlets=["reuters"],
    ),
    Case(
        text='ח"כ רונית ברק אמרה שמזכ"ל האו"ם יגיע מארה"ב לצ\'כיה.',
        countries=["US", "CZ"],
        persons=[("רונית ברק", 'ח"כ', None)],
        outlets=[],
    ),
    Case(text="בשר בקר מארגנטינה נמכר בסיני, ודני כהן ודויד קנדי קנו אותו.", countries=["AR"], persons=[], outlets=[]),
]


@pytest.mark.parametrize("case", CASES, ids=[case.text for case in CASES])
def test_what_it_names(case: Case) -> None:
    assert view(case.text, "he") == case
