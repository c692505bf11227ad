"""Where the phrase of a speaker starts and ends, before or behind its cue."""

from __future__ import annotations

from msgspec import Struct

from sumber.facts.reading import Reading
from sumber.model import Span

from .grammar import Grammar
from .speakers import has_capital

_STOPS = frozenset('.,;:!?…。！？，、；：।؟؛،—–\n"“”„«»「」『』‹›＂')
_QUOTES = frozenset('"“”„«»「」『』‹›＂')
_COMMAS = frozenset(",，、،")
_SEMICOLONS = frozenset(";；؛")
_APPOSITION = 16
_JOINED = 4
_NAME = 5
_TITLE = 4
_INITIALS = frozenset((". ", ".", ".'", ".’", ". ("))
_TITLE_SIGNS = 10
_BRACKETS = frozenset("（([【〔")
_CLOSED = frozenset("）)]】〕")


class Phrase(Struct, frozen=True, gc=False):
    """A speaker's phrase by its first and last word; `shared` where it stands with an earlier cue of the sentence."""

    first: int
    last: int
    shared: bool = False

    def span(self, reading: Reading) -> Span:
        """The characters of the phrase, with the bracket or quotation mark that closes it."""
        span = reading.span(self.first, self.last)
        opened = reading.quote_around(span.start)
        if opened is not None and opened.inner.start == span.start and opened.outer.end <= span.end:
            span = Span(opened.outer.start, span.end)
        inside = reading.text[span.start : span.end]
        quote = reading.quote_around(reading.starts[self.last])
        if quote is not None and quote.inner.start > span.start and quote.inner.end == span.end:
            return Span(span.start, quote.outer.end)
        if inside.count("(") + inside.count("（") > inside.count(")") + inside.count("）"):
            closing = next((mark for mark in (")", ".)", "）") if reading.text.startswith(mark, span.end)), "")
            return Span(span.start, span.end + len(closing))
        return span


def has_stop(gap: str) -> bool:
    """Whether the characters between two words end a phrase; the full stop of an abbreviation in brackets does not."""
    return not _STOPS.isdisjoint(gap) and (".)" not in gap or not _STOPS.isdisjoint(gap.replace(".)", "")))


def has_comma(gap: str) -> bool:
    """Whether there is a comma, of any script, between two words."""
    return not _COMMAS.isdisjoint(gap)


def has_semicolon(gap: str) -> bool:
    """Whether there is a semicolon, of any script, between two words."""
    return not _SEMICOLONS.isdisjoint(gap)


def is_decimal(reading: Reading, word: int) -> bool:
    """Whether the comma or point before a word stands within a number (1,8)."""
    return reading.gap(word) in (",", ".") and reading.forms[word][:1].isdigit() and reading.forms[word - 1][-1:].isdigit()


def has_colon(reading: Reading, word: int) -> bool:
    """Whether a colon, of any script, stands before a word; that of a clock time or score (6:40) is none."""
    gap = reading.gap(word)
    if ":" not in gap and "：" not in gap:
        return False
    place = reading.starts[word]
    return not (len(gap) == 1 and place > 1 and reading.text[place].isdigit() and reading.text[place - 2].isdigit())


def phrase_before(reading: Reading, grammar: Grammar, cue: int, low: int) -> Phrase | None:
    """The phrase that ends right before word `cue`, words between them (auxiliaries, adverbs, times) left out.

    `low` is the first word that may belong to it. None where nothing stands there.
    """
    if grammar.subject_first and (subject := _clause_subject(reading, grammar, cue, low)) is not None:
        return subject
    closed = has_comma(reading.gap(cue))
    last = cue - 1 if closed else _skip_between(reading, grammar, cue - 1, low)
    if last < low:
        return None
    gap = reading.gap(last + 1)
    if grammar.is_oblique(reading.forms[last]):
        return None
    if not _QUOTES.isdisjoint(gap):
        return None if closed else _before_title(reading, grammar, last, low)
    if closed or (has_comma(gap) and last + 1 < cue):
        whole = _with_apposition(reading, grammar, last, low)
        if whole is not None or not grammar.speaker_marks:
            return whole
    elif has_stop(gap):
        return None
    first = _with_relative(reading, grammar, _walk_left(reading, grammar, last, low), last, low)
    opener = first - 1
    if first <= last and opener > low and not has_stop(reading.gap(first)) and grammar.ends.match(reading.forms, opener, first):
        named = _before_place(reading, grammar, opener, low)
        if named is not None:
            return named
    if first == last and first - 1 > low and _is_manner(reading, grammar, first):
        return phrase_before(reading, grammar, first - 1, low)
    if first <= last and grammar.ends.match(reading.forms, first, last + 1) is not None:
        return _before_place(reading, grammar, first, low) or _named_end(reading, first, last)
    return without_tail(reading, grammar, Phrase(first, last)) if first <= last else None


