"""`sumber read`: cards, records, text, and the page written back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from sumber.cli.read import Reading, command

PAGES = Path(__file__).parents[2] / "examples" / "pages"
ONE = str(PAGES / "reuters" / "fertiliser-depot-blast.html")
TWO = str(PAGES / "north-quay-herald" / "port-blast-wires.html")


def run(*words: str, status: int = 0) -> str:
    done = CliRunner().invoke(command, list(words), catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done.stdout


def test_html_is_one_document_for_all_pages() -> None:
    found = run(ONE, TWO, "--format", "html")
    assert found.startswith("<!doctype html>")
    assert found.count("<!doctype") == found.count("</html>") == 1
    assert found.count('class="sheet"') == 2


def test_json_is_a_record_a_line() -> None:
    lines = run(ONE, TWO, "--format", "json").splitlines()
    readings = [msgspec.json.decode(line, type=Reading) for line in lines]
    assert len({reading.article.id for reading in readings}) == 2


def test_text_is_the_text_alone() -> None:
    reading = msgspec.json.decode(run(ONE, "--format", "json"), type=Reading)
    assert run(ONE, "--format", "text") == reading.article.text + "\n"


def test_a_card_names_the_title() -> None:
    reading = msgspec.json.decode(run(ONE, "--format", "json"), type=Reading)
    assert reading.article.title
    assert reading.article.title.split()[0] in run(ONE)


@pytest.mark.parametrize("form", ["card", "json", "text", "html"])
def test_nothing_read_is_told_by_the_status(form: str, tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_bytes(b"")
    run(str(tmp_path / "empty.html"), "--format", form, status=1)
