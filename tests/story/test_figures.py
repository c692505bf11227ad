"""Figures are of one thing only where words beside them and the sentence around them say so."""

from __future__ import annotations

from itertools import permutations

import pytest

from sumber.model import Article, Facts
from sumber.story.figures import Figure, find_figures
from sumber.text.numbers import find_numbers

from .made import article, facts, time

QUAY = "Rescuers pulled 14 passengers from the sinking ferry near Velmora harbour."
LATER = "By evening rescuers counted 17 passengers from the sinking ferry."


def figures_of(articles: list[Article], found: list[Facts] | None = None) -> list[list[Figure]]:
    bodies = [one.text for one in articles]
    numbers = [find_numbers(body) for body in bodies]
    return find_figures(range(len(articles)), articles, found or [facts() for _ in articles], numbers, bodies)


def values(sets: list[list[Figure]]) -> list[list[str]]:
    return [[figure.number.value for figure in same] for same in sets]


def of_texts(*texts: str, language: str = "en") -> list[list[Figure]]:
    return figures_of([article(text, f"a{number}", language=language) for number, text in enumerate(texts)])


def test_two_counts_of_one_thing_are_one_set() -> None:
    (same,) = of_texts(QUAY, LATER)
    assert [(figure.article, figure.number.value) for figure in same] == [(0, "14"), (1, "17")]
    assert {figure.about for figure in same} == {"passen"}


def test_the_sentence_of_a_figure_slices_the_body() -> None:
    text = f"Velmora woke early.\n{QUAY} It was dark."
    (same,) = of_texts(text, LATER)
    assert same[0].sentence.slice(text).strip() == QUAY
    assert same[0].number.span.slice(text) == "14"


@pytest.mark.parametrize("texts", [(), (QUAY,), (QUAY, "Nothing was counted here."), ("", "")])
def test_one_article_or_none_has_nobody_to_differ_from(texts: tuple[str, ...]) -> None:
    assert of_texts(*texts) == []


def test_two_figures_of_one_article_are_no_set() -> None:
    assert of_texts(f"{QUAY} {LATER}", "Farmers sold wheat.") == []


def test_other_words_beside_them_part_figures() -> None:
    assert of_texts(QUAY, "Rescuers worked near Velmora harbour, where 17 lanterns burned.") == []


def test_one_shared_word_is_not_enough() -> None:
    assert of_texts("The company carried 14 passengers.", "Trains lost 17 passengers.") == []


@pytest.mark.parametrize(("large", "is_one"), [("60", True), ("70", True), ("71", False), ("14000", False)])
def test_sizes_more_than_five_times_apart_count_different_things(large: str, is_one: bool) -> None:
    assert bool(of_texts(QUAY, LATER.replace("17", large))) is is_one


def test_a_share_is_never_compared_with_a_count() -> None:
    text = "Rescuers pulled 14 % passengers from the sinking ferry near Velmora harbour."
    assert of_texts(text, LATER) == []


@pytest.mark.parametrize("year", ["1900", "1987", "2026", "2100"])
def test_years_count_nothing(year: str) -> None:
    assert of_texts(QUAY.replace("14", year), LATER.replace("17", "2001")) == []


def test_a_number_within_a_date_counts_nothing() -> None:
    texts = [QUAY, LATER]
    articles = [article(text, f"a{number}") for number, text in enumerate(texts)]
    dated = facts(times=(time(QUAY, "14", "2026-03-14"),))
    assert figures_of(articles, [dated, facts()]) == []


def test_a_number_that_belongs_to_a_name_counts_nothing() -> None:
    named = "Rescuers left the sinking Marigold 14 passengers of the ferry."
    assert of_texts(QUAY, named) != of_texts(QUAY, named.replace("sinking Marigold", "sinking marigold"))
    assert of_texts(QUAY, named) == []


def test_languages_are_not_mixed() -> None:
    articles = [article(QUAY, "a", language="en"), article(LATER, "b", language="id")]
    assert figures_of(articles) == []


def test_regions_of_one_language_are_one() -> None:
    articles = [article(QUAY, "a", language="en-GB"), article(LATER, "b", language="en-US")]
    assert values(figures_of(articles)) == [["14", "17"]]


def test_inflected_endings_do_not_part_figures() -> None:
    one = "Спасатели подняли 14 пассажиров затонувшего парома возле Вельморы."
    two = "Позже спасатели насчитали 17 пассажирам затонувшего парома."
    assert values(of_texts(one, two, language="ru")) == [["14", "17"]]


def test_each_thing_is_told_once_although_two_words_stand_beside_it() -> None:
    one = "Rescuers found 14 missing passengers of the sinking ferry."
    two = "Rescuers found 17 missing passengers of the sinking ferry."
    sets = of_texts(one, two)
    assert values(sets) == [["14", "17"]]


def test_two_things_are_two_sets_in_order_of_the_text() -> None:
    one = f"{QUAY} The company insured 300 containers aboard the vessel."
    two = f"{LATER} The company insured 310 containers aboard the vessel."
    assert values(of_texts(one, two)) == [["14", "17"], ["300", "310"]]


def test_the_order_of_the_group_changes_no_set() -> None:
    articles = [article(text, name) for name, text in zip("abc", (QUAY, LATER, QUAY.replace("14", "15")), strict=True)]
    bodies = [one.text for one in articles]
    numbers = [find_numbers(body) for body in bodies]
    told = {
        frozenset(frozenset((figure.article, figure.number.value) for figure in same) for same in found)
        for group in permutations(range(3))
        if (found := find_figures(group, articles, [facts()] * 3, numbers, bodies))
    }
    assert told == {frozenset({frozenset({(0, "14"), (1, "17"), (2, "15")})})}
