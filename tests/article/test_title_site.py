"""The name of the site at either end of a title."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.article.title_site import without_site, wording

TITLE = "Harbour of Lirena reopens after storm"


@given(st.text(max_size=60), st.text(max_size=20))
def test_what_is_left_stands_in_the_title(title: str, site: str) -> None:
    left = without_site(title, [site.casefold()])
    assert left in title
    assert left or not title.strip(" |-–—―·•»«›~*/:<>｜‖¦ㅣ_\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0") or not title.strip()


@pytest.mark.parametrize("title", ["Ferry port - Harbour of Lirena reopens", "Ferry port | Harbour of Lirena reopens"])
def test_the_first_half_of_a_headline_only_goes_where_the_caller_says_so(title: str) -> None:
    whole = {wording("Harbour of Lirena reopens")}
    assert without_site(title, (), whole, at_front=False) == title
    assert without_site(title, (), whole) == "Harbour of Lirena reopens"


@pytest.mark.parametrize("sign", ["-", "–"])
def test_a_section_joined_to_the_end_goes_where_the_rest_is_a_title_of_the_page(sign: str) -> None:
    assert without_site(f"{TITLE}{sign}Politics | Lirena Post", ["lirenapost"], {wording(TITLE)}) == TITLE
    assert without_site(f"{TITLE}{sign}Politics", (), {wording("Another title")}) == f"{TITLE}{sign}Politics"


def test_a_name_before_a_colon_may_be_a_part_of_the_sites_where_the_rest_is_a_title_of_the_page() -> None:
    assert without_site(f"Lirena Blog: {TITLE}", ["lirena"], {wording(TITLE)}) == TITLE
    assert without_site(f"Lirena Blog: {TITLE}", ["lirena"]) == f"Lirena Blog: {TITLE}"


def test_two_ways_of_writing_one_title_have_one_wording() -> None:
    assert wording("“Port” of  Lirena: open!") == wording("'Port' of LIRENA — open")


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_plain_letters_have_the_wording_that_they_have_beside_others(title: str) -> None:
    assert wording(title) == wording(f"{title} é").removesuffix("é").rstrip()
