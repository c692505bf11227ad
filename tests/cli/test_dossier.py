"""`sumber dossier`: what is reported between two actors, for the eye, as a table and as records."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from sumber.cli import group
from sumber.cli.card_dossier import dossier_card
from sumber.cli.dossier import command
from sumber.model import ArticleRef, Dossier, DossierActor, DossierEntry, DossierReport, Evidence, Party

from .records import HOSTILE, is_clean, shown
from .runs import sumber

TEXTS = {
    "one.txt": "Norway accused Denmark of closing the Skagen strait to eleven trawlers. Denmark denied the allegation. "
    "Norway and Denmark signed a fisheries agreement on 3 March 2031.\n",
    "two.txt": "Норвегия обвинила Данию в закрытии пролива Скаген для 11 траулеров. Дания отвергла обвинения. "
    "Норвегия и Дания подписали 3 марта 2031 года соглашение о рыболовстве.\n",
}


@pytest.fixture
def place(tmp_path: Path) -> str:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return str(tmp_path)


def run(*words: str) -> Result:
    return CliRunner().invoke(command, list(words), catch_exceptions=False)


def entries(*words: str) -> list[DossierEntry]:
    done = run(*words, "--format", "jsonl")
    assert done.exit_code == 0, done.output
    return [msgspec.json.decode(line, type=DossierEntry) for line in done.stdout.splitlines()]


def test_one_record_a_line(place: str) -> None:
    found = entries("NO", "Denmark", place)
    assert {entry.kind: len(entry.reports) for entry in found} == {"agreement": 2, "allegation": 2, "denial": 2}
    assert [entry.date for entry in found if entry.kind == "agreement"] == ["2031-03-03"]


def test_only_of_a_kind_with_its_denials(place: str) -> None:
    assert [entry.kind for entry in entries("NO", "DK", place, "--kind", "agreement")] == ["agreement"]
    assert {entry.kind for entry in entries("NO", "DK", place, "--kind", "allegation")} == {"allegation", "denial"}


def test_a_table_with_the_characters_that_prove_it(place: str) -> None:
    done = run("NO", "DK", place, "--format", "csv")
    rows = list(csv.DictReader(StringIO(done.stdout, newline="")))
    assert len(rows) == 6
    for row in rows:
        text = next(text for text in TEXTS.values() if row["passage"] in text)
        start, end = map(int, row["passage_spans"].split("-"))
        assert text[start:end] == row["passage"]
    (denied, *_) = [row for row in rows if row["kind"] == "denial"]
    assert denied["answers"] in {row["entry"] for row in rows if row["kind"] == "allegation"}


def test_a_list_for_the_eye(place: str) -> None:
    out = run("NO", "DK", place).stdout
    assert out.startswith("Norway and Denmark\n")
    assert out.index("allegation  Norway → Denmark") < out.index("denial  Denmark → Norway")
    assert "2031-03-03" in out
    assert "text:103-167" in out, "where it stands"


def test_an_archive_in_place_of_places(place: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    assert sumber("collect", place, "--archive", kept).status == 0
    assert len(entries("NO", "DK", "--archive", str(kept))) == 3


def test_nothing_between_them_is_told_and_is_status_1(place: str) -> None:
    done = run("NO", "FJ", place)
    assert done.exit_code == 1
    assert done.stdout == ""
    assert done.stderr == "sumber: nothing is reported between Norway and Fiji in 2 articles (0 of them name both)\n"


@pytest.mark.parametrize("words", [("NO", "DK"), ("NO", "Zorblax", "HERE"), ("", "DK", "HERE"), ("NO", "NO", "HERE"), ("NO",)])
def test_words_that_make_no_sense_are_status_2(words: tuple[str, ...], place: str) -> None:
    done = sumber("dossier", *(place if word == "HERE" else word for word in words))
    assert (done.status, done.out) == (2, "")
    assert "Traceback" not in done.err


def test_nothing_read_is_status_1(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    assert run("NO", "DK", str(tmp_path)).exit_code == 1


def test_the_help_names_the_command() -> None:
    assert "dossier" in CliRunner().invoke(group, ["--help"]).output


def report(words: str) -> DossierReport:
    passage = Evidence("passage", "a1#text:0-9", words)
    return DossierReport(article=ArticleRef("a1", outlet=HOSTILE), found="s1", passage=passage, words=(passage,))


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_words_of_a_page_reach_the_terminal_as_they_are(width: int) -> None:
    entry = DossierEntry(
        id="d1", kind="statement", words=HOSTILE, language="en", who=(Party(HOSTILE),), doubt=HOSTILE, date=HOSTILE,
        reports=tuple(report(f"{HOSTILE}{number}") for number in range(9)),
    )  # fmt: skip
    out = shown(dossier_card(Dossier(DossierActor(HOSTILE, None, (HOSTILE,)), DossierActor("NO"), (entry,), 1, 1)), width=width)
    assert is_clean(out)
    assert "3 more reports" in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= width


def test_how_a_date_is_known_is_shown() -> None:
    def dated(date: str | None, by: str) -> DossierEntry:
        return DossierEntry(
            id="d1", kind="meeting", words="They met.", language="en", reports=(report("They met."),), date=date,
            dated_by=by,  # type: ignore[arg-type]
        )  # fmt: skip

    made = (dated("2031-03-03TMO", "text"), dated("2031-03-04", "published"), dated("XXXX-03", "text"), dated(None, "nothing"))
    out = shown(dossier_card(Dossier(DossierActor("A"), DossierActor("B"), made, 1, 1)))
    for told in ("2031-03-03", "morning", "2031-03-04", "(published)", "XXXX-03", "(no year)", "no date"):
        assert told in out
