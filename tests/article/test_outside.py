"""What stands outside of a page's article."""

from __future__ import annotations

import pytest

from sumber.article.outside import Outside

from .declared_pages import FILLER, about, anchor_of


@pytest.mark.parametrize(
    ("body", "degree"),
    [
        ("<main><h1>T</h1><time>d</time></main>", 0),
        ("<main><h1>T</h1></main><form><time>d</time></form>", 2),
        ("<main><h1>T</h1></main><dialog><time>d</time></dialog>", 2),
        ("<article><h1>T</h1><footer><time>d</time></footer></article>", 1),
        ("<main><h1>T</h1><blockquote><time>d</time></blockquote></main>", 2),
        ('<main><h1>T</h1><div class="related-items"><time>d</time></div></main>', 1),
        ('<main><h1>T</h1><div id="comments"><time>d</time></div></main>', 1),
        ('<main><h1>T</h1><div class="navy"><time>d</time></div></main>', 0),
        ('<main><h1>T</h1><div class="x2Nav_menü"><time>d</time></div></main>', 1),
        ('<main><h1>T</h1><div class="navs subnav"><time>d</time></div></main>', 0),
        ("<main><h1>T</h1><aside><time>d</time></aside></main>", 1),
        ('<div class="sidebar"><h1>T</h1><time>d</time></div>', 0),
        ('<main><h1>T</h1><a href="/b">Another story of the day <time>d</time></a></main>', 2),
        ('<main><h1>T</h1><a href="/a"><time>d</time></a></main>', 0),
        ("<h1>T</h1><article><p>x</p></article><article><time>d</time></article>", 2),
        ("<h1>T</h1><article><time>d</time></article>", 0),
    ],
)
def test_what_stands_outside_of_the_article(body: str, degree: int) -> None:
    page = about(body + FILLER)
    (mark,) = page.tree.by_tag("time")
    assert page.outside(anchor_of(page)).degree(mark) == degree


def test_what_holds_half_of_the_page_is_not_outside_of_it() -> None:
    page = about(f'<div class="latest"><time>d</time>{FILLER}</div>')
    assert page.outside().degree(page.tree.by_tag("time")[0]) == 0


def test_what_is_found_of_an_element_holds_for_all_inside_it() -> None:
    page = about(f'<h1>T</h1><div class="related"><p><time>a</time></p><p><time>b</time></p></div><p><time>c</time></p>{FILLER}')
    outside = page.outside(anchor_of(page))
    assert page.outside(anchor_of(page)) is outside
    times = page.tree.by_tag("time")
    assert [outside.degree(mark) for mark in times] == [1, 1, 0]
    assert [Outside(page.tree, anchor_of(page)).degree(mark) for mark in reversed(times)] == [0, 1, 1]


def test_marks_of_one_link_are_judged_one_by_one() -> None:
    page = about(f'<h1>T</h1><a href="/b"><b>Ferry port reopens at last</b> <time>d</time></a>{FILLER}')
    outside = page.outside(anchor_of(page))
    assert outside.degree(page.tree.by_tag("time")[0]) == 2
    assert outside.degree(page.tree.by_tag("b")[0]) == 0


def test_deep_nesting_changes_nothing() -> None:
    page = about("<h1>T</h1>" + "<div>" * 100 + "<time>d</time>" + "</div>" * 100 + FILLER * 3)
    outside = page.outside(anchor_of(page))
    assert all(outside.degree(mark) == 0 for mark in page.tree.by_tag("time"))
