"""Statements of a language whose verb stands last and whose words no blank parts, so that particles are signs like others."""

from __future__ import annotations

from sumber.facts.reading import Reading
from sumber.model import Span
from sumber.text.quotes import Quote

from . import contents
from .contents import Content
from .draft import Anchor, Draft, Frame
from .grammar import Grammar
from .phrases import Phrase, has_comma, has_stop

_FORM = 8
_KANA = 6
_RELATIVE = 30
_ADJUNCT = 24
_INSERTED = 12
_NAMED = 20
_SCRAP = 4
_BACK = 24
_CLOSED = 3.0


def read_final(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int) -> Draft | None:
    """SPEAKER CONTENT cue · CONTENT SPEAKER cue."""
    low = _line_part(reading, grammar, frame, anchor, _behind_ending(reading, frame, anchor, low))
    quote = _quote_before(reading, grammar, frame, anchor, low)
    cleft = _cleft(reading, grammar, frame, anchor)
    if cleft is not None:
        if quote is None:
            return None
        return _draft(reading, grammar, frame, anchor, _whole(reading, quote), cleft, low)
    if quote is None:
        turned = _content_first(reading, grammar, frame, anchor, low)
        if turned is not None:
            return turned
    if anchor.impersonal:
        stop = reading.word_at(quote.inner.start) if quote is not None else anchor.first
        speaker = _speaker_of(reading, grammar, quote, low) if quote is not None else None
        speaker = speaker or _held(reading, grammar, low, stop)
    else:
        speaker = particle_speaker(reading, grammar, low, anchor.first)
    topic = low > frame.low and quote is not None and speaker is not None and _is_topic(reading, grammar, speaker)
    first = speaker.last + 1 if speaker is not None else _behind_openers(reading, grammar, low, anchor.first)
    if speaker is not None or low > frame.low:
        first = _behind_adjuncts(reading, grammar, first, anchor.first)
    if quote is not None:
        quoted = _quoted(reading, grammar, quote, first, anchor, speaker)
        return _draft(reading, grammar, frame, anchor, quoted, None if topic else speaker, low)
    if anchor.takes == "quote" or (speaker is None and low > frame.low and not has_stop(reading.gap(low))):
        return None  # what is left of an earlier cue's ending
    stop = _without_time(reading, grammar, first, anchor.first)
    content = contents.between(reading, grammar, first, stop)
    if content is None:
        return None
    closed = _is_closed(reading, grammar, first, stop, anchor)
    if not closed and (behind := _behind_closer(reading, grammar, first, stop)) is not None:
        content, closed = contents.between(reading, grammar, first, behind) or content, True
    if anchor.takes == "noun" and not closed:
        content = _last_part(reading, grammar, content)
    if anchor.takes == "comp" and not closed:
        return None
    if anchor.takes == "clause" or anchor.impersonal:
        words = reading.words_in(content.spans[0])
        if len(words) < _SCRAP:
            return None
        if not closed and grammar.possessives.match(reading.forms, words.stop - 1) is not None:
            return None
        content = Content(content.spans, max(content.score, 2.0), content.first)
    return _draft(reading, grammar, frame, anchor, content, speaker, low)


def _behind_closer(reading: Reading, grammar: Grammar, first: int, cue: int) -> int | None:
    """The word behind the particle of what is said, where only an adjunct stands between it and the cue (told the paper)."""
    if not ends_with(reading, grammar, max(first, cue - _FORM), cue):
        return None
    for word in range(cue - 1, max(first + _SCRAP, cue - _INSERTED), -1):
        if has_stop(reading.gap(word)) or reading.quote_around(reading.starts[word]) is not None:
            return None
        if _text(reading, first, word).endswith(grammar.closers) and _is_kana(reading.forms[word - 2]):
            return word
    return None


def _last_part(reading: Reading, grammar: Grammar, content: Content) -> Content:
    """An object, without the clause that a comma sets off before it (apologised, and promised the money) and that is not said."""
    words = reading.words_in(content.spans[0])
    for word in range(words.stop - 1, words.start, -1):
        inside = reading.quote_around(reading.starts[word]) is not None
        if has_comma(reading.gap(word)) and _is_kana(reading.forms[word - 1]) and not inside:
            if _text(reading, words.start, word).endswith(grammar.closers):
                return content
            return Content((Span(reading.starts[word], content.spans[0].end),), content.score, word)
    return content


def _is_kana(sign: str) -> bool:
    return "\u3040" <= sign[0] <= "\u309f"