def _before_place(reading: Reading, grammar: Grammar, preposition: int, low: int) -> Phrase | None:
    """Who is named right before the place or occasion that stands between him and his verb (NAME in the hall said)."""
    if grammar.order != "svo" or preposition <= low or has_stop(reading.gap(preposition)):
        return None
    found = phrase_before(reading, grammar, preposition, low)
    if found is None:
        return None
    named = reading.mentions_in(reading.starts[found.first], reading.ends[found.last])
    ends = [
        mention for mention in named if mention.kind in ("person", "organisation") and mention.span.end == reading.ends[found.last]
    ]
    return found if ends else None


def _clause_subject(reading: Reading, grammar: Grammar, cue: int, low: int) -> Phrase | None:
    """The subject that opens the clause of a cue, before its times, places and adverbs (SUBJECT in the hall on Monday said)."""
    if has_stop(reading.gap(cue)) or _follows_link(reading, grammar, low, cue):
        return None
    return opening_subject(reading, grammar, _behind_bracket(reading, _subject_clause(reading, cue, low), cue), cue)


def _subject_clause(reading: Reading, cue: int, low: int) -> int:
    """The first word of the clause of `cue`; a short name in marks and what a list joins are passed."""
    word = cue
    while word > low:
        gap = reading.gap(word)
        quote = reading.quote_around(reading.starts[word - 1])
        if quote is not None and reading.quote_around(reading.starts[word]) != quote:
            inner = reading.text[quote.inner.start : quote.inner.end]
            head = reading.word_at(quote.inner.start)
            bare_gap = "".join(sign for sign in gap if sign not in _QUOTES)
            if has_stop(bare_gap) or len(inner) > _TITLE_SIGNS or any(has_stop(sign) for sign in inner) or head < low:
                return word
            word = head
            if word <= low or has_stop("".join(sign for sign in reading.gap(head) if sign not in _QUOTES)):
                return word
            word -= 1
            continue
        if has_stop(gap.replace("、", "")) and not is_decimal(reading, word):
            return word
        word -= 1
    return word


def _behind_bracket(reading: Reading, first: int, stop: int) -> int:
    """Behind a bracket that opens a clause, as a dateline does."""
    if first >= stop or _BRACKETS.isdisjoint(reading.gap(first)):
        return first
    return next((word for word in range(first + 1, stop) if not _CLOSED.isdisjoint(reading.gap(word))), first)


def _follows_link(reading: Reading, grammar: Grammar, low: int, cue: int) -> bool:
    """Whether a conjunction stands right before a cue, which then shares the subject of the verb before it."""
    links = (grammar.conjunctions.match(reading.forms, cue - length, cue) for length in (1, 2) if cue - length >= low)
    return any(found is not None and found[0] == cue for found in links)


def opening_subject(reading: Reading, grammar: Grammar, start: int, stop: int) -> Phrase | None:
    """The subject that opens a clause of words `start` to before `stop`, where subjects stand first; None where a preposition
    opens it or nothing stands there."""
    while start < stop:
        time = reading.time_at(reading.starts[start])
        joined = grammar.conjunctions.match(reading.forms, start, stop) or grammar.breaks.match(reading.forms, start, stop)
        if time is None and joined is None:
            break
        start = max(start + 1, reading.word_at(time.end)) if time is not None else joined[0] if joined is not None else start
    if start >= stop:
        return None
    someone = grammar.roles.match(reading.forms, start, stop) or grammar.pronouns.match(reading.forms, start, stop)
    if someone is None and grammar.ends.match(reading.forms, start, stop) is not None:
        return None
    named = {
        reading.word_at(mention.span.start): reading.word_at(mention.span.end)
        for mention in reading.mentions_in(reading.starts[start], reading.ends[stop - 1])
    }
    at = start
    while at < stop:
        role = grammar.roles.match(reading.forms, at, stop) or (at == start and grammar.pronouns.match(reading.forms, at, stop))
        if role:
            at = role[0]
            continue
        if at in named:
            at = max(at + 1, named[at])
            continue
        if at > start and reading.quote_around(reading.starts[at]) is None and _closes_subject(reading, grammar, at, stop):
            break
        at += 1
    last = _skip_between(reading, grammar, min(at, stop) - 1, start)
    if last == start and grammar.between.match(reading.forms, start, stop) is not None and not someone:
        return None
    return Phrase(start, last) if 0 <= last - start < grammar.reach else None


