"""The week of twelve events: our own stress set for stories over languages."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from datetime import datetime
from pathlib import Path

WEEK = Path(__file__).parents[2] / "evals" / "story" / "week.jsonl"
ROWS = [json.loads(line) for line in WEEK.read_text(encoding="utf-8").splitlines()]


def test_events_are_told_in_many_languages_and_others_once() -> None:
    stories: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in ROWS:
        stories[row["story"]].append(row)
    events = {name: rows for name, rows in stories.items() if name.startswith("event")}
    assert len(events) == 12
    assert all(len({row["language"] for row in rows}) >= 5 for rows in events.values())
    assert all(len(rows) == 1 for name, rows in stories.items() if name not in events)
    assert len(stories) - len(events) >= 20


def test_all_are_of_one_week_and_in_order() -> None:
    clocks = [datetime.fromisoformat(row["published"]) for row in ROWS]
    assert clocks == sorted(clocks)
    assert all(datetime.fromisoformat("2026-03-09T00:00+00:00") <= clock for clock in clocks)
    assert all(clock < datetime.fromisoformat("2026-03-16T00:00+00:00") for clock in clocks)


def test_there_are_previews_and_follow_ups_in_eight_languages() -> None:
    assert len({row["id"] for row in ROWS}) == len(ROWS)
    assert len({row["language"] for row in ROWS}) == 8
    roles = Counter(row["role"] for row in ROWS)
    assert min(roles["preview"], roles["follow_up"]) >= 5
