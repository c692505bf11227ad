"""Lines and brackets that name the sources of a text or a picture."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.credits import find_credits, line_credits, whole_line_credits
from sumber.article.labels import labels
from sumber.model import Block, Credit, Span


def only(text: str, language: str) -> Credit:
    found = find_credits(text, language=language)
    assert len(found) == 1, found
    return found[0]


def covered(credit: Credit, text: str) -> str:
    assert credit.span is not None
    return credit.span.slice(text)


@pytest.mark.parametrize(
    ("language", "text", "name", "outlet"),
    [
        ("en", "(Source: Antara)", "Antara", "antara"),
        ("id", "(Sumber: Antara)", "Antara", "antara"),
        ("tr", "KAYNAK: AA", "AA", "anadolu"),
        ("ru", "/ТАСС/", "ТАСС", "tass"),
        ("de", "(dpa)", "dpa", "dpa"),
        ("fr", "(Source : AFP)", "AFP", "afp"),
        ("zh", "（来源：新华社）", "新华社", "xinhua"),
        ("en", "— Reuters", "Reuters", "reuters"),
    ],
)
def test_a_wire_credit_ends_a_sentence(language: str, text: str, name: str, outlet: str) -> None:
    line = f"{'他们说桥已关闭。' if language == 'zh' else 'Norderwiek Halmsand.'} {text}"
    credit = only(line, language)
    assert (credit.kind, credit.name, credit.outlet) == ("wire", name, outlet)
    assert covered(credit, line).strip("— ") == text.strip("— ")


@pytest.mark.parametrize(
    ("language", "line", "outlets"),
    [
        ("de", "Der Hafen bleibt zu. (dpa/afp)", ["dpa", "afp"]),
        ("en", "The port stays shut. (AP, Reuters)", ["ap", "reuters"]),
        ("de", "Mit Material von dpa und AFP", ["dpa", "afp"]),
        ("en", "Reuters and AFP contributed to this report.", ["reuters", "afp"]),
    ],
)
def test_each_outlet_of_a_credit_is_a_record(language: str, line: str, outlets: list[str]) -> None:
    found = find_credits(line, language=language)
    assert [credit.outlet for credit in found] == outlets
    assert len({credit.span for credit in found}) == 1
    assert {credit.kind for credit in found} == {"wire"}


def test_the_initials_of_a_desk_are_no_outlet() -> None:
    found = find_credits("Der Hafen bleibt zu. (jbr/dpa)", language="de")
    assert [(credit.name, credit.outlet) for credit in found] == [("dpa", "dpa")]


@pytest.mark.parametrize(
    "line",
    [
        "The group (AP) reported nothing new.",
        "The old bridge (built in 1931) stays shut. (It was closed before.)",
        "Mehr dazu im Hafen von Norderwiek. (kas)",
        "Credit/debit cards, cash and cheques are taken.",
        "Photo Sources and Display Controls",
        "By Tuesday the river had risen by a metre",
        "By far the longest bridge in the valley",
        "(Oh hey there, Olivia Pope.)",
        "According to Reuters the bridge stays shut.",
        "Photo Credit:",
    ],
)
def test_running_text_names_no_credit(line: str) -> None:
    assert find_credits(line, language="en") == ()


def test_a_source_link_is_a_source_with_its_address() -> None:
    line = "Sumber: https://kabarseberang.co.id/jembatan-lama-tetap-ditutup-sampai-senin-204417.html"
    credit = only(line, "id")
    assert credit.kind == "source"
    assert credit.name == "kabarseberang.co.id"
    assert credit.url == line.removeprefix("Sumber: ")
    assert covered(credit, line) == line


def test_a_source_link_of_a_known_outlet_has_its_id() -> None:
    credit = only("Source: https://www.reuters.com/world/old-bridge-stays-shut-2025-03-03/.", "en")
    assert credit.outlet == "reuters"
    assert credit.url == "https://www.reuters.com/world/old-bridge-stays-shut-2025-03-03/"


def test_a_label_of_another_language_is_enough_before_an_article_address() -> None:
    line = "Lähde: https://satamauutiset.fi/vanha-silta-pysyy-kiinni-maanantaihin-88231"
    assert only(line, "fi").kind == "source"
    assert find_credits("Kotisivu: https://satamauutiset.fi/", language="fi") == ()
    assert find_credits("See the full results here: https://example.org/", language="en") == ()


@pytest.mark.parametrize(
    ("language", "line", "name", "outlet"),
    [
        ("en", "This article was originally published by Reuters.", "Reuters", "reuters"),
        ("id", "Artikel ini telah tayang di Kompas.com dengan judul Jembatan Lama Ditutup", "Kompas.com", "kompas"),
        ("de", "Dieser Artikel erschien zuerst bei Seeblatt Norderwiek.", "Seeblatt Norderwiek", None),
    ],
)
def test_where_it_first_appeared(language: str, line: str, name: str, outlet: str | None) -> None:
    credit = find_credits(line, language=language)[0]
    assert credit.kind in {"source", "wire"}
    assert (credit.name, credit.outlet) == (name, outlet)


@pytest.mark.parametrize(
    ("language", "line", "kind", "name"),
    [
        ("en", "By Jane Brandel", "byline", "Jane Brandel"),
        ("de", "Von Jutta Brandel", "byline", "Jutta Brandel"),
        ("es", "Por Inés Robalo", "byline", "Inés Robalo"),
        ("ru", "Автор: Олег Варнин", "byline", "Олег Варнин"),
        ("en", "Translated by Karim Odeh", "translator", "Karim Odeh"),
        ("tr", "Çeviri: Selin Aksu", "translator", "Selin Aksu"),
        ("zh", "编译：林守义", "translator", "林守义"),
        ("en", "Reporting by Margaret Roe; Editing by Paul Kett", "byline", "Margaret Roe; Editing by Paul Kett"),
    ],
)
def test_people_of_a_line(language: str, line: str, kind: str, name: str) -> None:
    credit = find_credits(line, language=language)[0]
    assert credit.kind == kind
    assert name.startswith(credit.name)


@pytest.mark.parametrize(
    ("language", "line", "name", "outlet"),
    [
        ("id", "Jembatan lama di Seberang. (Sumber: KCNA)", "KCNA", "kcna"),
        ("de", "Die Fähre an der Südmole. Foto: Heiner Lott/dpa", "Heiner Lott", None),
        ("en", "The old bridge at Nowell. (Photo by Jane Roe)", "Jane Roe", None),
        ("ko", "낡은 다리 [사진=연합뉴스]", "연합뉴스", "yonhap"),
        ("zh", "旧桥 图/新华社", "新华社", "xinhua"),
    ],
)
def test_the_credit_of_a_caption_is_the_pictures(language: str, line: str, name: str, outlet: str | None) -> None:
    blocks = (Block("caption", Span(0, len(line)), "input:0-1"),)
    found = find_credits(line, language=language, blocks=blocks)
    assert (found[0].kind, found[0].name, found[0].outlet) == ("photo", name, outlet)


def test_the_same_bracket_under_a_paragraph_is_a_wire_credit() -> None:
    line = "Jembatan lama di Seberang tetap ditutup. (Sumber: KCNA)"
    assert only(line, "id").kind == "wire"


def test_dateline_and_wire_credit_of_one_paragraph() -> None:
    line = "NORDERWIEK, March 3 (Reuters) - The ferry stays in port. (Reuters)"
    kinds = [(credit.kind, covered(credit, line)) for credit in find_credits(line, language="en")]
    assert kinds == [("dateline", "NORDERWIEK, March 3 (Reuters)"), ("wire", "(Reuters)")]


def test_credits_of_a_text_come_in_order_with_their_places() -> None:
    text = "By Jane Brandel\n\nNORDERWIEK (AP) — The ferry stays in port.\nIt was built in 1931.\nThe port is shut. (AFP)"
    found = find_credits(text, language="en")
    assert [credit.kind for credit in found] == ["byline", "dateline", "wire"]
    starts = [credit.span.start for credit in found if credit.span]
    assert starts == sorted(starts)
    assert covered(found[1], text) == "NORDERWIEK (AP)"


def test_without_a_pack_the_shape_and_the_outlet_are_enough() -> None:
    assert only("Lautta pysyy satamassa. (Reuters)", "fi").outlet == "reuters"
    assert only("HELSINKI (Reuters) – Lautta pysyy satamassa.", "fi").kind == "dateline"


def test_a_line_is_one_or_the_other() -> None:
    words = labels("en")
    assert [found[0] for found in whole_line_credits("By Jane Brandel", words)] == ["byline"]
    assert list(whole_line_credits("The ferry stays in port. (AFP)", words)) == []
    assert [found[0] for found in line_credits("The ferry stays in port. (AFP)", words)] == ["wire"]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "(AP)",
                "Reuters",
                " - ",
                "KELMAR",
                ", March 3 ",
                "\n",
                "Foto: ",
                "/ТАСС/",
                "https://tass.ru/a/12345",
                "said it. ",
                "By ",
                "(",
                ")",
                "（",
                "=",
                "新华社",
                "3月5日",
                "电",
                "|",
                "©",
            ]
        ),
        max_size=12,
    ),
    st.sampled_from(["en", "ru", "zh", "ko", "und", "de"]),
)
def test_spans_lie_in_the_text_and_the_answer_is_always_the_same(parts: list[str], language: str) -> None:
    text = "".join(parts)
    found = find_credits(text, language=language)
    for credit in found:
        assert credit.span is not None
        assert 0 <= credit.span.start < credit.span.end <= len(text)
        assert "\n" not in credit.span.slice(text)
        assert credit.name.strip()
    assert found == find_credits(text, language=language)


@given(st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_no_text_is_too_strange(text: str) -> None:
    for credit in find_credits(text, language="en"):
        assert credit.span is not None and credit.span.end <= len(text)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("The bridge at Nowell in May. (AP Photo/Jane Roe)", [("AP Photo", "ap"), ("Jane Roe", None)]),
        (
            "The bridge at Nowell, May 3. (Jane Roe/AFP via Getty Images)",
            [("Jane Roe", None), ("AFP", "afp"), ("Getty Images", None)],
        ),
        ("The bridge at Nowell. REUTERS/Jane Roe", [("REUTERS", "reuters"), ("Jane Roe", None)]),
        ("The bridge at Nowell. Photo by Jane Roe", [("Jane Roe", None)]),
        ("The bridge at Nowell © AFP", [("AFP", "afp")]),
        ("The bridge at Nowell | Photo: Jane Roe", [("Jane Roe", None)]),
    ],
)
def test_forms_of_photo_credits(line: str, named: list[tuple[str, str | None]]) -> None:
    blocks = (Block("caption", Span(0, len(line)), "input:0-1"),)
    found = find_credits(line, language="en", blocks=blocks)
    assert [(credit.name, credit.outlet) for credit in found] == named
    assert {credit.kind for credit in found} == {"photo"}


def test_where_it_first_appeared_needs_a_name() -> None:
    assert find_credits('This story was originally published in our May issue as "Moth to a Flame."', language="en") == ()


@pytest.mark.parametrize(
    ("line", "kind", "name"),
    [
        ("© dpa-infocom, dpa:230428-99-483045/5", "wire", "dpa"),
        ("© Jane Roe", "photo", "Jane Roe"),
        ("© Reuters", "wire", "Reuters"),
    ],
)
def test_whose_it_is(line: str, kind: str, name: str) -> None:
    assert [(credit.kind, credit.name) for credit in find_credits(line, language="de")] == [(kind, name)]


def test_a_dateline_of_two_wires_names_both() -> None:
    line = "NORDERWIEK, March 3 (Reuters, Antara) - The ferry stays in port."
    found = find_credits(line, language="en")
    assert [(credit.kind, credit.outlet) for credit in found] == [("dateline", "reuters"), ("dateline", "antara")]
    assert {credit.span and credit.span.slice(line) for credit in found} == {"NORDERWIEK, March 3 (Reuters, Antara)"}


def test_a_picture_that_came_through_another_agency() -> None:
    line = "▲ 3일 항구에 있는 여객선. [로이터=연합뉴스]"
    blocks = (Block("caption", Span(0, len(line)), "input:0-1"),)
    found = find_credits(line, language="ko", blocks=blocks)
    assert [(credit.kind, credit.outlet) for credit in found] == [("photo", "reuters"), ("photo", "yonhap")]


def test_a_sign_off_without_a_colon() -> None:
    line = "Vũ Hoàng Anh (Theo Reuters)"
    assert [(credit.kind, credit.outlet) for credit in find_credits(line, language="vi")] == [("wire", "reuters")]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("The harbour was closed in the morning and opened again at noon. Reuters", "Reuters"),
        ("The harbour was closed in the morning, the office said on Monday. (AFP)", "AFP"),
        ("Photo Reuters", "Reuters"),
    ],
)
def test_a_line_with_one_sign_of_a_credit_is_not_passed_over(line: str, name: str) -> None:
    assert [credit.name for credit in find_credits(f"One.\nTwo.\nThree.\n{line}", language="en")] == [name]


@pytest.mark.parametrize("line", ["She said that it was over.", 'He asked: "Is it over?" Nobody knew. "No."', "A quiet day " * 16])
def test_a_line_without_any_sign_holds_no_credit(line: str) -> None:
    assert find_credits(line, language="en") == ()


SIGNED = [
    "(Reuters)",
    "KELMAR, March 3 (Reuters) - Two boats sailed. (AP)",
    "Photo: Jane Roe",
    "It is dry – he said.",
    "Nobody sailed. AFP",
    "Two smaller boats",
]


@given(st.lists(st.sampled_from(SIGNED), min_size=1, max_size=8))
def test_a_line_within_a_text_says_what_it_says_alone(parts: list[str]) -> None:
    found = [(credit.kind, credit.name, credit.outlet) for credit in find_credits("\n".join(parts), language="en")]
    alone = [one[:3] for place, line in enumerate(parts) for one in line_credits(line, labels("en"), early=place < 3)]
    assert found == alone
