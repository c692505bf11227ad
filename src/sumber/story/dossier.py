"""Articles and two actors → the dossier: what is reported between the two, told once each, by date."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import msgspec

from sumber.errors import UsageError
from sumber.model import Article, Dossier, DossierActor, DossierEntry, Event, Facts, Span, Story
from sumber.story import join_stories
from sumber.text.fold import fold
from sumber.text.sound import sound_key

from .between import Between, Pair, Pick
from .dossier_entries import Key, Told, full_day, numbered, tell
from .events import merge_events
from .members import references, sort_time
from .parties import all_keys
from .sought import Sought, is_there, names_of, seek
from .statements import find_said

Group = list[Pick]
Tie = tuple[Key, Key]
"""A denial, and what it answers."""
Sort = tuple[str, str, int, str]
"""Kind, modality, direction and, of an event, its type: reports of one thing agree in them."""


def build_dossier(articles: Sequence[Article], facts: Sequence[Facts], one: str, other: str) -> Dossier:
    """The dossier of two actors from articles with their facts, which are given in the same order.

    `one` and `other` are a country's code (`RU`) or name, an id (`country:RU`, `outlet:tass`), or a name as the articles have
    it. For a country stand its government, its capital where that acts, and whoever holds an office that the text gives to it.
    Reports of one event or statement, over articles and languages, are one entry. The order of the articles does not matter; an
    article given twice counts once. Where nothing is reported between the two, the dossier has no entries.

    Raises `UsageError` where the sequences differ in length, an actor is empty, unknown, or named by nobody, or both are one.
    """
    if len(articles) != len(facts):
        raise UsageError(f"{len(articles)} articles with {len(facts)} facts: give the facts of each article in the same order")
    given = {article.id: (article, found) for article, found in zip(articles, facts, strict=True)}
    known = [given[key] for key in sorted(given)]
    told = [found for _, found in known]
    pair = Pair(seek(one, told), seek(other, told))
    if (pair.one.id or fold(one).strip()) == (pair.other.id or fold(other).strip()):
        raise UsageError(f"{one.strip()!r} and {other.strip()!r} are one and the same: name two actors")
    concerned = [(article, found) for article, found in known if is_there(pair.one, found) or is_there(pair.other, found)]
    collection = _Collection([article for article, _ in concerned], [found for _, found in concerned], pair)
    return Dossier(
        one=_actor(pair.one, told),
        other=_actor(pair.other, told),
        entries=collection.entries(),
        articles=len(known),
        naming_both=sum(is_there(pair.one, found) and is_there(pair.other, found) for found in told),
    )


def _actor(sought: Sought, facts: Iterable[Facts]) -> DossierActor:
    names = Counter(name for found in facts for name in names_of(sought, found))
    return DossierActor(sought.asked.strip(), sought.id, tuple(sorted(names, key=lambda name: (-names[name], name))))


class _Collection:
    """The articles that name one of the two or both, with what each tells between them."""

    def __init__(self, articles: list[Article], facts: list[Facts], pair: Pair) -> None:
        self.articles = articles
        self.facts = facts
        self.numbers = {article.id: number for number, article in enumerate(articles)}
        self.between = [Between(number, articles[number].text, found, pair) for number, found in enumerate(facts)]
        self._known_keys: dict[Key, tuple[frozenset[str], frozenset[str]]] = {}
        self.refs = {ref.id: ref for ref in references(range(len(articles)), articles)}

    def entries(self) -> tuple[DossierEntry, ...]:
        """All entries by date, denials with the allegations that they answer."""
        picks = {number: {pick.found: pick for pick in one.find()} for number, one in enumerate(self.between)}
        groups: list[Group] = []
        ties: set[Tie] = set()
        for story in join_stories(self.articles, self.facts) if any(picks.values()) else ():
            members = sorted(self.numbers[ref.id] for ref in story.articles)
            mine = {(number, name): pick for number in members for name, pick in picks[number].items()}
            if mine:
                answered = self._answered(story, mine)
                ties |= answered
                groups += self._events(members, list(mine.values()))
                groups += self._denied_once(self._statements(story, members, list(mine.values())), answered)
        return numbered([self._told(items) for items in self._of_one_day(groups)], ties)

    def _told(self, items: Group) -> Told:
        ordered = sorted(items, key=self._place)
        return tell([(pick, self.refs[self.articles[pick.number].id]) for pick in ordered], self.articles, self.facts)

    def _answered(self, story: Story, picks: dict[Key, Pick]) -> set[Tie]:
        """Denials with what they deny. A denial that answers what is told between the two belongs to it, whoever it names, so it
        is added to the picks."""
        within: dict[Key, list[Key]] = defaultdict(list)
        for key, pick in picks.items():
            if pick.kind != "denial":  # whoever denies a denial says no more than the charge did
                within[key if pick.event is None else (pick.number, pick.told_in or "")].append(key)
        found: set[Tie] = set()
        for denial, charge in self._answers(story):
            held = within.get(charge, [])
            answer = picks.get(denial) or (self.between[denial[0]].answer(denial[1]) if held else None)
            if answer is not None and answer.kind == "denial":
                picks[denial] = answer
                found |= {(denial, key) for key in held}
        return found

    def _answers(self, story: Story) -> list[Tie]:
        """Each denial with the statement that it answers: in its own article, or by a dispute of the story."""
        found = [
            ((self.numbers[ref.id], statement.id), (self.numbers[ref.id], statement.about))
            for ref in story.articles
            for statement in self.facts[self.numbers[ref.id]].statements
            if statement.about is not None
        ]
        for dispute in story.disputes:
            if dispute.kind == "denial":
                sides = [(key, side.value) for side in dispute.sides if (key := self._statement_at(side.article, side.span))]
                charges = [key for key, value in sides if value == "accused"]
                found += [(key, charge) for key, value in sides if value == "denied" for charge in charges]
        return found

    def _statement_at(self, article: str, span: Span) -> Key | None:
        number = self.numbers[article]
        held = [one.id for one in self.facts[number].statements if span in (*one.content[:1], *one.cue[:1])]
        return (number, held[0]) if held else None

    def _events(self, members: list[int], picks: list[Pick]) -> list[Group]:
        """Events of one story, merged as stories merge them. The parties of either side stand for actors and recipients there, so
        that reports are one only where they agree on both sides, and acts of either side stay apart."""
        articles = [self.articles[number] for number in members]
        found: list[Group] = []
        for toward in (1, 0, -1):
            turned = {(self.articles[pick.number].id, pick.found): pick for pick in picks if pick.event and pick.toward == toward}
            held: dict[int, list[Event]] = defaultdict(list)
            for pick in turned.values():
                held[pick.number].append(_turned(pick))
            facts = [msgspec.structs.replace(self.facts[number], events=tuple(held[number])) for number in members]
            for event in merge_events(range(len(members)), articles, facts):
                keys = dict.fromkeys((report.article, report.event) for report in event.reports)
                found.append([turned[key] for key in keys])
        return found

    def _statements(self, story: Story, members: list[int], picks: list[Pick]) -> list[Group]:
        """Statements of one story, as the story has them; wordings of another kind or direction are told apart. An act that
        one report gives to the country and another to its office is one where both name the same names or numbers."""
        same = {(self.numbers[wording.article], wording.statement): one.id for one in story.statements for wording in one.wordings}
        found: dict[tuple[str, str, int], Group] = defaultdict(list)
        for pick in picks:
            if pick.event is None:
                found[same[pick.number, pick.found], pick.kind, pick.toward].append(pick)
        said = {(item.number, item.statement.id): item.clues for item in find_said(members, self.articles, self.facts)}

        def _do_share(home: Group, items: Group) -> bool:
            if not self._fits(home, items) or _contradict(home, items):
                return False
            if {pick.number for pick in home} & {pick.number for pick in items}:
                return False  # an article that tells both tells of two
            mine, theirs = (
                frozenset().union(*(said[pick.number, pick.found] for pick in one)) - self._own_clues for one in (home, items)
            )
            return bool(mine & theirs) and 2 * len(mine & theirs) >= min(len(mine), len(theirs))

        acts = [items for items in found.values() if items[0].kind != "statement"]
        return self._gathered(acts, _do_share) + [items for items in found.values() if items[0].kind == "statement"]

    @cached_property
    def _own_clues(self) -> frozenset[str]:
        """What the names of the two sound like: to share these tells nothing."""
        names = {
            name
            for one in self.between
            for actor in one.facts.actors
            if actor.id in one.ids[0] | one.ids[1]
            for name in actor.names
        }
        sounds = {f"s:{key}" for name in names for key in sound_key(name).split()}
        return frozenset(sounds | {f"c:{sought.id}" for sought in (self.between[0].pair.one, self.between[0].pair.other)})

    def _denied_once(self, groups: list[Group], ties: set[Tie]) -> list[Group]:
        """Denials by one side of what is one allegation are one, unless their dates contradict: "the charge" has no words of its
        own to be known by."""
        homes = {(pick.number, pick.found): place for place, items in enumerate(groups) for pick in items}
        answered: dict[Key, set[int]] = defaultdict(set)
        for denial, charge in ties:
            if charge in homes:
                answered[denial].add(homes[charge])

        def _answer_one(home: Group, items: Group) -> bool:
            mine, theirs = ({place for pick in one for place in answered[pick.number, pick.found]} for one in (home, items))
            speakers = [frozenset().union(*(all_keys(pick.who, self.facts[pick.number]) for pick in one)) for one in (home, items)]
            return bool(mine & theirs and speakers[0] & speakers[1]) and not _contradict(home, items)

        denials = [items for items in groups if items[0].kind == "denial"]
        return [items for items in groups if items[0].kind != "denial"] + self._gathered(denials, _answer_one)

    def _of_one_day(self, groups: list[Group]) -> list[Group]:
        """Events of different stories, or told twice in one article, are one where type, direction and full date agree and so do
        the parties."""
        days: dict[str, list[Group]] = defaultdict(list)
        for items in groups:
            days[_day(items) if items[0].event is not None else ""].append(items)
        others = days.pop("", [])
        return [one for day in sorted(days) for one in self._gathered(days[day], self._fits)] + others

    def _gathered(self, groups: Iterable[Group], is_one: Callable[[Group, Group], bool]) -> list[Group]:
        """Groups that are one put together, those of named persons first, so that a country joins its persons where that
        leaves one choice. Only groups of one sort are compared. The order given does not matter."""
        merged: dict[Sort, list[Group]] = defaultdict(list)
        for items in sorted(groups, key=lambda items: (self._is_general(items), min(map(self._place, items)))):
            shelf = merged[_sort(items[0])]
            homes = [home for home in shelf if is_one(home, items)]
            if len(homes) == 1:
                homes[0].extend(items)
            else:
                shelf.append(list(items))
        return [items for shelf in merged.values() for items in shelf]

    def _place(self, pick: Pick) -> tuple[str, str, Span, str]:
        ref = self.refs[self.articles[pick.number].id]
        return sort_time(ref), ref.id, pick.words[0], pick.found

    def _fits(self, home: Group, items: Group) -> bool:
        """Whether the parties agree; a country fits any of its persons and bodies."""
        pairs = zip(self._keys(home), self._keys(items), strict=True)
        return all(mine & theirs or _is_country(mine) or _is_country(theirs) for mine, theirs in pairs)

    def _keys(self, items: Group) -> tuple[frozenset[str], frozenset[str]]:
        first, second = frozenset[str](), frozenset[str]()
        for pick in items:
            key = (pick.number, pick.found)
            if key not in self._known_keys:
                facts = self.facts[pick.number]
                self._known_keys[key] = all_keys(pick.one, facts), all_keys(pick.other, facts)
            one, other = self._known_keys[key]
            first, second = first | one, second | other
        return first, second

    def _is_general(self, items: Group) -> bool:
        return any(map(_is_country, self._keys(items)))


def _is_country(keys: frozenset[str]) -> bool:
    return any(key.startswith("country:") for key in keys)


def _sort(pick: Pick) -> Sort:
    return pick.kind, pick.modality, pick.toward, pick.event.type if pick.event is not None else ""


def _turned(pick: Pick) -> Event:
    assert pick.event is not None
    return msgspec.structs.replace(pick.event, actors=pick.one, recipients=pick.other)


def _day(items: Group) -> str:
    """The first full date among the reports, or an empty text."""
    return min((day for pick in items if (day := full_day(pick.date))), default="")


def _contradict(home: Group, items: Group) -> bool:
    return bool(_day(home) and _day(items) and _day(home) != _day(items))