def _is_topic(reading: Reading, grammar: Grammar, phrase: Phrase) -> bool:
    """Whether a phrase behind another's statement is what it is about (of the date he said “...”): a noun with an attribute, and
    nobody who can speak."""
    inside = range(phrase.first, phrase.last)
    attributed = any(grammar.possessives.match(reading.forms, word, word + 1) is not None for word in inside)
    return attributed and not is_speaker(reading, grammar, phrase)


def _behind_ending(reading: Reading, frame: Frame, anchor: Anchor, low: int) -> int:
    """The first word behind the ending of an earlier cue, up to the comma that closes its clause."""
    if low <= frame.low or has_stop(reading.gap(low)):
        return low
    for word in range(low + 1, min(anchor.first, low + _FORM)):
        if has_stop(reading.gap(word)):
            return word if has_comma(reading.gap(word)) else low
    return low


def _line_part(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int) -> int:
    """The first word of the part of a headline that a verb stands in: blanks of full width part it."""
    if reading.text[frame.span.end - 1] == "。":
        return low
    for word in range(anchor.first, low, -1):
        if "\u3000" in reading.gap(word):
            quoted = contents.quote_before(reading, frame, word)
            named = anchor.takes == "noun" and reading.forms[anchor.first - 1] in grammar.speaker_marks
            return low if quoted is not None and named else word
    return low


def _cleft(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor) -> Phrase | None:
    """Who it is that says so (“...” と話すのは、SPEAKER だ): what stands behind a verb and a word for it, to the sentence's end."""
    found = (grammar.saying.match(reading.forms, word, frame.high) for word in range(anchor.stop, min(anchor.stop + 3, frame.high)))
    opened = next((one for one in found if one is not None), None)
    if opened is None or opened[0] >= frame.high:
        return None
    last = frame.high - 1
    for _ in range(2):
        if last > opened[0] and _text(reading, opened[0], last + 1).endswith(tuple(grammar.finites)):
            last -= next(
                len(form) for form in sorted(grammar.finites, key=len) if _text(reading, opened[0], last + 1).endswith(form)
            )
    return Phrase(opened[0], last) if last > opened[0] else None


def _draft(
    reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, content: Content, speaker: Phrase | None, low: int
) -> Draft:
    draft = Draft(
        content=list(content.spans),
        stance=anchor.stance,
        cue=[reading.span(anchor.first, anchor.stop - 1)],
        speaker=speaker.span(reading) if speaker is not None else None,
        score=content.score + (1.0 if speaker is not None else 0.0),
        shares=speaker is None and not anchor.impersonal,
    )
    draft.cut = content.first if low > frame.low else None
    return draft.settle()


def _quoted(reading: Reading, grammar: Grammar, quote: Quote, first: int, anchor: Anchor, speaker: Phrase | None) -> Content:
    """The quotation, with what stands before it where that is more than an adjunct (called the talks “...”)."""
    head = reading.word_at(quote.inner.start)
    if head <= first or (speaker is None and head - first <= 1) or _ends_in_adjunct(reading, grammar, first, head):
        return Content((quote.inner,), 6.0, head)
    whole = contents.between(reading, grammar, first, anchor.first)
    joined = grammar.conjunctions.match(reading.forms, first, head)
    if whole is None or (joined is not None and joined[0] == head):
        return Content((quote.inner,), 6.0, head)
    return Content(whole.spans, 5.0, first)


def _content_first(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int) -> Draft | None:
    """CONTENT particle SPEAKER cue: the speaker, and a time or adjunct at most, stand between what is said and the verb."""
    if anchor.impersonal or anchor.first - low < _SCRAP or _text(reading, anchor.first, anchor.stop).startswith(grammar.closers):
        return None
    for mark in range(anchor.first - 1, max(low, anchor.first - _INSERTED), -1):
        if reading.quote_around(reading.starts[mark]) is not None:
            return None
        if reading.forms[mark] in grammar.speaker_marks and _is_adjunct(reading, grammar, mark + 1, anchor.first):
            return _behind_content(reading, grammar, frame, anchor, low, mark)
    return None


def _behind_content(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, mark: int) -> Draft | None:
    """The statement whose speaker ends with the particle at word `mark`, and stands right behind what is said."""
    for head in range(mark - 1, max(low, mark - _NAMED), -1):
        gap, phrase = reading.gap(head), Phrase(head, mark)
        closed = head - low > _SCRAP and _text(reading, low, head).endswith(grammar.closers) and (has_comma(gap) or not gap)
        quote = contents.quote_before(reading, frame, head - 1 if closed else head)
        if quote is not None and _stands_before(reading, grammar, anchor, quote, phrase, low):
            return _draft(reading, grammar, frame, anchor, _whole(reading, quote), phrase, low)
        if closed and anchor.takes != "quote" and (has_comma(gap) or is_speaker(reading, grammar, phrase)):
            content = contents.between(reading, grammar, low, head)
            if content is not None and content.score >= _CLOSED:
                return _draft(reading, grammar, frame, anchor, Content(content.spans, 3.5, content.first), phrase, low)
        if has_stop(gap):
            return None
    return None