def _closes_subject(reading: Reading, grammar: Grammar, word: int, stop: int) -> bool:
    if reading.time_at(reading.starts[word]) is not None:
        return True
    return any(forms.match(reading.forms, word, stop) is not None for forms in (grammar.ends,))


def _before_title(reading: Reading, grammar: Grammar, last: int, low: int) -> Phrase | None:
    """The phrase that a name in quotation marks ends at word `last` (the head of the firm "NAME" said)."""
    quote = reading.quote_around(reading.starts[last])
    if quote is None or grammar.order == "vso":
        return None
    first = reading.words_in(quote.inner).start
    if first <= low or with_title(reading, grammar, first - 1, last + 1) != last:
        return None
    head = _walk_left(reading, grammar, first - 1, low)
    return Phrase(head, last) if head < first and grammar.ends.match(reading.forms, head, first) is None else None


def _with_relative(reading: Reading, grammar: Grammar, first: int, last: int, low: int) -> int:
    """Where a phrase begins whose end is a relative clause without a comma (the owner of a depot that exploded)."""
    opener = first - 1
    if first > last or opener - 1 < low or reading.forms[opener] not in grammar.relatives:
        return first
    if has_stop(reading.gap(opener)) or has_stop(reading.gap(first)):
        return first
    whole = _walk_left(reading, grammar, opener - 1, low)
    if any(grammar.cues.match(reading.forms, word, opener) is not None for word in range(whole, opener)):
        return first  # a complementiser behind its cue
    return whole if whole < opener and last - whole <= grammar.reach else first


def _is_manner(reading: Reading, grammar: Grammar, word: int) -> bool:
    """Whether one word behind a preposition says how something was said (with pride), and not who said it."""
    if not reading.text[reading.starts[word]].islower() or has_stop(reading.gap(word)):
        return False
    opens = grammar.ends.match(reading.forms, word - 1, word) is not None
    return opens and grammar.breaks.match(reading.forms, word - 1, word) is not None


def without_tail(reading: Reading, grammar: Grammar, phrase: Phrase) -> Phrase:
    """A phrase without the place or occasion that follows a person's name in it (NAME in an interview)."""
    for mention in reading.mentions_in(reading.starts[phrase.first], reading.ends[phrase.last]):
        after = reading.word_at(mention.span.end)
        if mention.kind == "person" and after <= phrase.last and grammar.ends.match(reading.forms, after, phrase.last + 1):
            return Phrase(phrase.first, after - 1, phrase.shared)
    return phrase


def _named_end(reading: Reading, first: int, last: int) -> Phrase | None:
    """Behind a preposition only a person or body named right before the cue is its subject."""
    found = [
        mention
        for mention in reading.mentions_in(reading.starts[first], reading.ends[last])
        if mention.span.end == reading.ends[last]
    ]
    if not found or found[0].kind == "place":
        return Phrase(last, last) if last - first >= 2 and not found else None
    start = reading.word_at(found[0].span.start)
    return Phrase(start, last) if start > first + 1 else None


def _skip_between(reading: Reading, grammar: Grammar, last: int, low: int) -> int:
    while last >= low:
        gap = reading.gap(last + 1)
        if (has_stop(gap) and not has_comma(gap)) or not _QUOTES.isdisjoint(gap):
            return last
        time = reading.time_at(reading.starts[last])
        if time is not None and time.end <= reading.ends[last]:
            first = reading.word_at(time.start)
            if first - 1 >= low and _is_preposition(reading, grammar, first - 1):
                first -= 1
            if first <= low:
                return last
            last = first - 1
            continue
        skipped = next(
            (
                length
                for length in (3, 2, 1)
                if last - length + 1 >= low
                and (found := grammar.between.match(reading.forms, last - length + 1, last + 1)) is not None
                and found[0] == last + 1
            ),
            0,
        )
        if not skipped and _stands_within(reading, grammar, last, low):
            skipped = 1
        if not skipped:
            return last
        last -= skipped
    return last


