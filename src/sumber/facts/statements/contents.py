"""Where the content of a cue starts and ends."""

from __future__ import annotations

from msgspec import Struct

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote

from .draft import Anchor, Frame, bare, content_span
from .grammar import Grammar
from .phrases import has_colon, has_comma, has_stop

_WINDOW = 14
_ADVERBIAL = 6
_LEAST = 3
_NAME = 4
_SOON = 4
_TOLD = 18
_ASIDE = 9
# At the end of a quotation within a sentence; a full stop may be that of an abbreviation.
_CLOSES = frozenset(",!?…،，！？")


class Content(Struct, frozen=True):
    """A content with how well it fits its cue; `first` is its first word."""

    spans: tuple[Span, ...]
    score: float
    first: int


def quote_before(reading: Reading, frame: Frame, word: int) -> Quote | None:
    """The quotation that ends right before `word`, or None."""
    start = reading.starts[word] if word < len(reading.starts) else frame.span.end
    place = start - 1
    text = reading.text
    while place >= frame.span.start and not text[place].isalnum():
        quote = reading.quote_around(place)
        if quote is not None:
            return quote if quote.outer.start >= frame.span.start and place == quote.outer.end - 1 else None
        place -= 1
    return None


def quote_at(reading: Reading, frame: Frame, word: int) -> Quote | None:
    """The quotation that opens right before `word` (its first word), or None."""
    if word >= frame.high:
        return None
    quote = reading.quote_around(reading.starts[word])
    low = reading.ends[word - 1] if word else 0
    return quote if quote is not None and quote.outer.start >= low else None


def after(
    reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, word: int, limit: int, *, closed: bool = False
) -> Content | None:
    """The content behind a cue, from `word` on and before word `limit`: behind a complementiser or colon, else at once.

    `closed` says that the comma before `word` ends what is said of the speaker.
    """
    if word == anchor.stop and word - anchor.first > 1 and grammar.complementisers.match(reading.forms, word - 1, word) is not None:
        return _until(reading, word, limit, 3.5)  # the complementiser is part of the cue
    opened = _opening(reading, grammar, word, limit, loose=anchor.takes in ("clause", "comp", "after", "quote"))
    if opened is not None and anchor.takes == "quote" and grammar.questions.match(reading.forms, opened[0], limit) is not None:
        opened = opened if reading.quote_around(reading.starts[opened[0]]) is not None else None  # began when they came
    if opened is not None:
        first, score = opened
        quoted = _set_off_quotation(reading, frame, first, limit)
        return Content((quoted,), score, first) if quoted is not None else _until(reading, first, limit, score)
    if anchor.takes in ("comp", "quote", "after") or word >= limit:
        if word >= limit:
            return None
        if quote_at(reading, frame, word) is not None:
            return _until(reading, word, limit, 3.0)
        if anchor.takes == "comp" and reading.quotes_in(reading.starts[word], reading.ends[limit - 1]):
            return _bare_after(reading, grammar, anchor, word, limit)
        return None
    return _bare_after(reading, grammar, anchor, word, limit, closed=closed)


def _set_off_quotation(reading: Reading, frame: Frame, word: int, limit: int) -> Span | None:
    """The quotation that a comma or colon sets off at `word`, where its own clause ends with it and the sentence goes on without it
    (chanted, “...,” in a hall)."""
    quote = quote_at(reading, frame, word)
    if quote is None or not quote.closed or not (has_comma(reading.gap(word)) or has_colon(reading, word)):
        return None
    follows = reading.word_at(quote.outer.end)
    if follows >= limit or len(reading.words_in(quote.inner)) < _LEAST:
        return None
    if quote_at(reading, frame, follows) is not None:
        return None  # the next one belongs to it
    return quote.inner if reading.text[quote.inner.end - 1] in _CLOSES else None


def _opening(reading: Reading, grammar: Grammar, word: int, limit: int, *, loose: bool) -> tuple[int, float] | None:
    forms = reading.forms
    for at in range(word, min(limit, word + _WINDOW)):
        gap = reading.gap(at)
        if has_colon(reading, at):
            return at, 4.0
        if at > word and (";" in gap or "\n" in gap):
            return None
        inside = reading.quote_around(reading.starts[at])
        if inside is not None and _is_addressee(reading, grammar, inside, at, limit):
            continue
        if inside is not None:
            if at > word and grammar.subject_first and not _is_adverbial(reading, grammar, word, limit):
                return None
            return (at, 4.0) if has_comma(gap) or at == word else None
        found = grammar.complementisers.match(forms, at, limit)
        joined = at > word and grammar.conjunctions.match(forms, at - 1, at) is not None
        if found is not None and not joined:
            if found[0] < limit and not _is_subject(reading, grammar, at, found[0]):
                return found[0], 3.5 - 0.1 * (at - word)
            if at == word and grammar.needs_subject:
                return at, 3.0  # says that, says that is so
        asked = not grammar.needs_subject or not has_comma(gap)  # said, which still left the count down
        if asked and grammar.questions.match(forms, at, limit) is not None and at - word < (4 if loose else 1):
            return at, 3.0 - 0.1 * (at - word)
        if at > word and (grammar.breaks.match(forms, at, limit) or grammar.has_cue(forms, at, limit)):
            return _quote_behind_colon(reading, at, min(limit, word + _WINDOW))
    return None


