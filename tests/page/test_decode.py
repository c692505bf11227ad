"""The order of evidence for an encoding, and what happens where a declaration is wrong."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.model import Page
from sumber.page.decode import decode

GREEK = "Η κυβέρνηση της Βελμόρας ανακοίνωσε την Τρίτη ότι το πλοίο θα αποπλεύσει ξανά. " * 8
RUSSIAN = "Правительство Вельморы сообщило во вторник, что паром снова выйдет в море в четверг. " * 8
JAPANESE = "ベルモラ市の港湾事務所は火曜日、修理が終わり次第フェリーの運航を再開すると発表した。" * 8
FRENCH = "La préfecture a annoncé mardi que le bac reprendrait la mer après les réparations à Velmora. " * 8


def read(data: bytes, header: str | None = None) -> tuple[str, str, str, str]:
    headers = (("content-type", header),) if header else ()
    text, encoding = decode(Page(data, headers=headers), data)
    return text, encoding.rule, encoding.where, encoding.text


def meta(charset: str, text: str, encoding: str) -> bytes:
    return f"<html><head><meta charset='{charset}'></head><body><p>".encode() + text.encode(encoding) + b"</p></body></html>"


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
)
def test_a_byte_order_mark_decides_before_the_header(mark: bytes, encoding: str) -> None:
    text, rule, where, _ = read(mark + RUSSIAN.encode(encoding), "text/html; charset=windows-1251")
    assert (text, rule, where) == (RUSSIAN, "encoding.bom", "page:bytes")


def test_the_header_decides_before_the_meta_element() -> None:
    text, rule, where, name = read(meta("koi8-r", RUSSIAN, "cp1251"), "text/html; charset=windows-1251")
    assert RUSSIAN in text
    assert (rule, where, name) == ("encoding.header", "header:content-type", "windows-1251")


@pytest.mark.parametrize(
    ("charset", "text", "encoding"),
    [("koi8-r", RUSSIAN, "koi8-r"), ("Shift_JIS", JAPANESE, "cp932"), ("euc-jp", JAPANESE, "euc-jp"),
     ("iso-8859-7", GREEK, "iso-8859-7"), ("latin1", FRENCH, "cp1252"),
     ("gb2312", "韦尔莫拉港务局星期二宣布渡轮恢复航行" * 9, "gbk")],
)  # fmt: skip
def test_the_meta_element_decides_by_its_label(charset: str, text: str, encoding: str) -> None:
    found, rule, where, _ = read(meta(charset, text, encoding))
    assert text in found
    assert (rule, where) == ("encoding.meta", "page:meta[charset]")


def test_a_declaration_in_a_comment_or_after_the_first_kilobyte_is_none() -> None:
    assert read(b"<!-- <meta charset=koi8-r> -->" + FRENCH.encode())[1] == "encoding.utf8"
    assert read(b" " * 1024 + b"<meta charset=koi8-r>" + FRENCH.encode())[1] == "encoding.utf8"


def test_http_equiv_and_xml_declarations_count() -> None:
    equiv = b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">' + RUSSIAN.encode("cp1251")
    assert read(equiv)[1:] == ("encoding.meta", "page:meta[charset]", "windows-1251")
    xml = b'<?xml version="1.0" encoding="koi8-r"?><p>' + RUSSIAN.encode("koi8-r")
    assert read(xml)[1:] == ("encoding.xml", "page:xml[encoding]", "koi8-r")


def test_without_declaration_utf8_is_tried_before_guessing() -> None:
    assert read(JAPANESE.encode())[1:] == ("encoding.utf8", "page:bytes", "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (JAPANESE, "cp932"), (GREEK, "iso-8859-7")]
)
def test_without_declaration_the_text_is_guessed_not_the_tags(text: str, encoding: str) -> None:
    furniture = b"<div class='very-english-class-name-for-a-container'>" * 40
    found, rule, _, _ = read(furniture + text.encode(encoding))
    assert rule == "encoding.guess"
    assert text[:60] in found


def test_utf8_declared_as_something_else_is_seen_and_said() -> None:
    text, _, _, name = read(meta("iso-8859-1", FRENCH, "utf-8"))
    assert FRENCH in text
    assert name.startswith("utf-8; declared windows-1252")


def test_a_declared_encoding_that_does_not_decode_is_passed_over_and_said() -> None:
    text, rule, _, name = read(meta("utf-8", RUSSIAN, "cp1251"))
    assert RUSSIAN[:60] in text
    assert rule == "encoding.guess"
    assert "declared utf-8, which does not decode" in name


def test_a_few_bad_bytes_do_not_change_the_encoding() -> None:
    data = meta("windows-1251", RUSSIAN, "cp1251").replace("паром".encode("cp1251"), b"\x98", 1)
    text, _, _, name = read(data)
    assert name == "windows-1251"
    assert text.count("\ufffd") == 1


def test_a_character_cut_at_the_end_is_left_out() -> None:
    data = JAPANESE.encode()
    assert read(data[:-1])[0] == JAPANESE[:-1]
    assert read(data[:-1])[3] == "utf-8"


@pytest.mark.parametrize("label", ["utf-16", "utf-16le", "x-user-defined", "nonsense", "\x00", "ISO-8859-8-I", "big5"])
def test_no_label_breaks_it(label: str) -> None:
    assert "ferry" in read(f"<meta charset={label}>".encode() + b"<p>the ferry sails")[0]


@given(st.binary(max_size=200))
def test_no_bytes_break_it(data: bytes) -> None:
    text, _ = decode(Page(data), data)
    text.encode()


@given(st.text(alphabet=st.characters(exclude_characters="\ufeff", exclude_categories=["Cs"]), max_size=80))
def test_utf8_without_declaration_comes_back(text: str) -> None:
    data = text.encode()
    if not data.startswith((b"\xfe\xff", b"\xff\xfe")) and "<" not in text:
        assert decode(Page(data), data)[0] == text
