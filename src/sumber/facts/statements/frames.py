"""Text → frames: the sentences that hold cues, joined where one runs on into a quotation."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span

from .draft import Anchor, Frame
from .grammar import Cue, Grammar
from .phrases import has_stop

_SHORT = 14
_LONGEST = 400
_MOST_ANCHORS = 30
_PARTED_REACH = 30
_INSIDE = 3
_CLOSER = 4
_INSIDE_SIGNS = 26
_SENTENCE_END = frozenset('.!?;:"“”«»')
_SENTENCE_STOP = frozenset(".!?;:\n")


def find_anchors(reading: Reading, grammar: Grammar) -> list[Anchor]:
    """Every cue outside quotation marks and credits, in order, none overlapping."""
    found: list[Anchor] = []
    forms = reading.forms
    marks, at = _may_begin(forms, grammar), 0
    while (at := marks.find(1, at)) >= 0:
        idiom = grammar.idioms.match(forms, at)
        if idiom is not None:
            at = idiom[0]
            continue
        around = _around(reading, grammar, at)
        if around is not None and reading.quote_around(reading.starts[at]) is None:
            found.append(around)
            at = around.stop
            continue
        parted = _parted(reading, grammar, at) if forms[at] in grammar.parted else None
        match = (grammar.cues.match(forms, at) or _with_pronoun(grammar, forms[at], at)) if parted is None else (at + 1, parted[1])
        if match is None:
            at += 1
            continue
        stop, cue = match
        role = None if grammar.spaced else grammar.roles.match(forms, at)
        if role is not None and role[0] > stop:
            at = role[0]
            continue
        start = reading.starts[at]
        quote = reading.quote_around(start)
        names_charge = bool(found) and found[-1].stop == at and grammar.charges.match(forms, at) is not None
        if (
            quote is None
            and not names_charge
            and not _is_taken(reading, grammar, at, stop)
            and not _goes_on(reading, grammar, at, stop)
        ):
            found.append(_anchor(grammar, forms, cue, at, stop, parted[0] if parted is not None else None))
            if cue.kind == "relay":
                at = _relayed(reading, grammar, found, stop)
                continue
        at = stop
    return found


def _may_begin(forms: list[str], grammar: Grammar) -> bytearray:
    """Of each word whether an idiom, a cue or a sourcing phrase may begin with it: most need not be looked at."""
    marks = bytearray(len(forms))
    for lexicon in (grammar.idioms, grammar.cues, grammar.around):
        for at in lexicon.places(forms):
            marks[at] = 1
    reach = _INSIDE if grammar.spaced else _INSIDE_SIGNS
    for stop in grammar.behind_possessive.places(forms):
        first = max(0, stop - reach)
        marks[first:stop] = b"\1" * (stop - first)
    for at, form in enumerate(forms):
        if "-" in form or form in grammar.parted:
            marks[at] = 1
    return marks


def _anchor(grammar: Grammar, forms: list[str], cue: Cue, at: int, stop: int, particle: int | None) -> Anchor:
    impersonal = grammar.impersonal.match(forms, at, stop)
    return Anchor(
        cue.kind,
        cue.stance,
        cue.takes,
        at,
        stop,
        particle,
        impersonal=impersonal is not None and impersonal[0] == stop,
        joined=grammar.is_joined(forms, at, stop),
    )


def _around(reading: Reading, grammar: Grammar, at: int) -> Anchor | None:
    """A sourcing phrase with its source in it: a possessive or a name (по его словам, his view)."""
    forms = reading.forms
    head = grammar.around.match(forms, at)
    tails, first = (head[1], head[0]) if head is not None else (grammar.behind_possessive, at)
    if not tails:
        return None
    reach = _INSIDE if grammar.spaced else _INSIDE_SIGNS
    for stop in range(first + 1, min(first + 1 + reach, len(forms))):
        if has_stop(reading.gap(stop)) or (first > at and stop == first + 1 and has_stop(reading.gap(first))):
            return None
        found = tails.match(forms, stop)
        if found is not None and _is_source(reading, grammar, first, stop):
            return Anchor(found[1].kind, found[1].stance, found[1].takes, at, found[0], inside=(first, stop - 1))
    return None


def _is_source(reading: Reading, grammar: Grammar, first: int, stop: int) -> bool:
    if not grammar.spaced:
        return True
    owner = grammar.possessives.match(reading.forms, first, stop)
    if owner is not None and owner[0] == stop:
        return True
    start, end = reading.starts[first], reading.ends[stop - 1]
    return any(mention.span.start == start and mention.span.end >= end for mention in reading.mentions_in(start, end))


def _with_pronoun(grammar: Grammar, form: str, word: int) -> tuple[int, Cue] | None:
    """A cue and the pronoun that a hyphen joins to it (dit-il)."""
    verb, _, rest = form.partition("-")
    if not rest or grammar.pronouns.match([rest.rpartition("-")[2]], 0) is None:
        return None
    found = grammar.cues.match([verb], 0)
    return (word + 1, found[1]) if found is not None and found[1].kind == "cue" else None


def _goes_on(reading: Reading, grammar: Grammar, first: int, stop: int) -> bool:
    """Whether a cue that must end its clause does not."""
    found = grammar.closing.match(reading.forms, first, stop)
    if found is None or found[0] != stop or stop >= len(reading.forms) or has_stop(reading.gap(stop)):
        return False
    if grammar.spaced:
        return True
    if reading.gap(stop) or grammar.saying.match(reading.forms, stop) is not None:
        return False  # a blank parts no words there
    follows = "".join(reading.forms[stop : stop + _CLOSER]).startswith(grammar.closers)
    return not follows or grammar.infinitives.match(reading.forms, stop - 1, stop) is not None


def _parted(reading: Reading, grammar: Grammar, verb: int) -> tuple[int, Cue] | None:
    """The particle that ends the clause of a verb which is a cue with it, and the cue; insertions between commas are passed."""
    particles = grammar.parted[reading.forms[verb]]
    for word in range(verb + 1, min(len(reading.forms), verb + _PARTED_REACH) + 1):
        gap = reading.gap(word) if word < len(reading.forms) else "."
        if word - 1 > verb and has_stop(gap) and reading.quote_around(reading.starts[word - 1]) is None:
            cue = particles.get(reading.forms[word - 1])
            if cue is not None:
                return word - 1, cue
        if not _SENTENCE_STOP.isdisjoint(gap):
            return None
    return None


def _is_taken(reading: Reading, grammar: Grammar, first: int, stop: int) -> bool:
    """Whether a cue lies in a credit or within a name. In a script without blanks, a name that ends where the verb does has
    swallowed it, and a verb of two signs and more is surer than a name."""
    start = reading.starts[first]
    if reading.in_credit(start):
        return True
    if not grammar.spaced and stop - first > 1:
        return False
    end = None if grammar.spaced else reading.ends[stop - 1]
    return any(
        mention.span.start < start < mention.span.end != end and mention.kind != "place"
        for mention in reading.mentions_in(start - 60, start)
    )


def _relayed(reading: Reading, grammar: Grammar, found: list[Anchor], stop: int) -> int:
    """The words that open what somebody is quoted with belong to the relay, which takes the stance of the verb in them."""
    for at in range(stop + 1, min(len(reading.forms), stop + grammar.reach)):
        if "\n" in reading.gap(at) or not _SENTENCE_END.isdisjoint(reading.gap(at)):
            break
        said = grammar.saying.match(reading.forms, at)
        if said is None:
            continue
        for word in range(at, said[0]):
            verb = grammar.cues.match(reading.forms, word)
            if verb is not None and verb[1].kind == "cue":
                relay = found[-1]
                found[-1] = Anchor(relay.kind, verb[1].stance, relay.takes, relay.first, relay.stop)
                break
        return said[0]
    return stop


def find_frames(reading: Reading, anchors: list[Anchor]) -> list[Frame]:
    """The sentences in order, each with its anchors; a sentence that opens a quotation is joined with it."""
    frames: list[Frame] = []
    at = 0
    index = 0
    sentences = reading.sentences
    while index < len(sentences):
        last = index
        while (
            last + 1 < len(sentences)
            and last - index < 2
            and _joins(reading, sentences[index], sentences[last], sentences[last + 1])
        ):
            last += 1
        span = Span(sentences[index].start, sentences[last].end)
        span, words = _without_credits(reading, span)
        mine: list[Anchor] = []
        while at < len(anchors) and anchors[at].first < words.stop:
            if anchors[at].first >= words.start:
                mine.append(anchors[at])
            at += 1
        frames += _pieces(reading, span, words, mine)
        index = last + 1
    return frames


def _pieces(reading: Reading, span: Span, words: range, anchors: list[Anchor]) -> list[Frame]:
    """One frame; of a sentence without end, several of bounded length, so that the work stays linear."""
    if len(words) <= _LONGEST and len(anchors) <= _MOST_ANCHORS:
        return [Frame(span, words.start, words.stop, tuple(anchors))]
    found = []
    for low in range(words.start, words.stop, _LONGEST):
        high = min(words.stop, low + _LONGEST)
        mine = tuple(anchor for anchor in anchors if low <= anchor.first and anchor.stop <= high)[:_MOST_ANCHORS]
        start = span.start if low == words.start else reading.starts[low]
        found.append(Frame(Span(start, span.end if high == words.stop else reading.ends[high - 1]), low, high, mine))
    return found


def _without_credits(reading: Reading, span: Span) -> tuple[Span, range]:
    """A sentence without the dateline that opens it and the credit that ends it."""
    words = reading.words_in(span)
    low, high = words.start, words.stop
    while low < high and reading.in_credit(reading.starts[low]):
        low += 1
    while high > low and reading.in_credit(reading.starts[high - 1]):
        high -= 1
    if (low, high) == (words.start, words.stop) or low == high:
        return span, range(low, high)
    start = _quote_start(reading, low) if low > words.start else span.start
    return Span(start, reading.ends[high - 1] if high < words.stop else span.end), range(low, high)


def _quote_start(reading: Reading, word: int) -> int:
    start = reading.starts[word]
    quote = reading.quote_around(start)
    return quote.outer.start if quote is not None and start - quote.outer.start <= 2 else start


def is_quotation(reading: Reading, span: Span) -> bool:
    """Whether the span is a quotation and nothing else but punctuation."""
    quote = reading.quote_around(span.start)
    if quote is None or quote.outer.start > span.start + 1:
        return False
    rest = reading.text[quote.outer.end : span.end]
    return not any(char.isalnum() for char in rest)


def _joins(reading: Reading, opening: Span, before: Span, after: Span) -> bool:
    text = reading.text
    starts_quoted = reading.quote_around(after.start) is not None
    if text[before.end - 1] in ":：" and before == opening:
        return starts_quoted or "\n" not in text[before.end : after.start]
    if "\n" in text[before.end : after.start]:
        return False
    return (
        before == opening
        and is_quotation(reading, before)
        and not starts_quoted
        and len(reading.words_in(after)) <= _SHORT
        and text[before.end - 1] in "\"”»“」'’›"
        and text[before.end - 2] in "?!？！…"
    )