def _is_subject(reading: Reading, grammar: Grammar, word: int, follows: int) -> bool:
    """Whether a word that can open a content is the subject of the verb right behind it (a fund that will pay, says that is so)."""
    if not grammar.needs_subject or reading.forms[word] not in grammar.relatives or has_stop(reading.gap(follows)):
        return False
    verbal = (grammar.passives, grammar.futures)
    found = (forms.match(reading.forms, follows, follows + 1) for forms in verbal)
    return reading.forms[follows] in grammar.finites or any(one is not None for one in found)


def _quote_behind_colon(reading: Reading, word: int, limit: int) -> tuple[int, float] | None:
    """Where a quotation opens behind a colon, with nothing else that ends a clause before it (said NAME, who ...: "...")."""
    for at in range(word, limit):
        if has_colon(reading, at):
            return (at, 4.0) if reading.quote_around(reading.starts[at]) is not None else None
        if has_stop(reading.gap(at)) and not has_comma(reading.gap(at)):
            return None
    return None


def _is_addressee(reading: Reading, grammar: Grammar, quote: Quote, word: int, limit: int) -> bool:
    """Whether marks right behind a cue hold the name of the one told, with the complementiser behind them."""
    words = reading.words_in(quote.inner)
    if word < words.start or len(words) > _NAME or words.stop >= limit:
        return False
    return grammar.complementisers.match(reading.forms, words.stop, limit) is not None


def _bare_after(
    reading: Reading, grammar: Grammar, anchor: Anchor, word: int, limit: int, *, closed: bool = False
) -> Content | None:
    if grammar.subject_first:  # times and places stand before the verb there, so that what follows it is said
        word = _behind_told(reading, grammar, anchor, word, limit)
        scrap = anchor.takes == "clause" and _is_scrap(reading, grammar, word, limit)
        beside = has_stop(reading.gap(word)) and not has_comma(reading.gap(word))
        return None if scrap or beside else _until(reading, word, limit, 1.6)
    word = _set_off(reading, grammar, word, limit)
    time = reading.time_at(reading.starts[word])
    set_off = grammar.comma_contents and has_comma(reading.gap(word))
    if set_off:
        time = None
    if anchor.takes in ("noun", "charge") and grammar.infinitives.match(reading.forms, word, limit) is not None:
        gap = reading.gap(word).strip('"“”„«»')  # marks of a name right before it end nothing
        beside = has_stop(gap) and not (closed and has_comma(gap))
        return None if beside else _until(reading, word, limit, 2.0)
    behind = _behind_adverbials(reading, grammar, anchor, word, limit)
    if behind is not None:
        return _until(reading, behind, limit, 1.9)
    if time is not None:
        word = reading.word_at(time.end)
        opened = word < limit and grammar.infinitives.match(reading.forms, word, limit) is not None
        if opened and anchor.takes in ("noun", "charge") and not has_stop(reading.gap(word)):
            return _until(reading, word, limit, 2.0)
    elif not set_off and _is_adverbial(reading, grammar, word, limit):
        time = reading.time_at(reading.starts[word + 1])
        if time is None:
            subject = _pronoun_soon(reading, grammar, anchor, word, limit)
            return _until(reading, subject, limit, 1.2) if subject is not None else None
        word = reading.word_at(time.end)
    if word >= limit:
        return None
    gap = reading.gap(word)
    if anchor.takes == "clause" and _is_scrap(reading, grammar, word, limit):
        return None
    parted = anchor.takes in ("noun", "charge") and not grammar.comma_contents
    if has_stop(gap) and (not has_comma(gap) or (parted and not closed)):
        return None
    set_off = grammar.comma_contents and has_comma(gap)
    adverbial = _is_adverbial(reading, grammar, word, limit)
    if (adverbial and not set_off) or (not adverbial and grammar.breaks.match(reading.forms, word, limit) is not None):
        return None
    score = 1.0 if has_comma(gap) and not grammar.comma_contents else 1.6
    if anchor.takes == "noun" and not grammar.comma_contents:
        limit = _noun_end(reading, grammar, word, limit)
    return _until(reading, word, limit, score)


