"""One article and its facts → the chain that its own credits, links, damage and cues name, collected or not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

from msgspec import Struct

from sumber.knowledge import Outlet, outlet_named, outlet_of_host, outlets
from sumber.model import (
    Article,
    Credit,
    Edge,
    Evidence,
    Facts,
    Moment,
    Node,
    NodeKind,
    Party,
    Precision,
    Relation,
    Span,
    Statement,
    Via,
    at,
)

from .addresses import page_key
from .proofs import credit_proof, owned

_BESIDE = 24
_LEFT_BY_REPUBLISHING = ("placeholder", "counter", "share_line", "damaged_link", "table_residue")
_PRECISIONS: dict[int, Precision] = {4: "year", 7: "month", 10: "day"}


class Chain(Struct):
    """The nodes by id and the edges that one article alone gives. `writer` is the node that the text's own sources stand
    behind: the article, or the uncollected one that it was taken from. `named` are the ids of all outlets that it names."""

    nodes: dict[str, Node]
    edges: list[Edge]
    writer: str
    named: frozenset[str] = frozenset()

    def link(self, node: Node, target: str, relation: Relation, evidence: Iterable[Evidence], confidence: float) -> None:
        """Say that `target` has it from `node`."""
        self.nodes.setdefault(node.id, node)
        if node.id != target:
            self.edges.append(Edge(node.id, target, relation, True, tuple(evidence), confidence))


def find_chain(article: Article, facts: Facts, cited: Mapping[str, Span] | None = None) -> Chain:
    """What the article alone says of where it came from; sources that were not collected are nodes all the same.

    `cited` are outlets of the same collection that the text names, by their names, with the place where it does.
    """
    chain = Chain({}, [], article.id, frozenset(mention.id for mention in facts.mentions if mention.id.startswith("outlet:")))
    sources = [
        credit
        for credit in article.credits
        if credit.kind == "source" and not _is_own(article, credit) and not _is_told_better(credit, article.credits)
    ]
    _take_republishing(article, sources, chain)
    for credit in (*article.credits, *facts.credits):
        known = _outlet_of(credit)
        if credit.kind in ("wire", "dateline", "byline", "translator") and known is not None and known.id != article.outlet:
            chain.link(outlet_node(known), chain.writer, "credits", (credit_proof(article, credit),), 0.9)
    for person in article.people:
        known = outlet_named(person.name) if person.role == "agency" else None
        if known is not None and known.id != article.outlet:
            chain.link(outlet_node(known), chain.writer, "credits", (owned("agency byline", article.id, person.evidence),), 0.9)
    for statement in facts.statements:
        _take_statement(article, facts, statement, chain)
    for name, span in (cited or {}).items():
        if f"outlet:{name}" in chain.nodes:
            continue
        proof = at("names the outlet", span, article.text, article=article.id)
        known = outlets().get(name)
        node = outlet_node(known) if known is not None else Node(f"outlet:{name}", "outlet", name, False)
        chain.link(node, chain.writer, "cites", (proof,), 0.6)
    chain.edges[:] = _once(chain.edges)
    return chain


def outlet_node(outlet: Outlet, moment: Moment | None = None) -> Node:
    """The node of an outlet or agency of which no article was collected."""
    kind: NodeKind = "agency" if outlet.kind == "agency" else "outlet"
    return Node(f"outlet:{outlet.id}", kind, outlet.name, False, moment)


def _is_told_better(credit: Credit, others: Iterable[Credit]) -> bool:
    """Whether a name that says nothing to us stands in one line with an outlet that is known (`dpa/xyz`)."""
    if credit.url is not None or _outlet_of(credit) is not None or (credit.span is None and credit.evidence is None):
        return False
    place = (credit.span, credit.evidence)
    return any(
        (other.span, other.evidence) == place and other.name != credit.name and _outlet_of(other) is not None for other in others
    )


def _is_own(article: Article, credit: Credit) -> bool:
    known = _outlet_of(credit)
    return article.outlet is not None and article.outlet in (credit.outlet, credit.name, known.id if known else None)


def _outlet_of(credit: Credit) -> Outlet | None:
    if credit.outlet is not None:
        return outlets().get(credit.outlet)
    by_host = outlet_of_host(_host(credit.url)) if credit.url else None
    return by_host or outlet_named(credit.name, in_context=True)


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def _take_republishing(article: Article, sources: list[Credit], chain: Chain) -> None:
    """article ← unnamed republisher ← translation ← the article that a source credit names, as far as each is shown."""
    below = article.id
    left = [damage for damage in article.damage if damage.kind in _LEFT_BY_REPUBLISHING]
    if article.outlet is None and (sources or left):
        proof = [Evidence(f"left by republishing: {damage.kind}", f"{article.id}#{damage.where}", damage.text) for damage in left]
        proof = proof or [credit_proof(article, credit) for credit in sources]
        node = Node(f"republisher:{article.id}", "republisher", "an unnamed republisher", False)
        chain.link(node, below, "republishes", proof, 0.8)
        below = node.id
    translation = article.translated_from
    if translation is not None and translation.evidence:
        proof = [owned("translated", article.id, evidence) for evidence in translation.evidence]
        name = "a translation" if translation.language == "und" else f"a translation from {translation.language}"
        node = Node(f"translation:{article.id}", "translation", name, False)
        chain.link(node, below, "republishes", proof, 0.5 if translation.doubt else 0.8)
        below = node.id
    for credit in sources:
        node = _source_node(credit)
        chain.link(node, below, "republishes", _source_proof(article, credit), 0.9)
        if chain.writer == article.id:
            chain.writer = node.id


def _source_node(credit: Credit) -> Node:
    known = _outlet_of(credit)
    key = page_key(credit.url) if credit.url else None
    if key is None or credit.url is None:
        if known is not None:
            return outlet_node(known)
        return Node(f"source:{credit.name.casefold()}", "unknown", credit.name, False)
    host, _, number = key.partition("#")
    name = known.name if known is not None else host
    return Node(f"page:{key}", "article", f"{name}, article {number}" if number else f"{name}, {credit.url}", False)


def _source_proof(article: Article, credit: Credit) -> list[Evidence]:
    proof = [credit_proof(article, credit)]
    for damage in article.damage:
        if damage.kind == "damaged_link" and credit.url and damage.text in credit.url:
            proof.append(Evidence("damaged link, its number survives", f"{article.id}#{damage.where}", damage.text))
    return proof


def _take_statement(article: Article, facts: Facts, statement: Statement, chain: Chain) -> None:
    """outlets that a statement came through, outermost first, and whoever stands behind the innermost of them."""
    target = chain.writer
    through = False
    for via, known in _named(statement):
        if known is not None and known.id == article.outlet:
            continue
        proof = at("according to", via.span, article.text, article=article.id)
        moment = _said_moment(article, facts, statement) if not through else None
        node = outlet_node(known, moment) if known else Node(_slug(via.name), "unknown", via.name, False, moment)
        _date(chain, node)
        chain.link(node, target, "cites", (proof,), 0.8)
        target, through = node.id, True
    for speaker in statement.speakers:
        spoken = _speaker_outlet(speaker)
        if spoken is not None and spoken.id != article.outlet and not through:
            node = outlet_node(spoken, _said_moment(article, facts, statement))
            _date(chain, node)
            chain.link(node, target, "cites", _spoken(article, statement, speaker), 0.8)
        elif spoken is None and through and speaker.id is not None:
            chain.link(_speaker_node(facts, speaker), target, "cites", _spoken(article, statement, speaker), 0.7)


def _named(statement: Statement) -> list[tuple[Via, Outlet | None]]:
    """The outlets and bodies that a statement came through; a word beside a known name (`the agency`) is that name's."""
    known = [(via, outlets().get(via.outlet or "") or outlet_named(via.name, in_context=True)) for via in statement.via]
    spans = [via.span for via, outlet in known if outlet is not None]
    return [(via, outlet) for via, outlet in known if outlet is not None or (_is_name(via.name) and not _is_beside(via, spans))]


