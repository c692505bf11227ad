"""What republishing, scraping and machine translation leave behind in a text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.damage import damage_at, find_damage
from sumber.article.damage_lines import line_damage
from sumber.article.damage_marks import MOST
from sumber.article.labels import labels
from sumber.model import Block, Damage, Span

CLEAN = {
    "en": "The ferry stays in port until Monday. “Nobody sails,” the harbour master said, “before the pipes are dry.”\n"
    "The owner, Brandel & Sons Ltd., said it would send two smaller boats (the Ida and the Jette) from 5.30 a.m. on.\n"
    "Its share price fell by 2.5 per cent ... and then rose again. See www.example.org for the timetable.",
    "fr": "Le bac reste au port jusqu’à lundi. « Personne ne navigue », a dit la capitainerie ; « pas avant lundi ! »\n"
    "Qui paiera ? La société, elle, n’a rien dit : ses bateaux coûtent 20 % de plus.",
    "de": "Die Fähre bleibt bis Montag im Hafen. „Niemand fährt“, sagte der Hafenmeister, „bevor die Leitungen trocken sind.“\n"
    "Die Reederei z.B. schickt zwei kleinere Schiffe. Die Versicherung prüft den Schaden.",
    "ru": "Паром останется в порту до понедельника. «Никто не выйдет в море», — сказал начальник порта.\n"
    "Владелец парома обещал прислать два судна поменьше.",
    "pt": "A balsa fica no porto até segunda-feira, disse a direção. São João e Conceição também não terão barco.",
    "ko": '여객선은 월요일까지 항구에 머문다. 항만장은 "배관이 마를 때까지 아무도 못 나간다"고 말했다.',
    "ja": "フェリーは月曜日まで港にとどまる。港長は「配管が乾くまで誰も出航しない」と述べた。",
    "zh": "渡轮将在港口停留至星期一。港长说：“管道干燥之前，谁也不能出海。”",
    "ar": "ستبقى العبارة في الميناء حتى يوم الاثنين. وقال مدير الميناء: «لن يبحر أحد قبل أن تجف الأنابيب».",
    "hi": 'नौका सोमवार तक बंदरगाह में रहेगी। बंदरगाह प्रमुख ने कहा, "पाइप सूखने तक कोई नहीं जाएगा।"',
    "th": "เรือข้ามฟากจะจอดอยู่ที่ท่าเรือจนถึงวันจันทร์ เจ้าของเรือจะส่งเรือเล็กสองลำมาแทน",
}


def kinds(text: str, language: str = "en", **more: object) -> list[str]:
    return [one.kind for one in find_damage(text, language=language, **more)]  # type: ignore[arg-type]


def said(text: str, language: str = "en") -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in find_damage(text, language=language)]


@pytest.mark.parametrize("language", sorted(CLEAN))
def test_clean_text_has_none(language: str) -> None:
    assert find_damage(CLEAN[language] * 1, language=language) == ()
    assert find_damage(CLEAN[language], language="und") == ()


@pytest.mark.parametrize(
    "left",
    [
        "[anuncio_2]",
        "[iklan_1]",
        "[reklama_12]",
        "[広告_2]",
        "{{ad.top}}",
        "{% include ad %}",
        "%%BANNER%%",
        "<!-- ad slot -->",
        "[ad_1]",
        "[quảng cáo_2]",
    ],
)
def test_placeholders_in_any_language(left: str) -> None:
    assert said(f"The ferry stays in port.\n{left}\nIt was built in 1931.", "und") == [("placeholder", left)]
    assert said(f"The ferry stays in port. {left} It was built in 1931.", "und") == [("placeholder", left)]


@pytest.mark.parametrize(
    "text",
    ["He came [on March 1] alone.", "She said [the] ferry was [sic] late.", "A note [2] and another [12].", "He paid 5% or 6%."],
)
def test_editors_brackets_are_no_placeholders(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "Comentarios (0)"),
        ("und", "Kommentit (3)"),
        ("de", "12 Kommentare"),
        ("en", "Comments: 4"),
        ("zh", "评论(0)"),
        ("tr", "Yorumlar (0)"),
    ],
)
def test_counters(language: str, line: str) -> None:
    assert said(f"The ferry stays in port.\n{line}", language) == [("counter", line)]


@pytest.mark.parametrize("line", ["Catan (1995)", "f(0)", "Chapter 12", "The committee of nine members (9)", "3 March"])
def test_other_lines_with_numbers_are_no_counters(line: str) -> None:
    assert kinds(f"The ferry stays in port.\n{line}") == []


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "Facebook Twitter WhatsApp", "share_line"),
        ("und", "Facebook | X | Telegram | Copy link", "share_line"),
        ("de", "Teilen Drucken E-Mail", "share_line"),
        ("en", "Share this article", "share_line"),
        ("en", "Follow us on Instagram", "share_line"),
        ("en", "Read more: The ferry that never came", "read_also"),
        ("id", "Baca juga: Kapal yang tak pernah tiba", "read_also"),
        ("ru", "Читайте также", "read_also"),
        ("ja", "関連記事", "read_also"),
        ("tr", "İlgili haberler: Feribot limanda kaldı", "read_also"),
        ("en", "Skip to main content", "furniture"),
        ("fr", "La suite après cette publicité", "furniture"),
        ("de", "- Anzeige -", "furniture"),
        ("ko", "많이 본 뉴스", "furniture"),
    ],
)
def test_lines_around_a_text(language: str, line: str, kind: str) -> None:
    assert said(f"NORDERWIEK\n{line}\nThe ferry stays in port.", language) == [(kind, line)]


@pytest.mark.parametrize(
    "line",
    [
        "Facebook",
        "Read more of his novels and you will know why he left the island.",
        "Share prices fell on Monday.",
        "Follow us, he said, and you will see.",
        "Related companies were told.",
    ],
)
def test_sentences_that_begin_with_such_words(line: str) -> None:
    assert kinds(f"{line}\nThe ferry stays in port.") == []


def test_a_gap_before_a_comma_is_named_with_its_word() -> None:
    assert said("According to Lusa , the ferry stays in port . Nobody sails .") == [
        ("spaced_punctuation", "Lusa ,"),
        ("spaced_punctuation", "port ."),
        ("spaced_punctuation", "sails ."),
    ]


@pytest.mark.parametrize("text", ["They use .NET and .com names.", "He waited ... and waited.", "A * . B", "It cost 1 ,5 or so"])
def test_other_gaps_are_left_alone(text: str) -> None:
    assert "spaced_punctuation" not in kinds(text)


def test_glued_sentences() -> None:
    assert said("The ferry stays in port.The owner said so on Sunday. Nobody sails!Not even the pilot boat.") == [
        ("joined_paragraphs", "port.T"),
        ("joined_paragraphs", "sails!N"),
    ]


def test_common_words_show_a_sentence_after_a_noun() -> None:
    assert said("Die Fähre bleibt im Hafen.Der Betreiber schweigt.", "de") == [("joined_paragraphs", "Hafen.D")]
    assert said("Er las es bei Table.Briefings heute früh.", "de") == []


def test_one_lost_mark_alone_is_a_slip() -> None:
    assert kinds("He said they don?t know.") == []


@pytest.mark.parametrize("text", ["Read it at Amazon.Com now or never.", "The U.S.Senate met.", "Node.Js runs here now."])
def test_names_with_a_full_stop_are_not_glued(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("La hafenbehÃ¶rde y el señor MartÃ­n", ["Ã¶", "Ã\xad"]),
        ("The portâ€™s pipes", ["â€™"]),
        ("ÐŸÐ°Ñ€Ð¾Ð¼", ["ÐŸÐ°Ñ€Ð¾Ð¼"]),
        ("The port\ufffds pipes", ["\ufffd"]),
    ],
)
def test_text_read_in_the_wrong_encoding(text: str, marks: list[str]) -> None:
    assert [one.text for one in find_damage(text, language="und") if one.kind == "mojibake"] == marks


@pytest.mark.parametrize(
    "text",
    ["São João", "Ça va à l’école", "Ålesund i Norge", "«Où ?»", "Zürich – Genève", "Ð and Þ are Icelandic", "É ‘assim’ que é"],
)
def test_accents_are_no_damage(text: str) -> None:
    assert kinds(text, "und") == []


def test_marks_that_became_question_marks() -> None:
    assert said("He said they don?t know and won?t say.") == [("lost_marks", "n?t"), ("lost_marks", "n?t")]
    assert kinds("See https://example.org/page?id=1 and https://example.org/list?q=a now.") == []
    assert kinds("Who?Me. That is all.") == []


def test_a_stray_bar_is_the_residue_of_a_table() -> None:
    assert said("The ferry in port. (Photo: AP) |\nIt stays there.") == [("table_residue", "|")]
    assert kinds("The score was 3 | 4 in the end.") == []


def test_a_link_whose_words_were_translated_keeps_its_number() -> None:
    link = "https://kurierzachodni.pl/what-did-the-minister-say-in-the-capital-of-the-country-731958.html"
    (one,) = find_damage(f"Fuente: {link}", language="es")
    assert (one.kind, one.text, one.where) == ("damaged_link", link, f"text:8-{8 + len(link)}")
    assert "731958" in one.note and "kurierzachodni.pl" in one.note
    assert kinds("Fuente: https://kurierzachodni.pl/co-powiedziala-pani-minister-w-stolicy-kraju-731958.html") == []


LONG = "The owner of the ferry said on Sunday that two smaller boats would sail from the south pier before noon and"


@pytest.mark.parametrize("end", ["", " then", " when the", ","])
def test_a_text_that_stops_within_a_sentence_is_cut(end: str) -> None:
    (one,) = find_damage("The ferry stays in port.\n" + LONG + end, language="en")
    assert one.kind == "cut_end"
    assert one.text.endswith((LONG + end)[-10:])


@pytest.mark.parametrize(
    "end", [".", "?", ".”", ". (dpa)", " to Halmsand", " in 1931", " at example.org", ": “No!”", ".  ", " 🙂", ". ♦", " [on time]"]
)
def test_these_ends_show_no_cut(end: str) -> None:
    assert kinds("The ferry stays in port.\n" + LONG + end) == []


def test_dots_cut_only_a_sentence_that_had_begun() -> None:
    assert kinds(LONG + " ...") == ["cut_end"]
    assert kinds(LONG + " left. He waited ...") == []
    assert kinds(LONG + " [...]") == ["cut_end"]


def test_a_heading_at_the_end_is_no_cut_where_blocks_say_so() -> None:
    blocks = (Block("paragraph", Span(0, 24), "p"), Block("caption", Span(25, 25 + len(LONG)), "p"))
    assert kinds("The ferry stays in port.\n" + LONG, blocks=blocks) == []


def test_scripts_without_full_stops_are_never_cut() -> None:
    assert kinds("เรือข้ามฟากจะจอดอยู่ที่ท่าเรือจนถึงวันจันทร์" * 6, "th") == []


@pytest.mark.parametrize("unit", ["’", "'", "-", "a-", "a’", "a ", "[a", "[a-", "x "])
def test_short_lines_cannot_be_slow(unit: str) -> None:
    start = time.process_time()
    for length in range(1, 120, 7):
        line_damage(((unit * length)[:length] + "x").strip(), labels("en"))
        find_damage((unit * length)[:length] + "x(", language="en")
    assert time.process_time() - start < 4.0


def test_repetition_of_title_and_of_paragraphs() -> None:
    text = "Ferry stays in port\n" + LONG + ".\nIt was built in 1931.\n" + LONG + "."
    found = find_damage(text, language="en", title="Ferry  stays in port")
    assert [one.kind for one in found] == ["repeated_title", "repeated_text"]
    assert found[1].where == f"text:{text.rindex(LONG)}-{len(text)}"


def test_a_text_that_is_all_damage_lists_the_first_places() -> None:
    found = find_damage("[ad_1] " * 1000, language="en")
    assert len(found) == MOST
    assert found[0].where == "text:0-6"


def test_damage_of_an_input_says_so() -> None:
    (one,) = find_damage("Ferry.\n[ad_1]", language="en", field="input")
    assert one == Damage("placeholder", "[ad_1]", "input:7-13")
    assert damage_at("counter", 0, 5, "Ferry", "input").note == ""


PIECES = [
    "The ferry ",
    "stays in port",
    ".",
    ". ",
    " ,",
    "\n",
    "[ad_2]",
    "{{",
    "}}",
    "Ã©",
    "Ã",
    "don?t ",
    "| ",
    "Comments (0)",
    "https://a.pl/x-y-z-w-v-123456 ",
    "Facebook X",
    "…",
    "%%A%%",
    "\ufffd",
    "İ",
    "«",
    "\u00a0,",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["en", "fr", "tr", "und", "zh"]))
def test_every_place_is_exactly_the_text_that_it_claims(parts: list[str], language: str) -> None:
    text = "".join(parts)
    found = find_damage(text, language=language)
    assert found == find_damage(text, language=language)
    for one in found:
        start, end = map(int, one.where.removeprefix("text:").split("-"))
        assert text[start:end] == one.text != ""


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_no_text_is_too_strange(text: str) -> None:
    for one in find_damage(text):
        start, end = map(int, one.where.removeprefix("text:").split("-"))
        assert text[start:end] == one.text


@pytest.mark.parametrize(
    "unit", ["[a_", "{{a", " ,", "a?", "|", "Ã", "?a", "x.)", ".a", "a.A", "%%", "<!--", "( ", "\n|", "a (", "İ"]
)
def test_time_grows_with_the_length(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    start = time.process_time()
    find_damage(text, language="en")
    assert time.process_time() - start < 8.0
