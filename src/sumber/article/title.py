"""The title of a page: its candidates, the site's name taken off them, and which of them the others speak for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from sumber.model import Candidate, Evidence
from sumber.page import Tree

from .about import About, name_key
from .linked import is_article, strings
from .title_site import without_site, wording

MAX_TITLE = 400
MAX_HEADINGS = 8
MAX_CARDS = 16
_MOST_PARTS = 12

_BREAKING = frozenset(("br", "div", "p", "li", "h1", "h2", "h3"))

# How much each kind of candidate is worth by itself. The heading is what readers see; a `strange` one shares no word with
# what is declared, or names the site. The first card is written for other sites and often rewritten for their readers, a
# further one only counts where it says the same; the title element is written for search engines.
_WORTH = {"heading": 1.6, "subheading": 0.5, "strange": 0.8, "linked": 1.1, "card": 1.0, "element": 0.45, "further": 0.2}
_PLACED = 1.0
"""A heading of this worth is the article's, whether or not it has the best wording."""
_SHORT_WORD = 3
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Marks of where a word or line may break, which are nobody's words."""
_STRANGE = 0.1
"""Below this likeness to everything that is declared, one of several headings is that of something else."""
_SET_OFF = re.compile(r"\s*(?:[:|｜·»]|\s[-–—])\s*$")
_SET_OFF_BEHIND = re.compile(r"\s*(?:[:|｜·»]|[-–—]\s)")


class Title(NamedTuple):
    """The title with what proves it; `anchor` is the element of the page's tree where it is shown, or None."""

    text: str | None
    evidence: Evidence | None
    rivals: tuple[Candidate, ...]
    anchor: int | None


class _Option(Struct, frozen=True, gc=False):
    """A wording: `raw` as it stands on the page at `where`, or where `element` is shown; `text` without the site's name."""

    kind: str
    text: str
    rule: str
    raw: str
    where: str = ""
    element: int | None = None


def find_title(about: About) -> Title:
    """The title as the page shows it, without the site's name; its rivals are the other wordings, best first.

    A candidate is worth what its kind is worth and what the other kinds say for it, by shared words. Where the page shows
    no heading, the declared titles decide.
    """
    options = _options(about)
    if not options:
        return Title(None, None, (), None)
    ranked = sorted(_scored(options), key=lambda one: (-one[0], one[1]))
    best = _without_glue(_without_kicker(options[ranked[0][1]], options, about.tree), options, about.tree)
    anchor = best.element
    if anchor is None:
        # The heading marks the place even where another wording is better.
        own = wording(best.text)
        places = [place for score, place in ranked if score >= _PLACED or wording(options[place].text) == own]
        anchor = next((options[place].element for place in places if options[place].element is not None), None)
    seen, rivals = {wording(best.text)}, []
    for _, place in ranked[1:]:
        option = options[place]
        if wording(option.text) not in seen:
            seen.add(wording(option.text))
            rivals.append(Candidate(option.text, _evidence(option, about.tree)))
    return Title(best.text, _evidence(best, about.tree), tuple(rivals), anchor)


def _evidence(option: _Option, tree: Tree) -> Evidence:
    where = option.where if option.where or option.element is None else f"page:{tree.path(option.element)}"
    return Evidence(option.rule, where, option.raw)


def _options(about: About) -> list[_Option]:
    keys = about.site_keys
    raw = [option for option in _candidates(about) if option.text and len(option.text) <= MAX_TITLE]
    whole = frozenset(
        wording(text) for text in {option.text for option in raw if option.kind != "element"} if name_key(text) not in keys
    )
    bare: dict[tuple[str, bool], str] = {}
    options = []
    for option in raw:
        known = option.text, option.kind == "element"
        if known not in bare:
            visible = option.text if option.text.isascii() else option.text.translate(_INVISIBLE)
            bare[known] = without_site(visible, keys, whole, at_front=known[1])
        text = bare[known]
        if text and (known[1] or name_key(text) not in keys):
            options.append(replace(option, text=text))
    return options


def _candidates(about: About) -> Iterator[_Option]:
    tree = about.tree
    for element in _headings(about):
        kind = "heading" if tree.tags[element] == "h1" else "subheading"
        text = _shown(tree, element, tree.text_starts[element])
        yield _Option(kind, text, kind, text, element=element)
    yield from _headlines(about)
    for number, meta in enumerate(about.metas["title"][:MAX_CARDS]):
        text = unescape(meta.content)
        yield _Option("further" if number else "card", text, "meta", text, meta.where)
    if about.declared.title:
        text = unescape(about.declared.title)
        yield _Option("element", text, "title-element", text, "page:title")


def _shown(tree: Tree, element: int, first: int) -> str:
    """The text of a heading from its text `first` on, with spaces where its lines break."""
    inside = tree.tags[element + 1 : tree.ends[element]]
    breaks = {tree.text_starts[one] for one, tag in enumerate(inside, element + 1) if tag in _BREAKING}
    texts = tree.texts[first : tree.text_ends[element]]
    if breaks:
        texts = [f" {text}" if place in breaks else text for place, text in enumerate(texts, first)]
    return " ".join("".join(texts).split())


