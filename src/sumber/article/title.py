"""The title of a page: its candidates, the site's name taken off them, and which of them the others speak for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from sumber.model import Candidate, Evidence
from sumber.page import Tree

from .about import About, name_key
from .linked import is_article, strings

MAX_TITLE = 400
MAX_HEADINGS = 8

_BREAKING = frozenset(("br", "div", "p", "li", "h1", "h2", "h3"))

# How much each kind of candidate is worth by itself. The heading is what readers see; `social` cards are often rewritten
# for another audience; the title element is written for search engines.
# Below this likeness to everything that is declared, a heading is that of something else on the page.
_STRANGE = 0.05
_WORTH = {"heading": 1.6, "linked": 1.1, "card": 1.0, "element": 0.45}

# A separator between title and site name: set off by spaces, or one of the signs that titles do not use otherwise.
_SEPARATOR = re.compile(r"\s+(?:[|\-–—―·•»«›~*/]|::|<|>)+\s+|\s*[|｜‖¦»›ㅣ]\s*|\s+:+\s+|\s*(?:::|_{1,2})\s*|\s*[—–]{2,}\s*|:\s+")
_SIGN = re.compile(r"[|\-–—―·•»«›~*/:<>｜‖¦ㅣ_]")
_WORDS = re.compile(r"\w+")
_STRONG = re.compile(r"\s+(?:[|\-–—―·•»«›~*/]|::)+\s+|\s*[|｜‖¦ㅣ]\s*")


class Title(NamedTuple):
    """The title with what proves it; `anchor` is the element of the page's tree where it is shown, or None."""

    text: str | None
    evidence: Evidence | None
    rivals: tuple[Candidate, ...]
    anchor: int | None


class _Option(NamedTuple):
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
    best = _without_glue(_without_kicker(options[ranked[0][1]], options), options)
    anchor = best.element
    if anchor is None:
        same = (option.element for option in options if option.element is not None and _key(option.text) == _key(best.text))
        anchor = next(same, None)
    seen, rivals = {_key(best.text)}, []
    for _, place in ranked[1:]:
        option = options[place]
        if _key(option.text) not in seen:
            seen.add(_key(option.text))
            rivals.append(Candidate(option.text, _evidence(option, about.tree)))
    return Title(best.text, _evidence(best, about.tree), tuple(rivals), anchor)


def _evidence(option: _Option, tree: Tree) -> Evidence:
    where = option.where if option.where or option.element is None else f"page:{tree.path(option.element)}"
    return Evidence(option.rule, where, option.raw)


def _options(about: About) -> list[_Option]:
    keys = about.site_keys
    raw = [option for option in _candidates(about) if option.text and len(option.text) <= MAX_TITLE]
    whole = {_key(option.text) for option in raw if option.kind != "element" and name_key(option.text) not in keys}
    options = []
    bare = {text: without_site(text, keys, whole) for text in dict.fromkeys(option.text for option in raw)}
    for option in raw:
        text = bare[option.text]
        if text and (option.kind == "element" or name_key(text) not in keys):
            options.append(option._replace(text=text))
    return options


def _candidates(about: About) -> Iterator[_Option]:
    tree = about.tree
    for element in _headings(about):
        text = _shown(tree, element)
        yield _Option("heading", text, "heading" if tree.tags[element] == "h1" else "subheading", text, element=element)
    yield from _headlines(about)
    for meta in about.metas["title"]:
        text = unescape(meta.content)
        yield _Option("card", text, "meta", text, meta.where)
    if about.declared.title:
        text = unescape(about.declared.title)
        yield _Option("element", text, "title-element", text, "page:title")


def _shown(tree: Tree, element: int) -> str:
    """The text of a heading, with spaces where its lines break."""
    inside = range(element + 1, tree.ends[element])
    breaks = {tree.text_starts[one] for one in inside if tree.tags[one] in _BREAKING}
    if not breaks:
        return tree.text_of(element)
    pieces = [
        f" {tree.texts[place]}" if place in breaks else tree.texts[place]
        for place in range(tree.text_starts[element], tree.text_ends[element])
    ]
    return " ".join("".join(pieces).split())


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
        own = [element for element in found if not outside.degree(element)] or found
        if own:
            return own[: MAX_HEADINGS if tag == "h1" else 3]
    return []


