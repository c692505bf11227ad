"""Phrases that name a source (according to X, X에 따르면, X quoted Y as saying) → statements and chains."""

from __future__ import annotations

from collections.abc import Iterator

from sumber.facts.reading import Reading
from sumber.model import Span

from . import contents
from .contents import Content
from .draft import Anchor, Draft, Frame, bare, content_span
from .grammar import Grammar, outlet_lexicon
from .particles import particle_of
from .phrases import Phrase, has_colon, has_comma, has_stop, opening_subject, phrase_after, phrase_before, with_title, without_tail

_TAIL = 6
_SUBJECT = 4


def is_outlet(reading: Reading, grammar: Grammar, span: Span) -> bool:
    """Whether a phrase names an outlet or agency and nobody else."""
    found = reading.mentions_in(span.start, span.end)
    if any(mention.kind == "outlet" for mention in found):
        return not any(mention.kind == "person" for mention in found)
    if any(mention.kind == "person" for mention in found):
        return False
    words = reading.words_in(span)
    return any(
        outlet_at(reading, word, words.stop) is not None
        or _is_agency(reading, grammar, word, words.stop)
        or (grammar.agency_ends and _ends_as_agency(reading.forms[word], grammar))
        for word in words
    )


def _is_agency(reading: Reading, grammar: Grammar, word: int, stop: int) -> bool:
    """Whether an agency's word stands at `word`: of several words, or with a name behind it (an agency may be of anything)."""
    found = grammar.agencies.match(reading.forms, word, stop)
    if found is None:
        return False
    letter = reading.text[reading.starts[word]]
    cased = letter.lower() != letter.upper()
    if not cased or found[0] - word > 1:
        return True
    return any(reading.text[reading.starts[other]].isupper() for other in range(found[0], stop))


def _ends_as_agency(form: str, grammar: Grammar) -> bool:
    if form.endswith(grammar.agency_ends):
        return True
    particle = next((mark for mark in grammar.particles if form.endswith(mark)), "")
    plain = form[: len(form) - len(particle)]
    return bool(particle) and (plain.endswith(grammar.agency_ends) or plain in outlet_lexicon())


def outlet_at(reading: Reading, word: int, stop: int) -> str | None:
    """The id of an outlet whose name starts at `word`, particles at its end set aside."""
    found = outlet_lexicon().match(reading.forms, word, stop)
    return found[1] if found is not None else None


def medium_at(reading: Reading, grammar: Grammar, word: int, stop: int) -> Span | None:
    """An outlet that is named from `word` on: one that is known, or a word for a medium with the name that follows it."""
    start = reading.starts[word]
    for mention in reading.mentions_in(start, reading.ends[word]):
        if mention.kind == "outlet":
            return mention.span
    if _names_itself(reading, grammar, word, stop):
        return reading.span(word, with_title(reading, grammar, word - 1, stop))
    found = grammar.agencies.match(reading.forms, word, stop)
    if found is None:
        return None
    last = found[0] - 1
    last = with_title(reading, grammar, last, stop)
    while last + 1 < stop and not has_stop(reading.gap(last + 1)) and reading.text[reading.starts[last + 1]].isupper():
        last += 1
    named = word > 1 and not grammar.noun_capitals and not has_stop(reading.gap(word)) and not has_stop(reading.gap(word - 1))
    first = word - 1 if named and reading.text[reading.starts[word - 1]].isupper() else word
    return Phrase(first, last).span(reading)


def _names_itself(reading: Reading, grammar: Grammar, word: int, stop: int) -> bool:
    """Whether a name in quotation marks opens at `word` that is set off by nothing (told the "NAME")."""
    return word > 0 and not has_comma(reading.gap(word)) and with_title(reading, grammar, word - 1, stop) >= word


