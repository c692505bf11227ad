"""Who says what on the example pages, against what is expected of them.

Recall has floors, for each language; every miss is printed when a floor breaks, and with `-rP` also when none does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from sumber.model import Statement

from .collection import ARTICLES, EXPECTED, Described, Wanted, answering, articles, content_of, facts, names_of

WANTED = [one for page in EXPECTED for one in page.wanted]
LANGUAGES = sorted({one.language for one in WANTED})
LEAST_SPEAKERS = {"de": 3, "en": 21, "es": 5, "id": 17, "ko": 4, "ru": 8, "vi": 7}
"""How many expected statements are found with their speaker, by language."""
LEAST_STANCES = {"de": 3, "en": 21, "es": 5, "id": 17, "ko": 4, "ru": 8, "vi": 7}
"""How many are found with their stance."""

every_article = pytest.mark.parametrize("page", ARTICLES, ids=lambda page: page.path)


def has_speaker(wanted: Wanted, found: Statement) -> bool:
    """Whether a statement's speaker is the expected one: a name of its actor holds the words, or is held by them."""
    return any(wanted.speaker in name or (len(name) > 2 and name in wanted.speaker) for name in names_of(wanted.path, found))


def missed(wanted: list[Wanted], holds: Callable[[Wanted, Statement], bool]) -> list[Wanted]:
    return [one for one in wanted if not any(holds(one, found) for found in answering(one))]


def told(misses: list[Wanted]) -> str:
    lines = []
    for one in misses:
        read = [(sorted(names_of(one.path, found)), found.stance) for found in answering(one)]
        lines.append(f"{one.path}: wanted {one.speaker} {one.stance} {one.content!r}, read {read}")
    return "\n".join(lines)