def _stands_within(reading: Reading, grammar: Grammar, word: int, low: int) -> bool:
    """Whether a conjunction at `word` is an adverb between an auxiliary and its verb (has however said)."""
    return (
        word > low
        and not has_stop(reading.gap(word))
        and grammar.conjunctions.match(reading.forms, word, word + 1) is not None
        and grammar.between.match(reading.forms, word - 1, word) is not None
    )


def _is_preposition(reading: Reading, grammar: Grammar, word: int) -> bool:
    return grammar.ends.match(reading.forms, word, word + 1) is not None


def _walk_left(reading: Reading, grammar: Grammar, last: int, low: int) -> int:
    first = last + 1
    word = last
    while word >= low and last - word < grammar.reach:
        if _parts_clauses(reading, grammar, word, last, low):
            break
        broken = grammar.breaks.match(reading.forms, word, last + 1) or grammar.complementisers.match(reading.forms, word, last + 1)
        if broken is not None:
            first = max(first, broken[0]) if first <= last else first
            break
        if first <= last and has_stop(reading.gap(first)) and not within_brackets(reading, first):
            break
        if reading.time_at(reading.starts[word]) is not None:
            break
        if grammar.verb_second and word < last and grammar.between.match(reading.forms, word, word + 1) is not None:
            break  # the auxiliary in second place: `On Monday has NAME said`
        first = word
        word -= 1
    if first > low and last - first >= grammar.reach - 1:
        return _clip(reading, first, last)
    return first


def _parts_clauses(reading: Reading, grammar: Grammar, word: int, last: int, low: int) -> bool:
    """Whether a conjunction at `word` joins clauses and not names: at the phrase's end, or with much before it."""
    if grammar.conjunctions.match(reading.forms, word, word + 1) is None:
        return False
    if word == last:
        return True
    start = word
    while start > low and word - start <= _JOINED and not has_stop(reading.gap(start)):
        if grammar.breaks.match(reading.forms, start - 1, word) is not None:
            break
        start -= 1
    if start == word or word - start > _JOINED:
        return True
    return word - start > 1 and grammar.pronouns.match(reading.forms, start, word) is not None


def within_brackets(reading: Reading, word: int) -> bool:
    """Whether the stop before `word` is an abbreviation's or stands in brackets, so that the phrase goes on."""
    gap = reading.gap(word)
    return gap in _INITIALS and reading.ends[word - 1] - reading.starts[word - 1] <= 4


def _clip(reading: Reading, first: int, last: int) -> int:
    """A phrase too long is cut to start at its last mention, or to its last words."""
    found = reading.mentions_in(reading.starts[first], reading.ends[last])
    return max(first, reading.word_at(found[-1].span.start)) if found else max(first, last - 3)


def _with_apposition(reading: Reading, grammar: Grammar, last: int, low: int) -> Phrase | None:
    """`NAME, an apposition or relative clause, CUE`: the whole; `last` is the word before the closing comma."""
    word = last
    while word > low and last - word < _APPOSITION:
        gap = reading.gap(word)
        closes = word == last and grammar.comma_contents  # the verb ends a relative clause
        verb = grammar.cues.match(reading.forms, word, last + 1)
        if verb is not None and verb[1].kind != "citing" and not closes and not _is_relative(reading, grammar, word, low):
            return None
        if has_comma(gap) and not is_decimal(reading, word):
            openers = (grammar.complementisers, *([grammar.questions] if grammar.verb_second else []))
            if any(forms.match(reading.forms, word, last + 1) is not None for forms in openers):
                return None
            first = _walk_left(reading, grammar, word - 1, low)
            if first == word - 1 and first > low and reading.forms[first].isdigit() and has_comma(reading.gap(first)):
                first = _walk_left(reading, grammar, first - 1, low)  # an age: NAME, 43, a nurse, said
            return Phrase(first, last) if first < word else None
        if has_stop(gap) and not within_brackets(reading, word) and not is_decimal(reading, word):
            return None
        word -= 1
    return None


