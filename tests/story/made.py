"""Articles and facts made for the tests of stories: invented people, places and outlets."""

from __future__ import annotations

from sumber.article.build import build_article
from sumber.model import Article, Credit, Facts, Mention, Party, Span, Statement, Time, Via
from sumber.model.article import CreditKind
from sumber.model.facts import MentionKind, Stance
from sumber.story.bodies import Body
from sumber.story.copies import find_copies
from sumber.story.furniture import find_furniture, without
from sumber.story.ties import CopyTies, Tie

BRIDGE = (
    "The Orla bridge in Norvale collapsed on Tuesday morning after two barges struck its northern pillar, officials said.\n"
    "Harbour master Ines Calloway told reporters that eleven vehicles had been pulled out of the water before noon.\n"
    "Divers from three towns searched the muddy river while families waited behind a fence on the eastern bank.\n"
    "The ministry of transport had inspected the pillar in March and found cracks that it called harmless.\n"
    "Mayor Tobias Renn announced that ferries would run every twenty minutes until a temporary crossing is built.\n"
    "Engineers expect the repair to cost 48 million crowns and to take until the spring of next year.\n"
)
WHEAT = (
    "Farmers in the Sallow valley brought in the smallest wheat harvest for a generation, the growers' union reported.\n"
    "Its chairwoman Petra Lindqvist blamed a wet April and a beetle that was unknown in the region until last summer.\n"
    "Mills have begun to buy grain abroad, and bakers warned that a loaf may cost a tenth more by the winter.\n"
    "The agriculture ministry promised seed for the next year and an insurance that pays by rainfall.\n"
)
MUSEUM = (
    "A museum of clocks opened in the old customs house of Perrin, eleven years after the idea was first put to the council.\n"
    "Its director Hanna Voss showed visitors a tower clock of 1702 that still loses less than a minute a week.\n"
    "Entrance is free on Sundays, and the workshop on the second floor repairs the clocks of anybody who asks.\n"
)


def article(text: str, name: str = "a", **given: str | None) -> Article:
    """An article of that text; English, of no outlet and without a clock unless given."""
    fields: dict[str, str | None] = {"language": "en", **given}
    return build_article(id=name, text=text, **fields)  # type: ignore[arg-type]


def credited(base: Article, name: str, kind: CreditKind = "wire", *, outlet: str | None = None, url: str | None = None) -> Article:
    """The article with a credit whose words stand in its text."""
    import msgspec

    start = base.text.index(name)
    credit = Credit(kind, name, outlet, url, Span(start, start + len(name)))
    return msgspec.structs.replace(base, credits=(*base.credits, credit))


def ties_of(*articles: Article) -> list[Tie]:
    """How the articles are tied as copies; they are numbered by the order given."""
    texts = [without(one.text, spans) for one, spans in zip(articles, find_furniture(articles), strict=True)]
    bodies = [Body(text) for text in texts]
    return CopyTies(articles, bodies, find_copies(bodies)).tie()


def span_of(text: str, words: str) -> Span:
    """Where the words first stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def party(text: str, words: str, name: str | None = None) -> Party:
    """A party named by these words of the text."""
    return Party(words, name, span_of(text, words))


def statement(
    text: str,
    content: str,
    speaker: str = "",
    *,
    name: str = "s1",
    by: str | None = None,
    via: str = "",
    outlet: str | None = None,
    stance: Stance = "said",
    about: str | None = None,
    said_on: str | None = None,
) -> Statement:
    """A statement whose content, speaker and via are these words of the text."""
    return Statement(
        id=name,
        content=(span_of(text, content),),
        speakers=(party(text, speaker, by),) if speaker else (),
        stance=stance,
        via=(Via(span_of(text, via), via, outlet),) if via else (),
        about=about,
        said_on=said_on,
    )


def mention(text: str, words: str, kind: MentionKind, name: str) -> Mention:
    """A mention at these words of the text."""
    return Mention(span_of(text, words), kind, words, name)


def time(text: str, words: str, value: str) -> Time:
    """A date at these words of the text."""
    return Time(span_of(text, words), value, "date")


def facts(*, language: str = "en", **found: object) -> Facts:
    """Facts with what is given, all else empty."""
    return Facts(language=language, **found)  # type: ignore[arg-type]
