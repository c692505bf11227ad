"""Columns for a graph: edges run from left to right, circles are opened, and the same graph is drawn the same way."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sumber.desk.layers import Bend, layered


def column_of(layers: object, node: object) -> int:
    return next(number for number, column in enumerate(layers.columns) if node in column)  # type: ignore[attr-defined]


def test_nothing_is_laid_out_for_nothing() -> None:
    assert layered([], []).columns == ()


def test_a_chain_has_a_column_for_each_step() -> None:
    assert layered(["c", "b", "a"], [("a", "b"), ("b", "c")]).columns == (("a",), ("b",), ("c",))


def test_a_source_stands_next_to_its_first_target() -> None:
    layers = layered(["a", "b", "c", "late"], [("a", "b"), ("b", "c"), ("late", "c")])
    assert column_of(layers, "late") == 1


def test_a_long_edge_bends_in_the_columns_between() -> None:
    layers = layered(["a", "b", "c"], [("a", "b"), ("b", "c"), ("a", "c")])
    assert layers.routes[2] == ("a", Bend(2, 1), "c")
    assert Bend(2, 1) in layers.columns[1]


def test_a_circle_is_opened_at_the_edge_that_closes_it() -> None:
    layers = layered(["a", "b"], [("a", "b"), ("b", "a")])
    assert layers.turned == {1}
    assert layers.columns == (("a",), ("b",))


def test_edges_do_not_cross_where_they_need_not() -> None:
    layers = layered(["a", "b", "x", "y"], [("a", "y"), ("b", "x")])
    first, second = layers.columns
    assert [second.index("y" if node == "a" else "x") for node in first] == [0, 1]


NODES = [f"n{number}" for number in range(9)]
EDGES = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)).filter(lambda edge: edge[0] != edge[1]), max_size=20)


@given(EDGES)
def test_every_node_has_one_place_and_every_edge_runs_to_the_right(edges: list[tuple[str, str]]) -> None:
    layers = layered(NODES, edges)
    placed = [place for column in layers.columns for place in column if not isinstance(place, Bend)]
    assert sorted(placed) == NODES
    for route, (source, target) in zip(layers.routes, edges, strict=True):
        assert {route[0], route[-1]} == {source, target}
        columns = [column_of(layers, place) for place in route]
        assert all(after == before + 1 for before, after in pairwise(columns))


@given(EDGES)
def test_the_same_graph_is_laid_out_the_same_way(edges: list[tuple[str, str]]) -> None:
    assert layered(NODES, edges) == layered(list(NODES), list(edges))


@given(EDGES)
def test_only_circles_are_turned(edges: list[tuple[str, str]]) -> None:
    forward = [edge for edge in edges if edge[0] < edge[1]]
    assert layered(NODES, forward).turned == frozenset()
