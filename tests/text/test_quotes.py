"""Quotation marks are paired by their shapes, nested and in every newsroom's style; strays hold nothing."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.text.quotes import find_quotes


def inner(text: str) -> list[str]:
    return [quote.inner.slice(text) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    "text",
    [
        '"It rained"',
        "“It rained”",
        "„It rained“",
        "„It rained”",
        "”It rained”",
        "«It rained»",
        "« It rained »",
        "«\u00a0It rained\u00a0»",
        "»It rained«",
        "‹It rained›",
        "‘It rained’",
        "‚It rained‘",
        "'It rained'",
        "``It rained''",
        "''It rained''",
        "「It rained」",
        "『It rained』",
        "《It rained》",
        "〈It rained〉",
        "＂It rained＂",
        "〝It rained〟",
    ],
)
@pytest.mark.parametrize("around", ["{}", "She said: {} and left.", "({})"])
def test_every_pair_of_marks(text: str, around: str) -> None:
    whole = around.format(text)
    (quote,) = find_quotes(whole)
    assert quote.inner.slice(whole) == "It rained"
    assert quote.outer.slice(whole) == text
    assert quote.closed
    assert quote.depth == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing is quoted.",
        "The mayor's boat isn't hers.",
        "the farmers' market and the fishers’ pier",
        "back in the '90s",
        "“”",
        '""',
        "«  »",
        "l’eau de l'île",
        "Дев'ять кораблів",
        '"',
        "“",
    ],
)
def test_apostrophes_and_empty_marks_quote_nothing(text: str) -> None:
    assert find_quotes(text) == []


def test_an_apostrophe_within_single_marks_does_not_close_them() -> None:
    assert inner("‘The mayor’s boat isn’t hers’, he said.") == ["The mayor’s boat isn’t hers"]
    assert inner("'The mayor's boat', he said.") == ["The mayor's boat"]


def test_nested_quotations_know_their_depth() -> None:
    text = "“The clerk said ‘never “again”’ twice,” she told us."
    assert [(quote.inner.slice(text), quote.depth) for quote in find_quotes(text)] == [
        ("The clerk said ‘never “again”’ twice,", 0),
        ("never “again”", 1),
        ("again", 2),
    ]


def test_russian_marks_within_marks() -> None:
    text = "«Газета „Маяк“ ошиблась», — сказал мэр."
    assert [(quote.inner.slice(text), quote.depth) for quote in find_quotes(text)] == [
        ("Газета „Маяк“ ошиблась", 0),
        ("Маяк", 1),
    ]


def test_two_quotations_side_by_side() -> None:
    assert inner("“One,” he said, “two.”") == ["One,", "two."]
    assert inner('"One," he said, "two."') == ["One,", "two."]
    assert inner("「一」「二」") == ["一", "二"]


def test_a_quotation_that_runs_on_ends_with_its_paragraph() -> None:
    text = "“It rained all night.\n“The dyke held,” she said."
    first, second = find_quotes(text)
    assert (first.closed, first.inner.slice(text)) == (False, "It rained all night.")
    assert (second.closed, second.inner.slice(text)) == (True, "The dyke held,")


def test_a_mark_that_is_never_closed_does_not_swallow_the_next_paragraph() -> None:
    text = "«Шёл дождь.\nПлотина выстояла."
    (quote,) = find_quotes(text)
    assert quote.outer.slice(text) == "«Шёл дождь."
    assert not quote.closed


def test_a_single_mark_that_is_never_closed_is_a_stray() -> None:
    assert find_quotes("She wrote ‘never and left.") == []


def test_inches_and_feet_open_nothing_that_holds_text() -> None:
    assert all(not quote.closed for quote in find_quotes("The plank is 12' long."))
    assert inner('The plank is 5cm" wide.') == []


def test_marks_of_another_kind_do_not_close() -> None:
    text = "“It rained» all night."
    assert [quote.closed for quote in find_quotes(text)] == [False]


_SIGNS = st.text(alphabet="ab .\n\"'“”„«»‘’「」`", max_size=40)


@settings(deadline=None, max_examples=200)
@given(_SIGNS)
def test_spans_lie_within_and_in_order(text: str) -> None:
    quotes = find_quotes(text)
    assert [quote.outer.start for quote in quotes] == sorted(quote.outer.start for quote in quotes)
    for quote in quotes:
        assert 0 <= quote.outer.start < quote.inner.start < quote.inner.end <= quote.outer.end <= len(text)
        words = quote.inner.slice(text)
        assert words == words.strip()
        assert "\n" not in quote.outer.slice(text)


@settings(deadline=None, max_examples=200)
@given(_SIGNS)
def test_quotations_nest_and_never_overlap(text: str) -> None:
    open_ends: list[int] = []
    for quote in find_quotes(text):
        while open_ends and open_ends[-1] <= quote.outer.start:
            open_ends.pop()
        assert not open_ends or quote.outer.end <= open_ends[-1]
        open_ends.append(quote.outer.end)


@settings(deadline=None, max_examples=60)
@given(_SIGNS, _SIGNS)
def test_paragraphs_are_read_apart(one: str, other: str) -> None:
    alone = [(quote.inner.slice(one), quote.closed) for quote in find_quotes(one)]
    behind = [(quote.inner.slice(other), quote.closed) for quote in find_quotes(other)]
    text = f"{one}\n{other}"
    assert [(quote.inner.slice(text), quote.closed) for quote in find_quotes(text)] == alone + behind


@pytest.mark.parametrize("piece", ["“", "«a", "'a ", '"', "「", "“a‘"])
def test_a_flood_of_marks_is_read_in_linear_time(piece: str) -> None:
    began = process_time()
    find_quotes(piece * 20_000)
    assert process_time() - began < 2


def test_the_sign_of_a_hebrew_acronym_is_no_mark() -> None:
    for text in ('דובר צה"ל אמר: "אנחנו מוכנים".', "מנכ״ל החברה אמר: ״אנחנו מוכנים״."):
        assert [quote.inner.slice(text) for quote in find_quotes(text)] == ["אנחנו מוכנים"]
