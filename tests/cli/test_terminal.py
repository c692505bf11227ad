"""Words for a terminal: nothing of a page may steer it; moments, outlets and languages have names; progress goes elsewhere."""

from __future__ import annotations

import sys
import unicodedata
from datetime import UTC, datetime, timedelta

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from sumber.cli.terminal import Reference, console, language_name, outlet_name, safe, tracked, visible, when, words
from sumber.model import Moment

from .records import HOSTILE, evidence, is_clean, moment


@pytest.mark.parametrize(
    ("given_text", "told"),
    [
        ("plain words", "plain words"),
        ("a\tb\nc\r\nd", "a b c  d"),
        ("\x1b[2J", "‹U+001B›[2J"),
        ("\u202eabc\u202c", "‹U+202E›abc‹U+202C›"),
        ("zero\u200bwidth", "zero‹U+200B›width"),
        ("\ufeffmark", "‹U+FEFF›mark"),
        ("\x9b31m", "‹U+009B›31m"),
        ("half \ud800", "half ‹U+D800›"),
        ("own \ue000", "own ‹U+E000›"),
        ("line\u2028para\u2029", "line para "),
        ("tag\U000e0041", "tag‹U+E0041›"),
        ("", ""),
    ],
)
def test_hidden_characters_are_made_visible(given_text: str, told: str) -> None:
    assert visible(given_text) == told


@pytest.mark.parametrize("text", ["می\u200cخواهم", "क्\u200dष", "👩\u200d👩\u200d👧", "한국어", "ภาษาไทย", "e\u0301"])
def test_joiners_and_marks_that_writing_needs_stay(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_no_text_reaches_a_terminal_as_a_command(text: str) -> None:
    for told in (visible(text), safe(text), safe(text, 20)):
        assert not [sign for sign in told if unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn")]
        assert not [sign for sign in told if unicodedata.category(sign) == "Cf" and sign not in "\u200c\u200d"]


@given(st.text(), st.integers(min_value=1, max_value=40))
def test_safe_keeps_its_limit_as_shown(text: str, limit: int) -> None:
    told = safe(text, limit)
    assert len(told) <= limit
    if told != safe(text):
        assert told.endswith("…")
        assert safe(text).startswith(told[:-1])


def test_safe_is_one_line_without_outer_blanks() -> None:
    assert safe("  one\n two\t three  ") == "one two three"
    assert safe("one two three", 8) == "one two…"
    assert safe("one two", 7) == "one two"
    assert safe("") == safe(" \n ") == ""


def test_a_hidden_character_is_shown_whole_or_not_at_all() -> None:
    assert safe("ab\u202ecd", 6) == "ab…"
    assert safe("ab\u202ecd", 11) == "ab‹U+202E›…"
    assert safe("ab\u202ecd", 12) == "ab‹U+202E›cd"


def test_words_are_no_markup() -> None:
    text = words("[bold red]alert[/] :smile:")
    assert text.plain == "[bold red]alert[/] :smile:"
    assert text.spans == []
    assert is_clean(words(HOSTILE).plain)
    assert words("x" * 50, limit=10).plain == "x" * 9 + "…"


def test_names_of_languages() -> None:
    assert language_name("id") == "Indonesian"
    assert language_name("und") == "an undecided language"
    assert language_name("qxx") == "qxx"


def test_names_of_outlets() -> None:
    assert outlet_name("reuters") == "Reuters"
    assert outlet_name("Harian Velm") == "Harian Velm"
    assert outlet_name(None) == "an unnamed outlet"


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (None, "date unknown"),
        (moment("2031-03-04T07:20+07:00"), "2031-03-04 07:20+07:00"),
        (moment("2031-03-04", precision="day"), "2031-03-04"),
        (moment("2031-03", precision="month"), "2031-03"),
        (moment("XXXX-09-13", precision="day"), "XXXX-09-13"),
        (moment("2031-03-04/..", precision="bound"), "not before 2031-03-04"),
        (moment("2031-03-04/2031-03-06", precision="range"), "2031-03-04/2031-03-06"),
    ],
)
def test_moments_in_words(one: Moment | None, told: str) -> None:
    assert when(one) == told


def test_the_moment_of_evidence_is_not_changed() -> None:
    one = moment("2031-03-04T07:20", evidence=evidence("04/03/2031 07.20"))
    when(one)
    assert one.value == "2031-03-04T07:20"


@click.command()
@click.option("--reference", type=Reference())
def dated(reference: datetime | None) -> None:
    click.echo(repr(reference))


@pytest.mark.parametrize(
    ("given_text", "meant"),
    [
        ("2031-03-04", datetime(2031, 3, 4)),
        ("2031-03-04T08:00", datetime(2031, 3, 4, 8)),
        ("2031-03-04T08:00Z", datetime(2031, 3, 4, 8, tzinfo=UTC)),
        ("20310304", datetime(2031, 3, 4)),
    ],
)
def test_a_reference_is_a_day_or_an_instant(given_text: str, meant: datetime) -> None:
    assert Reference().convert(given_text, None, None) == meant
    assert CliRunner().invoke(dated, ["--reference", given_text]).output == repr(meant) + "\n"


def test_a_reference_keeps_its_zone() -> None:
    found = Reference().convert("2031-03-04T08:00+07:00", None, None)
    assert found.utcoffset() == timedelta(hours=7)


@pytest.mark.parametrize("given_text", ["tomorrow", "", "2031-13-04", "04.03.2031", "2031-03-04T25:00", "\x1b[31m"])
def test_anything_else_is_refused_in_one_line_that_says_how(given_text: str) -> None:
    done = CliRunner().invoke(dated, ["--reference", given_text])
    assert done.exit_code == 2
    assert "2024-09-15T08:00+07:00" in done.output
    assert "Traceback" not in done.output
    assert "\x1b" not in done.output


def test_progress_is_silent_where_nobody_watches(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False, raising=False)
    assert list(tracked(range(5), "Reading")) == [0, 1, 2, 3, 4]
    assert capsys.readouterr() == ("", "")


def test_progress_goes_to_standard_error_and_gives_every_item(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert list(tracked(iter("abc"), "Reading", 3)) == ["a", "b", "c"]
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("is_terminal", [True, False])
def test_items_are_taken_one_by_one(is_terminal: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal, raising=False)
    taken: list[int] = []

    def source() -> object:
        for number in range(3):
            taken.append(number)
            yield number

    items = tracked(source(), "Reading")  # type: ignore[arg-type, var-annotated]
    next(items)
    assert taken == [0]


def test_the_console_is_never_wider_than_a_hundred_columns() -> None:
    assert console().width <= 100
    assert not console().is_terminal
