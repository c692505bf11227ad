"""Lines of plain text, and paragraphs that were broken at a width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.article.plain_lines import each_line, ends_sentence, is_wrapped, read_lines, unwrap

WRAPPED = """The ferry between Norderwiek and the island stays in port
until Monday, the owner said on Sunday. Two smaller boats
will sail from the south pier before noon.
The harbour master told reporters that nobody would sail
before every pipe was dry and every cable had been looked
at twice."""


def test_lines_have_their_places_and_no_blanks() -> None:
    text = "\ufeff  One \r\n\r\n\tTwo\u00a0\nThree\u2028Four"
    lines = read_lines(text)
    assert [line.text for line in lines] == ["One", "Two", "Three", "Four"]
    assert [text[line.start : line.end] for line in lines] == [line.text for line in lines]
    assert [line.apart for line in lines] == [False, True, False, False]


def test_nothing_has_no_lines() -> None:
    assert read_lines("") == []
    assert read_lines(" \n\t\r\n\u00a0 ") == []


def test_wrapped_lines_are_known_by_their_width() -> None:
    assert is_wrapped(read_lines(WRAPPED))
    assert not is_wrapped(read_lines("One short line\nAnother one\nA third\nAnd a fourth\nAnd so on"))
    assert not is_wrapped(read_lines(WRAPPED.replace("\n", " ") + "\n" + WRAPPED.replace("\n", " ")))
    sentences = "\n".join(["The ferry stays in port until Monday, the owner said."] * 8)
    assert not is_wrapped(read_lines(sentences))


def test_a_short_line_that_ends_a_sentence_ends_the_paragraph() -> None:
    text = WRAPPED.replace("before noon.", "soon.", 1).replace("from the south pier ", "", 1)
    units = list(unwrap(read_lines(text), separator=" "))
    assert [unit.text.split()[0] for unit in units] == ["The", "The"]
    assert units[0].text.endswith("will sail soon.")


def test_a_blank_line_ends_the_paragraph() -> None:
    units = list(unwrap(read_lines(WRAPPED + "\n\n" + WRAPPED), separator=" "))
    assert len(units) == 2
    assert units[0].text == WRAPPED.replace("\n", " ")
    assert units[1].apart


def test_words_divided_at_the_width_are_joined() -> None:
    text = "the har\u00ad\nbour master of a well-\nknown port"
    (unit,) = unwrap(read_lines(text), separator=" ")
    assert unit.text == "the harbour master of a well-known port"


def test_unspaced_scripts_are_joined_without_a_blank() -> None:
    (unit,) = unwrap(read_lines("渡轮将在港口\n停留至星期一"), separator="")
    assert unit.text == "渡轮将在港口停留至星期一"


def test_ends_of_sentences_in_many_scripts() -> None:
    ended = ["He left.", "Did he?", "他走了。", "वह चला गया।", "هل رحل؟", "“He left.”", "Il est parti. »", "He left. (AP)"]
    assert [line for line in ended if not ends_sentence(line)] == ["He left. (AP)"]
    assert not ends_sentence("He left and")


@given(st.text(alphabet="ab .\n\r\u2028\t-", max_size=200))
def test_lines_cover_everything_but_blanks(text: str) -> None:
    lines = read_lines(text)
    assert all(text[line.start : line.end] == line.text for line in lines)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(text.split())
    if lines:
        joined = list(unwrap(lines, separator=" "))
        assert (joined[0].start, joined[-1].end) == (lines[0].start, lines[-1].end)


@given(st.text(alphabet="ab \t\n\r\u00a0\u2028."))
def test_each_line_stands_where_it_says_and_nothing_is_passed_over(text: str) -> None:
    lines = list(each_line(text))
    assert all(line and line == line.strip() and "\n" not in line for _, line in lines)
    assert all(text[place : place + len(line)] == line for place, line in lines)
    assert [line for _, line in lines] == [line for line in (whole.strip() for whole in text.split("\n")) if line]
