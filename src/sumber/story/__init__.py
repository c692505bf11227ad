"""Articles → Stories."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from sumber.errors import UsageError
from sumber.model import COPIES, Article, Facts, Story
from sumber.text.numbers import Number

from .citations import find_cited, find_named
from .clocks import find_earliest
from .closeness import Closeness, Embed
from .clues import Clues, find_clues
from .collector import collector_paused
from .copies import find_copies
from .days import when
from .disputes import find_disputes
from .events import merge_events
from .figures import find_figures
from .joining import NOTICED, Joined, Judged, join
from .likeness import alike_by, primary
from .lineage import build_lineage
from .members import memberships, references, sort_time, title_of
from .origins import Chain, find_chain
from .rarity import weigh
from .statements import find_said, merge_statements
from .ties import CopyTies, Tie
from .translation_check import check_translation
from .translations import LEAST_ALIKE, find_translations
from .wording import read_bodies

__all__ = ["check_translation", "join_stories"]


@collector_paused()
def join_stories(
    articles: Sequence[Article],
    facts: Sequence[Facts],
    *,
    together: Iterable[tuple[str, str]] = (),
    apart: Iterable[tuple[str, str]] = (),
    embed: Embed | None = None,
) -> list[Story]:
    """Join articles into stories over outlets and languages, each with its lineage; `facts` are theirs, in the same order.

    The result is the same for any order of the articles: the largest story first, then the earliest. An article given twice
    counts once. A page that was not read (empty, an error, refused, binary) tells nothing and is in no story; a headline that
    was given without a text is joined by its words. Raises `UsageError` where the two sequences differ in length.

    `together` and `apart` are pairs of articles' ids that a person has judged: those are in one story, these in none together,
    which goes before the former. Ids of none of the articles are passed over. `embed` gives a vector for each of the texts that it
    is handed; articles whose vectors are close are then likelier to be joined, and everything else stays as it is.
    """
    if len(articles) != len(facts):
        raise UsageError(f"{len(articles)} articles with {len(facts)} facts: give the facts of each article in the same order")
    given = {article.id: (article, found) for article, found in zip(articles, facts, strict=True) if _is_told(article)}
    ordered = [given[key] for key in sorted(given)]
    numbers = {article.id: number for number, (article, _) in enumerate(ordered)}
    judged = Judged(_numbered(together, numbers), _numbered(apart, numbers))
    return _join([article for article, _ in ordered], [found for _, found in ordered], judged, embed)


def _numbered(pairs: Iterable[tuple[str, str]], numbers: Mapping[str, int]) -> frozenset[tuple[int, int]]:
    known = ((numbers[one], numbers[other]) for one, other in pairs if one in numbers and other in numbers and one != other)
    return frozenset((min(pair), max(pair)) for pair in known)


def _is_told(article: Article) -> bool:
    """Whether there is anything to join by: a text, or a headline that the caller gave."""
    given = article.title_evidence is not None and article.title_evidence.where == "call"
    return bool(article.text.strip()) or (given and bool(article.title))


def _join(articles: list[Article], facts: list[Facts], judged: Judged, embed: Embed | None) -> list[Story]:
    bodies = read_bodies(articles)
    texts = [body.text for body in bodies]
    ties = CopyTies(articles, bodies, find_copies(bodies)).tie()
    del bodies  # what is compared of the texts is larger than they are
    clues = find_clues(articles, facts, texts)
    languages = [primary(article.language) for article in articles]
    within, across = weigh(clues, languages)
    noticed, likely = alike_by(across, languages, leasts=(NOTICED, LEAST_ALIKE), same_group=False)
    translations = find_translations(articles, clues, across, ties, likely)
    cited = find_cited(articles, clues)
    named = [{**known, **other} for known, other in zip(map(find_named, articles, facts), cited, strict=True)]
    times = [when(article, found) for article, found in zip(articles, facts, strict=True)]
    closeness = Closeness(articles, embed) if embed is not None else None
    joined = join(articles, within, across, ties, translations, cited, times, noticed, judged, closeness)
    ties += translations
    owner = {number: place for place, group in enumerate(joined.groups) for number in group}
    here = [{articles[number].outlet for number in group} for group in joined.groups]
    chains = {
        number: find_chain(article, found, {name: span for name, span in named[number].items() if name in here[owner[number]]})
        for number, (article, found) in enumerate(zip(articles, facts, strict=True))
    }
    tied: dict[int, list[Tie]] = defaultdict(list)
    for tie in ties:
        tied[owner[tie.b if tie.source != tie.b else tie.a]].append(tie)
    collection = _Collection(articles, facts, texts, clues, [one.numbers for one in clues], joined, chains)
    stories = [_tell(group, collection, tied[place]) for place, group in enumerate(joined.groups)]
    return sorted(stories, key=lambda story: (-len(story.articles), sort_time(story.articles[0]), story.id))


class _Collection(Struct):
    """What is known of all articles, by number."""

    articles: list[Article]
    facts: list[Facts]
    texts: list[str]
    clues: list[Clues]
    numbers: list[list[Number]]
    joined: Joined
    chains: dict[int, Chain]


def _tell(group: list[int], known: _Collection, ties: list[Tie]) -> Story:
    articles, facts = known.articles, known.facts
    members = references(group, articles)
    said = find_said(group, articles, facts)
    statements = merge_statements(said, articles)
    figures = find_figures(group, articles, facts, known.numbers, known.texts) if len(group) > 1 else []
    numbers = {articles[number].id: number for number in group}
    lineage = build_lineage(group, articles, ties, known.chains)
    carried = frozenset(
        edge.target for edge in lineage.edges if edge.directed and edge.source in numbers and edge.relation in COPIES
    )
    return Story(
        id=hashlib.sha256("\n".join(sorted(numbers)).encode("utf-8", "surrogatepass")).hexdigest()[:16],
        title=title_of(members, known.joined, numbers),
        articles=tuple(members),
        membership=memberships(group, articles, known.clues, known.joined, ties),
        events=merge_events(group, articles, facts),
        statements=statements,
        disputes=find_disputes(articles, figures, said, statements),
        lineage=lineage,
        earliest=find_earliest(members, carried),
    )
