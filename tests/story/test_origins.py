"""One page alone gives the chain that its credits, links, damage and cues name."""

from __future__ import annotations

import msgspec
import pytest

from sumber.model import Actor, Article, Credit, Damage, Edge, Evidence, Facts, Moment, Person, Span, Translation
from sumber.story.actors import renamed, same_actors
from sumber.story.addresses import page_key, page_keys
from sumber.story.origins import Chain, find_chain

from .made import article, credited, facts, statement, time

LINK = "https://baoquocte.vn/a-damaged-address-of-words-417733.html"
TEXT = (
    "El 4 de mayo, la agencia KCNA informó de la visita.\n"
    '"Fue una conversación franca", dijo el Consejo de Seguridad, según RIA.\n'
    "[anuncio_2]\n"
    f"Fuente: {LINK}\n"
)


def scraped() -> tuple[Article, Facts]:
    """A scrape of a machine translation, whose source link and placeholder are all that is left of its way."""
    base = credited(article(TEXT, language="es"), f"Fuente: {LINK}", "source", outlet="baoquocte", url=LINK)
    start = TEXT.index("[anuncio_2]")
    where = f"text:{start}-{start + 11}"
    link = TEXT.index(LINK)
    page = msgspec.structs.replace(
        base,
        damage=(
            Damage("placeholder", "[anuncio_2]", where),
            Damage("damaged_link", LINK, f"text:{link}-{link + len(LINK)}"),
        ),
        translated_from=Translation("vi", (Evidence("translated placeholder", where, "[anuncio_2]"),), (), "only suggested"),
    )
    found = facts(
        language="es",
        times=(time(TEXT, "4 de mayo", "XXXX-05-04"),),
        actors=(Actor("actor:1", "organisation", ("Consejo de Seguridad",)),),
        statements=(
            statement(TEXT, "informó de la visita", "la agencia KCNA", name="s1", by="outlet:kcna", said_on="XXXX-05-04"),
            statement(
                TEXT, "Fue una conversación franca", "el Consejo de Seguridad", name="s2", by="actor:1", via="RIA", outlet="ria"
            ),
        ),
    )
    return page, found


def steps(chain: Chain) -> set[tuple[str, str, str]]:
    return {(edge.source, edge.target, edge.relation) for edge in chain.edges}


def test_the_whole_chain_of_a_scraped_translation() -> None:
    chain = find_chain(*scraped())
    source = "page:baoquocte.vn#417733"
    assert steps(chain) == {
        ("republisher:a", "a", "republishes"),
        ("translation:a", "republisher:a", "republishes"),
        (source, "translation:a", "republishes"),
        ("outlet:kcna", source, "cites"),
        ("outlet:ria", source, "cites"),
        ("actor:consejo de seguridad", "outlet:ria", "cites"),
    }
    assert chain.writer == source
    assert not any(node.collected for node in chain.nodes.values())
    assert {key: node.kind for key, node in chain.nodes.items() if key in (source, "outlet:ria", "republisher:a")} == {
        source: "article",
        "outlet:ria": "agency",
        "republisher:a": "republisher",
    }
    assert "417733" in chain.nodes[source].name


def test_a_source_is_dated_by_what_the_text_says() -> None:
    moment = find_chain(*scraped()).nodes["outlet:kcna"].moment
    assert isinstance(moment, Moment)
    assert (moment.value, moment.precision, moment.evidence.text) == ("XXXX-05-04", "day", "4 de mayo")


def test_the_number_that_survived_is_evidence() -> None:
    edges = [edge for edge in find_chain(*scraped()).edges if edge.source.startswith("page:")]
    assert [evidence.rule for evidence in edges[0].evidence] == ["source credit", "damaged link, its number survives"]


def test_every_step_has_evidence_that_names_the_article() -> None:
    for edge in find_chain(*scraped()).edges:
        assert edge.evidence
        assert all(evidence.where.startswith("a#") for evidence in edge.evidence)


def test_a_plain_article_has_no_chain() -> None:
    chain = find_chain(article("The bridge fell."), facts())
    assert (chain.nodes, chain.edges, chain.writer) == ({}, [], "a")