def _stands_before(reading: Reading, grammar: Grammar, anchor: Anchor, quote: Quote, phrase: Phrase, low: int) -> bool:
    """Whether a quotation is what the one named behind it said: longer words, or somebody named, and a blank of full width, as a
    headline has it, before a verb that takes a noun only."""
    gap = reading.gap(phrase.first)
    if quote.outer.start < reading.starts[low] - 1 or ("\u3000" in gap and anchor.takes != "noun") or "(" in gap or "（" in gap:
        return False
    return len(reading.words_in(quote.inner)) > _FORM or is_speaker(reading, grammar, phrase)


def _whole(reading: Reading, quote: Quote) -> Content:
    return Content((quote.inner,), 6.0, reading.word_at(quote.inner.start))


def _is_adjunct(reading: Reading, grammar: Grammar, first: int, stop: int) -> bool:
    if first >= stop or reading.time_at(reading.starts[first]) is not None:
        return True
    if any(has_stop(reading.gap(word)) for word in range(first + 1, stop)):
        return False
    return grammar.between.match(reading.forms, first, stop) is not None or ends_with(reading, grammar, first, stop)


def _text(reading: Reading, first: int, stop: int) -> str:
    return reading.text[reading.starts[first] : reading.ends[stop - 1]] if first < stop else ""


def _is_closed(reading: Reading, grammar: Grammar, first: int, stop: int, anchor: Anchor) -> bool:
    """Whether the particle of what is said stands before a cue or opens it."""
    return _text(reading, anchor.first, anchor.stop).startswith(grammar.closers) or _text(reading, first, stop).endswith(
        grammar.closers
    )


def _without_time(reading: Reading, grammar: Grammar, first: int, cue: int) -> int:
    """The word behind a content, without the time that a comma sets off between it and its cue."""
    last = cue - 1
    if last - 1 > first and reading.forms[last] in grammar.object_marks:
        last -= 1
    time = reading.time_at(reading.starts[last])
    if time is None or time.end > reading.ends[last]:
        return cue
    start = reading.word_at(time.start)
    return start if start > first and has_comma(reading.gap(start)) else cue


def _quote_before(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int) -> Quote | None:
    """The quotation that ends before a cue, with its particle and a short adjunct between them."""
    for back in range(_BACK):
        word = anchor.first - back
        if word <= max(frame.low, low):
            return None
        quote = contents.quote_before(reading, frame, word)
        if quote is not None:
            between = "".join(reading.forms[word : anchor.first])
            if not between or back <= 1:
                return quote
            return quote if between.startswith(grammar.closers) and back <= _between_limit(reading, grammar, word, anchor) else None
        if back and has_stop(reading.gap(word)) and not has_comma(reading.gap(word)):
            return None
    return None


def _between_limit(reading: Reading, grammar: Grammar, word: int, anchor: Anchor) -> int:
    """How many signs may stand between a quotation and its cue: more where they end as an adjunct does (to the paper), none where a
    speaker stands among them."""
    if any(form in grammar.speaker_marks[:2] for form in reading.forms[word : anchor.first]):
        return 0
    return _BACK if ends_with(reading, grammar, word, anchor.first) else _FORM + 1


def _speaker_of(reading: Reading, grammar: Grammar, quote: Quote, low: int) -> Phrase | None:
    """Who is named right before a quotation."""
    head = reading.word_at(quote.inner.start)
    speaker = particle_speaker(reading, grammar, low, head) if head > low else None
    return speaker if speaker is not None and _ends_in_adjunct(reading, grammar, speaker.last + 1, head) else None


def _held(reading: Reading, grammar: Grammar, low: int, cue: int) -> Phrase | None:
    """Among whom it is said (with the experts it is expected): the phrase that opens the clause with a longer particle."""
    for word in range(low, min(cue, low + _NAMED)):
        if has_stop(reading.gap(word)) and word > low:
            return None
        if reading.forms[word] == grammar.speaker_marks[0] and word > low:
            found = Phrase(low, word)
            return found if _holds_role(reading, grammar, found) else None
    return None


