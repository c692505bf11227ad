"""The commands, from the pages to the stories, on the examples."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from sumber.cli import COMMANDS, group
from sumber.model import json_schemas

from .runs import sumber

EXAMPLES = Path(__file__).parents[2] / "examples" / "pages"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("kept") / "archive"
    done = sumber("collect", EXAMPLES, "--archive", made)
    assert done.status == 0, done.err
    return made


def test_the_overview_names_every_command() -> None:
    overview = sumber("--help").out
    for name in COMMANDS:
        assert name in overview


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(name: str) -> None:
    done = CliRunner().invoke(group, [name, "--help"])
    assert done.exit_code == 0
    assert len(done.output.splitlines()) > 3


def test_reading_gives_one_record_a_line() -> None:
    pages = sorted(EXAMPLES.rglob("*.txt"))
    done = sumber("read", *pages, "--format", "json")
    records = [json.loads(line) for line in done.out.splitlines()]
    assert len(records) == len(pages)
    for record in records:
        assert set(record) == {"article", "facts"}


def test_a_card_is_readable_and_holds_no_control_character() -> None:
    done = sumber("read", *sorted(EXAMPLES.rglob("*.txt")))
    assert "Who says what" in done.out
    assert not [sign for sign in done.out if ord(sign) < 32 and sign != "\n"]
    assert max(map(len, done.out.splitlines())) <= 100


def test_collecting_again_adds_nothing(archive: Path) -> None:
    done = sumber("collect", EXAMPLES, "--archive", archive)
    assert done.status == 0
    assert " 0 new;" in done.out


def test_tracing_an_archive_and_its_pages_gives_the_same_stories(archive: Path) -> None:
    kept = sumber("trace", "--archive", archive, "--format", "json")
    straight = sumber("trace", EXAMPLES, "--format", "json")
    assert kept.status == straight.status == 0
    assert kept.out == straight.out


def test_the_stories_of_the_examples_are_told(archive: Path) -> None:
    done = sumber("trace", "--archive", archive)
    assert "Where it came from" in done.out
    assert "What disagrees" in done.out
    assert "not collected" in done.out


def test_searching(archive: Path) -> None:
    text = next(json.loads(line) for line in sumber("export", "--archive", archive).out.splitlines())
    assert text
    assert sumber("search", "zzzzqqq", "--archive", archive).status == 1


def test_exporting_everything(archive: Path, tmp_path: Path) -> None:
    done = sumber("export", "--archive", archive, "--out", tmp_path / "all.jsonl")
    lines = (tmp_path / "all.jsonl").read_text(encoding="utf-8").splitlines()
    assert done.status == 0
    assert f"{len(lines)} written" in done.err


def test_schemas_are_written(tmp_path: Path) -> None:
    assert sumber("schema", "--write", tmp_path).status == 0
    for name, schema in json_schemas().items():
        assert json.loads((tmp_path / name).read_text(encoding="utf-8")) == schema


def test_the_desk_without_an_archive_says_what_to_do(tmp_path: Path) -> None:
    done = sumber("desk", "--archive", tmp_path / "none")
    assert done.status == 1
    assert len(done.err.strip().splitlines()) == 1