def _headlines(about: About) -> Iterator[_Option]:
    """The headline of the best node of the linked data that has one; a page's name is worth no more than a card's."""
    for node in about.nodes:
        for key in ("headline", "name"):
            for text in strings(node.values.get(key))[:1]:
                kind = "linked" if is_article(node) else "card"
                yield _Option(kind, text, "linked-data", text, f"page:{node.where}.{key}")
                return


def _headings(about: About) -> list[int]:
    """The headings of the first rank that the page has, those in its furniture only where there are no others."""
    tree, outside = about.tree, about.outside()
    for tag in ("h1", "h2"):
        found = [element for element in tree.by_tag(tag)[: 4 * MAX_HEADINGS] if tree.text_starts[element] < tree.text_ends[element]]
        own = [element for element in found if len(found) == 1 or not outside.degree(element)] or found
        if own:
            return own[: MAX_HEADINGS if tag == "h1" else 3]
    return []


def _scored(options: list[_Option]) -> list[tuple[float, int]]:
    keys = [wording(option.text) for option in options]
    declared = {key: frozenset(key.split()) for key, option in zip(keys, options, strict=True) if option.element is None}
    headings = {place: keys[place] for place, option in enumerate(options) if option.element is not None}
    likeness = dict.fromkeys(declared, 1.0)
    for key in headings.values():
        if key not in likeness:
            own = frozenset(key.split())
            likeness[key] = max((_likeness(own, other) for other in declared.values()), default=0.0)
    chosen = max(headings, key=lambda place: (round(likeness[headings[place]], 1), -place), default=-1)
    kinds: dict[str, set[str]] = {}
    for place, option in enumerate(options):
        if place == chosen:
            doubted = len(headings) > 1 and bool(declared) and likeness[keys[place]] < _STRANGE
            strange = doubted or _is_strange(keys[place], declared) or _names_the_site(option, options)
            kinds.setdefault(keys[place], set()).add("strange" if strange else option.kind)
        elif option.element is None:
            kinds.setdefault(keys[place], set()).add(option.kind)
    worth = {key: sum(_WORTH[kind] for kind in sorted(found)) + likeness[key] / 100 for key, found in kinds.items()}
    return [
        (likeness[key] / 10 if option.element is not None and place != chosen else worth[key], place)
        for place, (key, option) in enumerate(zip(keys, options, strict=True))
    ]


def _is_strange(heading: str, declared: dict[str, frozenset[str]]) -> bool:
    """Whether a heading shares no word of some length with anything that is declared: it is that of something else."""
    if not declared or heading in declared:
        return False
    own = frozenset(heading.split())
    telling = frozenset(word for word in own if len(word) > _SHORT_WORD) or own
    return all(telling.isdisjoint(other) for other in declared.values())


def _names_the_site(heading: _Option, options: list[_Option]) -> bool:
    """Whether the title element has the heading and, set off behind it, a title that is declared."""
    for option in options:
        if option.kind == "element" and option.text.startswith(heading.text):
            behind = _SET_OFF_BEHIND.match(option.text, len(heading.text))
            rest = wording(option.text[behind.end() :]) if behind is not None else ""
            return bool(rest) and any(wording(other.text) == rest for other in options if other.kind in ("linked", "card"))
    return False


def _without_glue(best: _Option, options: list[_Option], tree: Tree) -> _Option:
    """The declared wording where the heading is the same but for spaces that its elements swallow."""
    if best.element is None or tree.text_ends[best.element] - tree.text_starts[best.element] < 2:
        return best
    own, words = name_key(best.text), len(best.text.split())
    for option in options:
        if option.element is None and len(option.text.split()) > words and name_key(option.text) == own:
            return replace(option, element=best.element)
    return best


def _without_kicker(best: _Option, options: list[_Option], tree: Tree) -> _Option:
    """The wording without the kicker that the heading shows before it, in an element of its own: where one that is
    declared is just the rest, or has the rest behind another kicker."""
    heading = next((option for option in options if option.element is not None), None)
    if heading is None or heading.element is None:
        return best
    rests = list(islice(_rests(tree, heading.element), _MOST_PARTS))
    if not rests:
        return best
    shown = wording(heading.text)
    declared = {wording(option.text): option for option in reversed(options) if option.kind in ("linked", "card", "further")}
    for rest in rests:
        tail = wording(rest)
        if not tail or 3 * len(tail) < len(shown) or not shown.endswith(" " + tail):
            continue
        if tail in declared and wording(best.text) == shown:
            return replace(declared[tail], element=heading.element)
        if shown not in declared and any(_ends_with(option.text, rest) for option in declared.values()):
            return replace(heading, text=rest)
    return best


def _rests(tree: Tree, element: int) -> Iterator[str]:
    """What a heading shows from each of its texts on that stands in another element than the first words."""
    first, end = tree.text_starts[element], tree.text_ends[element]
    first = next((place for place in range(first, end) if not tree.texts[place].isspace()), end)
    for place in range(first + 1, end):
        if tree.owners[place] != tree.owners[first] and not tree.texts[place].isspace():
            yield _shown(tree, element, place)


def _ends_with(title: str, rest: str) -> bool:
    return title.endswith(rest) and _SET_OFF.search(title, 0, len(title) - len(rest)) is not None


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return (2 * shared / (len(one) + len(other))) ** 2 if shared else 0.0
