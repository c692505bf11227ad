"""Cost grows with size as `bench/growth.py` measures it."""

from __future__ import annotations

import random

import pytest

import sumber

from .scripts import load

growth = load("growth")


def test_the_exponent_of_a_line_is_one_and_of_a_square_two() -> None:
    sizes = (10_000, 100_000, 1_000_000)
    assert growth.exponent([(size, size * 1e-8) for size in sizes]) == pytest.approx(1)
    assert growth.exponent([(size, size**2 * 1e-8) for size in sizes]) == pytest.approx(2)


@pytest.mark.parametrize("shape", sorted(growth.SHAPES))
def test_pages_are_of_their_size_and_read(shape: str) -> None:
    data = growth.grown(shape, 50_000)
    assert 50_000 <= len(data) < 90_000
    assert data == growth.grown(shape, 50_000)
    assert sumber.read(data).text


def test_no_section_is_like_another() -> None:
    chance = random.Random(1)
    paragraphs = [growth.sentence(chance) for _ in range(500)]
    assert len(set(paragraphs)) == 500


def test_reading_is_linear() -> None:
    points = []
    for size in (30_000, 120_000, 480_000):
        data = growth.grown("article", size)
        points.append((len(data), growth.seconds(data, 3)))
    assert growth.exponent(points) < 1.3, "a rough check, as other work runs beside it; make bench measures"