def _behind_adverbials(reading: Reading, grammar: Grammar, anchor: Anchor, word: int, limit: int) -> int | None:
    """Where a noun content starts behind an adverb, a place or an occasion between it and its cue or speaker (VERB SPEAKER in the
    hall CONTENT), as far as a word shows that opens one."""
    if grammar.order != "vso" or anchor.takes not in ("noun", "charge"):
        return None
    if not any(forms.match(reading.forms, word, limit) is not None for forms in (grammar.ends, grammar.between)):
        return None
    for at in range(word + 1, min(limit, word + _ASIDE)):
        if has_stop(reading.gap(at)) or grammar.has_cue(reading.forms, at, limit):
            return None
        if grammar.infinitives.match(reading.forms, at, limit) is not None:
            return at
    return None


def _behind_told(reading: Reading, grammar: Grammar, anchor: Anchor, word: int, limit: int) -> int:
    """The word behind the one told, whom a comma parts from what he is told, or who is named right behind the verb."""
    found = grammar.telling.match(reading.forms, anchor.first, anchor.stop)
    if found is None or found[0] != anchor.stop or has_stop(reading.gap(word)):
        return word
    for at in range(word + 1, min(limit - 2, word + _TOLD)):
        if grammar.cues.match(reading.forms, at, limit) is not None or grammar.pronouns.match(reading.forms, at, limit) is not None:
            break
        if has_comma(reading.gap(at)):
            return at
    named = [reading.word_at(mention.span.end) for mention in reading.mentions_in(reading.starts[word], reading.starts[word] + 1)]
    told = grammar.roles.match(reading.forms, word, limit) or grammar.pronouns.match(reading.forms, word, limit)
    follows = told[0] if told is not None else max(named, default=word)
    return follows if follows < limit - 2 else word


def behind_aside(reading: Reading, grammar: Grammar, word: int, limit: int) -> int:
    """The word behind a time, place or occasion that commas set off at `word` (SPEAKER, in the hall, CONTENT); else `word`."""
    if word >= limit or not has_comma(reading.gap(word)):
        return word
    opens = reading.time_at(reading.starts[word]) is not None or any(
        forms.match(reading.forms, word, limit) is not None
        for forms in (grammar.ends, grammar.between, *([grammar.breaks] if grammar.order == "vso" else []))
    )
    source = grammar.cues.match(reading.forms, word, limit)
    if not opens and (source is None or source[1].kind != "according"):
        return word
    for at in range(word + 1, min(limit, word + _WINDOW)):
        if has_comma(reading.gap(at)):
            return at
        if has_stop(reading.gap(at)):
            break
    return word


def _noun_end(reading: Reading, grammar: Grammar, word: int, limit: int) -> int:
    """Where a noun content ends: at a comma behind which a preposition stands (promised the money, after ...)."""
    for at in range(word + 2, limit):
        if has_comma(reading.gap(at)) and grammar.ends.match(reading.forms, at, limit) is not None:
            return at
    return limit


def _set_off(reading: Reading, grammar: Grammar, word: int, limit: int) -> int:
    """Where a content starts that a comma sets off, behind times and places between it and its cue (said on Monday in the
    hall, ...), in a language where a comma sets off every content; else `word` itself."""
    if not grammar.comma_contents or has_stop(reading.gap(word)):
        return word
    time = reading.time_at(reading.starts[word])
    if time is None and not _is_adverbial(reading, grammar, word, limit):
        return word
    for at in range(word + 1, min(limit, word + _WINDOW)):
        if has_comma(reading.gap(at)):
            return at
        if has_stop(reading.gap(at)) or grammar.has_cue(reading.forms, at, limit):
            break
    return word


def _pronoun_soon(reading: Reading, grammar: Grammar, anchor: Anchor, word: int, limit: int) -> int | None:
    """The pronoun with which a clause opens behind what is adverbial (said at first he had waited)."""
    if anchor.takes != "clause" or has_stop(reading.gap(word)):
        return None
    for at in range(word + 1, min(limit - 1, word + _SOON)):
        if has_stop(reading.gap(at)):
            return None
        if grammar.pronouns.match(reading.forms, at, limit) is not None:
            return at
    return None


def _is_scrap(reading: Reading, grammar: Grammar, word: int, limit: int) -> bool:
    """Whether so few words are left behind a verb that takes a clause that they can be none: no subject and verb."""
    if limit - word >= 3 or reading.quote_around(reading.starts[word]) is not None:
        return False
    return limit - word < 2 or grammar.pronouns.match(reading.forms, word, limit) is None


def _is_adverbial(reading: Reading, grammar: Grammar, word: int, limit: int) -> bool:
    """Whether a preposition opens a place, time or addressee at `word`, and not a number (about 600)."""
    if grammar.ends.match(reading.forms, word, limit) is None or word + 1 >= limit:
        return False
    number = reading.forms[word + 1][:1].isdigit() and reading.time_at(reading.starts[word + 1]) is None
    return not number


