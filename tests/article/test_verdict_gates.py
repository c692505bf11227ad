"""Walls, errors and shells: pages with little to read, told by their form, with words in support."""

from __future__ import annotations

import json

import pytest

from sumber.article import read_page
from sumber.model import Verdict
from sumber.page import open_page

from .news_page import SENTENCES, TITLE, news_page, paragraphs, teasers

BUTTONS = "<button>Yes</button><button>No</button>"
OFFER = "<p>Subscribe to read on, from £1 a month.</p><p><a href='/subscribe'>Subscribe</a> <a href='/login'>Sign in</a></p>"


def verdict(
    inner: str, *, title: str = "Velm Courier", head: str = "", body: str = "", url: str = "https://velm.example/a/b"
) -> Verdict:
    markup = f"<html><head><title>{title}</title>{head}</head><body{body}>{inner}</body></html>"
    return read_page(open_page(markup, url=url)).verdict


def told(found: Verdict) -> tuple[str, str, str]:
    return found.kind, found.completeness, found.reasons[0].rule


def article(**values: object) -> str:
    node = {"@type": "NewsArticle", "headline": TITLE, "datePublished": "2031-11-03T10:00:00Z", **values}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


@pytest.mark.parametrize("name", ["error404", "page-not-found", "status-msg-wrap", "box errorpage"])
def test_an_error_by_what_its_part_is_called(name: str) -> None:
    assert told(verdict(f"<div class='{name}'><h1>Oh dear</h1><p>There is nothing here for you to read.</p></div>")) == (
        "error", "none", "markup.error",
    )  # fmt: skip


def test_an_error_by_what_the_page_is_called() -> None:
    assert told(verdict(f"<h1>Oh dear</h1><p>Nothing here.</p>{teasers(6)}", body=" class='error404 wide'"))[0] == "error"


@pytest.mark.parametrize(
    "heading",
    [
        "Seite nicht gefunden",
        "Страница не найдена",
        "الصفحة غير موجودة",
        "पेज नहीं मिला",
        "お探しのページは見つかりません",
        "페이지를 찾을 수 없습니다",
    ],
)
def test_an_error_by_its_heading_in_many_languages(heading: str) -> None:
    assert told(verdict(f"<h1>{heading}</h1>{teasers(8)}", title=heading)) == ("error", "none", "body.error")


def test_the_number_of_an_error_as_heading() -> None:
    assert told(verdict("<h1>500</h1><p>Something is not as it should be.</p>")) == ("error", "none", "title.status")


def test_reports_of_errors_are_articles() -> None:
    inner = f"<h1>Lost boat not found</h1><p>3.11.2031</p><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p><p>{SENTENCES[2]}</p>"
    assert verdict(inner, title="Lost boat not found").kind == "article"
    assert verdict(inner.replace("Lost boat not found", "Bus 404 is back again"), title="Bus 404 is back again").kind == "article"


@pytest.mark.parametrize("name", ["cookie-consent", "didomi-host", "cmp-container"])
def test_a_wall_of_consent_by_what_it_is_called(name: str) -> None:
    asked = f"<div id='{name}'><h2>Your choice</h2><p>{SENTENCES[3]} {SENTENCES[4]}</p>{BUTTONS}</div>"
    assert told(verdict(asked + "<div id=app></div>", head=article())) == ("wall", "none", "markup.consent")


def test_a_wall_of_consent_by_its_buttons_and_words() -> None:
    assert told(verdict(f"<h1>Welcome</h1><p>We store cookies on your device if you give us your consent to it.</p>{BUTTONS}")) == (
        "wall", "none", "body.consent",
    )  # fmt: skip


def test_a_banner_of_consent_over_an_article_is_none() -> None:
    banner = f"<div class='cookie-banner'><p>{SENTENCES[3]} {SENTENCES[4]}</p>{BUTTONS}</div>"
    assert read_page(open_page(news_page().replace("<header", banner + "<header"))).verdict.kind == "article"


