"""What is exported is what is there: the counts agree, the characters agree, and no cell is a command."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from sumber.archive import Archive
from sumber.errors import UsageError
from sumber.export import FORMATS, Record, write
from sumber.export.annotations import selectors
from sumber.model import Article, Event, Evidence, Facts, Moment, Page, Party, Span, Statement, Via

TEXT = 'Mayor Ana Brisk said: "The bridge is closed." It opens in May, the Nowell Courier reported. Straße 𝔅 — end'


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ARTICLE = Article(
    id="a1",
    text=TEXT,
    url="http://news.example/1",
    outlet="nowell-courier",
    title='=HYPERLINK("http://bad.example")',
    authors=("Ana Orr", "Ben Tal"),
    language="en",
    published=Moment("2026-05-04", "day", Evidence("r", "url", "x")),
)
FACTS = Facts(
    language="en",
    statements=(
        Statement(
            id="s1",
            content=(span("The bridge is closed."), span("It opens in May")),
            speakers=(Party("Ana Brisk", "actor:1", span("Ana Brisk")),),
            speaker_spans=(span("Mayor Ana Brisk"),),
            cue=(span("said"),),
            kind="mixed",
            via=(Via(span("Nowell Courier"), "Nowell Courier"),),
        ),
        Statement(id="s2", content=(span("𝔅"),), stance="denied", about="s1", said_on="2026-05-03"),
    ),
    events=(
        Event(
            id="e1",
            type="AGREE",
            trigger=span("closed"),
            reports=(span("The bridge is closed."), span("end")),
            actors=(Party("Ana Brisk", "actor:1"), Party("Nowell", "country:XN")),
            date="2026-05",
        ),
    ),
)
BARE = Article(id="a2", text="", url=None)


class Given(msgspec.Struct):
    """Something to export from."""

    given: list[Record]

    def records(self) -> Iterator[Record]:
        """What was given."""
        yield from self.given


SOURCE = Given([(ARTICLE, FACTS), (BARE, Facts(language="und"))])
COUNTS = {"annotations": 2, "articles-csv": 2, "events-csv": 1, "jsonl": 2, "statements-csv": 2}


def written(form: str, source: Given = SOURCE) -> tuple[int, str]:
    stream = io.StringIO(newline="")
    return write(source, form, stream), stream.getvalue()


def table(form: str, source: Given = SOURCE) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(form, source)[1], newline="")))


def lines(form: str) -> list[dict[str, Any]]:
    return [msgspec.json.decode(line) for line in written(form)[1].splitlines()]


def test_every_form_is_counted_here() -> None:
    assert sorted(FORMATS) == sorted(COUNTS)


@pytest.mark.parametrize("form", sorted(COUNTS))
def test_the_count_told_is_the_count_written(form: str) -> None:
    count, text = written(form)
    assert count == COUNTS[form]
    assert count == len(table(form) if form.endswith("csv") else text.splitlines())


@pytest.mark.parametrize("form", sorted(COUNTS))
def test_nothing_gives_nothing(form: str) -> None:
    count, text = written(form, Given([]))
    assert count == 0
    assert len(text.splitlines()) == (1 if form.endswith("csv") else 0)


@pytest.mark.parametrize("form", sorted(COUNTS))
def test_twice_is_the_same(form: str) -> None:
    assert written(form) == written(form)


def test_an_unknown_form_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="choose one of annotations, articles-csv"):
        write(SOURCE, "parchment", io.StringIO())


def test_json_lines_hold_everything() -> None:
    first, second = written("jsonl")[1].splitlines()
    whole = msgspec.json.decode(first, type=dict[str, msgspec.Raw])
    assert msgspec.json.decode(whole["article"], type=Article) == ARTICLE
    assert msgspec.json.decode(whole["facts"], type=Facts) == FACTS
    assert msgspec.json.decode(second)["article"]["id"] == "a2"


def test_a_statements_row() -> None:
    first, second = table("statements-csv")
    assert first == {
        "article": "a1", "url": "http://news.example/1", "outlet": "nowell-courier", "language": "en", "published": "2026-05-04",
        "statement": "s1", "speakers": "Ana Brisk", "speaker_ids": "actor:1", "kind": "mixed", "stance": "said",
        "content": "The bridge is closed. … It opens in May", "content_spans": "23-44 46-61", "speaker_spans": "0-15",
        "cue": "said", "cue_spans": "16-20", "via": "Nowell Courier", "targets": "", "about": "", "said_on": "", "basis": "stated",
    }  # fmt: skip
    assert (second["stance"], second["about"], second["said_on"], second["content"]) == ("denied", "s1", "2026-05-03", "𝔅")


def test_spans_in_a_row_slice_to_its_words() -> None:
    for row in table("statements-csv"):
        places = [place.split("-") for place in row["content_spans"].split()]
        assert " … ".join(TEXT[int(start) : int(end)] for start, end in places) == row["content"]


def test_an_events_row() -> None:
    (row,) = table("events-csv")
    assert row["type"] == "AGREE"
    assert row["actors"] == "Ana Brisk; Nowell"
    assert row["actor_ids"] == "actor:1; country:XN"
    assert row["date"] == "2026-05"
    assert row["trigger"] == "closed"
    assert len(row["reports"].split()) == 2
    assert row["basis"] == "outlet_voice"


def test_an_articles_row() -> None:
    first, second = table("articles-csv")
    assert first["authors"] == "Ana Orr; Ben Tal"
    assert (first["characters"], first["statements"], first["events"]) == (str(len(TEXT)), "2", "1")
    assert (second["article"], second["url"], second["published"], second["characters"]) == ("a2", "", "", "0")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=cmd|' /C calc'!A0"])
def test_no_cell_is_a_formula(title: str) -> None:
    article = msgspec.structs.replace(ARTICLE, title=title)
    (row,) = table("articles-csv", Given([(article, FACTS)]))
    assert row["title"] == f"'{title}"


@pytest.mark.parametrize("title", ['He said "no", twice', "two\nlines", "a;b,c", "naïve 経済 𝔅", "-", "", "'already"])
def test_any_other_cell_comes_back_as_it_was(title: str) -> None:
    article = msgspec.structs.replace(ARTICLE, title=title)
    (row,) = table("articles-csv", Given([(article, FACTS)]))
    assert row["title"] == (f"'{title}" if title.startswith("-") else title)


def test_an_annotation_points_at_the_words_in_two_ways() -> None:
    first, second = lines("annotations")
    assert first["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert first["type"] == "Annotation"
    assert first["id"] != second["id"]
    assert [body["value"] for body in first["body"]] == ["said", "Ana Brisk"]
    assert [target["source"] for target in first["target"]] == ["http://news.example/1"] * 2
    for annotation in (first, second):
        for target in annotation["target"]:
            position, quote = target["selector"]
            assert position["type"] == "TextPositionSelector"
            assert quote["type"] == "TextQuoteSelector"
            assert TEXT[position["start"] : position["end"]] == quote["exact"]
            assert TEXT.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1


def test_a_page_without_address_is_named_by_its_own_or_by_its_id() -> None:
    for canonical, source in (("http://news.example/own", "http://news.example/own"), (None, "urn:sumber:article:a1")):
        article = msgspec.structs.replace(ARTICLE, url=None, canonical_url=canonical)
        stream = io.StringIO()
        write(Given([(article, FACTS)]), "annotations", stream)
        first = msgspec.json.decode(stream.getvalue().splitlines()[0])
        assert first["target"][0]["source"] == source
        assert table("articles-csv", Given([(article, FACTS)]))[0]["url"] == (canonical or "")


@pytest.mark.parametrize("words", ["Mayor", "end", "bridge", "𝔅"])
def test_what_is_around_a_quotation_stands_in_the_text(words: str) -> None:
    place = span(words)
    _, quote = selectors(TEXT, place)
    start = place.start - len(quote["prefix"])
    assert TEXT[start : start + len(quote["prefix"])] == quote["prefix"]
    assert TEXT[place.end : place.end + len(quote["suffix"])] == quote["suffix"]


def test_the_count_exported_is_the_count_in_the_archive(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive", create=True) as archive:
        for number in range(120):
            article = msgspec.structs.replace(ARTICLE, id=f"a{number}")
            archive.add(Page(str(number).encode(), url=f"http://news.example/{number % 100}"), article, FACTS)
        for form, each in {"jsonl": 1, "articles-csv": 1, "statements-csv": 2, "events-csv": 1, "annotations": 2}.items():
            assert write(archive, form, io.StringIO()) == archive.count() * each == 100 * each
