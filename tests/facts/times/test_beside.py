"""Times open to one side, hours of a day, sections of a year, days counted from another, numbers in several words."""

from __future__ import annotations

from datetime import datetime

import pytest

from sumber.facts.times import find_times

REFERENCE = datetime(2024, 9, 15, 12)  # a Sunday


def told(text: str, language: str) -> list[tuple[str, str]]:
    return [(time.span.slice(text), time.value) for time in find_times(text, language=language, reference=REFERENCE)]


@pytest.mark.parametrize(("language", "text", "found"), [
    ("en", "The mill closed before 2010.", ("before 2010", "../2010")),
    ("en", "Nobody has seen the ledger since June 2023.", ("since June 2023", "2023-06/..")),
    ("en", "Fees rose after 2018.", ("after 2018", "2019/..")),
    ("en", "Fees rose after March 2018.", ("after March 2018", "2018-04/..")),
    ("en", "The bridge is shut until 3 May 2025.", ("until 3 May 2025", "../2025-05-03")),
    ("es", "El molino cerró antes de 2010.", ("antes de 2010", "../2010")),
    ("es", "Rige a partir del 3 de mayo de 2025.", ("a partir del 3 de mayo de 2025", "2025-05-03/..")),
    ("fr", "Le moulin a fermé avant 2010.", ("avant 2010", "../2010")),
    ("de", "Seit Juni 2023 fehlt das Buch.", ("Seit Juni 2023", "2023-06/..")),
    ("pt", "A ponte fecha até 3 de maio de 2025.", ("até 3 de maio de 2025", "../2025-05-03")),
    ("it", "Il mulino chiuse prima del 2010.", ("prima del 2010", "../2010")),
    ("nl", "De molen sloot voor 2010.", ("voor 2010", "../2010")),
    ("id", "Pabrik tutup sebelum tahun 2010.", ("sebelum tahun 2010", "../2010")),
    ("vi", "Nhà máy đóng cửa trước năm 2010.", ("trước năm 2010", "../2010")),
    ("ru", "Мельница закрылась до 2010 года.", ("до 2010 года", "../2010")),
    ("tr", "Değirmen 2010'dan önce kapandı.", ("2010'dan önce", "../2010")),
    ("hi", "मिल 2010 से पहले बंद हुई।", ("2010 से पहले", "../2010")),
    ("ar", "أغلقت المطحنة قبل عام 2010.", ("قبل عام 2010", "../2010")),
    ("ja", "工場は2010年以前に閉鎖された。", ("2010年以前", "../2010")),
    ("ko", "공장은 2010년 이전에 문을 닫았다.", ("2010년 이전에", "../2010")),
    ("zh", "工厂在2010年之前关闭。", ("2010年之前", "../2010")),
])  # fmt: skip
def test_a_time_open_to_one_side(language: str, text: str, found: tuple[str, str]) -> None:
    assert found in told(text, language)


@pytest.mark.parametrize(("text", "found"), [
    ("Open on Monday from 10 to 12.", ("Monday from 10 to 12", "2024-09-09T10:00/2024-09-09T12:00")),
    ("The hall was full from 2:20 to 3 pm.", ("from 2:20 to 3 pm", "T14:20:00/T15:00:00")),
    ("It rained between 3 and 8 pm yesterday.", ("between 3 and 8 pm yesterday", "2024-09-14T15:00/2024-09-14T20:00")),
    ("It rained yesterday between 3 and 8.", ("yesterday between 3 and 8", "2024-09-14T03:00/2024-09-14T08:00")),
    ("The train left from 2.10 pm.", ("2.10 pm", "T14:10:00")),
    ("Open from 3-8 pm.", ("from 3-8 pm", "T15:00:00/T20:00:00")),
    ("Come today before 4 pm.", ("today before 4 pm", "../2024-09-15T16:00")),
    ("The bells rang at half past seven in the evening.", ("half past seven in the evening", "T19:30:00")),
])  # fmt: skip
def test_hours(text: str, found: tuple[str, str]) -> None:
    assert found in told(text, "en")


@pytest.mark.parametrize(("language", "text", "found"), [
    ("en", "Output fell in the second quarter of 2023.", ("second quarter of 2023", "2023-Q2")),
    ("en", "Output fell in Q3 2023.", ("Q3 2023", "2023-Q3")),
    ("en", "Output fell in the first half of last year.", ("first half of last year", "2023-H1")),
    ("en", "The third week of 2018 was cold.", ("third week of 2018", "2018-W03")),
    ("zh", "2017年上半年出口下降。", ("2017年上半年", "2017-H1")),
    ("ko", "2017년 하반기 수출이 줄었다.", ("2017년 하반기", "2017-H2")),
    ("es", "Las ventas cayeron en el primer trimestre de 2020.", ("primer trimestre de 2020", "2020-Q1")),
])  # fmt: skip
def test_sections_of_a_year(language: str, text: str, found: tuple[str, str]) -> None:
    assert found in told(text, language)


@pytest.mark.parametrize(("text", "found"), [
    ("The vote came three days after January 12th, 2024.", ("three days after January 12th, 2024", "2024-01-15")),
    ("He rests for 2 weeks starting 20 May 2024.", ("2 weeks starting 20 May 2024", "2024-05-20/2024-06-03")),
    ("It will snow in the next two days.", ("next two days", "2024-09-16/2024-09-18")),
    ("It snowed in the last two days.", ("last two days", "2024-09-13/2024-09-15")),
])  # fmt: skip
def test_days_counted_from_another(text: str, found: tuple[str, str]) -> None:
    assert found in told(text, "en")


def test_a_day_counted_from_one_without_a_year_is_kept() -> None:
    text = "The vote came three days after 12 January."
    assert [time.value for time in find_times(text, language="en")] == ["XXXX-XX-XX"]


@pytest.mark.parametrize(("language", "text", "found"), [
    ("en", "Born on the twenty third of May nineteen seventy two.", ("twenty third of May nineteen seventy two", "1972-05-23")),
    ("en", "It opens on 4 August two thousand and fifteen.", ("4 August two thousand and fifteen", "2015-08-04")),
    ("es", "Abrió el 4 de agosto de dos mil quince.", ("4 de agosto de dos mil quince", "2015-08-04")),
    ("en", "The parish book says 15 April of 87.", ("15 April of 87", "1987-04-15")),
    ("en", "Logged 2020/Sep/23 by hand.", ("2020/Sep/23", "2020-09-23")),
    ("en", "Logged 23-2020-Sep by hand.", ("23-2020-Sep", "2020-09-23")),
])  # fmt: skip
def test_numbers_in_several_words_and_other_orders(language: str, text: str, found: tuple[str, str]) -> None:
    assert found in told(text, language)


@pytest.mark.parametrize("text", [
    "They sold two thousand and fifteen tickets.",
    "Between 3 and 8 people came.",
    "Half the team left before the game.",
    "She came in second, after the favourite.",
    "A quarter of the town, seventy two houses, burnt.",
])  # fmt: skip
def test_no_dates(text: str) -> None:
    assert told(text, "en") == []