def read_source(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """A sourcing phrase with the rest of its sentence as content."""
    if anchor.kind == "according_after":
        return _source_before(reading, grammar, frame, anchor, low, limit)
    return _source_after(reading, grammar, frame, anchor, low, limit)


def _source_before(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    phrase = _plain_before(reading, grammar, anchor.first, low)
    particle = anchor.stop if grammar.spaced else particle_of(reading, grammar, anchor)
    if particle < anchor.stop:
        phrase = Phrase(phrase.first if phrase is not None else anchor.first, particle - 1)
    if phrase is None and (anchor.stop - anchor.first < 2 or not grammar.spaced):
        return None  # of several words, it is hearsay (by what is claimed)
    speaker = phrase.span(reading) if phrase is not None else None
    if anchor.stop < frame.high:
        stop = next((word for word in range(anchor.stop + 1, frame.high) if ";" in reading.gap(word)), frame.high)
        content = Content((bare(reading, content_span(reading, anchor.stop, stop - 1)),), 2.5, anchor.stop)
    elif phrase is not None and phrase.first > low:
        content = Content((bare(reading, content_span(reading, low, phrase.first - 1)),), 2.0, low)
    else:
        return None
    draft = _made(reading, grammar, anchor, content, speaker)
    draft.relayed = not grammar.spaced
    if particle < anchor.stop:
        draft.cue, draft.stance = [reading.span(particle, anchor.stop - 1)], "reported"
    return draft


def _plain_before(reading: Reading, grammar: Grammar, cue: int, low: int) -> Phrase | None:
    first = cue
    while first > low and cue - first < grammar.reach:
        if first < cue and has_stop(reading.gap(first)):
            break
        first -= 1
    return Phrase(first, cue - 1) if first < cue else None


def _source_after(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    if anchor.inside is None and anchor.stop >= limit:
        return None
    if anchor.inside is None and has_stop(reading.gap(anchor.stop)) and anchor.kind != "trailing":
        named = with_title(reading, grammar, anchor.stop - 1, limit, closes=True) >= anchor.stop
        if grammar.order != "vso" or not named:
            return None
    low = max(low, _clause_start(reading, frame.low, anchor.first))
    opens = anchor.first - low <= 2 or not contents.is_clause(reading, grammar, low, anchor.first)
    if anchor.kind == "trailing" and (anchor.first == frame.low or not has_stop(reading.gap(anchor.first))):
        quote = contents.quote_before(reading, frame, anchor.first)
        if quote is None:
            return None
    if anchor.inside is not None:
        phrase, follows = Phrase(*anchor.inside), anchor.stop
    else:
        found = _source_phrase(reading, grammar, anchor, limit, opens=opens)
        if found is None:
            return None
        if grammar.order == "vso":
            found = Phrase(found.first, max(found.last, with_title(reading, grammar, found.last, limit, closes=True)))
        phrase, follows = _without_verb(reading, grammar, found)
        comma = next((word for word in range(phrase.first + 1, phrase.last + 1) if has_comma(reading.gap(word))), None)
        inserted = has_comma(reading.gap(anchor.first)) and anchor.first - low <= _SUBJECT
        if comma is not None and inserted and limit - comma >= _SUBJECT:
            phrase, follows = Phrase(phrase.first, comma - 1), comma  # the sentence goes on, and not what is said of the source
    if anchor.kind == "trailing" and limit - follows <= _TAIL and contents.quote_before(reading, frame, anchor.first) is not None:
        content = _content_to(reading, frame, low, anchor.first)
        cut: int | None = anchor.first
    elif anchor.first > low + 2 and not opens and _ends_clause(reading, grammar, anchor, follows, limit):
        content = _content_to(reading, frame, low, anchor.first)
        cut = anchor.first
    elif anchor.first > low + 2 and not opens and follows < limit and has_comma(reading.gap(follows)):
        head = _content_to(reading, frame, low, anchor.first)
        tail = content_span(reading, follows, limit - 1)
        content = Content((*head.spans, tail), 2.0, head.first) if head is not None else None
        cut = None
    elif follows < limit and anchor.kind != "trailing":
        subject = _subject(reading, grammar, low, anchor.first) if opens and has_comma(reading.gap(follows)) else ()
        content = Content((*subject, bare(reading, content_span(reading, follows, limit - 1))), 2.5, follows)
        cut = None
        if not opens:
            return _from_middle(reading, grammar, anchor, content, phrase)
    else:
        return None
    if content is None:
        return None
    draft = _made(reading, grammar, anchor, content, phrase.span(reading))
    draft.cut = cut if cut is not None or low <= frame.low else low
    return draft


def _ends_clause(reading: Reading, grammar: Grammar, anchor: Anchor, follows: int, limit: int) -> bool:
    """Whether a source ends its clause, so that what it says stands before it: little or what says more of it follows (according to
    figures published on Monday by NAME)."""
    if follows < limit and reading.forms[follows] in grammar.finites and not has_stop(reading.gap(follows)):
        return False  # the verb of what it says
    if limit - follows <= _TAIL or _is_described(reading, grammar, follows, limit):
        return True
    if not has_comma(reading.gap(anchor.first)) or anchor.inside is not None:
        return False
    verb_first = grammar.order == "vso"  # no clause could go on without its verb
    openers = (grammar.ends, grammar.breaks)
    opens = verb_first or any(forms.match(reading.forms, follows, limit) is not None for forms in openers)
    return opens and not any(_goes_on_behind(reading, grammar, word, limit) for word in _outside_brackets(reading, follows, limit))


def _goes_on_behind(reading: Reading, grammar: Grammar, word: int, limit: int) -> bool:
    """Whether what stands before `word` ends there and the sentence goes on: at any stop, but for a comma behind which neither a
    verb nor a conjunction stands, which sets off what says more of a name."""
    gap = reading.gap(word)
    if not has_stop(gap):
        return False
    if grammar.order != "svo" or not has_comma(gap):
        return True
    verbal = (grammar.passives, grammar.between, grammar.negations, grammar.futures, grammar.conjunctions, grammar.breaks)
    return reading.forms[word] in grammar.finites or any(forms.match(reading.forms, word, limit) is not None for forms in verbal)


def _outside_brackets(reading: Reading, first: int, stop: int) -> Iterator[int]:
    """The words from `first` on that stand in no round brackets that open there."""
    depth = 0
    for word in range(first, stop):
        gap = reading.gap(word)
        if not depth and "(" not in gap:
            yield word
        depth = max(0, depth + gap.count("(") - gap.count(")"))


def _clause_start(reading: Reading, low: int, stop: int) -> int:
    """The first word behind the last colon or semicolon before `stop`, outside quotation marks."""
    for word in range(stop, low, -1):
        if (has_colon(reading, word) or ";" in reading.gap(word)) and reading.quote_around(reading.starts[word]) is None:
            return word
    return low


def _is_described(reading: Reading, grammar: Grammar, word: int, limit: int) -> bool:
    """Whether what follows a source says more of it (according to researchers who ...) and is not what it says."""
    return word < limit and not has_stop(reading.gap(word)) and grammar.breaks.match(reading.forms, word, limit) is not None


def _subject(reading: Reading, grammar: Grammar, low: int, stop: int) -> tuple[Span, ...]:
    """What stands before an inserted source (`The dyke, according to NAME, was ...`), unless it only sets a time, a place or
    a link to the sentence before."""
    if stop <= low or not has_comma(reading.gap(stop)):
        return ()
    named = bool(reading.mentions_in(reading.starts[low], reading.ends[stop - 1]))
    if (stop - low < 2 and not named) or any(has_stop(reading.gap(word)) for word in range(low + 1, stop)):
        return ()
    sets = (grammar.ends, grammar.breaks, grammar.conjunctions, grammar.complementisers)
    if any(forms.match(reading.forms, low, stop) is not None for forms in sets):
        return ()
    if any(reading.time_at(reading.starts[word]) is not None for word in range(low, stop)):
        return ()
    return (content_span(reading, low, stop - 1),)


def _without_verb(reading: Reading, grammar: Grammar, phrase: Phrase) -> tuple[Phrase, int]:
    """The phrase up to a verb of speech in it (`据 AGENCY 报道`), and the word that the content may start with."""
    passed = phrase.first
    for word in range(phrase.first + 1, phrase.last + 1):
        idiom = grammar.idioms.match(reading.forms, word, phrase.last + 1)
        passed = max(passed, idiom[0]) if idiom is not None else passed
        found = grammar.cues.match(reading.forms, word, phrase.last + 1) if word >= passed else None
        if found is not None:
            follows = found[0] if found[0] == phrase.last + 1 else word
            return Phrase(phrase.first, word - 1), follows
    return phrase, phrase.last + 1


def _from_middle(reading: Reading, grammar: Grammar, anchor: Anchor, content: Content, phrase: Phrase) -> Draft | None:
    before = reading.gap(anchor.first)
    if not has_stop(before):
        return None
    draft = _made(reading, grammar, anchor, content, phrase.span(reading))
    draft.cut = anchor.first
    return draft


def _content_to(reading: Reading, frame: Frame, low: int, stop: int) -> Content | None:
    if stop <= low:
        return None
    return Content((bare(reading, content_span(reading, low, stop - 1)),), 2.5, low)


def _source_phrase(reading: Reading, grammar: Grammar, anchor: Anchor, limit: int, *, opens: bool) -> Phrase | None:
    """The source behind its preposition: up to a comma, else the first mention, else a short phrase."""
    word = anchor.stop
    comma = next(
        (
            at
            for at in range(word + 1, min(limit, word + grammar.reach + 2))
            if has_stop(reading.gap(at))
            and not reading.gap(at).startswith(".")
            and not (at > word and with_title(reading, grammar, at - 1, limit) >= at)
        ),
        None,
    )
    if not opens:
        behind = phrase_after(reading, grammar, word, limit)
        verbs = range(word + 1, behind.last + 1) if behind is not None else ()
        finite = next((at for at in verbs if reading.forms[at] in grammar.finites), None)
        return Phrase(word, finite - 1) if finite is not None else behind
    if grammar.finites:
        stop = comma if comma is not None else min(limit, word + grammar.reach)
        verb = next((at for at in range(word + 1, stop) if reading.forms[at] in grammar.finites), None)
        if verb is not None:
            return Phrase(word, verb - 1)
    if comma is not None and (comma - word <= 9 or not grammar.spaced):
        return without_tail(reading, grammar, Phrase(word, comma - 1))
    found = reading.mentions_in(reading.starts[word], reading.ends[min(limit, word + 5) - 1])
    if found:
        return Phrase(word, reading.word_at(found[0].span.end - 1))
    named = _outlet_phrase(reading, grammar, word, limit)
    if named is not None:
        return named
    if comma is not None:
        return Phrase(word, comma - 1)
    return _short_phrase(reading, grammar, word, limit)


def _outlet_phrase(reading: Reading, grammar: Grammar, word: int, limit: int) -> Phrase | None:
    for at in range(word, min(limit, word + 4)):
        found = outlet_lexicon().match(reading.forms, at, limit)
        if found is not None:
            return Phrase(word, found[0] - 1)
    return None


def _short_phrase(reading: Reading, grammar: Grammar, word: int, limit: int) -> Phrase | None:
    text = reading.text
    if grammar.suffixed_article:
        for at in range(word, min(limit, word + 3)):
            if grammar.roles.match(reading.forms, at, at + 1) is not None:
                return Phrase(word, at)
    last = word
    while last + 1 < limit and last - word < 4 and text[reading.starts[last + 1]].isupper():
        last += 1
    if last == word and not text[reading.starts[word]].isupper() and word + 1 < limit:
        last = word + 1
    return Phrase(word, last)


def _made(reading: Reading, grammar: Grammar, anchor: Anchor, content: Content, speaker: Span | None) -> Draft:
    if anchor.inside is None:
        cue = [reading.span(anchor.first, anchor.stop - 1)]
    else:
        first, last = anchor.inside
        cue = [reading.span(anchor.first, first - 1)] if first > anchor.first else []
        cue.append(reading.span(last + 1, anchor.stop - 1))
    outlet = speaker is None or is_outlet(reading, grammar, speaker)
    draft = Draft(
        content=list(content.spans),
        stance="reported" if outlet else anchor.stance,
        cue=cue,
        speaker=speaker,
        score=content.score,
        sourced=grammar.order == "vso",
    )
    return draft.settle()


def read_relay(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """`OUTLET quoted SPEAKER as saying CONTENT`, `"CONTENT," OUTLET quoted SPEAKER`."""
    relaying = phrase_before(reading, grammar, anchor.first, low)
    if anchor.stop >= limit or has_stop(reading.gap(anchor.stop)):
        return None
    stop = anchor.stop
    source = _relay_source(reading, grammar, stop, limit)
    if source is not None:
        relaying = Phrase(stop, source - 1)
        stop = source + 1
    quoted = _quoted_phrase(reading, grammar, stop, limit) if stop < limit else None
    if quoted is None:
        return None
    cue = [reading.span(anchor.first, anchor.stop - 1)]
    content: Content | None = None
    head = relaying.first if relaying and source is None else anchor.first
    opens = quoted.last + 1 < limit and grammar.saying.match(reading.forms, quoted.last + 1, limit) is not None
    if not (opens and grammar.subject_first):
        content = contents.before(reading, grammar, frame, head, frame.low)
    elif relaying is None:
        relaying = opening_subject(reading, grammar, frame.low, anchor.first)
        if relaying is not None and not is_outlet(reading, grammar, relaying.span(reading)):
            relaying = None
    if content is None and quoted.last + 1 < limit:
        stop = quoted.last + 1
        said = grammar.saying.match(reading.forms, stop, limit)
        if said is not None:
            cue.append(reading.span(stop, said[0] - 1))
            stop = said[0]
        if said is not None and stop < limit:
            content = Content((bare(reading, content_span(reading, stop, limit - 1)),), 3.0, stop)
        else:
            as_cue = Anchor("cue", "said", "comp", anchor.first, stop)
            content = contents.after(reading, grammar, frame, as_cue, stop, limit)
    if content is None:
        return None
    if relaying is not None and anchor.first > low and grammar.passives.match(reading.forms, anchor.first - 1, anchor.first):
        first = quoted.first + (grammar.ends.match(reading.forms, quoted.first, quoted.last) is not None)
        relaying, quoted = Phrase(first, quoted.last), relaying  # NAME was quoted by the paper as saying
    draft = Draft(
        content=list(content.spans),
        stance=anchor.stance,
        cue=cue,
        speaker=quoted.span(reading),
        score=content.score + 1,
        relayed=True,
    )
    if relaying is not None:
        draft.via = [relaying.span(reading)]
    draft.settle()
    if relaying is not None:
        draft.start = min(draft.start, draft.via[0].start)
    return draft


def _relay_source(reading: Reading, grammar: Grammar, word: int, limit: int) -> int | None:
    """The word between an outlet and the one it passes on, where both follow the verb (نقلت AGENCY عن SPEAKER)."""
    for at in range(word + 1, min(limit, word + grammar.reach)):
        if has_stop(reading.gap(at)):
            return None
        if grammar.relay_from.match(reading.forms, at, limit) is not None:
            return at
    return None


def _quoted_phrase(reading: Reading, grammar: Grammar, word: int, limit: int) -> Phrase | None:
    """The one quoted: ends before the words that open what was said."""
    for at in range(word + 1, min(limit, word + grammar.reach)):
        if grammar.saying.match(reading.forms, at, limit) is not None:
            return Phrase(word, at - 1)
        if has_stop(reading.gap(at)):
            break
    return phrase_after(reading, grammar, word, limit)
