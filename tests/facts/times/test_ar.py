"""Times in Arabic."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("عقد الاجتماع في 13 سبتمبر في تارن.", [("13 سبتمبر", "XXXX-09-13", "2024-09-13", "date")]),
    ("غادر مساء 13 سبتمبر.", [("مساء 13 سبتمبر", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("وصل في 13 سبتمبر 2024.", [("13 سبتمبر 2024", "2024-09-13", "2024-09-13", "date")]),
    ("وقعت المعاهدة قبل ثلاثة أشهر.", [("قبل ثلاثة أشهر", "XXXX-XX", "2024-06", "date")]),
    ("عقدت القمة في يونيو.", [("يونيو", "XXXX-06", "2024-06", "date")]),
    ("بني الجسر العام الماضي.", [("العام الماضي", "XXXX", "2023", "date")]),
    ("تحدثت يوم الاثنين الماضي.", [("يوم الاثنين الماضي", "XXXX-WXX-1", "2024-09-09", "date")]),
    ("وصل أمس.", [("أمس", "XXXX-XX-XX", "2024-09-14", "date")]),
    ("استمرت الحرب خمس سنوات.", [("خمس سنوات", "P5Y", "P5Y", "duration")]),
    ("تفتح المدرسة الأسبوع المقبل.", [("الأسبوع المقبل", "XXXX-WXX", "2024-W38", "date")]),
    ("صدر القانون في عام 2019.", [("عام 2019", "2019", "2019", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "ar") == expected