def test_a_check_of_the_reader() -> None:
    assert (
        told(verdict("<h1>One moment</h1><p>This takes a few seconds.</p><script src='/challenge-platform/x'></script>"))[2]
        == "page.check"
    )
    assert told(verdict("<div class=age-gate><h1>Velm Wines</h1><p>Were you born before 2013?</p></div>"))[2] == "markup.check"
    assert told(verdict("<h1>Velm Courier</h1><p>Please show that you are human.</p>"))[:2] == ("wall", "none")
    assert (
        verdict("<h1>Welcome</h1><p>Choose your country, please.</p><form><input type=radio> A <input type=radio> B</form>").kind
        == "wall"
    )


def test_a_form_that_asks_for_a_password() -> None:
    form = "<form><input type=email><input type=password><button>Enter</button></form>"
    assert told(verdict(f"<main><h1>For members</h1><p>Enter your name here.</p>{form}</main>"))[:2] == ("wall", "none")
    beside = f"<aside class=sidebar>{form}</aside>"
    assert read_page(open_page(news_page(around=[beside]))).verdict.kind == "article"


@pytest.mark.parametrize("text", ["Please turn on JavaScript.", "Загрузка…", "読み込み中", "You are being redirected."])
def test_a_shell_that_waits_for_scripts(text: str) -> None:
    assert verdict(f"<div id=root></div><p>{text}</p>").kind == "empty"


def offered(text: str, offer: str, **values: object) -> Verdict:
    inner = f"<main><article><h1>{TITLE}</h1><p>3 November 2031</p>{text}{offer}</article></main>{teasers(6)}"
    return verdict(inner, title=TITLE, head=article(**values))


def test_an_offer_behind_two_paragraphs() -> None:
    found = offered(paragraphs(2), f"<div>{OFFER}</div>")
    assert told(found) == ("wall", "stub", "page.offer")
    assert "/subscribe" in found.reasons[0].text


def test_an_offer_by_what_it_is_called() -> None:
    assert told(offered(paragraphs(1), "<div class=paywall><p>Read all of it.</p><a href='/abo'>Now</a></div>"))[:2] == (
        "wall",
        "stub",
    )


def test_an_offer_that_is_not_displayed_counts_for_nothing() -> None:
    hidden = "<div class=paywall hidden><p>Read all of it.</p><a href='/x'>Now</a></div>"
    assert offered(paragraphs(3), hidden).kind == "article"


def test_a_plea_behind_a_whole_article_is_no_wall() -> None:
    assert offered(paragraphs(7), f"<div>{OFFER}</div>").kind == "article"


def test_a_plea_on_a_page_that_declares_itself_free_is_no_wall() -> None:
    plea = "<div><p>Subscribe for £3 a month if you like what we do.</p><a href='/subscribe'>Yes</a></div>"
    assert offered(paragraphs(2), plea, isAccessibleForFree=True).kind == "article"


def test_a_letter_to_sign_up_for_is_no_wall() -> None:
    assert offered(paragraphs(2), "<div><p>Our letter, every morning.</p><a href='/newsletter'>Sign up</a></div>").kind == "article"


def test_a_tier_in_a_meta_element() -> None:
    tier = '<meta property="article:content_tier" content="locked">'
    found = read_page(open_page(news_page(paragraphs(1), head=tier))).verdict
    assert told(found) == ("wall", "stub", "declared.paid")


def test_hardly_a_word_beside_buttons() -> None:
    found = verdict(
        "<div><h1>Velmora</h1><p>Partnereink és mi adatokat tárolunk az eszközén a hirdetések méréséhez.</p>" + BUTTONS + "</div>"
    )
    assert told(found) == ("wall", "none", "form.buttons")
    assert verdict(f"<h1>{TITLE}</h1><p>3.11.2031</p>{paragraphs(3)}{BUTTONS}", title=TITLE).kind == "article"


def test_a_brief_below_a_long_banner_of_consent_is_an_article() -> None:
    banner = f"<div id='cookie-notice'><p>{' '.join(SENTENCES[2:6])}</p>{BUTTONS}</div>"
    inner = f"<main><h1>{TITLE}</h1><p>3 November 2031</p><p>{SENTENCES[0]}</p><p>{SENTENCES[1]}</p></main>"
    assert verdict(banner + inner, title=TITLE, head=article()).kind == "article"
