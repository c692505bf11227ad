"""Linked data: whole, broken and hostile."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.page.linked_data import MAX_DEPTH, MAX_NODES, read_linked_data

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Harbour of Lirena reopens",
    "datePublished": "2031-03-04T08:15:00+02:00",
    "author": {"@type": "Person", "name": "Tamsin Orrell"},
}


def headlines(*scripts: str) -> list[object]:
    return [node.values.get("headline") for node in read_linked_data(scripts) if "headline" in node.values]


def test_nodes_come_outer_before_inner_with_their_role_and_depth() -> None:
    nodes = read_linked_data([json.dumps(ARTICLE)])
    assert [(node.types, node.role, node.depth, node.parent) for node in nodes] == [
        (("NewsArticle",), "", 0, -1),
        (("Person",), "author", 1, 0),
    ]
    assert nodes[0].where == "json-ld.NewsArticle"


def test_a_graph_is_no_node_and_its_members_stand_at_the_top() -> None:
    graph = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Lirena Post"}, ARTICLE]}
    nodes = read_linked_data([json.dumps(graph)])
    assert [node.types for node in nodes] == [("WebSite",), ("NewsArticle",), ("Person",)]
    assert [node.depth for node in nodes] == [0, 0, 1]
    assert nodes[1].role == ""


def test_a_graph_with_a_type_of_its_own_is_a_node() -> None:
    nodes = read_linked_data([json.dumps({"@type": "Dataset", "@graph": [ARTICLE]})])
    assert [node.types for node in nodes][:2] == [("Dataset",), ("NewsArticle",)]


@pytest.mark.parametrize(
    ("declared", "types"),
    [
        ("NewsArticle", ("NewsArticle",)),
        ("https://schema.org/NewsArticle", ("NewsArticle",)),
        ("http://schema.org/NewsArticle/", ("NewsArticle",)),
        ("schema:NewsArticle", ("NewsArticle",)),
        (["Article", "NewsArticle"], ("Article", "NewsArticle")),
        (["Article", 7, None], ("Article",)),
        (None, ()),
        ({"odd": 1}, ()),
    ],
)
def test_types_lose_the_address_of_their_vocabulary(declared: object, types: tuple[str, ...]) -> None:
    assert read_linked_data([json.dumps({"@type": declared, "name": "x"})])[0].types == types


def test_a_node_without_a_type_is_a_thing() -> None:
    assert read_linked_data(['{"headline": "x"}'])[0].where == "json-ld.Thing"


WHOLE = json.dumps(ARTICLE)


@pytest.mark.parametrize(
    "script",
    [
        f"<!-- {WHOLE} -->",
        f"//<![CDATA[\n{WHOLE}\n//]]>",
        f"// <![CDATA[\n{WHOLE}\n// ]]>",
        f"/* <![CDATA[ */ {WHOLE} /* ]]> */",
        f"<![CDATA[{WHOLE}]]>",
        f"\ufeff {WHOLE};",
        f"  {WHOLE}  ;;\n",
        WHOLE[:-1] + ",}",
        WHOLE.replace("reopens", "reopens\n\tafter\x01 storm"),
        WHOLE.replace('"headline"', '/* the title */ "headline"'),
        WHOLE.replace("reopens", r"reo\pens"),
        WHOLE + ' {"@type": "WebSite", "name": "Lirena Post"}',
        "[" + WHOLE + ",]",
    ],
)
def test_broken_scripts_still_give_the_article(script: str) -> None:
    found = headlines(script)
    assert len(found) == 1
    assert str(found[0]).startswith("Harbour of Lirena re")


def test_a_comment_sign_inside_a_string_is_text() -> None:
    broken = '{"@type": "Article", "url": "https://lirena.example/a", "headline": "a // b /* c */, }",}'
    assert headlines(broken) == ["a // b /* c */, }"]


def test_what_cannot_be_mended_gives_its_plain_pairs_but_no_name() -> None:
    cut = """{"@type": "NewsArticle", "headline": "Ferry sails again", "description": 'torn', "datePublished": "2031-03-04",
              "author": {"name": "Tamsin Orrell"}}"""
    (node,) = read_linked_data([cut])
    assert node.types == ("NewsArticle",)
    assert node.values["headline"] == "Ferry sails again"
    assert node.values["datePublished"] == "2031-03-04"
    assert "name" not in node.values


@pytest.mark.parametrize("script", ["", "   ", "null", "7", '"text"', "[]", "not json at all", "{", "}{", "\x00", "<!-- -->"])
def test_scripts_without_objects_give_nothing(script: str) -> None:
    assert read_linked_data([script]) == ()


def test_one_broken_script_does_not_hide_the_next() -> None:
    assert headlines("{{{{", WHOLE) == ["Harbour of Lirena reopens"]


@pytest.mark.parametrize(
    "script",
    [
        "[" * 200_000,
        '{"a":' * 50_000,
        "[" * 5_000 + "]" * 5_000,
        '{"@type":"Article","x":' * 900 + "1" + "}" * 900,
        '{"a": "' + "\\" * 100_000,
        '{"a": 1, ' + "/* " * 20_000,
        '{"a": 1, ' + ",  " * 20_000,
        "{" + '"k": "v", ' * 20_000,
    ],
)
def test_hostile_scripts_are_quick_and_raise_nothing(script: str) -> None:
    start = time.process_time()
    read_linked_data([script])
    assert time.process_time() - start < 2


def test_nodes_and_depth_are_bounded() -> None:
    many = json.dumps([{"@type": "Thing", "n": n} for n in range(3 * MAX_NODES)])
    assert len(read_linked_data([many])) == MAX_NODES
    deep: dict[str, object] = {"@type": "Thing"}
    for _ in range(60):
        deep = {"@type": "Thing", "part": deep}
    assert max(node.depth for node in read_linked_data([json.dumps(deep)])) == MAX_DEPTH


def test_scripts_past_the_budget_are_not_read() -> None:
    huge = json.dumps({"@type": "Thing", "text": "x" * 2_100_000})
    assert read_linked_data([huge, WHOLE]) == ()
    assert headlines(WHOLE, huge) == ["Harbour of Lirena reopens"]


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["@type", "@graph", "@id", "name", "a"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@settings(max_examples=60, deadline=None)
@given(JSON_VALUES)
def test_any_json_is_read_alike_each_time_and_parents_come_first(value: object) -> None:
    script = json.dumps(value)
    nodes = read_linked_data([script])
    assert nodes == read_linked_data([script])
    assert all(-1 <= node.parent < place for place, node in enumerate(nodes))


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet='{}[]",:/*\\ab1 \n', max_size=80))
def test_any_text_is_survived(script: str) -> None:
    read_linked_data([script])


def test_half_a_pair_of_surrogates_is_a_replacement_character() -> None:
    values = r'{"@type":"NewsArticle","headline":"a\ud800b\udc00c\ud83d\udea2d"}'
    assert headlines(values) == ["a\ufffdb\ufffdc\U0001f6a2d"]


@pytest.mark.parametrize(
    "tail", [";" * 1_000_000, "-->" * 300_000, '"\\' * 500_000, "/*" * 500_000, ", " * 500_000, '"a":"' * 200_000]
)
def test_what_follows_a_value_is_read_in_linear_time(tail: str) -> None:
    start = time.process_time()
    read_linked_data(['{"@type":"NewsArticle","headline":"A ferry sails"}' + tail])
    assert time.process_time() - start < 2