def _is_beside(via: Via, spans: list[Span]) -> bool:
    return any(via.span.start <= span.end + _BESIDE and span.start <= via.span.end + _BESIDE for span in spans)


def _is_name(words: str) -> bool:
    """Whether a phrase may be a name: one with a capital, or in a script that has none."""
    return any(char.isupper() for char in words) or not any(char.islower() for char in words)


def _date(chain: Chain, node: Node) -> None:
    """The first moment that the text gives for a source stays with it."""
    known = chain.nodes.get(node.id)
    if known is not None and known.moment is None and node.moment is not None:
        chain.nodes[node.id] = node


def _speaker_outlet(speaker: Party) -> Outlet | None:
    return outlets().get(speaker.id.removeprefix("outlet:")) if speaker.id and speaker.id.startswith("outlet:") else None


def _speaker_node(facts: Facts, speaker: Party) -> Node:
    actor = next((actor for actor in facts.actors if actor.id == speaker.id), None)
    kind: NodeKind = "person" if actor is not None and actor.kind == "person" else "institution"
    name = actor.names[0] if actor is not None and actor.names else speaker.name
    return Node(speaker.id if speaker.id and speaker.id.startswith("country:") else _slug(name), kind, name, False)


def _slug(name: str) -> str:
    return f"actor:{' '.join(name.casefold().split())}"


def _spoken(article: Article, statement: Statement, speaker: Party) -> list[Evidence]:
    spans = [span for span in (speaker.span, *statement.speaker_spans, *statement.cue, *statement.content) if span is not None]
    return [at("speaker", spans[0], article.text, article=article.id)] if spans else []


def _said_moment(article: Article, facts: Facts, statement: Statement) -> Moment | None:
    """When the text says that it was said, quoted from the time that stands nearest to the statement."""
    if statement.said_on is None:
        return None
    start = statement.content[0].start if statement.content else 0
    times = [time for time in facts.times if time.value == statement.said_on]
    nearest = min(times, key=lambda time: (abs(time.span.start - start), time.span.start), default=None)
    if nearest is None:
        return None
    proof = at("said on", nearest.span, article.text, article=article.id)
    return Moment(statement.said_on, _PRECISIONS.get(len(statement.said_on), "minute"), proof)


def _once(edges: list[Edge]) -> list[Edge]:
    """Each step once, with the evidence of all its mentions (the first four)."""
    found: dict[tuple[str, str, str], Edge] = {}
    for edge in edges:
        key = (edge.source, edge.target, edge.relation)
        known = found.get(key)
        evidence = edge.evidence if known is None else tuple(dict.fromkeys((*known.evidence, *edge.evidence)))[:4]
        if evidence:
            found[key] = Edge(edge.source, edge.target, edge.relation, edge.directed, evidence, edge.confidence)
    return list(found.values())
