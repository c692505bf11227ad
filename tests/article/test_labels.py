"""Labels before names, and outlets as credits write them."""

from __future__ import annotations

import pytest

from sumber.article.labels import fold, is_name, labelled, labels, networks, outlet_written, outlets_written


@pytest.mark.parametrize(
    ("language", "text", "kind", "name"),
    [
        ("de", "Quelle: dpa", "source", "dpa"),
        ("ru", "Источник — ТАСС", None, None),
        ("ru", "Источник: ТАСС", "source", "ТАСС"),
        ("en", "Photo by Jane Roe", "photo", "Jane Roe"),
        ("en", "Photo: Jane Roe", "photo", "Jane Roe"),
        ("en", "© Jane Roe", "photo", "Jane Roe"),
        ("ko", "사진=연합뉴스", "photo", "연합뉴스"),
        ("zh", "图/新华社", "photo", "新华社"),
        ("zh", "来源：新华社", "source", "新华社"),
        ("en", "Credit/debit cards", None, None),
        ("en", "Photo Credit:", None, None),
        ("en", "The source: nobody knows", None, None),
        ("tr", "KAYNAK: AA", "source", "AA"),
        ("tr", "İLGİLİ: AA", None, None),
        ("vi", "Theo Reuters", "source", "Reuters"),
        ("vi", "Theo ông Khôi", None, None),
        ("en", "Source Reuters", "source", "Reuters"),
        ("en", "Source code", None, None),
    ],
)
def test_a_label_and_its_name(language: str, text: str, kind: str | None, name: str | None) -> None:
    found = labelled(text, labels(language))
    if kind is None:
        assert found is None
        return
    assert found is not None
    assert (found.kind, found.name) == (kind, name)
    assert text[found.start :] == name


@pytest.mark.parametrize("name", ["Jane Roe", "Jane Roe and Paul Kett", "Олег Варнин", "홍길동", "Ana de la Cruz", "AFP"])
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "clause", ["", "far the longest", "Tuesday the river had risen", "3 March", "the way:", "A. B was here and left them all."]
)
def test_clauses_are_no_names(clause: str) -> None:
    assert not is_name(clause)


@pytest.mark.parametrize(
    ("written", "outlet"),
    [
        ("Reuters", "reuters"),
        ("  «ТАСС» ", "tass"),
        ("KOMPAS.com", "kompas"),
        ("연합뉴스", "yonhap"),
        ("Nobody Known", None),
        ("", None),
    ],
)
def test_an_outlet_as_written(written: str, outlet: str | None) -> None:
    found = outlet_written(written)
    assert (found.id if found else None) == outlet


def test_several_outlets_of_one_credit() -> None:
    assert [(name, outlet and outlet.id) for name, outlet in outlets_written("dpa/afp")] == [("dpa", "dpa"), ("afp", "afp")]
    assert [name for name, _ in outlets_written("AP und dpa")] == ["AP", "dpa"]
    assert outlets_written("Smith and Roe") == (("Smith and Roe", None),)


def test_folding_keeps_lengths_of_turkish_capitals() -> None:
    assert fold("İlgili") == "ilgili"
    assert len(fold("İSTANBUL")) == len("İSTANBUL")


def test_labels_without_a_pack_are_those_of_all_languages() -> None:
    assert labels("xx").credit["source"] == "source"
    assert "leggi anche" in labels("xx").read_also
    assert "leggi anche" in labels("ko").read_also
    assert "whatsapp" in labels("xx").share
    assert "whatsapp" in networks()
