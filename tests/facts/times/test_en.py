"""Times in English."""

from __future__ import annotations

import pytest

from .told import Case, told

CASES: list[Case] = [
    ("Talks began on 13 September in Tarn.", [("13 September", "XXXX-09-13", "2024-09-13", "date")]),
    ("Talks began on September 13, 2023 in Tarn.", [("September 13, 2023", "2023-09-13", "2023-09-13", "date")]),
    ("He left on the evening of 13 September.", [("evening of 13 September", "XXXX-09-13TEV", "2024-09-13TEV", "date")]),
    ("He left on Monday, 9 September.", [("Monday, 9 September", "XXXX-09-09", "2024-09-09", "date")]),
    ("The treaty was signed three months ago.", [("three months ago", "XXXX-XX", "2024-06", "date")]),
    ("The summit was held in June.", [("June", "XXXX-06", "2024-06", "date")]),
    ("The bridge was built last year.", [("last year", "XXXX", "2023", "date")]),
    ("It closed in the 1990s.", [("1990s", "199", "199", "date")]),
    ("A map of the 19th century hangs there.", [("19th century", "18", "18", "date")]),
    (
        "From 12 to 14 September the port was shut.",
        [("From 12 to 14 September", "XXXX-09-12/XXXX-09-14", "2024-09-12/2024-09-14", "range")],
    ),
    (
        "The meeting is at 5:30 pm local time on Sept. 13, 2024.",
        [("5:30 pm local time on Sept. 13, 2024", "2024-09-13T17:30", "2024-09-13T17:30", "time")],
    ),
    ("They met on Wednesday.", [("Wednesday", "XXXX-WXX-3", "2024-09-11", "date")]),
    ("They will meet on Wednesday.", [("Wednesday", "XXXX-WXX-3", "2024-09-18", "date")]),
    (
        "He arrived on 13 September. The next day he left.",
        [
            ("13 September", "XXXX-09-13", "2024-09-13", "date"),
            ("The next day", "XXXX-XX-XX", "2024-09-14", "date"),
        ],
    ),
    ("She returned two weeks ago.", [("two weeks ago", "XXXX-WXX", "2024-W35", "date")]),
    ("The law took effect in 2019.", [("2019", "2019", "2019", "date")]),
    ("Born 2 May 1971 in Arden.", [("2 May 1971", "1971-05-02", "1971-05-02", "date")]),
    ("It was signed on 2024-03-05.", [("2024-03-05", "2024-03-05", "2024-03-05", "date")]),
    ("It was signed on 05/03/2024.", [("05/03/2024", "2024-03-05", "2024-03-05", "date")]),
    (
        "Posted 2024-03-05T14:30:00+02:00",
        [("2024-03-05T14:30:00+02:00", "2024-03-05T14:30+02:00", "2024-03-05T14:30+02:00", "time")],
    ),
    ("The war lasted five years.", [("five years", "P5Y", "P5Y", "duration")]),
    ("The council meets every Monday.", [("every Monday", "SET:XXXX-WXX-1", "SET:XXXX-WXX-1", "set")]),
    ("Yesterday evening the lights failed.", [("Yesterday evening", "XXXX-XX-XXTEV", "2024-09-14TEV", "date")]),
    (
        "The vote was held between 5 and 7 May 2024.",
        [("between 5 and 7 May 2024", "2024-05-05/2024-05-07", "2024-05-05/2024-05-07", "range")],
    ),
    ("Last week on Tuesday she spoke.", [("Last week on Tuesday", "XXXX-WXX-2", "2024-09-03", "date")]),
    ("The budget of 2014-2018 was spent.", [("2014-2018", "2014/2018", "2014/2018", "range")]),
    ("Next Monday the school opens.", [("Next Monday", "XXXX-WXX-1", "2024-09-16", "date")]),
    ("Within the last three months prices rose.", [("last three months", "P3M", "2024-06-15/2024-09-15", "range")]),
    ("The deputy came at 8 p.m. on Friday.", [("8 p.m. on Friday", "XXXX-WXX-5T20:00", "2024-09-13T20:00", "time")]),
    ("On the 15th of August 2023 it rained.", [("15th of August 2023", "2023-08-15", "2023-08-15", "date")]),
    ("The team met last Friday night.", [("last Friday night", "XXXX-WXX-5TNI", "2024-09-13TNI", "date")]),
    ("She was away for half a year.", [("half a year", "P0.5Y", "P0.5Y", "duration")]),
    ("The mayor resigned in August 2022.", [("August 2022", "2022-08", "2022-08", "date")]),
    ("Inflation fell in the second quarter of 2023.", [("second quarter of 2023", "2023-Q2", "2023-Q2", "date")]),
    (
        "The daily count was published today.",
        [
            ("daily", "SET:P1D", "SET:P1D", "set"),
            ("today", "XXXX-XX-XX", "2024-09-15", "date"),
        ],
    ),
    ("On Monday morning the road was open.", [("Monday morning", "XXXX-WXX-1TMO", "2024-09-09TMO", "date")]),
    ("They signed it in May.", [("May", "XXXX-05", "2024-05", "date")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_what_it_tells(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert told(text, "en") == expected