def _scored(options: list[_Option]) -> list[tuple[float, int]]:
    keys = [_key(option.text) for option in options]
    words = [frozenset(key.split()) for key in keys]
    declared = dict.fromkeys(words[place] for place, option in enumerate(options) if option.kind != "heading")
    alike = {own: max((_likeness(own, other) for other in declared), default=0.0) for own in dict.fromkeys(words)}
    likeness = [alike[own] for own in words]
    headings = [place for place, option in enumerate(options) if option.kind == "heading"]
    chosen = max(headings, key=lambda place: (round(likeness[place], 1), -place), default=-1)
    kinds: dict[str, set[str]] = {}
    for place, option in enumerate(options):
        if option.kind != "heading" or place == chosen:
            kinds.setdefault(keys[place], set()).add(option.kind)
    scored = []
    for place, option in enumerate(options):
        if option.kind == "heading" and place != chosen:
            scored.append((likeness[place] / 10, place))
            continue
        score = sum(_WORTH[kind] for kind in sorted(kinds[keys[place]])) + likeness[place] / 100
        if option.kind == "heading" and declared and (likeness[place] < _STRANGE or option.rule == "subheading"):
            score -= 0.8
        scored.append((score, place))
    return scored


def _without_glue(best: _Option, options: list[_Option]) -> _Option:
    """The declared wording where the heading is the same but for spaces that its elements swallow."""
    if best.kind == "heading":
        for option in options:
            same = name_key(option.text) == name_key(best.text) and len(option.text.split()) > len(best.text.split())
            if same and option.kind != "heading":
                return option._replace(element=best.element)
    return best


def _without_kicker(best: _Option, options: list[_Option]) -> _Option:
    """The declared wording where a heading shows that with a kicker before it ("Economy: ...")."""
    key = _key(best.text)
    heading = next((option for option in options if option.kind == "heading" and _key(option.text) == key), None)
    if heading is None:
        return best
    for option in options:
        other = _key(option.text)
        if option.kind in ("linked", "card") and len(other) >= len(key) / 3 and key.endswith(" " + other):
            return option._replace(element=heading.element)
    return best


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    shared = len(one & other)
    return (2 * shared / (len(one) + len(other))) ** 2 if shared else 0.0


def without_site(title: str, keys: Iterable[str], whole: Iterable[str] = ()) -> str:
    """The title without the site's name at either end.

    A part set off by a separator goes where it names the site (`keys`, as `name_key` writes them), or where the rest is
    one of the titles in `whole` (as `_key` writes them). What would leave nothing is kept.
    """
    if _SIGN.search(title) is None:
        return title.strip()
    known, titles = frozenset(keys), frozenset(whole)
    for cut in _cuts(title):
        if _key(cut) in titles:
            return cut
    while True:
        separators = list(_SEPARATOR.finditer(title))
        if not separators:
            return title.strip()
        first, last = separators[0], separators[-1]
        if title[: last.start()] and _names_site(title[last.end() :], known, loosely=_STRONG.fullmatch(last[0]) is not None):
            title = title[: last.start()]
        elif title[first.end() :] and _names_site(title[: first.start()], known, loosely=False):
            title = title[first.end() :]
        else:
            return title.strip()


def _cuts(title: str) -> Iterator[str]:
    places = list(_STRONG.finditer(title))
    for place in places:
        yield title[: place.start()].strip()
    for place in places:
        yield title[place.end() :].strip()


def _names_site(part: str, keys: frozenset[str], *, loosely: bool) -> bool:
    """Whether a part of a title is the site's name; `loosely` also with a word or two about the section beside it."""
    key = name_key(part)
    if not loosely or key in keys or len(part.split()) > 4 or len(part) > 40:
        return key in keys
    return any(
        len(known) > 2 and (key.startswith(known) or key.endswith(known) or (len(key) > 4 and known.startswith(key)))
        for known in keys
    )


@lru_cache(maxsize=256)
def _key(title: str) -> str:
    return " ".join(_WORDS.findall(title)).casefold()