def _holds_role(reading: Reading, grammar: Grammar, phrase: Phrase) -> bool:
    """Whether a word for people of several signs stands in a phrase whose particle is a longer one."""
    if not _is_broken(reading, grammar, phrase.last + 1, phrase.first):
        return False
    found = (grammar.roles.match(reading.forms, word, phrase.last) for word in range(phrase.first, phrase.last))
    return any(match is not None and match[0] - word > 1 for word, match in enumerate(found, phrase.first))


def _behind_adjuncts(reading: Reading, grammar: Grammar, first: int, cue: int) -> int:
    """The word behind the times, places, occasions and addressees between a speaker and what he said."""
    while first < cue:
        time = reading.time_at(reading.starts[first])
        after = reading.word_at(time.end) if time is not None else cue
        if after < cue and has_comma(reading.gap(after)):
            first = after
            continue
        found = _adjunct(reading, grammar, first, cue)
        if found is None or found >= cue:
            break
        first = found
    return first


def _adjunct(reading: Reading, grammar: Grammar, first: int, cue: int) -> int | None:
    for word in range(first + 1, min(cue, first + _ADJUNCT)):
        if reading.quote_around(reading.starts[word]) is not None:
            return None
        gap = reading.gap(word)
        if has_stop(gap):
            return word if has_comma(gap) and ends_with(reading, grammar, first, word) else None
        if reading.forms[word - 1] not in grammar.ends:
            continue
        if ends_with(reading, grammar, first, word, least=2):
            return word
        if word - 1 > first and _is_addressee(reading, grammar, Phrase(first, word - 1)):
            return word
    return None


def _is_addressee(reading: Reading, grammar: Grammar, phrase: Phrase) -> bool:
    others = (*grammar.speaker_marks, *grammar.object_marks)
    plain = not any(form in others for form in reading.forms[phrase.first : phrase.last])
    return plain and is_speaker(reading, grammar, phrase)


def _ends_in_adjunct(reading: Reading, grammar: Grammar, first: int, head: int) -> bool:
    return head <= first or has_comma(reading.gap(head)) or ends_with(reading, grammar, first, head)


def ends_with(reading: Reading, grammar: Grammar, first: int, stop: int, *, least: int = 1) -> bool:
    """Whether a form of `ends`, of so many signs at least, ends right before word `stop`."""
    for start in range(max(first, stop - _FORM), stop - least + 1):
        found = grammar.ends.match(reading.forms, start, stop)
        if found is not None and found[0] == stop:
            return True
    return False


def particle_of(reading: Reading, grammar: Grammar, anchor: Anchor) -> int:
    """Where the particle begins of a sourcing form that names its data itself (in the poll); behind a form that names none."""
    if grammar.possessives.match(reading.forms, anchor.first, anchor.stop) is not None:
        return anchor.stop
    for word in range(anchor.first + 1, anchor.stop):
        found = grammar.breaks.match(reading.forms, word, anchor.stop)
        if found is not None and found[0] == anchor.stop:
            return word
    return anchor.stop


def particle_speaker(reading: Reading, grammar: Grammar, low: int, cue: int) -> Phrase | None:
    """The phrase with a speaker's particle between words `low` and `cue`. A particle within a longer form of `breaks` (には) marks
    somebody only if nobody else is marked, one within a word nobody. The last of the pack's particles (も) needs a word for people
    before it. Of a subject (が) before a comma and another behind it, the one who can speak counts."""
    low = _behind_openers(reading, grammar, low, cue)
    blocked, found, longer = low, None, None
    subject = grammar.speaker_marks[1:2]
    for word in range(low, cue):
        broken = grammar.breaks.match(reading.forms, word, cue)
        if broken is not None:
            blocked = max(blocked, broken[0])
        mark = reading.forms[word]
        if mark not in grammar.speaker_marks or reading.quote_around(reading.starts[word]) is not None:
            continue
        first = _phrase_start(reading, grammar, word, low)
        if first >= word or _is_in_word(reading, grammar, word, cue):
            continue
        phrase = Phrase(first, word)
        somebody = is_speaker(reading, grammar, phrase)
        if word < blocked or (mark in grammar.speaker_marks[2:] and not somebody):
            longer = longer or (phrase if somebody else None)
            continue
        if found is None:
            found = _behind_relative(reading, grammar, phrase, cue) or phrase
            if found is not phrase or (mark not in subject and somebody):
                return found
            continue
        opens = mark in subject and reading.forms[found.last] in subject and _opens_clause(reading, phrase, low)
        other = reading.forms[found.last] in subject or not is_speaker(reading, grammar, found)
        leads = other and word + 1 < cue and _opens_quotation(reading, word + 1)
        if somebody and (opens or leads):
            return phrase
    return longer if longer is not None and (found is None or not is_speaker(reading, grammar, found)) else found