def _is_relative(reading: Reading, grammar: Grammar, word: int, low: int) -> bool:
    """Whether the verb at `word` is that of a relative clause: a word that opens one stands right behind the comma."""
    for back in range(word - 1, max(low, word - 5), -1):
        if has_comma(reading.gap(back)):
            return grammar.breaks.match(reading.forms, back, word) is not None
    return False


def phrase_after(reading: Reading, grammar: Grammar, word: int, high: int) -> Phrase | None:
    """The phrase that starts at `word` and ends before word `high`, with an apposition behind a comma.

    It ends at punctuation, a time, a word that ends phrases, a cue or a complementiser.
    """
    last = _walk_right(reading, grammar, word, high)
    if last < word:
        return None
    named = with_title(reading, grammar, last, high)
    if named > last:
        goes_on = named + 1 < high and reading.text[reading.starts[named + 1]].isupper()
        last = max(named, _walk_right(reading, grammar, named + 1, high)) if goes_on else named
    follows = last + 1
    alone = last == word and grammar.pronouns.match(reading.forms, word, follows) is not None  # a comma says nothing more of him
    if follows < high and has_comma(reading.gap(follows)) and not alone:
        extended = _apposition(reading, grammar, follows, high)
        if (
            extended == follows
            and reading.forms[follows].isdigit()
            and extended + 1 < high
            and has_comma(reading.gap(extended + 1))
        ):
            extended = _apposition(reading, grammar, extended + 1, high) or extended  # an age: said NAME, 43, a nurse
        if extended is not None:
            last = extended
    return Phrase(word, last)


def with_title(reading: Reading, grammar: Grammar, last: int, high: int, *, closes: bool = False) -> int:
    """The last word of a name in quotation marks that stands right behind word `last` (a poll by the centre "NAME"). `closes` says
    that it may end its sentence where the verb comes first and marks at the end otherwise hold what is said."""
    follows = last + 1
    if follows >= high or not has_stop(reading.gap(follows)):
        return last
    quote = reading.quote_around(reading.starts[follows])
    if quote is None or quote.outer.start < reading.ends[last] or reading.text[reading.ends[last] : quote.outer.start].strip():
        return last
    named = reading.words_in(quote.inner)
    if len(named) > _TITLE or named.stop > high:
        return last
    if grammar.order == "vso":
        goes_on = named.stop < high and not (closes and has_comma(reading.gap(named.stop)))
        if goes_on and not opens_content(reading, grammar, named.stop, high):
            return last
        if named.stop >= high and not closes:
            return last
    elif not reading.text[reading.starts[follows]].isupper():
        return last
    return named.stop - 1 if not has_stop(reading.text[quote.inner.end - 1]) else last


def opens_content(reading: Reading, grammar: Grammar, word: int, high: int) -> bool:
    """Whether a word opens what is said: a complementiser, or what opens an infinitive or noun."""
    return any(forms.match(reading.forms, word, high) is not None for forms in (grammar.complementisers, grammar.infinitives))


def _walk_right(reading: Reading, grammar: Grammar, word: int, high: int) -> int:
    last = word - 1
    forms = reading.forms
    for at in range(word, min(high, word + grammar.reach)):
        if at > word and has_stop(reading.gap(at)) and not within_brackets(reading, at):
            break
        if grammar.noun_capitals and (
            _lacks_noun(reading, grammar, word, at) if at > word else _is_owner(reading, grammar, word, high)
        ):
            last = at  # an article and what belongs to the noun that follows (two PERSONS familiar with it)
            continue
        if reading.time_at(reading.starts[at]) is not None:
            break
        if (
            grammar.ends.match(forms, at, high) is not None
            or grammar.breaks.match(forms, at, high) is not None
            or grammar.complementisers.match(forms, at, high) is not None
            or grammar.has_cue(forms, at, high)
            or (grammar.order == "vso" and at > word and grammar.infinitives.match(forms, at, high) is not None)
            or (at > word and _is_medium_told(reading, grammar, at, high))
            or (at > word and forms[at] in grammar.objects and reading.text[reading.starts[at - 1]].isupper())
        ):
            break
        last = at
    return last


