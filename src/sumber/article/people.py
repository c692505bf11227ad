"""Who made a page's article: authors, editors, photographers, translators; agencies and desks told apart from persons."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise
from typing import Any

from msgspec import Struct

from sumber.knowledge.files import any_of
from sumber.knowledge.metadata import metadata_names
from sumber.model import Evidence, Person, PersonRole
from sumber.page import Tree
from sumber.page.linked_data import Node

from .about import About, name_key
from .linked import strings
from .marks import MAX_MARKS, MAX_TEXTS, with_attribute
from .people_names import Names

MAX_BYLINE = 160
NEAR = 5
"""A byline that a class name speaks against counts up to so many texts behind the title."""
MIN_BYLINE = 12
MAX_LINES = 40
"""How many texts behind the title may hold a byline that no mark shows."""
MAX_PEOPLE = 24
MAX_NAME_WORDS, MAX_BESIDE, MAX_APART = 4, 8, 10
"""A byline adds names of so many words, alone in their element but for so many characters, so many elements apart."""

_AUTHOR_KEYS = (".author", ".creator")
_JUMP = re.compile(r"#\w")
_CARD = frozenset(("vcard", "h-card", "fn", "p-author"))


class _Source(Struct, frozen=True, gc=False):
    """A place that names people: the words there, and how they stand on the page at `where` (an element of the tree, or as
    `Evidence.where` has it); `body` where the page says that it is no person."""

    role: PersonRole
    text: str
    rule: str
    where: str | int
    raw: str
    body: bool = False

    def evidence(self, tree: Tree) -> Evidence:
        """The evidence, with the path of the element."""
        return Evidence(self.rule, self.where if isinstance(self.where, str) else f"page:{tree.path(self.where)}", self.raw)


class _Named(Struct, frozen=True, gc=False):
    """Somebody whom a source names."""

    name: str
    role: PersonRole
    source: _Source


def find_people(about: About, *, anchor: int | None = None) -> tuple[Person, ...]:
    """The people, agencies and desks that the page names as its makers, authors first, nobody twice.

    Authors come from the first of these that names a person: the linked data, bylines marked by their element's relation
    or class near the title (`anchor`, an element of the page's tree), words before a name, links to the page of an author,
    meta elements; a byline that has all of the linked data's persons and more adds these. Agencies and desks come from all.
    """
    names = Names(about.language, about.site_keys, about.site_names)
    found: dict[tuple[str, PersonRole], _Named] = {}
    authors: set[str] = set()
    for read in (_linked, _marked, _spoken, _leading, _metas, _closing):
        if authors and read in (_spoken, _leading, _closing):
            continue
        people = [one for source in read(about, anchor, names) for one in _people(source, names)]
        if not people:
            continue
        named = {names.key(one.name) for one in people if one.role == "author"}
        if authors:
            people = [one for one in people if one.role != "author"] + (_more(people, authors) if authors < named else [])
        for one in people:
            found.setdefault((names.key(one.name), one.role), one)
        authors = authors or named
    order = ("author", "translator", "editor", "photographer", "agency", "desk")
    ranked = sorted(found.values(), key=lambda one: order.index(one.role))[:MAX_PEOPLE]
    return tuple(Person(one.name, one.role, one.source.evidence(about.tree)) for one in ranked)


def _more(people: list[_Named], authors: set[str]) -> list[_Named]:
    """Of the persons of a byline those that belong to its `authors`: named in one text with these, or alone in an element
    close by."""
    marked = [one for one in people if one.role == "author"]
    known = [one.source for one in marked if name_key(one.name) in authors]
    return [
        one
        for one in marked
        if len(one.name.split()) <= MAX_NAME_WORDS
        and not one.name[0].islower()
        and (
            one.source in known
            or (len(one.source.raw) <= len(one.name) + MAX_BESIDE and any(_close(one.source, other) for other in known))
        )
    ]


def _close(one: _Source, other: _Source) -> bool:
    return isinstance(one.where, int) and isinstance(other.where, int) and abs(one.where - other.where) <= MAX_APART


def authors_of(people: Iterable[Person]) -> tuple[str, ...]:
    """The names of the persons who are authors; where the page names none, those of the agencies that it names in their
    place, or of the desks: in its linked data, else in its byline, else in meta elements. An agency in the byline goes
    before the site's own name in the linked data."""
    known = list(people)
    persons = tuple(person.name for person in known if person.role == "author")
    if persons:
        return persons
    bodies = [person for person in known if person.role in ("agency", "desk")]
    declared = [body for body in bodies if body.evidence.where.endswith(_AUTHOR_KEYS)]
    in_byline = [body for body in bodies if body.evidence.rule == "byline"]
    if not any(body.role == "agency" for body in declared):
        declared = [body for body in in_byline if body.role == "agency"] or declared
    return tuple(body.name for body in declared or in_byline or bodies)


def _people(source: _Source, names: Names) -> list[_Named]:
    return [_Named(name, role, source) for name, role in names.read(source.text, source.role, body=source.body)]


def _linked(about: About, anchor: int | None, names: Names) -> list[_Source]:
    found: list[_Source] = []
    for node in about.nodes[:3]:
        for key, role in (("author", "author"), ("creator", "author"), ("editor", "editor"), ("translator", "translator")):
            if key == "creator" and found:
                continue
            for value in _listed(node.values.get(key)):
                found += _linked_person(value, f"page:{node.where}.{key}", role, about.declared.nodes)  # type: ignore[arg-type]
        if any(source.role == "author" for source in found):
            break
    return found


def _listed(value: Any) -> list[Any]:
    return value[:MAX_PEOPLE] if isinstance(value, list) else [value]


def _linked_person(value: Any, where: str, role: PersonRole, nodes: tuple[Node, ...]) -> Iterator[_Source]:
    """One author of linked data: a name, an object with one, or a reference to such an object elsewhere on the page."""
    if isinstance(value, str):
        for text in strings(value):
            yield _Source(role, text, "linked-data", where, text)
    elif isinstance(value, dict):
        if "name" not in value and "@id" in value:
            value = next((node.values for node in nodes if node.values.get("@id") == value["@id"] and "name" in node.values), value)
        kinds = {kind for kind in _listed(value.get("@type")) if isinstance(kind, str)}
        body = not kinds.isdisjoint(metadata_names().linked_data.bodies)
        for text in strings(value.get("name")):
            yield _Source(role, text, "linked-data", where, text, body=body)


def _metas(about: About, anchor: int | None, names: Names) -> list[_Source]:
    """The authors that meta elements name: of the first name that has any, since the names repeat each other."""
    for _, metas in groupby(about.metas["author"], key=lambda meta: meta.name):
        told = [meta for meta in metas if "://" not in meta.content and not meta.content.startswith("@")]
        if told:
            return [_Source("author", meta.content, "meta", meta.where, meta.content) for meta in told]
    return []


def _marked(about: About, anchor: int | None, names: Names) -> list[_Source]:
    """The bylines near the title: by microdata, by `rel=author`, by class; else what a class name speaks against, where it
    stands right behind the title."""
    tree, near = about.tree, about.near(anchor)
    related = with_attribute(tree, "rel", ("author",), near.related)
    items = with_attribute(tree, "itemprop", ("author", "creator"), near.items)
    outside = about.outside(anchor)
    degrees = {element: outside.degree(element) for element in {*items, *related, *near.bylines}}
    behind = 0 if anchor is None else tree.text_ends[anchor]
    nobody: list[_Source] = []
    for degree in (0, 1):
        for elements in (items, related, near.bylines):
            fit = [element for element in elements if degrees[element] == degree]
            if not fit:
                continue
            if degree:
                fit = [element for element in fit if 0 <= tree.text_starts[element] - behind <= NEAR]
            found, named = _first_named(tree, fit, names, sure=elements is not near.bylines)
            if named:
                return found
            nobody += found if degree == 0 else []
    return nobody[:MAX_PEOPLE]


def _first_named(tree: Tree, elements: list[int], names: Names, *, sure: bool) -> tuple[list[_Source], bool]:
    """The first element that names a person, with those that are marked just as it is, and True; else all of them, and
    False. An element around other marked ones only speaks where these name nobody. Where a mark is not `sure`, a single
    word is no name unless a card for names or a word before it says so."""
    sources = {element: source for element in elements if (source := _byline(tree, element, names)) is not None}
    marked = list(sources)
    around = {outer for outer, inner in pairwise(marked) if inner < tree.ends[outer]}
    nobody: list[_Source] = []
    for element in sorted(marked, key=lambda one: one in around):
        people = [person for person in _people(sources[element], names) if person.role == "author"]
        if not people:
            nobody.append(sources[element])
        elif sure or names.is_full(people[0].name) or names.begins(sources[element].text) or _is_card(tree, element):
            mark = _mark(tree, element)
            alike = [one for one in marked if _mark(tree, one) == mark and (one in around) == (element in around)]
            return [sources[one] for one in alike][:MAX_PEOPLE], True
    return nobody, False


def _is_card(tree: Tree, element: int) -> bool:
    """Whether the element is the name in a person's card (hCard: https://microformats.org/wiki/hcard)."""
    return not _CARD.isdisjoint((tree.attributes[element].get("class") or "").split())


def _mark(tree: Tree, element: int) -> tuple[str, str]:
    return tree.tags[element], tree.attributes[element].get("class") or ""


def _byline(tree: Tree, element: int, names: Names) -> _Source | None:
    if tree.text_ends[element] - tree.text_starts[element] > MAX_BYLINE:
        return None
    text = tree.text_of(element)
    if not 0 < len(text) <= MAX_BYLINE:
        return None
    jumps = [link for link in _links(tree, element) if _JUMP.match(tree.attributes[link].get("href") or "")]
    if jumps:
        # "Leave a comment" jumps to another part of the page; where nothing else names anybody, the jump is to the author.
        bare = _Source("author", _with_breaks(tree, element, jumps), "byline", element, text)
        if _people(bare, names):
            return bare
    return _Source("author", _with_breaks(tree, element), "byline", element, text)


def _links(tree: Tree, element: int) -> list[int]:
    end = tree.ends[element]
    return [element + place for place, tag in enumerate(tree.tags[element:end]) if tag == "a"]


def _spoken(about: About, anchor: int | None, names: Names) -> list[_Source]:
    """The first short line near the title that begins as bylines do ("By ...") and names a person, else a desk or agency."""
    if anchor is None:
        return []
    tree = about.tree
    nobody: list[_Source] = []
    first, outside = tree.text_ends[anchor], about.outside(anchor)
    for text, element in zip(tree.texts[first : first + MAX_LINES], tree.owners[first : first + MAX_LINES], strict=True):
        if not text.isspace() and names.begins(text) and not outside.degree(element):
            if len(tree.text_of(element)) < MIN_BYLINE:
                element = tree.parents[element]
            source = _byline(tree, element, names)
            roles = [person.role for person in _people(source, names)] if source is not None else []
            if source is not None and "author" in roles:
                return [source]
            nobody += [source] if source is not None and roles and not nobody else []
    return nobody


def _leading(about: About, anchor: int | None, names: Names) -> list[_Source]:
    """The names in links near the title whose address leads to the page of an author."""
    tree, near, outside = about.tree, about.near(anchor), about.outside(anchor)
    leads = _author_path().search
    links = tree.by_tag("a")
    links = [
        element
        for element in links[bisect_left(links, near.start) : bisect_left(links, near.end)]
        if (href := tree.attributes[element].get("href")) and leads(href) and not outside.degree(element)
    ]
    return _first_named(tree, links[:MAX_MARKS], names, sure=False)[0]


@cache
def _author_path() -> re.Pattern[str]:
    return re.compile(rf"/(?:{any_of(metadata_names().pieces.path)})[/=]", re.IGNORECASE)


def _closing(about: About, anchor: int | None, names: Names) -> list[_Source]:
    """The one person whom lines that begin as bylines do name far from the title, as blogs sign at the foot of a post;
    nobody where such lines name several, as teasers do."""
    tree, outside = about.tree, about.outside(anchor)
    found: dict[str, _Source] = {}
    lines = [tree.owners[number] for number in names.beginning(tree.texts)]
    lines = [element for element in lines if tree.text_ends[element] - tree.text_starts[element] <= MAX_TEXTS]
    for element in lines[:MAX_MARKS]:
        degree = outside.degree(element)
        if degree > 1 or (degree and not _at_foot(tree, element)):
            continue
        around = tree.parents[element]
        source = _byline(tree, around if len(tree.text_of(element)) < MIN_BYLINE and around > 0 else element, names)
        for one in _people(source, names) if source is not None else ():
            if one.role == "author" and names.is_full(one.name):
                found.setdefault(names.key(one.name), one.source)
        if len(found) > 1:
            return []
    return list(found.values())


def _at_foot(tree: Tree, element: int) -> bool:
    around = (tree.attributes[one] for one in (element, *tree.ancestors(element)))
    named = (f"{own.get('class')} {own.get('id')}".lower() for own in around if own)
    return any(piece in names for names in named for piece in metadata_names().pieces.foot)


def _with_breaks(tree: Tree, element: int, without: Sequence[int] = ()) -> str:
    """The text of an element, with a bar where two texts touch each other without a space: on the page they stand apart.
    The elements `without` are left out."""
    if tree.text_ends[element] - tree.text_starts[element] == 1 and not without:
        return tree.text_of(element)
    left_out = {place for one in without for place in range(tree.text_starts[one], tree.text_ends[one])}
    pieces = ""
    for place in range(tree.text_starts[element], tree.text_ends[element]):
        text = "|" if place in left_out else tree.texts[place]
        apart = not pieces or not text or pieces[-1].isspace() or text[0].isspace()
        pieces = f"{pieces}{'' if apart else '|'}{text}"
    return " ".join(pieces.split())