def _until(reading: Reading, first: int, limit: int, score: float) -> Content | None:
    if first >= limit:
        return None
    return Content((bare(reading, content_span(reading, first, limit - 1)),), score, first)


def before(reading: Reading, grammar: Grammar, frame: Frame, word: int, low: int, *, inserted: bool = False) -> Content | None:
    """The content before a cue or the speaker who stands at word `word`: a quotation, or the clause up to a comma or dash.

    `inserted` says that a comma follows the cue, so that the content may go on behind it and be short before it.
    """
    stands = word
    while word > low and (
        grammar.conjunctions.match(reading.forms, word - 1, word) is not None
        or grammar.between.match(reading.forms, word - 1, word) is not None
    ):
        if has_stop(reading.gap(word)):
            break
        word -= 1
    if word <= low:
        return None
    quote = quote_before(reading, frame, word)
    first = low
    if quote is not None and _is_named(reading, grammar, quote, word):
        return None
    if quote is not None:
        inner = reading.word_at(quote.inner.start)
        if inner - first <= 1:
            return Content((quote.inner,), 6.0, inner)
        whole = Span(reading.starts[first], quote.outer.end)
        return Content((whole,), 2.2, first)
    gap = reading.gap(stands)
    word = stands
    if not (has_comma(gap) or "—" in gap or "–" in gap or " -" in gap) or first >= word:
        return None
    if not inserted and not is_clause(reading, grammar, first, word):
        return None
    score = 2.0 if word - first >= 3 else 0.5
    return Content((content_span(reading, first, word - 1),), score, first)


def _is_named(reading: Reading, grammar: Grammar, quote: Quote, word: int) -> bool:
    """Whether one or two words in marks are a name in the phrase that goes on behind them (the head of “Silver Heron” NAME)."""
    if has_stop(reading.gap(word).strip('"“”„«»「」『』‹›＂')) or has_stop(reading.text[quote.inner.end - 1]):
        return False
    return len(reading.words_in(quote.inner)) < (_LEAST if grammar.spaced else 2 * _LEAST)


def is_clause(reading: Reading, grammar: Grammar, first: int, stop: int) -> bool:
    """Whether the words are more than a time or place that opens a sentence: `On Monday, ...`, `In the town hall, ...`."""
    told = sum(reading.time_at(reading.starts[word]) is None for word in range(first, stop))
    if told < (3 if grammar.spaced else 5):
        return False
    opens = (
        grammar.ends.match(reading.forms, first, stop) is not None or grammar.breaks.match(reading.forms, first, stop) is not None
    )
    if not opens or told > _ADVERBIAL:
        return True
    comma = next((word for word in range(first + 1, stop) if has_comma(reading.gap(word))), stop)
    return stop - comma >= _LEAST


def between(reading: Reading, grammar: Grammar, first: int, cue: int) -> Content | None:
    """The content between a speaker and a cue that ends its clause, from word `first` on, without closing particles."""
    if first >= cue:
        return None
    span = content_span(reading, first, cue - 1)
    end = span.end
    text = reading.text
    closed = False
    for _ in range(3):
        body = text[span.start : end]
        mark = next((form for form in (*grammar.closers, *grammar.object_marks) if _ends_with(grammar, body, form)), None)
        if mark is None:
            break
        closed = True
        end -= len(mark)
        while end > span.start and text[end - 1] in " ,、\u3000":
            end -= 1
    content = bare(reading, Span(span.start, end))
    if content.start >= content.end:
        return None
    last = reading.word_at(content.end - 1)
    if ends_content(reading, grammar, last, first):
        closed = True
        while not reading.forms[last].endswith(grammar.content_ends):
            last -= 1
        content = Span(content.start, max(reading.ends[last], content.start + 1))
    return Content((content,), 3.0 if closed else 1.2, first)


def _ends_with(grammar: Grammar, body: str, form: str) -> bool:
    """Whether a closing particle ends the text; where endings tell a content, particles are words of their own."""
    if not body.endswith(form) or len(body) <= len(form):
        return False
    return not grammar.content_ends or not body[-len(form) - 1].isalnum()


def ends_content(reading: Reading, grammar: Grammar, word: int, low: int) -> bool:
    """Whether the ending of a word shows that a content ends with it (Turkish -diğini); an adverb may stand behind it."""
    if not grammar.content_ends:
        return False
    while word > low and (
        grammar.between.match(reading.forms, word, word + 1) is not None or reading.forms[word] in grammar.closers
    ):
        word -= 1
    return reading.forms[word].endswith(grammar.content_ends)