def own(language: str) -> list[Wanted]:
    return [one for one in WANTED if one.language == language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_content_of_every_expected_statement_is_found(language: str) -> None:
    assert told(missed(own(language), lambda wanted, found: True)) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_contents_begin_where_they_begin(language: str) -> None:
    misses = missed(own(language), lambda one, found: content_of(one.path, found).lstrip("\"'“”„«» ").startswith(one.content))
    print(told(misses))
    assert len(misses) <= len(own(language)) // 8, told(misses)


@pytest.mark.parametrize("language", LANGUAGES)
def test_speakers_of_expected_statements(language: str) -> None:
    misses = missed(own(language), has_speaker)
    print(told(misses))
    assert len(own(language)) - len(misses) >= LEAST_SPEAKERS[language], told(misses)


@pytest.mark.parametrize("language", LANGUAGES)
def test_stances_of_expected_statements(language: str) -> None:
    misses = missed(own(language), lambda wanted, found: wanted.stance == found.stance)
    print(told(misses))
    assert len(own(language)) - len(misses) >= LEAST_STANCES[language], told(misses)


def test_speaker_and_stance_together_nearly_always() -> None:
    misses = missed(WANTED, lambda wanted, found: has_speaker(wanted, found) and wanted.stance == found.stance)
    print(told(misses))
    assert len(WANTED) >= 60
    assert len(misses) <= len(WANTED) // 12, told(misses)


@every_article
def test_every_article_says_something_and_names_who_says_it(page: Described) -> None:
    found = facts()[page.path].statements
    assert len(found) >= 2
    assert sum(bool(one.speakers) for one in found) >= 0.75 * len(found)
    for one in found:
        assert one.content
        assert len(one.speakers) == len(one.speaker_spans) or not one.speakers


@every_article
def test_quotation_marks_and_line_breaks_stand_outside(page: Described) -> None:
    for one in facts()[page.path].statements:
        if one.kind != "direct":
            continue
        for span in one.content:
            words = span.slice(articles()[page.path].text)
            assert words == words.strip()
            assert words[0] not in '"“„«' or words.count(words[0]) > 1, words


@every_article
def test_numbers_and_answers_lead_to_statements_of_the_page(page: Described) -> None:
    found = facts()[page.path].statements
    names = [one.id for one in found]
    assert len(set(names)) == len(names)
    for one in found:
        assert one.about is None or (one.about in names and one.about != one.id)


@every_article
def test_no_two_statements_are_the_same(page: Described) -> None:
    seen = Counter((one.content, one.speaker_spans, one.stance) for one in facts()[page.path].statements)
    assert not [key for key, count in seen.items() if count > 1]


@every_article
def test_agencies_carry_and_do_not_speak_where_somebody_else_does(page: Described) -> None:
    for one in facts()[page.path].statements:
        agencies = {link.span for link in one.via}
        assert not agencies & set(one.speaker_spans)


@pytest.mark.parametrize(
    ("path", "content", "outlet"),
    [
        ("reuters/fertiliser-depot-blast.html", "about 600 people had been moved", "antara"),
        ("reuters/fertiliser-depot-blast.html", "The cause is under investigation", "reuters"),
        ("north-quay-herald/depot-blast-cut.html", "The cause is under investigation", "reuters"),
        ("meridian-post/union-accuses-depot-owner.html", "The cause is under investigation", "reuters"),
        ("harian-rawan/samudra-nitra-bantah.html", "perusahaan menyimpan 4.800 ton", "antara"),
        ("bao-bien-dong/hai-thuyen-vien-bi-thuong.html", "cảng sẽ đóng cửa ba ngày", "antara"),
        ("bao-bien-dong/no-kho-phan-bon-reuters.html", "Nguyên nhân đang được điều tra", "reuters"),
        ("bao-bien-dong/ky-hiep-dinh-thuy-san.html", "hiệp định sẽ mang lại thị trường", "yonhap"),
        ("unknown/scraped-translation.txt", "pelabuhan akan ditutup selama tiga hari", "antara"),
        ("hanbada-ilbo/susanmul-hyeopjeong.html", "베트남은 7월 1일까지", "yonhap"),
        ("hanbada-ilbo/biryo-changgo-pokbal.html", "항구를 사흘간 폐쇄하고", "antara"),
        ("costa-diario/explosion-almacen-fertilizantes.html", "La causa se está investigando", "reuters"),
    ],
)
def test_the_outlet_that_a_statement_came_through(path: str, content: str, outlet: str) -> None:
    found = [one for one in facts()[path].statements if content in content_of(path, one)]
    assert outlet in {link.outlet for one in found for link in one.via}
    assert not [party for one in found for party in one.speakers if party.id == f"outlet:{outlet}" and one.via]


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("antara/gudang-pupuk-meledak.html", "tim penyelidik dari Jakarta"),
        ("reuters/fertiliser-depot-blast.html", "Two traders in Singapore"),
        ("harian-rawan/korban-luka-15.html", "117 kantong darah"),
        ("weserkurbote/deichbau.html", "Die Sätze seien mit der Landwirtschaftskammer"),
    ],
)
def test_speakers_without_an_outlet_have_no_outlet(path: str, content: str) -> None:
    assert not [link for one in facts()[path].statements if content in content_of(path, one) for link in one.via]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("harian-rawan/samudra-nitra-bantah.html", "menolak berkomentar"),
        ("reuters/fertiliser-depot-blast.html", "did not immediately respond"),
        ("north-quay-herald/port-blast-wires.html", "did not immediately respond"),
    ],
)
def test_to_decline_is_no_statement(path: str, words: str) -> None:
    text = articles()[path].text
    assert words in text
    place = text.index(words)
    for one in facts()[path].statements:
        assert not any(cue.start <= place < cue.end for cue in one.cue)
        assert words not in content_of(path, one)


@pytest.mark.parametrize(
    ("path", "accused"),
    [
        ("antara/gudang-pupuk-meledak.html", "4.800 ton"),
        ("reuters/fertiliser-depot-blast.html", "4,800 tonnes"),
        ("bao-bien-dong/no-kho-phan-bon-reuters.html", "4.800 tấn"),
        ("vestnik-primorya/vzryv-telukkemuning.html", "4,8 тыс. тонн"),
        ("costa-diario/explosion-almacen-fertilizantes.html", "4.800 toneladas"),
        ("unknown/scraped-translation.txt", "4.800 ton"),
    ],
)
def test_the_accusation_is_one_in_every_language(path: str, accused: str) -> None:
    assert accused in " ".join(content_of(path, one) for one in facts()[path].statements if one.stance == "accused")


def test_the_denial_answers_the_accusation_before_it() -> None:
    path = "costa-diario/explosion-almacen-fertilizantes.html"
    by_id = {one.id: one for one in facts()[path].statements}
    answers = [(one, by_id[one.about]) for one in by_id.values() if one.about and one.stance == "denied"]
    assert answers
    assert all(charge.stance in ("accused", "criticised") for _, charge in answers)


def test_the_language_pack_is_named() -> None:
    for page in ARTICLES:
        assert facts()[page.path].language == page.language
        assert facts()[page.path].language_pack == page.language
