"""What the numbers of a block mean, on pages where they are known."""

from __future__ import annotations

import pytest

from sumber.article.blocks import Blocks
from sumber.article.features import ANSWERS, COUNTS, NAMES, PLAIN_NAMES, PageFeatures
from sumber.article.signals import BITS, CALLED
from sumber.page import open_page, parse

from .news_page import LEAD, SENTENCES, TITLE, news_page, paragraphs


def features_of(markup: str) -> PageFeatures:
    return PageFeatures(Blocks(parse(open_page(markup)).tree), TITLE, LEAD)


def numbers(features: PageFeatures, start: str) -> dict[str, float]:
    block = next(place for place, text in enumerate(features.blocks.texts) if text.startswith(start))
    return dict(zip((*PLAIN_NAMES, "way", "own"), features.rows([block])[0], strict=True))


@pytest.fixture(scope="module")
def features() -> PageFeatures:
    return features_of(news_page())


def test_names_and_rows_fit(features: PageFeatures) -> None:
    assert len(set(NAMES)) == len(NAMES) == len(PLAIN_NAMES) + 2 * len(BITS)
    assert {len(row) for row in features.rows(features.alive())} == {len(PLAIN_NAMES) + 2}


def test_answers_and_counts_are_what_they_are_called(features: PageFeatures) -> None:
    assert set(PLAIN_NAMES) >= ANSWERS | COUNTS
    for markup in (news_page(), "<body><p>" + " ".join(SENTENCES)):
        page = features_of(markup)
        for row in page.rows(range(len(page.blocks))):
            named = dict(zip(PLAIN_NAMES, row, strict=False))
            assert {type(named[name]) for name in ANSWERS} == {bool}
            assert {type(named[name]) for name in COUNTS} == {int}


def test_the_core_is_the_element_with_the_prose(features: PageFeatures) -> None:
    assert features.tree.attributes[features.core].get("class") == "story-body"
    assert features.tree.tags[features.home] == "article"


def test_comments_are_not_the_core() -> None:
    said = "".join(f"<p>{SENTENCES[place % 7]} says reader {place}</p>" for place in range(60))
    features = features_of(news_page(around=[f"<div class='comments'>{said}</div>"]))
    assert features.tree.attributes[features.core].get("class") == "story-body"


def test_the_headline_is_found(features: PageFeatures) -> None:
    assert features.heading is not None
    assert features.blocks.texts[features.heading] == TITLE
    assert numbers(features, LEAD)["since_heading"] == 1


def test_the_lead_is_like_the_description(features: PageFeatures) -> None:
    lead, other = numbers(features, LEAD), numbers(features, SENTENCES[4])
    assert (lead["description_share"], lead["in_description"]) == (1.0, 1.0)
    assert other["in_description"] < 0.3


def test_ways_and_sides(features: PageFeatures) -> None:
    inside = numbers(features, SENTENCES[0])
    assert (inside["near_is_core"], inside["side"], inside["up"], inside["at_home"]) == (True, 0, 0, True)
    below = numbers(features, "Get our letter")
    assert (below["side"], below["at_home"]) == (1, False)
    assert int(below["way"]) & BITS["in_aside"]
    assert below["up"] > 0


def test_prose_around(features: PageFeatures) -> None:
    first = numbers(features, SENTENCES[0])
    assert first["prose+1"] == 1.0
    assert first["ends"] == 1.0
    assert first["near_share"] > 0.8


def test_the_dead_are_not_scored() -> None:
    said = f"<section class='comments'><p>{SENTENCES[0]}</p></section>"
    features = features_of(news_page(paragraphs(), around=[said]))
    alive = {features.blocks.texts[block] for block in features.alive()}
    assert SENTENCES[0] not in alive
    assert LEAD in alive


@pytest.mark.parametrize("markup", ["", "<p></p>", "<p>one</p>", "<h1>x</h1>", "<table><tr><td>1<td>2</table>", "<a href=x>y</a>"])
def test_small_pages_have_rows_too(markup: str) -> None:
    features = features_of(f"<html><body>{markup}</body></html>")
    rows = features.rows(range(len(features.blocks)))
    assert len(rows) == len(features.blocks)
    assert {len(row) for row in rows} <= {len(PLAIN_NAMES) + 2}


def test_rows_do_not_depend_on_what_else_is_asked_for(features: PageFeatures) -> None:
    together = features.rows(range(len(features.blocks)))
    assert together == [features.rows([block])[0] for block in range(len(features.blocks))]
    assert features.rows([]) == []


def test_short_links_are_like_nothing_else() -> None:
    page = features_of(news_page(around=["<ul>" + "<li class=x><a href=y>Sport</a>" * 9 + "</ul>"]))
    link = next(place for place, text in enumerate(page.blocks.texts) if text == "Sport")
    row = dict(zip(PLAIN_NAMES, page.rows([link])[0], strict=False))
    assert (row["signature"], row["signature_count"]) == (0.0, 0.0)


def test_a_page_that_may_be_commented_on_is_no_comment() -> None:
    page = features_of(news_page().replace("<article", "<article class='post comment-status-open related-news'", 1))
    assert page.tree.tags[page.home] == "article"
    assert not page.bits(page.home) & CALLED
    bare = features_of("<body><article class='comment'><p>" + SENTENCES[0])
    assert bare.bits(bare.tree.by_tag("article")[0]) & CALLED
