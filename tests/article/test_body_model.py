"""The shipped trees and the way from a file of trees to a function."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.article.body_model import Model, body_score, compile_trees, load_model
from sumber.article.features import NAMES, PLAIN_NAMES
from sumber.article.signals import BITS

UNITS, LINKED = PLAIN_NAMES.index("units"), PLAIN_NAMES.index("linked")
WAY_COMMENT = NAMES.index("way_comment")


def row(units: float = 0.0, linked: float = 0.0, way: int = 0, own: int = 0) -> tuple[float, ...]:
    plain = [0.0] * len(PLAIN_NAMES)
    plain[UNITS], plain[LINKED] = units, linked
    return (*plain, way, own)


def test_trees_become_conditionals() -> None:
    score = compile_trees(Model(NAMES, ([UNITS, 10.5, -1.0, [LINKED, 0.5, 2.0, -0.5]], 0.25)))
    assert score(row(units=10)) == -0.75
    assert score(row(units=11)) == 2.25
    assert score(row(units=11, linked=0.6)) == -0.25


def test_answers_are_asked_as_such_and_counts_by_whole_numbers() -> None:
    ends, side = PLAIN_NAMES.index("ends"), PLAIN_NAMES.index("side")
    score = compile_trees(Model(NAMES, ([ends, 0.5, -1.0, [side, -0.5, 2.0, 4.0]],)))
    asked = list(row())
    assert score(asked) == -1.0
    asked[ends] = True
    assert score(asked) == 4.0
    asked[side] = -1
    assert score(asked) == 2.0


def test_bits_are_asked_one_by_one() -> None:
    score = compile_trees(Model(NAMES, ([WAY_COMMENT, 0.5, 1.0, -1.0],)))
    assert score(row(way=BITS["comment"] | BITS["nav"])) == -1.0
    assert score(row(way=BITS["nav"], own=BITS["comment"])) == 1.0


def test_a_clear_row_is_not_asked_of_all_trees() -> None:
    trees = ([UNITS, 5.5, -1.0, 1.0],) * 100
    assert abs(compile_trees(Model(NAMES, trees))(row(units=10))) < 100


def test_the_shipped_model_fits_and_is_small() -> None:
    model = load_model()
    assert model.names == NAMES
    path = Path(__file__).parents[2] / "src/sumber/article/body_model.json"
    assert path.stat().st_size < 200_000
    assert 20 <= len(model.trees) <= 200
    for tree in model.trees:
        _check(tree)


def _check(tree: object) -> None:
    if isinstance(tree, list):
        column, threshold, low, high = tree
        assert 0 <= column < len(NAMES)
        assert isinstance(threshold, float | int)
        _check(low)
        _check(high)
    else:
        assert isinstance(tree, float | int)


def test_a_model_of_other_columns_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "model.json"
    file.write_bytes(msgspec.json.encode(Model(("a", "b"), (0.5,))))
    with pytest.raises(ValueError, match="other columns"):
        load_model(file)


@given(st.lists(st.floats(0, 1000), min_size=len(PLAIN_NAMES), max_size=len(PLAIN_NAMES)), st.integers(0, 1 << len(BITS)))
def test_any_row_has_a_score(plain: list[float], bits: int) -> None:
    score = body_score()
    assert -50 < score((*plain, bits, bits)) < 50
