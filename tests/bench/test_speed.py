"""The side-by-side table and its picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from .scripts import load

picture, readers = load("picture"), load("readers")
speed = load("speed")

ROWS = [
    picture.Row("aeb", "sumber", 120.0, 1.0, 0.97, 56.0),
    picture.Row("aeb", "a <reader> & more", 20.0, 6.0, 0.94, 110.0),
    picture.Row("wide", "sumber", 60.0, 1.0, None, 60.0),
]


def texts(drawn: str) -> list[str]:
    root = ElementTree.fromstring(drawn)
    return ["".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text")]


def test_the_picture_tells_every_number() -> None:
    told = texts(picture.picture(ROWS, note="One run."))
    for expected in ("aeb", "wide", "sumber", "a <reader> & more", "120", "6.0 ×", ".970", ".940", "110 MB", "One run."):
        assert expected in told


def test_the_picture_follows_light_and_dark_and_loads_nothing() -> None:
    drawn = picture.picture(ROWS)
    assert "prefers-color-scheme: dark" in drawn
    assert "href" not in drawn
    assert "url(" not in drawn
    assert drawn == picture.picture(ROWS)


def test_bars_stay_inside_and_are_as_long_as_they_are_fast() -> None:
    root = ElementTree.fromstring(picture.picture(ROWS))
    bars = [one for one in root.iter("{http://www.w3.org/2000/svg}rect") if one.get("class") in ("ours", "peer")]
    lengths = [float(one.get("width", "0")) for one in bars]
    assert lengths[0] == pytest.approx(6 * lengths[1], rel=0.01)
    assert all(float(one.get("x", "0")) + length < picture.WIDTH for one, length in zip(bars, lengths, strict=True))


def test_sumber_is_always_among_the_readers() -> None:
    assert "sumber" in readers.installed()
    told = readers.measure("sumber", [b"<p>The ferry sails again.", b""], 1)
    assert told["pages"] == 2
    assert told["exceptions"] == 0
    assert told["pages_per_cpu_s"] > 1


def test_text_is_decoded_for_readers_that_want_it() -> None:
    assert readers.decoded("später".encode()) == "später"
    assert readers.decoded(b"<meta charset=latin-1>sp\xe4ter").endswith("später")
    assert readers.decoded(b"<meta charset=nonsense>\xff").endswith("\ufffd")


def test_ratios_are_to_the_median_of_the_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    runs: dict[str, list[float]] = {"sumber": [30.0, 90.0, 60.0], "other": [20.0, 10.0, 90.0]}

    def measure(reader: str, pages: str, bench: Path | None) -> dict[str, Any]:
        return {"pages_per_cpu_s": runs[reader].pop(0), "peak_rss_mb": 50.0, "f1": 0.9}

    monkeypatch.setattr(speed, "measure", measure)
    monkeypatch.setattr(speed, "installed", lambda: list(runs))
    rows = speed.rows_of("aeb", None, 3)
    assert [(row.reader, row.speed, row.ratio) for row in rows] == [("sumber", 60.0, 1.0), ("other", 20.0, 3.0)]


def test_without_a_bench_the_examples_are_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(speed, "rows_of", lambda pages, bench, rounds: [speed.Row(pages, "sumber", 50.0, 1.0, None, 50.0)])
    monkeypatch.setattr("sys.argv", ["speed.py", "--bench", str(tmp_path), "--picture", str(tmp_path / "picture.svg")])
    assert speed.main() == 0
    told = capsys.readouterr().out
    assert "the examples are read" in told
    assert "examples sumber" in told
    assert not (tmp_path / "picture.svg").exists(), "the picture is of the bench"
