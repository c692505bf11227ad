"""Third-hand texts of our own in three languages: what is read must come from their shape, not from one of them.

`twin_es.txt` was republished with a machine translation, `wrapped_de.txt` came out of a mail with its furniture,
`cut_tr.txt` out of a scraper that stopped.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from sumber.article import read_page
from sumber.model import Article
from sumber.page import open_page

HERE = Path(__file__).parent


def read(name: str) -> tuple[Article, str]:
    data = (HERE / name).read_bytes()
    return read_page(open_page(data)), data.decode()


def damage(article: Article) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in article.damage]


def lost(article: Article) -> list[str]:
    return [reason.text for reason in article.verdict.reasons if reason.rule == "lost"]


@pytest.mark.parametrize("name", ["twin_es.txt", "wrapped_de.txt", "cut_tr.txt"])
def test_places_are_exact(name: str) -> None:
    article, text = read(name)
    for one in article.damage:
        start, end = map(int, one.where.removeprefix("input:").split("-"))
        assert text[start:end] == one.text
    for credit in article.credits:
        if credit.evidence is not None:
            start, end = map(int, credit.evidence.where.removeprefix("input:").split("-"))
            assert text[start:end] == credit.evidence.text
    assert article.text == "\n".join(block.span.slice(article.text) for block in article.blocks)


def test_the_spanish_twin_keeps_its_text_and_its_caption() -> None:
    article, _ = read("twin_es.txt")
    assert article.language == "es"
    assert [block.kind for block in article.blocks] == ["paragraph", "caption", *["paragraph"] * 7]
    assert article.blocks[1].span.slice(article.text).endswith("(Fuente: PAP)")
    assert "anuncio" not in article.text and "http" not in article.text and "|" not in article.text


def test_the_spanish_twins_damage() -> None:
    article, _ = read("twin_es.txt")
    link = "https://kurierzachodni.pl/what-did-the-minister-of-the-railways-say-in-the-capital-of-the-country-731958.html"
    assert damage(article) == [
        ("table_residue", "|"),
        ("spaced_punctuation", "Lusa ,"),
        ("placeholder", "[anuncio_2]"),
        ("damaged_link", link),
        ("counter", "Comentarios (0)"),
    ]
    assert "731958" in next(one.note for one in article.damage if one.kind == "damaged_link")


def test_the_spanish_twins_credits() -> None:
    article, _ = read("twin_es.txt")
    assert [(credit.kind, credit.name, credit.outlet) for credit in article.credits] == [
        ("source", "kurierzachodni.pl", None),
        ("photo", "PAP", "pap"),
    ]


def test_the_spanish_twin_is_a_translation_with_a_rival() -> None:
    article, _ = read("twin_es.txt")
    found = article.translated_from
    assert found is not None
    assert found.language == "pl"
    assert [one.rule for one in found.evidence] == ["translated_placeholder", "source_country_language"]
    assert [rival.value for rival in found.rivals] == ["en"]
    assert found.doubt


def test_the_spanish_twin_says_what_is_lost() -> None:
    article, _ = read("twin_es.txt")
    assert (article.title, article.authors, article.published, article.outlet) == (None, (), None, None)
    assert [text.split(":")[0] for text in lost(article)] == ["no title", "no byline", "no date of publication", "no address"]
    assert article.verdict.kind == "article"


def test_the_german_mail_is_unwrapped() -> None:
    article, _ = read("wrapped_de.txt")
    assert article.language == "de"
    assert article.title == "Fähre von Norderwiek bleibt bis Montag im Hafen"
    assert article.authors == ("Jutta Brandel",)
    assert article.published is not None
    assert article.published.value == "2025-03-03T14:20"
    running = [block.span.slice(article.text) for block in article.blocks if block.kind == "paragraph"]
    assert len(running) == 4
    # the break that got lost between two sentences is there again
    assert running[0].endswith("am Sonntag mit.") and running[1].startswith("Der Betreiber")
    assert running[0].startswith("Norderwiek (dpa) - Die Autofähre zwischen Norderwiek und der Insel Halmsand")
    assert article.translated_from is None


def test_the_german_mails_damage() -> None:
    article, _ = read("wrapped_de.txt")
    assert damage(article) == [
        ("repeated_title", "Fähre von Norderwiek bleibt bis Montag im Hafen"),
        ("share_line", "Facebook"),
        ("share_line", "Twitter"),
        ("share_line", "WhatsApp"),
        ("hard_wrap", "Insel\nHalmsand"),
        ("joined_paragraphs", "mit.D"),
        ("read_also", "Lesen Sie auch: Warum die Insel um ihren Fahrplan bangt"),
        ("mojibake", "Ã¶"),
        ("share_line", "Teilen Drucken E-Mail"),
        ("counter", "12 Kommentare"),
    ]


def test_the_german_mails_credits() -> None:
    article, _ = read("wrapped_de.txt")
    assert [(credit.kind, credit.name) for credit in article.credits] == [
        ("byline", "Jutta Brandel"),
        ("dateline", "dpa"),
        ("photo", "Heiner Lott"),
        ("photo", "dpa"),
        ("wire", "dpa"),
        ("wire", "afp"),
    ]


def test_the_turkish_scrape_is_cut_and_names_its_translator() -> None:
    article, _ = read("cut_tr.txt")
    assert article.language == "tr"
    assert (article.verdict.kind, article.verdict.completeness) == ("article", "cut")
    assert damage(article) == [
        ("placeholder", "%%REKLAM_ALANI%%"),
        ("read_also", "İlgili haberler: Barajın kapakları neden açılmadı"),
        ("cut_end", "hayvanlar taşındıktan"),
    ]
    assert [(credit.kind, credit.name, credit.outlet) for credit in article.credits] == [
        ("translator", "Selin Aksu", None),
        ("dateline", "AA", "anadolu"),
        ("wire", "AA", "anadolu"),
    ]
    assert article.translated_from is not None
    assert article.translated_from.language == "und"
    assert [person.role for person in article.people] == ["translator"]
