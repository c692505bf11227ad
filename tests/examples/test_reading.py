"""Every example page is read as what it is: verdict, language, title, people, dates, outlet, credits, leftovers."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime

import pytest

from sumber.model import Article

from .collection import ARTICLES, EXPECTED, Described, articles

SCRAPE = "unknown/scraped-translation.txt"
FRONT = "harian-rawan/kanal-daerah.html"
WALL = "weserkurbote/versicherer-paywall.html"
MARKED = [page for page in EXPECTED if page.path.endswith(".html")]

every_page = pytest.mark.parametrize("page", EXPECTED, ids=lambda page: page.path)
every_article = pytest.mark.parametrize("page", ARTICLES, ids=lambda page: page.path)
every_marked = pytest.mark.parametrize("page", MARKED, ids=lambda page: page.path)


def read(page: Described | str) -> Article:
    return articles()[page if isinstance(page, str) else page.path]


def bare(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]{0,2000}>", " ", markup)).split())


def headings(page: Described) -> list[str]:
    return [bare(found) for found in re.findall(r"<h[1-3][^>]*>(.{1,300}?)</h[1-3]>", page.source, re.DOTALL)]


@every_page
def test_verdict(page: Described) -> None:
    verdict = read(page).verdict
    assert (verdict.kind, verdict.completeness) == (page.kind, page.completeness)
    assert verdict.reasons
    assert all(reason.rule and reason.text for reason in verdict.reasons)


@every_page
def test_language(page: Described) -> None:
    article = read(page)
    assert article.language == page.language
    assert 0 < article.language_margin <= 1
    assert article.script == {"ru": "Cyrl", "ko": "Hang"}.get(page.language, "Latn")


@every_marked
def test_title_is_a_heading_of_the_page(page: Described) -> None:
    article = read(page)
    assert article.title in headings(page)
    assert article.title != article.outlet
    assert article.title_evidence is not None
    assert article.title_evidence.where.startswith("page:")


@every_page
def test_published(page: Described) -> None:
    moment = read(page).published
    if not page.published:
        assert moment is None or moment.precision == "bound"
        return
    assert moment is not None
    assert datetime.fromisoformat(moment.value) == datetime.fromisoformat(page.published)
    assert moment.zone_source == "declared"
    assert moment.precision in ("second", "minute")
    assert moment.evidence.text


@every_page
def test_modified_is_not_before_published(page: Described) -> None:
    article = read(page)
    if article.modified is None or not page.published:
        return
    assert article.published is not None
    first, last = (datetime.fromisoformat(moment.value) for moment in (article.published, article.modified))
    assert last.astimezone(UTC) >= first.astimezone(UTC)


@every_page
def test_outlet(page: Described) -> None:
    assert read(page).outlet == (page.outlet or None)


@every_page
def test_authors(page: Described) -> None:
    article = read(page)
    assert [person.name for person in article.people if person.role == "author"] == list(page.authors)
    # who signs in their place where the page names nobody
    bodies = {person.name for person in article.people if person.role in ("agency", "desk")}
    assert list(article.authors) == list(page.authors) if page.authors else bodies.issuperset(article.authors)
    for person in article.people:
        assert person.name in " ".join(person.evidence.text.split()), person


def test_translators_editors_agencies_and_desks_are_told_apart() -> None:
    roles = {(person.role, person.name) for article in articles().values() for person in article.people}
    assert ("translator", "Kirana Mahesi") in roles
    assert ("editor", "Rosmini Palewai") in roles
    assert {("agency", "Reuters"), ("agency", "Yonhap"), ("agency", "Antara")} <= roles
    assert ("desk", "Отдел международной информации") in roles


@every_marked
def test_address(page: Described) -> None:
    article = read(page)
    declared = re.search(r'rel="?canonical"? href="([^"]+)"|href="([^"]+)" rel="?canonical', page.source)
    assert declared is not None
    assert article.canonical_url == html.unescape(declared[1] or declared[2])


@every_article
def test_the_text_is_of_this_page_and_all_of_it_is_in_blocks(page: Described) -> None:
    article = read(page)
    shown = bare(page.source)
    for block in article.blocks:
        words = " ".join(block.span.slice(article.text).split())
        assert words
        squeezed = re.sub(r"\s+", "", words)
        assert squeezed in re.sub(r"\s+", "", shown), words
    assert sum(block.kind in ("lead", "paragraph", "quote") for block in article.blocks) >= 4


@every_article
def test_every_paragraph_with_an_expected_statement_is_in_the_text(page: Described) -> None:
    text = " ".join(read(page).text.split())
    assert [content for _, _, content in page.statements if content not in text] == []


@pytest.mark.parametrize(
    ("path", "outside"),
    [
        ("harian-rawan/gudang-pupuk-meledak-antara.html", ("Semoga keluarga", "Bagikan", "GULIR UNTUK")),
        ("bao-bien-dong/hai-thuyen-vien-bi-thuong.html", ("Mong các anh", "Giá cá ngừ", "Tổng biên tập", "Tàu cá được cứu")),
        ("north-quay-herald/depot-blast-cut.html", ("We had a scare", "Post Comment", "Powered by")),
        ("north-quay-herald/harriers-win.html", ("Refs gave it away", "Best game in years")),
        ("hanbada-ilbo/biryo-changgo-pokbal.html", ("로그인 후",)),
        ("costa-diario/explosion-almacen-fertilizantes.html", ("Publicidad",)),
        ("vestnik-primorya/vzryv-telukkemuning.html", ("Лента новостей",)),
    ],
)
def test_comments_and_furniture_are_no_text(path: str, outside: tuple[str, ...]) -> None:
    assert [words for words in outside if words in read(path).text] == []


@pytest.mark.parametrize(
    ("path", "credit"),
    [
        ("antara/gudang-pupuk-meledak.html", ("dateline", "antara")),
        ("antara/fertilizer-warehouse-explodes-en.html", ("dateline", "antara")),
        ("harian-rawan/gudang-pupuk-meledak-antara.html", ("wire", "antara")),
        ("reuters/fertiliser-depot-blast.html", ("dateline", "reuters")),
        ("north-quay-herald/depot-blast-cut.html", ("dateline", "reuters")),
        ("north-quay-herald/port-blast-wires.html", ("dateline", "reuters")),
        ("north-quay-herald/port-blast-wires.html", ("dateline", "antara")),
        ("north-quay-herald/seafood-tariffs-cut.html", ("dateline", "yonhap")),
        ("bao-bien-dong/no-kho-phan-bon-reuters.html", ("wire", "reuters")),
        ("bao-bien-dong/hai-thuyen-vien-bi-thuong.html", ("photo", "antara")),
        ("meridian-post/depot-owner-denies.html", ("photo", "antara")),
        ("hanbada-ilbo/biryo-changgo-pokbal.html", ("photo", "reuters")),
        ("hanbada-ilbo/biryo-changgo-pokbal.html", ("photo", "yonhap")),
        ("hanbada-ilbo/susanmul-hyeopjeong.html", ("photo", "yonhap")),
        ("costa-diario/explosion-almacen-fertilizantes.html", ("photo", "reuters")),
        ("weserkurbote/duengemittellager.html", ("wire", "dpa")),
        (SCRAPE, ("photo", "antara")),
    ],
)
def test_credits_name_the_agency(path: str, credit: tuple[str, str]) -> None:
    assert credit in {(one.kind, one.outlet) for one in read(path).credits}


def test_the_scrape_says_what_it_lost() -> None:
    article = read(SCRAPE)
    assert article.title is None
    assert article.outlet is None
    assert article.authors == ()
    told = " ".join(reason.text for reason in article.verdict.reasons if reason.rule == "lost")
    for missing in ("title", "byline", "date", "address"):
        assert missing in told


@pytest.mark.parametrize(
    ("kind", "text"),
    [("placeholder", "[iklan_2]"), ("counter", "Komentar (0)"), ("table_residue", "|"), ("spaced_punctuation", "Antara ,")],
)
def test_the_leftovers_of_the_scrape(kind: str, text: str) -> None:
    given = next(page for page in EXPECTED if page.path == SCRAPE).source
    (damage,) = [one for one in read(SCRAPE).damage if one.kind == kind]
    assert damage.text == text
    field, _, place = damage.where.partition(":")
    start, end = map(int, place.split("-"))
    assert (given if field == "input" else read(SCRAPE).text)[start:end] == text


def test_the_leftovers_are_not_in_the_text() -> None:
    text = read(SCRAPE).text
    assert not [words for words in ("[iklan_2]", "Komentar (0)", "|", "https://") if words in text]


def test_the_source_link_of_the_scrape_keeps_its_number() -> None:
    (source,) = [credit for credit in read(SCRAPE).credits if credit.kind == "source"]
    assert source.url is not None
    assert "418273" in source.url
    assert source.evidence is not None
    assert source.evidence.text in next(page for page in EXPECTED if page.path == SCRAPE).source


def test_the_scrape_is_a_translation_by_its_own_marks() -> None:
    translation = read(SCRAPE).translated_from
    assert translation is not None
    assert translation.evidence
    assert not [path for path, article in articles().items() if article.translated_from is not None and path != SCRAPE]


def test_whole_pages_have_hardly_any_damage() -> None:
    leftovers = [(path, one.text) for path, article in articles().items() if path != SCRAPE for one in article.damage]
    assert len(leftovers) <= 2, leftovers


def test_the_front_is_a_list_that_tells_its_headlines() -> None:
    article = read(FRONT)
    told = [reason.text for reason in article.verdict.reasons if reason.rule == "teaser"]
    assert len(told) >= 6
    assert {read(path).title for path in ("harian-rawan/samudra-nitra-bantah.html", "harian-rawan/korban-luka-15.html")} <= set(
        told
    )
    assert article.text == ""
    assert article.published is None


def test_the_wall_has_two_sentences_and_a_declared_length() -> None:
    article = read(WALL)
    told = " ".join(reason.text for reason in article.verdict.reasons)
    assert "not free" in told
    assert len(article.text) < 600
    assert article.authors == ("Harm Wessels",)


@pytest.mark.parametrize(
    ("path", "caption", "credit"),
    [
        ("bao-bien-dong/hai-thuyen-vien-bi-thuong.html", "Khói bốc lên", "Antara"),
        ("bao-bien-dong/ky-hiep-dinh-thuy-san.html", "Thứ trưởng Lê Quang Tường", "Yonhap"),
    ],
)
def test_pictures_have_their_captions_and_credits(path: str, caption: str, credit: str) -> None:
    (picture,) = [image for image in read(path).images if (image.caption or "").startswith(caption)]
    assert picture.credit == credit
    assert picture.url.startswith("https://")


def test_pictures_have_whole_addresses() -> None:
    with_pictures = [article for article in articles().values() if article.images]
    assert len(with_pictures) >= 8
    for article in with_pictures:
        assert all(image.url.startswith(("https://", "http://")) for image in article.images)