def _is_owner(reading: Reading, grammar: Grammar, word: int, high: int) -> bool:
    """Whether a word right behind a verb, though it may open a clause, opens a noun (said whose NOUN)."""
    if word + 1 >= high or has_stop(reading.gap(word)) or has_stop(reading.gap(word + 1)):
        return False
    opens = grammar.breaks.match(reading.forms, word, word + 1) is not None
    return opens and has_capital(reading.text[reading.starts[word + 1] : reading.ends[word + 1]])


def _lacks_noun(reading: Reading, grammar: Grammar, first: int, stop: int) -> bool:
    """Whether no noun nor pronoun stands yet in the words of a phrase, where every noun begins with a capital."""
    return all(
        not has_capital(reading.text[reading.starts[word] : reading.ends[word]])
        and grammar.pronouns.match(reading.forms, word, stop) is None
        for word in range(first, stop)
    )


def _is_medium_told(reading: Reading, grammar: Grammar, word: int, high: int) -> bool:
    """Whether a person's name ends right before `word`, and an article and a word for a medium follow: the one that was told."""
    found = grammar.addressing.match(reading.forms, word, high)
    if found is None or found[0] >= high:
        return False
    if grammar.agencies.match(reading.forms, found[0], high) is None and with_title(reading, grammar, word, high) == word:
        return False
    near = reading.mentions_before(reading.starts[word], 1)
    return bool(near) and near[-1].kind == "person" and near[-1].span.end == reading.ends[word - 1]


def _apposition(reading: Reading, grammar: Grammar, word: int, high: int) -> int | None:
    """The last word of an apposition that starts at `word`, closed by a comma or the sentence's end."""
    forms = reading.forms
    if (
        grammar.conjunctions.match(forms, word, high) is not None
        or grammar.breaks.match(forms, word, high) is not None
        or grammar.complementisers.match(forms, word, high) is not None
        or grammar.ends.match(forms, word, high) is not None
        or reading.time_at(reading.starts[word]) is not None
        or _opens_quotation(reading, word)
    ):
        return None
    for at in range(word, min(high, word + _APPOSITION)):
        if grammar.has_cue(forms, at, high):
            return None
        if at > word and has_stop(reading.gap(at)) and not within_brackets(reading, at):
            return at - 1
    return high - 1 if high - word <= _APPOSITION else None


def _opens_quotation(reading: Reading, word: int) -> bool:
    """Whether a quotation opens right before a word: `"A," said NAME, "B"` goes on with what is said."""
    quote = reading.quote_around(reading.starts[word])
    return quote is not None and word > 0 and quote.outer.start >= reading.ends[word - 1]


def shared_phrase(reading: Reading, grammar: Grammar, low: int, cue: int) -> Phrase | None:
    """The phrase that opens the clause from word `low`, for a cue that shares it with another verb."""
    word = low
    while word < cue and (
        grammar.conjunctions.match(reading.forms, word, cue)
        or grammar.between.match(reading.forms, word, cue)
        or reading.time_at(reading.starts[word]) is not None
    ):
        word += 1
    if word >= cue or reading.quote_around(reading.starts[word]) is not None:
        return None
    mentions = reading.mentions_in(reading.starts[word], reading.starts[cue])
    if mentions and reading.word_at(mentions[0].span.start) - word <= 4:
        last = reading.word_at(mentions[0].span.end - 1)
        for mention in mentions[1:]:  # the head of the district NAME
            if mention.kind == "person" and reading.word_at(mention.span.start) == last + 1 and not has_stop(reading.gap(last + 1)):
                last = reading.word_at(mention.span.end - 1)
        return Phrase(word, last)
    if grammar.pronouns.match(reading.forms, word, cue) is not None:
        return Phrase(word, word)
    for at in range(word, min(cue, word + 6)):
        role = grammar.roles.match(reading.forms, at, cue)
        if role is not None:
            return Phrase(word, role[0] - 1)
    if grammar.ends.match(reading.forms, word, cue) is not None:
        return None
    if grammar.subject_first:
        comma = next((at for at in range(word + 1, cue + 1) if has_stop(reading.gap(at))), cue)
        return opening_subject(reading, grammar, word, comma) if comma < cue else None
    last = word
    while last < cue and reading.text[reading.starts[last]].isupper() and not (last > word and has_stop(reading.gap(last))):
        last += 1
    return Phrase(word, last - 1) if word < last < cue and last - word <= _NAME else None
