"""Stories → their lineage in W3C PROV-JSON (https://www.w3.org/submissions/prov-json/), which tools for provenance read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from sumber.model import ArticleRef, Edge, Node, NodeKind, Relation, Story

_PREFIXES = {
    "dcterms": "http://purl.org/dc/terms/",
    "node": "urn:sumber:node:",
    "story": "urn:sumber:story:",
    "sumber": "urn:sumber:terms:",
}
_AGENTS: dict[NodeKind, str] = {
    "outlet": "prov:Organization",
    "agency": "prov:Organization",
    "institution": "prov:Organization",
    "person": "prov:Person",
}
"""Who is an agent, and of what type; all others are texts, which are entities."""
_REVISIONS: frozenset[Relation] = frozenset(("boilerplate", "cut", "edited", "cut_edited"))

Document = dict[str, dict[str, Any]]


def lineage_prov(stories: Iterable[Story]) -> dict[str, Any]:
    """One document with a bundle for each story that has a step.

    Texts are entities, collected or not; outlets, agencies, institutions and persons are agents. Who has its text from another
    text was derived from it (`prov:Revision` where it was cut or edited, `prov:Quotation` where only quotations are shared); what
    credits an agent is attributed to it; who cites one was influenced by it. Two texts of which it is not known which was first are
    alternates. Each relation says in `sumber:relation` what Sumber calls it, and has its confidence and its evidence.
    """
    bundles = {f"story:{_local(story.id)}": _bundle(story) for story in stories if story.lineage.edges}
    return {"prefix": _PREFIXES, "bundle": bundles}


def _bundle(story: Story) -> Document:
    nodes = {node.id: node for node in story.lineage.nodes}
    refs = {ref.id: ref for ref in story.articles}
    made: Document = {}
    for node in nodes.values():
        shelf = "agent" if node.kind in _AGENTS else "entity"
        made.setdefault(shelf, {})[_name(node.id)] = _described(node, refs)
    for number, edge in enumerate(story.lineage.edges, 1):
        if edge.relation != "independent":
            kind, ends = _relation(edge, nodes)
            told = {} if kind == "alternateOf" else _told(edge)
            made.setdefault(kind, {})[f"_:r{number}"] = {**ends, **told}
    return made


def _described(node: Node, refs: Mapping[str, ArticleRef]) -> dict[str, Any]:
    ref = refs.get(node.id)
    found: dict[str, Any] = {
        "prov:label": node.name,
        "sumber:kind": node.kind,
        "sumber:collected": {"$": "true" if node.collected else "false", "type": "xsd:boolean"},
    }
    if node.kind in _AGENTS:
        found["prov:type"] = _term(_AGENTS[node.kind])
    if node.moment is not None:
        found["dcterms:issued"] = node.moment.value
    if ref is not None:
        written = {"dcterms:title": ref.title, "dcterms:language": ref.language, "dcterms:publisher": ref.outlet}
        found |= {key: value for key, value in written.items() if value}
        if ref.url:
            found["prov:location"] = ref.url
    return found


def _relation(edge: Edge, nodes: Mapping[str, Node]) -> tuple[str, dict[str, Any]]:
    """The name of a relation in PROV, and its two ends."""
    source, target = _name(edge.source), _name(edge.target)
    by_agent, of_agent = (nodes[end].kind in _AGENTS for end in (edge.source, edge.target))
    if not edge.directed and not by_agent and not of_agent:
        return "alternateOf", {"prov:alternate1": source, "prov:alternate2": target}
    if by_agent and not of_agent and edge.relation in ("credits", "republishes"):
        return "wasAttributedTo", {"prov:entity": target, "prov:agent": source}
    if by_agent or of_agent:
        return "wasInfluencedBy", {"prov:influencee": target, "prov:influencer": source}
    return "wasDerivedFrom", {"prov:generatedEntity": target, "prov:usedEntity": source}


def _told(edge: Edge) -> dict[str, Any]:
    found: dict[str, Any] = {
        "sumber:relation": edge.relation,
        "sumber:confidence": {"$": f"{edge.confidence:.2f}", "type": "xsd:double"},
        "sumber:evidence": [f"{one.rule} | {one.where} | {one.text}" for one in edge.evidence],
    }
    if edge.relation in _REVISIONS:
        found["prov:type"] = _term("prov:Revision")
    elif edge.relation == "quote_only":
        found["prov:type"] = _term("prov:Quotation")
    return found


def _term(name: str) -> dict[str, str]:
    return {"$": name, "type": "prov:QUALIFIED_NAME"}


def _name(node: str) -> str:
    return f"node:{_local(node)}"


def _local(id: str) -> str:
    """An id as the local part of a qualified name: what may not stand there is escaped."""
    return quote(id, safe="", errors="surrogatepass")
