"""`sumber statements`: who said what over many pages, chosen by speaker, stance and the way that it came."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import msgspec
from click.testing import CliRunner

from sumber.cli.statements import Listed, command

TEXTS = {
    "one.txt": "Mayor Orla Brandt said that the bridge is closed. The council accused the firm of hiding the crack.\n"
    "RIA quoted an aide as saying that the dam was safe.\n",
    "two.txt": "Министр Сергей Шойгу заявил, что мост закрыт. Компания отвергла обвинения.\n",
}


def folder(tmp_path: Path) -> str:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    return str(tmp_path)


def listed(*words: str) -> list[Listed]:
    done = CliRunner().invoke(command, [*words, "--format", "jsonl"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return [msgspec.json.decode(line, type=Listed) for line in done.stdout.splitlines()]


def test_every_statement_of_every_page(tmp_path: Path) -> None:
    found = listed(folder(tmp_path))
    assert [(one.speakers, one.statement.stance) for one in found] == [
        (("Mayor Orla Brandt",), "said"),
        (("The council",), "accused"),
        (("an aide",), "said"),
        (("Министр Сергей Шойгу",), "said"),
        (("Компания",), "denied"),
    ]
    assert found[0].content == "the bridge is closed"


def test_a_speaker_by_name_in_any_script(tmp_path: Path) -> None:
    place = folder(tmp_path)
    assert [one.content for one in listed(place, "--speaker", "brandt")] == ["the bridge is closed"]
    assert [one.content for one in listed(place, "--speaker", "Shoigu")] == ["мост закрыт"]
    assert len(listed(place, "--speaker", "brandt", "--speaker", "Шойгу")) == 2
    assert listed(place, "--speaker", "Nobody") == []


def test_stance_and_way(tmp_path: Path) -> None:
    place = folder(tmp_path)
    assert [one.statement.stance for one in listed(place, "--stance", "denied", "--stance", "accused")] == ["accused", "denied"]
    assert [one.content for one in listed(place, "--via", "RIA")] == ["the dam was safe"]


def test_a_table(tmp_path: Path) -> None:
    done = CliRunner().invoke(command, [folder(tmp_path), "--stance", "said", "--format", "csv"], catch_exceptions=False)
    rows = list(csv.DictReader(StringIO(done.stdout, newline="")))
    assert [row["content"] for row in rows] == ["the bridge is closed", "the dam was safe", "мост закрыт"]
    assert rows[1]["via"] == "RIA"


def test_a_list_for_the_eye(tmp_path: Path) -> None:
    done = CliRunner().invoke(command, [folder(tmp_path), "--speaker", "Brandt"], catch_exceptions=False)
    assert "Mayor Orla Brandt said" in done.stdout
    assert "Компания" not in done.stdout


def test_nothing_read_is_told_by_the_status(tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    assert CliRunner().invoke(command, [str(tmp_path)]).exit_code == 1
