"""Plain text as scrapers leave it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article import plain, plain_lines
from sumber.article.plain import read_plain
from sumber.model import Article, Page, Span

FIRST = "The ferry between Norderwiek and the island of Halmsand stays in port until Monday, its owner said on Sunday."
SECOND = "Two smaller boats will sail from the south pier, and nobody will be charged for the longer way round."
THIRD = "The harbour master said that no ship would leave before every pipe in the engine room was dry again."


def read(text: str, url: str | None = None) -> Article:
    return read_plain(Page(text.encode("utf-8", "replace"), url=url), text, id="a")


def shape(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, block.span.slice(article.text)) for block in article.blocks]


def lost(article: Article) -> list[str]:
    return [reason.text.split(":")[0] for reason in article.verdict.reasons if reason.rule == "lost"]


def check_places(article: Article, text: str) -> None:
    """Every place in the record is exactly the text that it claims."""
    for block in article.blocks:
        start, end = map(int, block.origin.removeprefix("input:").split("-"))
        assert 0 <= start < end <= len(text)
        assert 0 <= block.span.start < block.span.end <= len(article.text)
    assert article.text == "\n".join(block.span.slice(article.text) for block in article.blocks)
    evidence = [one for one in (article.title_evidence, *(person.evidence for person in article.people)) if one]
    evidence += [credit.evidence for credit in article.credits if credit.evidence]
    if article.translated_from:
        evidence += [*article.translated_from.evidence, *(rival.evidence for rival in article.translated_from.rivals)]
    places = [(one.where, one.text) for one in evidence] + [(one.where, one.text) for one in article.damage]
    for where, said in places:
        field, _, span = where.partition(":")
        start, end = map(int, span.split("-"))
        assert (text if field == "input" else article.text)[start:end] == said
    for credit in article.credits:
        assert (credit.span is None) != (credit.evidence is None)
        assert credit.span is None or credit.span.end <= len(article.text)


def test_each_line_is_a_paragraph_with_its_place() -> None:
    text = f"{FIRST}\n\n{SECOND}\n{THIRD}\n"
    article = read(text)
    assert shape(article) == [("paragraph", FIRST), ("paragraph", SECOND), ("paragraph", THIRD)]
    assert article.blocks[1].origin == f"input:{len(FIRST) + 2}-{len(FIRST) + 2 + len(SECOND)}"
    assert (article.language, article.script) == ("en", "Latn")
    check_places(article, text)


def test_what_is_lost_is_said_to_be_lost() -> None:
    assert lost(read(f"{FIRST}\n{SECOND}")) == ["no title", "no byline", "no date of publication", "no address"]
    whole = f"Ferry stays in port\n\nBy Jane Brandel\n\n3 March 2025\n\n{FIRST}\n\n{SECOND}"
    assert lost(read(whole, url="https://www.seeblatt.example.de/ferry")) == []


def test_the_first_line_is_a_title_where_it_looks_like_one() -> None:
    text = f"Ferry stays in port\n\n{FIRST}\n\n{SECOND}"
    article = read(text)
    assert article.title == "Ferry stays in port"
    assert article.title_evidence is not None
    assert article.title_evidence.where == "input:0-19"
    assert shape(article)[0] == ("paragraph", FIRST)


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\n{SECOND}",
        "Ferry stays in port",
        "Ferry stays in port\nBoats sail\nPier is full",
        f"and nobody sails\n\n{FIRST}",
        f"- Ferry stays in port\n- Boats sail\n{FIRST}",
        f"NORDERWIEK (AP) — {FIRST}\n{SECOND}",
        f"The ferry at the pier. (Photo: AP) |\n{FIRST}\n{SECOND}",
    ],
)
def test_other_first_lines_are_none(text: str) -> None:
    assert read(text).title is None


def test_a_repeated_title_is_damage_and_no_text() -> None:
    text = f"Ferry stays in port\nFERRY STAYS IN PORT\n{FIRST}\n{SECOND}"
    article = read(text)
    assert [(one.kind, one.text) for one in article.damage] == [("repeated_title", "FERRY STAYS IN PORT")]
    assert article.text == f"{FIRST}\n{SECOND}"


def test_a_repeated_paragraph_is_kept_once() -> None:
    article = read(f"{FIRST}\n{SECOND}\n{FIRST}")
    assert article.text == f"{FIRST}\n{SECOND}"
    assert [one.kind for one in article.damage] == ["repeated_text"]


def test_furniture_is_taken_out_and_kept_as_damage() -> None:
    text = f"{FIRST}\n[ad_1]\n{SECOND}\nFacebook\nTwitter\nTelegram\nRead more: The ferry that never came\nComments (0)"
    article = read(text)
    assert article.text == f"{FIRST}\n{SECOND}"
    kinds = [one.kind for one in article.damage]
    assert kinds == ["placeholder", "share_line", "share_line", "share_line", "read_also", "counter"]
    assert all(one.where.startswith("input:") for one in article.damage)
    check_places(article, text)


def test_a_placeholder_within_a_paragraph_leaves_it() -> None:
    text = f"{FIRST} [ad_2] {SECOND}"
    article = read(text)
    assert article.text == f"{FIRST} {SECOND}"
    assert [one.text for one in article.damage] == ["[ad_2]"]
    check_places(article, text)


def test_lines_that_are_only_a_credit_are_taken_out_with_their_place() -> None:
    text = f"Ferry stays in port\n\nBy Jane Brandel\n\n{FIRST}\n\n{SECOND}\n\nSource: https://tass.ru/politika/20311234\n"
    article = read(text)
    assert [(credit.kind, credit.name, credit.outlet) for credit in article.credits] == [
        ("byline", "Jane Brandel", None),
        ("source", "tass.ru", "tass"),
    ]
    assert article.authors == ("Jane Brandel",)
    assert [person.role for person in article.people] == ["author"]
    assert "tass.ru" not in article.text
    check_places(article, text)


def test_credits_in_the_text_have_their_place_there() -> None:
    text = f"Ferry stays in port\n\nNORDERWIEK (AP) — {FIRST}\n\n{SECOND} (AFP)"
    article = read(text)
    spans = [credit.span.slice(article.text) for credit in article.credits if credit.span]
    assert spans == ["NORDERWIEK (AP)", "(AFP)"]
    check_places(article, text)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The ferry lies at the south pier. (Photo: AP) |", "AP"),
        ("The ferry lies at the south pier. (Source: KCNA) |", "KCNA"),
        ("The ferry lies at the south pier. Photo: Jane Roe", "Jane Roe"),
        ("The ferry lies at the south pier. (Source: KCNA)", "KCNA"),
    ],
)
def test_captions(line: str, name: str) -> None:
    text = f"{FIRST}\n{line}\n{SECOND}\n{THIRD}"
    article = read(text)
    assert [block.kind for block in article.blocks] == ["paragraph", "caption", "paragraph", "paragraph"]
    assert [(credit.kind, credit.name) for credit in article.credits] == [("photo", name)]
    assert "|" not in article.text
    check_places(article, text)


@pytest.mark.parametrize(
    "line",
    ["“The ferry stays,” he said. (Source: KCNA)", "The ferry stays in port. (AFP)", "The ferry stays in port. Source: KCNA"],
)
def test_paragraphs_with_a_wire_credit_are_no_captions(line: str) -> None:
    article = read(f"{FIRST}\n{line}\n{SECOND}\n{THIRD}")
    assert {block.kind for block in article.blocks} == {"paragraph"}
    assert [credit.kind for credit in article.credits] == ["wire"]


def test_a_source_bracket_at_the_end_is_a_wire_credit() -> None:
    article = read(f"{FIRST}\n{SECOND} (Source: KCNA)")
    assert [block.kind for block in article.blocks] == ["paragraph", "paragraph"]


def test_headings_lists_and_quotations() -> None:
    text = f"{FIRST}\n\nWhat the owner plans\n\n{SECOND}\n\n- two boats\n- one bus\n\n> Nobody sails.\n\n{THIRD}"
    article = read(text)
    assert [block.kind for block in article.blocks] == [
        "paragraph",
        "heading",
        "paragraph",
        "list_item",
        "list_item",
        "quote",
        "paragraph",
    ]
    assert shape(article)[5] == ("quote", "Nobody sails.")
    check_places(article, text)


def test_a_line_with_the_date_is_kept_as_a_credit() -> None:
    article = read(f"Ferry stays in port\n\n3 March 2025, 14:20\n\n{FIRST}\n\n{SECOND}")
    assert shape(article)[0] == ("credit", "3 March 2025, 14:20")


def test_wrapped_lines_are_joined() -> None:
    lines = [FIRST[:55], FIRST[56:], SECOND[:51], SECOND[52:], THIRD[:52], THIRD[53:]]
    text = "\n".join(lines[:2]) + "\n\n" + "\n".join(lines[2:4]) + "\n\n" + "\n".join(lines[4:])
    text += "\n\n" + text
    article = read(text)
    assert article.text.startswith(f"{FIRST}\n")
    assert [one.kind for one in article.damage][:1] == ["hard_wrap"]
    check_places(article, text)


def test_a_text_that_stops_is_cut() -> None:
    article = read(f"{FIRST}\n{SECOND}\n{THIRD[:-1]} and when the")
    assert (article.verdict.kind, article.verdict.completeness) == ("article", "cut")
    assert [one.kind for one in article.damage] == ["cut_end"]
    assert read(f"{FIRST}\n{SECOND}").verdict.completeness == "unknown"


def test_lines_without_sentences_are_a_list() -> None:
    article = read("\n".join(f"Ferry number {count} to Halmsand" for count in range(12)))
    assert article.verdict.kind == "list"


@pytest.mark.parametrize("text", ["", "   \n\n", "[ad_1]\nComments (0)"])
def test_nothing_is_left(text: str) -> None:
    article = read(text)
    assert (article.verdict.kind, article.verdict.completeness, article.text) == ("empty", "none", "")


def test_the_outlet_comes_from_the_address_only() -> None:
    assert read(FIRST, url="https://tass.ru/politika/1").outlet == "tass"
    assert read(FIRST, url="https://www.seeblatt.example/1").outlet == "seeblatt.example"
    assert read(FIRST).outlet is None


PIECES = [
    FIRST,
    SECOND,
    "Ferry stays in port",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "[ad_2]",
    "|",
    "(Photo: AP) ",
    "By Jane Roe",
    "- one",
    "> two",
    "Facebook",
    "Comments (0)",
    "Source: https://tass.ru/a/12345",
    "Ã©",
    " ,",
    "\u00ad",
    "3 March 2025",
    "https://a.pl/w-x-y-z-123456",
    "\u2028",
    "{{x}}",
    "(AFP)",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_every_place_is_exactly_the_text_that_it_claims(parts: list[str]) -> None:
    text = "".join(parts)
    article = read(text)
    check_places(article, text)
    assert article == read(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=500))
def test_no_text_is_too_strange(text: str) -> None:
    check_places(read(text), text)


@pytest.mark.parametrize("unit", ["a\n", "| ", "[a_", "(AP) |\n", "- a\n", "By A\n", "a" * 50 + "\n", "http://a.pl/\n", " \n"])
def test_time_grows_with_the_length(unit: str) -> None:
    text = unit * (40_000 // len(unit))
    read("The model of languages is loaded by the first text that needs it.")
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 8.0


def test_spans_slice_the_text() -> None:
    article = read(f"{FIRST}\n{SECOND}")
    assert article.blocks[0].span == Span(0, len(FIRST))


def test_one_sentence_signed_by_an_agency_is_a_caption_unless_it_ends_the_text() -> None:
    signed = "The ferry lies at the south pier. Yonhap"
    article = read(f"{FIRST}\n{signed}\n{SECOND}\n{THIRD}")
    assert [block.kind for block in article.blocks] == ["paragraph", "caption", "paragraph", "paragraph"]
    assert [(credit.kind, credit.outlet) for credit in article.credits] == [("photo", "yonhap")]
    article = read(f"{FIRST}\n{SECOND}\n{signed}")
    assert [credit.kind for credit in article.credits] == ["wire"]


def test_lost_marks_are_counted_over_the_whole_text() -> None:
    once = read(f"They don?t sail before every pipe in the engine room is dry.\n{SECOND}")
    twice = read(
        f"They don?t sail before every pipe in the engine room is dry.\nNobody can?t say when that will be, he said.\n{SECOND}"
    )
    assert once.damage == ()
    assert [one.text for one in twice.damage] == ["n?t", "n?t"]


def test_damage_in_the_title_is_damage_too() -> None:
    article = read(f"Ferry , boats and pier\n\n{FIRST}\n{SECOND}")
    assert article.title == "Ferry , boats and pier"
    assert [one.text for one in article.damage] == ["Ferry ,"]


def test_a_dash_alone_is_speech_and_several_are_a_list() -> None:
    article = read(f"{FIRST}\n- We wait, the owner says.\n{SECOND}\n- two boats\n- one bus\n{THIRD}")
    assert [block.kind for block in article.blocks] == [
        "paragraph",
        "paragraph",
        "paragraph",
        "list_item",
        "list_item",
        "paragraph",
    ]


def test_very_many_lines_are_read_in_part_and_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (plain, plain_lines):
        monkeypatch.setattr(module, "MAX_LINES", 50)
    article = read("The ferry stays in port.\n" + "".join(f"Boat {count} sails.\n" for count in range(55)))
    assert len(article.blocks) == 50
    assert article.verdict.completeness == "cut"
    assert article.verdict.reasons[0].rule == "budget"
    assert read("The ferry stays in port.\n" * 50).verdict.completeness == "unknown"
