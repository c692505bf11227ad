"""Bytes, text and paths become pages; what was text stays what it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.page import open_page, parse
from sumber.page.budget import MAX_BYTES


def test_bytes_are_kept_as_they_came() -> None:
    data = b"\x1f\x8b not really gzip \xff"
    assert open_page(data).data == data


def test_a_str_is_content_and_never_a_path(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<p>from the file</p>")
    assert open_page(str(file)).data == str(file).encode()
    assert open_page(file).data == b"<p>from the file</p>"


def test_a_huge_file_is_not_loaded_whole(tmp_path: Path) -> None:
    file = tmp_path / "huge.html"
    with file.open("wb") as out:
        out.truncate(3 * MAX_BYTES)
    page = open_page(file)
    assert len(page.data) == MAX_BYTES + 1
    refused = parse(page).refused
    assert refused is not None
    assert refused.rule == "budget.bytes"


def test_a_path_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_page(tmp_path / "none.html")


def test_header_names_are_in_lower_case() -> None:
    page = open_page(b"x", headers=[("Content-Type", "Text/HTML")], url="https://example.org/a", captured="2024-09-14T00:00:00Z")
    assert page.headers == (("content-type", "Text/HTML"),)
    assert page.header("CONTENT-TYPE") == "Text/HTML"
    assert page.captured == "2024-09-14T00:00:00Z"


def test_text_keeps_its_encoding_whatever_it_says_about_itself() -> None:
    document = parse(open_page("<html><head><meta charset=iso-8859-1></head><body><p>Łódź, 서울, Đà Nẵng</p></body></html>"))
    assert "Łódź, 서울, Đà Nẵng" in document.text
    assert document.encoding is not None
    assert (document.encoding.rule, document.encoding.where) == ("encoding.given", "call")


@given(st.text(max_size=60))
def test_any_text_without_surrogates_comes_back(text: str) -> None:
    page = open_page(text)
    assert page.data.decode() == text


@given(st.text(alphabet=st.characters(categories=["Cs", "Ll"]), max_size=20))
def test_lone_surrogates_never_reach_the_bytes(text: str) -> None:
    decoded = open_page(text).data.decode()
    assert [one for one in decoded if "\ud800" <= one <= "\udfff"] == []
