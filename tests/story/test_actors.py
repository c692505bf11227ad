"""Nodes for one person in several chains become one, and edges follow."""

from __future__ import annotations

from itertools import permutations

from sumber.model import Edge, Node
from sumber.story.actors import renamed, same_actors
from sumber.story.origins import Chain


def person(key: str, name: str) -> Node:
    return Node(f"actor:{key}", "person", name, False)


MARTEN = person("a/1", "Marten Calderon")
TITLED = person("b/1", "Harbour master Marten Calderon")
TOBIAS = person("a/2", "Tobias Renn")


def test_two_shared_sounds_make_one_actor_named_shortest() -> None:
    assert same_actors([TITLED, TOBIAS, MARTEN]) == {TITLED.id: MARTEN.id}


def test_the_order_of_the_nodes_does_not_matter() -> None:
    assert {tuple(same_actors(order).items()) for order in permutations([TITLED, TOBIAS, MARTEN])} == {((TITLED.id, MARTEN.id),)}


def test_one_shared_sound_is_not_enough() -> None:
    assert same_actors([MARTEN, person("b/1", "Rupert Calderon")]) == {}


def test_a_name_in_another_script_is_the_same() -> None:
    assert same_actors([person("a/1", "Sergei Moroz"), person("b/1", "Сергей Мороз")]) in (
        {"actor:b/1": "actor:a/1"},
        {"actor:a/1": "actor:b/1"},
    )


def test_only_actors_are_joined() -> None:
    assert same_actors([Node("outlet:a", "outlet", "Marten Calderon", False), MARTEN]) == {}
    assert same_actors([]) == {}


def test_nobody_is_renamed_to_a_renamed_one() -> None:
    nodes = [MARTEN, TITLED, person("c/1", "Captain and harbour master Marten Calderon")]
    same = same_actors(nodes)
    assert set(same.values()) == {MARTEN.id}
    assert not set(same.values()) & same.keys()


def test_renaming_moves_nodes_and_edges_and_keeps_the_rest() -> None:
    text = Node("b", "article", "b", True)
    edge = Edge(TITLED.id, "b", "cites", True, (), 0.8)
    chain = Chain({TITLED.id: TITLED, "b": text}, [edge], "b")
    made = renamed(chain, {TITLED.id: MARTEN.id})
    assert made.nodes.keys() == {MARTEN.id, "b"}
    assert made.nodes[MARTEN.id].name == TITLED.name
    assert made.edges == [Edge(MARTEN.id, "b", "cites", True, (), 0.8)]
    assert made.writer == "b"


def test_a_chain_without_them_is_left_alone() -> None:
    chain = Chain({TOBIAS.id: TOBIAS}, [], TOBIAS.id)
    assert renamed(chain, {TITLED.id: MARTEN.id}) is chain
    assert renamed(chain, {}) is chain