@pytest.mark.parametrize("kind", ["wire", "dateline", "byline"])
def test_credits_of_agencies(kind: str) -> None:
    one = credited(article("NORVALE (Reuters) - The bridge fell."), "NORVALE (Reuters)", kind, outlet="reuters")  # type: ignore[arg-type]
    assert steps(find_chain(one, facts())) == {("outlet:reuters", "a", "credits")}


def test_an_outlet_is_not_its_own_source() -> None:
    one = credited(
        article("NORVALE (Reuters) - The bridge fell.", outlet="reuters"), "NORVALE (Reuters)", "dateline", outlet="reuters"
    )
    assert find_chain(one, facts()).edges == []


def test_a_photo_credit_is_no_step() -> None:
    one = credited(article("The bridge fell. Photo: Reuters"), "Reuters", "photo", outlet="reuters")
    assert find_chain(one, facts()).edges == []


def test_an_agency_in_the_byline() -> None:
    person = Person("Reuters", "agency", Evidence("byline", "page:meta[name=author]", "Reuters"))
    one = msgspec.structs.replace(article("The bridge fell."), people=(person,))
    (edge,) = find_chain(one, facts()).edges
    assert (edge.source, edge.relation, edge.evidence[0].where) == ("outlet:reuters", "credits", "a#page:meta[name=author]")


def test_a_source_with_an_outlet_of_its_own_needs_no_unnamed_republisher() -> None:
    url = "https://norvale.example/news/123456"
    one = credited(article(f"The bridge fell.\nSource: {url}", outlet="gazette"), url, "source", url=url)
    assert steps(find_chain(one, facts())) == {("page:norvale.example#123456", "a", "republishes")}


def test_a_source_without_a_link() -> None:
    one = credited(article("The bridge fell.\nSource: The Norvale Observer", outlet="gazette"), "The Norvale Observer", "source")
    assert steps(find_chain(one, facts())) == {("source:the norvale observer", "a", "republishes")}


def test_one_edge_for_many_mentions() -> None:
    text = "The bridge fell, Reuters said. The pillar broke, Reuters reported."
    found = facts(
        statements=(
            statement(text, "The bridge fell", "Reuters", name="s1", by="outlet:reuters"),
            statement(text, "The pillar broke", "Reuters", name="s2", by="outlet:reuters"),
        )
    )
    (edge,) = find_chain(article(text), found).edges
    assert edge.source == "outlet:reuters"


def test_a_common_word_for_an_agency_is_no_source() -> None:
    text = "The bridge fell, the agency said."
    found = facts(statements=(statement(text, "The bridge fell", via="the agency"),))
    assert find_chain(article(text), found).edges == []


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.norvale.example/2026/bridge-falls-286239.html", "norvale.example#286239"),
        ("https://norvale.example/bridge-falls/", "norvale.example/bridge-falls"),
        ("http://norvale.example/a/2026/03/02/bridge", "norvale.example/a/2026/03/02/bridge"),
        ("not an address", None),
        ("http://[broken", None),
    ],
)
def test_page_key(url: str, key: str | None) -> None:
    assert page_key(url) == key


def test_page_keys_of_an_article() -> None:
    one = article("The bridge fell.", url="https://norvale.example/x-12345.html")
    assert page_keys(one) == {"norvale.example#12345"}
    assert page_keys(article("The bridge fell.")) == frozenset()


def test_an_actor_is_one_in_any_script() -> None:
    chain = find_chain(*scraped())
    nodes = [
        msgspec.structs.replace(chain.nodes["outlet:ria"], id=f"actor:{name}", name=name)
        for name in ("Petra Lindqvist", "chairwoman Петра Линдквист", "Hanna Voss")
    ]
    assert same_actors(nodes) == {"actor:chairwoman Петра Линдквист": "actor:Petra Lindqvist"}


