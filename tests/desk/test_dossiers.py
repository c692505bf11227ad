"""Dossiers on the desk: made of what the shelf holds, kept for a while, shown by date with what proves each cell."""

from __future__ import annotations

import html
import re
from urllib.parse import quote

import pytest

from sumber.desk import build_app, dossiers
from sumber.desk.dossier_view import view_dossier
from sumber.desk.dossiers import SECONDS, Dossiers
from sumber.errors import UsageError

from .asking import ask
from .shelves import MemoryShelf, depot_shelf, hostile_shelf, strait_shelf

SHELF = strait_shelf()
APP = build_app(SHELF)


class Clock:
    """Seconds that pass when they are told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Counting(MemoryShelf):
    """A shelf that counts how often all its records were read."""

    reads = 0

    def records(self):  # type: ignore[no-untyped-def]
        self.reads += 1
        return super().records()


def counting() -> Counting:
    return Counting(list(SHELF.records()), [])


def words(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def test_a_dossier_is_kept_for_a_while_and_then_made_anew() -> None:
    shelf, clock = counting(), Clock()
    kept = Dossiers(shelf, clock)
    assert kept.of("NO", "DK") is kept.of("NO", "DK")
    assert shelf.reads == 1
    clock.now = SECONDS
    kept.of("NO", "DK")
    assert shelf.reads == 2


def test_only_the_last_few_are_kept() -> None:
    shelf = counting()
    kept = Dossiers(shelf, Clock())
    for _ in range(2):
        for one in ("NO", "DK", "SE", "FI", "IS", "EE", "LV", "LT", "PL"):
            kept.of(one, "DE")
    assert shelf.reads == 18


def test_a_page_more_makes_it_anew() -> None:
    shelf = counting()
    kept = Dossiers(shelf, Clock())
    kept.of("NO", "DK")
    article, facts = next(depot_shelf().records())
    shelf._records[article.id] = (article, facts)
    assert kept.of("NO", "DK").articles == 3


def test_too_large_an_archive_is_sent_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dossiers, "MOST_ARTICLES", 1)
    with pytest.raises(UsageError, match="sumber dossier A B --archive DIR"):
        Dossiers(SHELF).of("NO", "DK")
    assert ask(APP, "/dossier?one=NO&other=DK").status == 400


def test_denials_stand_below_what_they_answer_and_both_reports_of_an_agreement_in_one_entry() -> None:
    view = view_dossier(Dossiers(SHELF).of("NO", "DK"))
    by_kind = {entry.kind: entry for entry in view.entries}
    assert [denial.kind for denial in by_kind["allegation"].denials] == ["denial"]
    assert "denial" not in by_kind
    assert [report.outlet for report in by_kind["agreement"].reports] == ["The North Post", "The South Post"]
    assert (view.one, view.other) == ("Norway", "Denmark")
    assert (view.articles, view.naming_both) == (2, 2)
    assert by_kind["agreement"].date == "3 March 2031"


def test_one_kind_alone_is_shown_when_it_is_asked_for() -> None:
    dossier = Dossiers(SHELF).of("NO", "DK")
    assert {entry.kind for entry in view_dossier(dossier, "agreement").entries} == {"agreement"}
    assert [entry.kind for entry in view_dossier(dossier, "denial").entries] == ["denial"]
    assert view_dossier(dossier, "praise").entries == ()
    assert dict(view_dossier(dossier, "praise").kinds)["agreement"] == 1


def test_every_cell_leads_to_the_characters_that_prove_it() -> None:
    for entry in view_dossier(Dossiers(SHELF).of("NO", "DK")).entries:
        for report in entry.reports:
            assert re.match(r"/article/\w+\?at=\d+-\d+#at", report.href)
            assert report.proofs
            for label, found in report.proofs:
                assert label
                assert all(trace.href and trace.text for trace in found)


def test_the_page_shows_entries_by_date_with_links_that_are_answered() -> None:
    answer = ask(APP, "/dossier?one=NO&other=DK")
    assert answer.status == 200
    told = words(answer.text)
    assert "Norway and Denmark" in told
    assert "4 entries" in told
    assert "2 of 2 articles name both" in told
    assert told.index("allegation") < told.index("denial", told.index("allegation"))
    for link in re.findall(r'href="(/[^"#]*)', answer.text):
        assert ask(APP, html.unescape(link)).status == 200, link


def test_the_form_alone_is_shown_before_anything_is_asked() -> None:
    answer = ask(APP, "/dossier")
    assert answer.status == 200
    assert "What is reported between two" in words(answer.text)
    assert '<option value="Norway">' in answer.text


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("one=NO", "Name"),
        ("one=NO&other=NO", "one and the same"),
        ("one=NO&other=Zzyzx", "Nobody is called"),
        (f"one=NO&other={'x' * 121}", "120 characters"),
    ],
)
def test_what_cannot_be_answered_is_told_with_the_form_kept(query: str, says: str) -> None:
    answer = ask(APP, f"/dossier?{query}")
    assert answer.status == 400
    assert says.casefold() in words(answer.text).casefold()
    assert 'value="NO"' in answer.text


def test_nothing_between_two_is_said() -> None:
    answer = ask(APP, "/dossier?one=NO&other=JP")
    assert answer.status == 200
    assert "Nothing is reported between the two." in words(answer.text)


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "\u202eevil", '"><img src=x onerror=alert(1)>'])
def test_names_that_are_asked_for_stay_text(name: str) -> None:
    answer = ask(build_app(hostile_shelf()), f"/dossier?one={quote(name)}&other=DK")
    assert answer.status == 400
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text
    assert "\u202e" not in answer.text