def _behind_openers(reading: Reading, grammar: Grammar, low: int, cue: int) -> int:
    while low < cue:
        joined = grammar.conjunctions.match(reading.forms, low, cue)
        if joined is not None and joined[0] - low > 1:
            low = joined[0]
        elif reading.time_at(reading.starts[low]) is not None:
            low += 1
        else:
            break
    return low


def _phrase_start(reading: Reading, grammar: Grammar, word: int, low: int) -> int:
    first = word
    while first > low and word - first < grammar.reach:
        if has_stop(reading.gap(first)) and not _within_marks(reading, grammar, first):
            break
        time = reading.time_at(reading.starts[first - 1])
        if time is not None and grammar.possessives.match(reading.forms, first, first + 1) is not None:
            first = max(low, reading.word_at(time.start))
            continue
        if time is not None or _is_broken(reading, grammar, first, low):
            first += first < word and ends_with(reading, grammar, first, first + 1)
            break
        first -= 1
    if first < word and reading.forms[first] in grammar.closers and has_stop(reading.gap(first)):
        first += 1
    return first


def _within_marks(reading: Reading, grammar: Grammar, word: int) -> bool:
    """Whether the marks before `word` set a name within the phrase (the man who calls himself “...”), and no quotation."""
    quote = reading.quote_around(reading.starts[word]) or (reading.quote_around(reading.starts[word - 1]) if word else None)
    if quote is None or has_comma(reading.gap(word)):
        return False
    words = reading.words_in(quote.inner)
    follows = "".join(reading.forms[words.stop : words.stop + 1])
    return len(words) <= _FORM and not follows.startswith(grammar.closers)


def _is_broken(reading: Reading, grammar: Grammar, word: int, low: int) -> bool:
    """Whether a form that never stands in a speaker's phrase ends right before `word`."""
    for start in range(max(low, word - _FORM), word):
        found = grammar.breaks.match(reading.forms, start, word)
        if found is not None and found[0] == word:
            return True
    return False


def _opens_clause(reading: Reading, phrase: Phrase, low: int) -> bool:
    return phrase.first > low and has_stop(reading.gap(phrase.first))


def _opens_quotation(reading: Reading, word: int) -> bool:
    quote = reading.quote_around(reading.starts[word])
    return quote is not None and quote.outer.start >= reading.ends[word - 1]


def is_speaker(reading: Reading, grammar: Grammar, phrase: Phrase) -> bool:
    """Whether a name, a word for people or a pronoun ends the phrase before its particle; what stands in brackets is passed."""
    stop = phrase.last
    start, end = reading.starts[phrase.first], reading.starts[phrase.last]
    if reading.text[start:end].rstrip().endswith((")", "）")):
        while stop > phrase.first and {"(", "（"}.isdisjoint(reading.gap(stop)):
            stop -= 1
        end = reading.starts[stop]
    if stop <= phrase.first:
        return False
    end = reading.ends[stop - 1]
    if any(mention.span.end == end for mention in reading.mentions_in(start, end)):
        return True
    return any(
        (match := forms.match(reading.forms, first, stop)) is not None and match[0] == stop
        for first in range(max(phrase.first, stop - _FORM), stop)
        for forms in (grammar.roles, grammar.pronouns)
    )


def _is_in_word(reading: Reading, grammar: Grammar, word: int, cue: int) -> bool:
    """Whether a word for people follows in the same run of kana, so that the sign belongs to the name before it."""
    for at in range(word + 1, min(cue, word + _KANA)):
        if reading.gap(at) or not _is_kana(reading.forms[at]):
            return False
        if grammar.roles.match(reading.forms, at, cue) is not None:
            return True
    return False


def _behind_relative(reading: Reading, grammar: Grammar, found: Phrase, cue: int) -> Phrase | None:
    """The phrase that ends with the topic's particle right before a stop or quotation, where `found` is the subject of a relative
    clause in it."""
    topic = grammar.speaker_marks[0]
    if reading.forms[found.last] == topic:
        return None
    for word in range(found.last + 1, min(cue, found.last + _RELATIVE)):
        if has_stop(reading.gap(word)) or reading.quote_around(reading.starts[word]) is not None:
            return None
        if reading.forms[word] == topic and word + 1 < cue and has_stop(reading.gap(word + 1)):
            return Phrase(found.first, word)
    return None