def test_renaming_touches_nodes_and_edges() -> None:
    node = msgspec.structs.replace(find_chain(*scraped()).nodes["outlet:ria"], id="actor:x")
    edge = Edge("actor:x", "a", "cites", True, (Evidence("speaker", "a#text:0-1", "T"),), 0.7)
    changed = renamed(Chain({"actor:x": node}, [edge], "a"), {"actor:x": "actor:y"})
    assert set(changed.nodes) == {"actor:y"}
    assert changed.edges[0].source == "actor:y"


def test_credits_without_a_place_in_the_text_keep_their_evidence() -> None:
    credit = Credit("wire", "Reuters", "reuters", None, None, Evidence("wire", "page:footer/p[2]", "Reuters"))
    one = msgspec.structs.replace(article("The bridge fell."), credits=(credit,))
    (edge,) = find_chain(one, facts()).edges
    assert edge.evidence[0].where == "a#page:footer/p[2]"


def test_spans_outside_the_text_are_not_quoted() -> None:
    credit = Credit("wire", "Reuters", "reuters", None, Span(900, 907), None)
    one = msgspec.structs.replace(article("The bridge fell."), credits=(credit,))
    (edge,) = find_chain(one, facts()).edges
    assert edge.evidence[0].where == "a#call"


def test_an_unknown_name_beside_a_known_one_is_no_source_of_its_own() -> None:
    text = "The bridge fell.\nSource: Reuters/nqx"
    one = credited(article(text, outlet="gazette"), "Source: Reuters/nqx", "source", outlet="reuters")
    second = msgspec.structs.replace(one.credits[0], name="nqx", outlet=None)
    both = msgspec.structs.replace(one, credits=(*one.credits, second))
    assert {source for source, _, _ in steps(find_chain(both, facts()))} == {"outlet:reuters"}


@pytest.mark.parametrize("text", ["", "The bridge fell.", TEXT])
def test_chains_are_the_same_each_time(text: str) -> None:
    one, other = find_chain(article(text), facts()), find_chain(article(text), facts())
    assert (one.nodes, one.edges) == (other.nodes, other.edges)


def test_the_collected_page_of_a_chain_is_never_named_as_collected() -> None:
    page, found = scraped()
    chain = find_chain(page, found)
    assert page.id not in chain.nodes
    assert {edge.target for edge in chain.edges} - {page.id} <= chain.nodes.keys()
    assert {edge.source for edge in chain.edges} <= chain.nodes.keys()


def test_confidence_is_lower_where_the_translation_is_doubted() -> None:
    page, found = scraped()
    assert page.translated_from is not None
    sure = msgspec.structs.replace(page, translated_from=msgspec.structs.replace(page.translated_from, doubt=""))

    def confidence(one: Article) -> float:
        return next(edge.confidence for edge in find_chain(one, found).edges if edge.source == "translation:a")

    assert confidence(page) < confidence(sure)


def test_a_photo_agency_does_not_become_a_source_through_facts() -> None:
    photo = Credit("photo", "KCNA", "kcna", None, Span(0, 3), None)
    assert find_chain(article("The bridge fell."), facts(credits=(photo,))).edges == []


def test_a_wire_credit_found_in_the_running_text() -> None:
    text = "The bridge fell. (Reuters)"
    wire = Credit("wire", "Reuters", "reuters", None, Span(17, 26), None)
    (edge,) = find_chain(article(text), facts(credits=(wire,))).edges
    assert edge.evidence[0].text == "(Reuters)"


def test_an_unknown_word_beside_a_known_outlet_in_one_line_beside_the_text_is_no_source() -> None:
    line = Evidence("beside_text", "page:html>body>p[9]", "Quelle: dpa/xyz")
    pair = (Credit("wire", "dpa", "dpa", evidence=line), Credit("source", "xyz", evidence=line))
    one = msgspec.structs.replace(article("The bridge fell."), credits=pair)
    assert steps(find_chain(one, facts())) == {("outlet:dpa", "a", "credits")}
    elsewhere = Evidence("beside_text", "page:html>body>p[10]", "Quelle: xyz")
    apart = msgspec.structs.replace(article("The bridge fell."), credits=(pair[0], Credit("source", "xyz", evidence=elsewhere)))
    assert "source:xyz" in find_chain(apart, facts()).nodes
