"""A little fuzzing on every run, always the same; `make fuzz` does it at length."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from . import laws, run
from .laws import broken_laws
from .mutations import WAYS, Chance, mutate
from .seeds import EVERYTHING, seeds


@pytest.mark.parametrize("first", range(0, 120, 8))
def test_no_law_is_broken(first: int) -> None:
    broken = {seed: found for seed in range(first, first + 8) if (found := broken_laws(mutate(seed)))}
    assert not broken


def test_the_same_seed_gives_the_same_bytes() -> None:
    assert [mutate(seed) for seed in range(40)] == [mutate(seed) for seed in range(40)]


@pytest.mark.parametrize("way", list(dict.fromkeys(WAYS)))
def test_every_way_bends_something_and_takes_anything(way: Callable[[Chance, bytes], bytes]) -> None:
    data = EVERYTHING.encode()
    assert any(way(Chance(seed), data) != data for seed in range(9))
    for poor in (b"", b"<", b"\xff" * 9, gzip.compress(b"")):
        assert isinstance(way(Chance(1), poor), bytes)


def test_seeds_are_many_and_keep_the_laws() -> None:
    assert len(seeds()) >= 40
    assert not broken_laws(EVERYTHING.encode())


def test_a_broken_law_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(laws, "SECONDS", -1.0)
    assert any(told.startswith("took") for told in broken_laws(b"<p>Velmora"))

    def fail(*_: object, **__: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("sumber.read", fail)
    assert broken_laws(b"") == ["raised RecursionError: too deep"]


def test_what_breaks_a_law_is_kept_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "findings", lambda first, seconds: iter([(7, None), (7, "'took 9 s'"), (8, None)]))
    assert run.main(["--out", str(tmp_path / "kept"), "--seconds", "1"]) == 1
    assert (tmp_path / "kept" / "7.bin").read_bytes() == mutate(7)
    assert "2 pages read in 1 s, seeds from 0; 1 broke a law" in capsys.readouterr().out
    monkeypatch.setattr(run, "findings", lambda first, seconds: iter([(7, None)]))
    assert run.main(["--out", str(tmp_path / "none")]) == 0
    assert not (tmp_path / "none").exists()


def test_a_short_run_reads_pages(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    begun = [seed for seed, broken in run.findings(0, 4.0) if broken is None]
    assert begun == list(range(len(begun)))
