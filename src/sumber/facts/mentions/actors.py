"""Persons and bodies found → one actor for all names, surnames and titles of each, and their mentions."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from sumber.knowledge.mentions_pack import MentionsPack
from sumber.model import Actor, Mention, MentionKind, Role, Span

from .bodies import Body
from .people import Titled
from .tokens import Line, Token

_HYPHENS = str.maketrans("", "", "-‐‑ '’·・")


class Known(Struct):
    """An actor while the document is read."""

    kind: MentionKind
    names: list[str]
    roles: list[Role]
    spans: list[tuple[Span, tuple[Role, ...]]]


def stem(word: str, endings: Iterable[str]) -> str:
    """A word of a name as it is compared: without case, hyphens and case ending."""
    folded = word.casefold().translate(_HYPHENS)
    for ending in endings:
        if folded.endswith(ending) and len(folded) - len(ending) >= 3:
            return folded[: len(folded) - len(ending)]
    return folded


class Cast:
    """The actors of one document, by their names."""

    def __init__(self, text: str, pack: MentionsPack) -> None:
        """Nobody yet; `pack` tells how names are inflected and which word is the surname."""
        self.text, self.pack = text, pack
        self.known: list[Known] = []
        self._whole: dict[str, Known] = {}
        self._single: dict[str, list[Known]] = {}
        self._endings = sorted(pack.name_endings, key=lambda ending: (-len(ending), ending))

    def _key(self, name: str) -> str:
        return "".join(stem(word, self._endings) for word in name.split())

    def _find(self, name: str) -> Known | None:
        whole = self._whole.get(self._key(name))
        if whole is not None:
            return whole
        words = name.split()
        if len(words) > 1:
            return None
        owners = self._single.get(stem(words[0], self._endings), [])
        return owners[0] if len(owners) == 1 else None

    def _learn(self, known: Known, name: str) -> None:
        if name not in known.names:
            known.names.append(name)
        self._whole.setdefault(self._key(name), known)
        words = name.split()
        ends: set[str] = set()
        if len(words) > 1 and known.kind == "person":
            ends = {stem(words[0], self._endings), stem(words[-1], self._endings)}
        if not self.pack.cased and len(words) == 1:
            ends = {surname for surname in self.pack.surname if name.startswith(surname) and 1 < len(name) - len(surname) + 1 <= 4}
        for end in sorted(ends):
            owners = self._single.setdefault(end, [])
            if known not in owners:
                owners.append(known)

    def enter(self, kind: MentionKind, name: str, span: Span, roles: tuple[Role, ...], *, is_title: bool = False) -> Known:
        """A mention by name, of somebody known or new; of a title's words none is a surname."""
        known = self._find(name)
        if known is None:
            known = Known(kind, [], [], [])
            self.known.append(known)
        if is_title and name not in known.names:
            known.names.append(name)
            self._whole.setdefault(self._key(name), known)
        else:
            self._learn(known, name)
        known.spans.append((span, roles))
        for role in roles:
            self._add_role(known, role)
        return known

    def _add_role(self, known: Known, role: Role) -> None:
        if not any(_same(role, other) for other in known.roles):
            known.roles.append(role)

    def titled(self, found: list[Titled]) -> None:
        """Persons with their titles: full names first, so that surnames find their owners; then titles alone."""
        full = [titled for titled in found if titled.name and len(titled.name.slice(self.text).split()) > 1]
        short = [titled for titled in found if titled.name and len(titled.name.slice(self.text).split()) == 1]
        placed = {span: (known, place) for known in reversed(self.known) for place, (span, _) in enumerate(known.spans)}
        for titled in (*full, *short):
            if titled.name is not None:
                self._enter_titled(titled, titled.name, placed)
        for titled in found:
            if titled.name is None and titled.title is not None and titled.role is not None:
                self._title_alone(titled.title, titled.role)

    def _enter_titled(self, titled: Titled, name: Span, placed: dict[Span, tuple[Known, int]]) -> None:
        """A person with a title; `placed` says whose mention stands where, so that one place is not told twice."""
        roles = (titled.role,) if titled.role else ()
        if name not in placed:
            known = self.enter("person", name.slice(self.text), name, roles)
            placed[name] = known, len(known.spans) - 1
            return
        known, place = placed[name]
        known.spans[place] = (name, (*known.spans[place][1], *roles))
        for role in roles:
            self._add_role(known, role)

    def _title_alone(self, title: Span, role: Role) -> None:
        """A title without a name: whose it is, if only one holds it; somebody new where it names a country."""
        office = role.office.casefold()
        owners = [
            known
            for known in self.known
            if any(_office_fits(office, other) and (role.country is None or other.country == role.country) for other in known.roles)
        ]
        if len(owners) == 1:
            owners[0].spans.append((title, (role,)))
        elif role.country is not None and not owners:
            self.enter("person", title.slice(self.text), title, (role,), is_title=True)

    def bodies(self, found: Iterable[Body]) -> None:
        """Organisations, each with its short name."""
        for body in found:
            known = self.enter("organisation", body.span.slice(self.text), body.span, (body.role,) if body.role else ())
            if body.short is not None:
                self._learn(known, body.short.slice(self.text))
                known.spans.append((body.short, ()))

    def surnames(self, line: Line) -> None:
        """Names of persons known, wherever else they stand."""
        taken = {place for known in self.known for span, _ in known.spans for place in (span.start, span.end)}
        singles = {
            key: owners[0]
            for key, owners in self._single.items()
            if len(owners) == 1 and owners[0].kind == "person" and (self.pack.cased or len(key) > 1)
        }
        for known in self.known:
            if known.kind == "person":
                singles.update({self._key(name): known for name in known.names if len(name.split()) == 1})
        at = 0
        while at < len(line.tokens):
            token = line.tokens[at]
            owner, length = self._owner(token, singles) if token.kind in "NQk" and token.start not in taken else (None, 0)
            if owner is None:
                at += 1
                continue
            last = self._longest(line, at, owner)
            span = Span(token.start, line.tokens[last].end if last > at else token.start + length)
            if span.end not in taken:
                owner.spans.append((span, ()))
                self._learn(owner, span.slice(self.text))
            at = last + 1

    def _owner(self, token: Token, singles: dict[str, Known]) -> tuple[Known | None, int]:
        """Whose name a word is, and how much of it is the name, a particle written onto it aside."""
        owner = singles.get(stem(token.text, self._endings))
        if owner is not None or token.kind != "k":
            return owner, len(token.text)
        for size in range(len(token.text) - 1, 1, -1):
            owner = singles.get(token.text[:size])
            if owner is not None and token.text[size:] in self.pack.suffix:
                return owner, size
        return None, 0

    def _longest(self, line: Line, at: int, owner: Known) -> int:
        """The last token of the longest name of that owner that begins at `at`."""
        best, key = at, ""
        for place in range(at, min(at + 5, len(line.tokens))):
            if line.tokens[place].kind not in "NQkn":
                break
            key += stem(line.tokens[place].text, self._endings)
            if self._whole.get(key) is owner:
                best = place
        return best

    def mentions(self, names: dict[int, str]) -> list[Mention]:
        """Every mention; `names` gives the number of each actor by its identity."""
        result = []
        for known in self.known:
            best = best_name(known)
            for span, roles in known.spans:
                result.append(Mention(span, known.kind, best, names[id(known)], roles))
        return result


def best_name(known: Known) -> str:
    """The fullest of an actor's names, the first of equals."""
    return max(known.names, key=lambda name: len(name.split()))


def _same(role: Role, other: Role) -> bool:
    return (role.office.casefold(), role.country, role.former) == (other.office.casefold(), other.country, other.former)


def _office_fits(office: str, role: Role) -> bool:
    return not role.former and role.office.casefold() == office


def number(cast: Cast) -> tuple[dict[int, str], tuple[Actor, ...]]:
    """`actor:1`, `actor:2` ... in the order of first mention, and the actors."""
    ordered = sorted(cast.known, key=lambda known: min(span for span, _ in known.spans))
    names = {id(known): f"actor:{place}" for place, known in enumerate(ordered, 1)}
    return names, tuple(Actor(names[id(known)], known.kind, _ordered_names(known), tuple(known.roles)) for known in ordered)


def _ordered_names(known: Known) -> tuple[str, ...]:
    best = best_name(known)
    return (best, *(name for name in known.names if name != best))
