"""A statement while it is being put together."""

from __future__ import annotations

from msgspec import Struct

from sumber.facts.reading import Reading
from sumber.model import BasisKind, Span, Stance, StatementKind

from .grammar import AnchorKind, Takes


class Anchor(Struct, frozen=True, gc=False):
    """A cue in the text: words `first` to before `stop`, and the `particle` that ends its clause where it has one.

    `inside` are the words of a source within a sourcing phrase (по его словам); `impersonal` cues have no subject;
    a conjunction is written together with `joined` ones (وقال).
    """

    kind: AnchorKind
    stance: Stance
    takes: Takes
    first: int
    stop: int
    particle: int | None = None
    inside: tuple[int, int] | None = None
    impersonal: bool = False
    joined: bool = False


class Draft(Struct, gc=False):
    """A statement not yet settled. `start` and `end` are the characters from its first to its last part.

    `cut` is the word before which an earlier statement of the sentence must have ended (None: it may contain this one);
    `comma` is such a word where only a comma parts them, which counts behind subordinate clauses and noun contents.
    `sourced` is the statement of a sourcing phrase that may hold another one;
    `shares` says that the speaker is that of an earlier cue, `impersonal` that the cue has no subject and nobody is named.
    """

    content: list[Span]
    stance: Stance
    cue: list[Span]
    speaker: Span | None = None
    via: list[Span] = []
    score: float = 0.0
    start: int = 0
    end: int = 0
    cut: int | None = None
    comma: int | None = None
    shares: bool = False
    relayed: bool = False
    sourced: bool = False
    basis: BasisKind = "stated"
    basis_at: Span | None = None
    this: bool = False
    charge: bool = False
    impersonal: bool = False

    def settle(self) -> Draft:
        """Work out `start` and `end` from the parts."""
        parts = [*self.content, *self.cue, *([self.speaker] if self.speaker is not None else [])]
        self.start = min(part.start for part in parts)
        self.end = max(part.end for part in parts)
        return self


class Frame(Struct, frozen=True):
    """One sentence, or several read as one: characters, words `low` to before `high`, and the anchors among them."""

    span: Span
    low: int
    high: int
    anchors: tuple[Anchor, ...]


def content_span(reading: Reading, first: int, last: int) -> Span:
    """The characters from word `first` to word `last`, with the marks that belong to them."""
    start, end = reading.starts[first], reading.ends[last]
    text = reading.text
    if start and text[start - 1] in '«„“"「『‘¿¡(' and reading.quote_around(start - 1) is not None:
        start -= 1
    quote = reading.quote_around(end)
    if quote is not None and quote.outer.start >= start and quote.outer.end - end <= 3:
        end = quote.outer.end
    if text[end : end + 1] in "%°)" and text[end : end + 1] and (text[end] != ")" or "(" in text[start:end]):
        end += 1
    return Span(start, end)


def bare(reading: Reading, span: Span) -> Span:
    """The span without quotation marks where one quotation is all of it."""
    quote = reading.quote_around(span.start)
    if quote is None or quote.outer.start < span.start - 2:
        return span
    if quote.outer.end >= span.end and quote.outer.start >= span.start - 1:
        return Span(quote.inner.start, min(quote.inner.end, max(span.end, quote.inner.start + 1)))
    return span


def kind_of(reading: Reading, content: list[Span]) -> StatementKind:
    """Whether the content stands in quotation marks wholly, partly or not at all."""
    inside = total = 0
    for span in content:
        for word in reading.words_in(span):
            length = reading.ends[word] - reading.starts[word]
            total += length
            if reading.quote_around(reading.starts[word]) is not None:
                inside += length
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.9 * total else "mixed"
