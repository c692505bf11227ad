"""Text → the names in it: countries, outlets, persons, organisations, places; and the actors that they name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sumber.model import Actor, Block, Mention, Span

from .actors import Cast, number
from .bodies import find_bodies
from .countries import find_countries, find_outlets, find_places
from .gazetteer import Gazetteer, gazetteer
from .people import find_titled, find_untitled
from .tagged import with_tagged
from .tagger import find_tagged
from .tokens import Line, tokenize

__all__ = ["find_mentions"]

_NEAR = 400


def find_mentions(
    text: str, *, language: str | None, blocks: Iterable[Block] = (), by_tagger: bool = True
) -> tuple[tuple[Mention, ...], tuple[Actor, ...]]:
    """The mentions in `text`, in their order, and the actors whose ids they carry; spans count code points of `text`.

    A mention's span covers the name as it stands, without title, form of address or article: titles are in `roles`. Where
    a title stands for its holder alone ("the president of Ruritania"), the span is the title's. The country inside a title
    or the name of a body is a mention of its own, so spans may be nested, and "both sides" is two mentions with one span.
    Ids: `country:XX` (ISO 3166), `outlet:ID`, else `actor:N`.
    `by_tagger` says whether names that nothing around them shows are looked for too, which takes most of the time.
    `language` is a BCP 47 tag; without a pack only countries (by CLDR's names) and outlets are found.
    """
    tag = (language or "").split("-")[0].lower()
    names = gazetteer(tag)
    line = tokenize(text, names)
    countries = list(find_countries(text, line, names))
    outlets = find_outlets(line)
    cast = Cast(text, names.pack)
    titled = find_titled(text, line, names.pack)
    titled += find_untitled(text, line, names.pack, titled)
    bodies, places = list(find_bodies(text, line)), list(find_places(text, line, names))
    tagged = find_tagged(text, line, tag, no_names=names.pack.no_name) if by_tagger else []
    named = with_tagged(text, tagged, titled, bodies, (*countries, *outlets), places)
    cast.titled(named.persons)
    cast.bodies(named.bodies)
    for span, name in named.places:
        cast.enter("place", name, span, ())
    cast.surnames(line)
    ids, actors = number(cast)
    mentions = [*countries, *outlets, *cast.mentions(ids)]
    both = _both(line, countries, mentions, names)
    found = sorted([*mentions, *both], key=lambda mention: (mention.span.start, -mention.span.end, mention.id))
    return tuple(found), (*_named(countries, both, text), *_named(outlets, (), text), *actors)


def _named(mentions: Iterable[Mention], meant: Iterable[Mention], text: str) -> list[Actor]:
    """Countries and outlets as actors, in the order of first mention, each with the forms of its name; `meant` are those
    that a phrase stands for, which is no name of theirs."""
    forms: dict[str, list[str]] = {}
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.id, mention)
        names = forms.setdefault(mention.id, [mention.name])
        written = mention.span.slice(text)
        if written not in names:
            names.append(written)
    for mention in meant:
        first.setdefault(mention.id, mention)
        forms.setdefault(mention.id, [mention.name])
    return [Actor(key, first[key].kind, tuple(names)) for key, names in forms.items()]


def _both(line: Line, countries: list[Mention], found: list[Mention], names: Gazetteer) -> list[Mention]:
    """What "both sides" stands for: the two countries that the text is about just before, or as a whole, if that is clear."""
    phrases = [token for token in line.tokens if token.kind == "W"]
    named = [(mention.span.start, mention.id) for mention in countries] if phrases else []
    named += [
        (mention.span.start, f"country:{role.country}") for mention in found for role in mention.roles if role.country and phrases
    ]
    result = []
    for token in phrases:
        near = _two(Counter(key for start, key in named if token.start - _NEAR <= start < token.start))
        for key in near or _two(Counter(key for _, key in named)):
            name = names.country.get(key[8:], key[8:])
            result.append(Mention(Span(token.start, token.end), "country", name, key))
    return result


def _two(counts: Counter[str]) -> list[str]:
    """The two that are named most, if no third comes near."""
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    if len(ranked) < 2 or (len(ranked) > 2 and ranked[2][1] * 3 > ranked[1][1] * 2):
        return []
    return sorted(key for key, _ in ranked[:2])
