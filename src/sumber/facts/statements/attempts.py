"""One cue → the statement it makes, out of several readings of the words around it."""

from __future__ import annotations

import msgspec

from sumber.facts.reading import Reading
from sumber.model import Span

from . import contents
from .contents import Content
from .draft import Anchor, Draft, Frame, content_span
from .drafted import cut_before, drafted, second_part, weight
from .grammar import Grammar
from .phrases import Phrase, has_comma, has_semicolon, has_stop, phrase_before, shared_phrase
from .sides import follows_source, has_apposition, is_inverted, names_follow, speaker_before, speaker_behind
from .speakers import names_somebody
from .subject_marks import marked_speaker
from .subjects import is_somebody, named_first
from .verb_last import verb_final

_REMAINDER = 9
_INSERTED = 7
_OPENING = 4
_LONG_REMAINDER = 25
_CLAUSE = 4
_OCCASION_BEHIND = 6
_SILENT = 8
_LEAST = 1.5
_QUOTED = 6.0
_SHOWN = 3.0
_OPENED = 3.4
_CLAUSE_BEHIND = 1.5
_PRONOUN_VERB_REST = 2


def read_cue(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """The best reading of one verb of speech, or None. Words `low` to before `limit` are free for it."""
    pronoun = _joined_pronoun(reading, grammar, anchor)
    if pronoun is not None:
        first = min(anchor.first, reading.word_at(pronoun.start))
        anchor = msgspec.structs.replace(anchor, first=first, impersonal=True)
    passive = not anchor.impersonal and _is_passive(reading, grammar, frame, anchor)
    if passive or _is_unsaid(reading, grammar, anchor, frame.low):
        return None
    readings = [
        reading_of(reading, grammar, frame, anchor, low, limit)
        for reading_of in (_as_said, _inserted, _parted, _postposed, _left_then_content, _right_then_content, verb_final, _this)
    ]
    found = [
        draft
        for draft in readings
        if draft is not None
        and draft.score >= _LEAST
        and not _is_silent(reading, grammar, draft)
        and names_somebody(reading, grammar, draft.speaker)
    ]
    best = max(found, key=lambda draft: draft.score) if found else None
    if best is not None and pronoun is not None:
        best.speaker, best.shares = pronoun, False
    elif best is not None and anchor.impersonal and (grammar.spaced or best.speaker is None):
        best.shares, best.impersonal = False, True
    return best


def _joined_pronoun(reading: Reading, grammar: Grammar, anchor: Anchor) -> Span | None:
    """The pronoun that a hyphen joins to a cue or to the auxiliary before it (dit-il, a-t-elle dit)."""
    for word in (anchor.first, anchor.first - 1):
        if word < 0 or (word < anchor.first and has_stop(reading.gap(anchor.first))):
            continue
        head, _, pronoun = reading.forms[word].rpartition("-")
        if head and grammar.pronouns.match([pronoun], 0) is not None:
            return Span(reading.ends[word] - len(pronoun), reading.ends[word])
    return None


def _is_unsaid(reading: Reading, grammar: Grammar, anchor: Anchor, low: int) -> bool:
    """A negated or coming act of speech is none. Words before the cue in the svo and vso orders, behind it in sov."""
    at = anchor.first - 1
    for _ in range(3):
        if at < low or has_stop(reading.gap(at + 1)):
            break
        if grammar.negations.match(reading.forms, at, anchor.first) or grammar.futures.match(reading.forms, at, anchor.first):
            return True
        if grammar.between.match(reading.forms, at, anchor.first) is None:
            break
        at -= 1
    if grammar.subject_first and _is_unsaid_before(reading, grammar, anchor.first, low):
        return True
    if grammar.order == "sov" and anchor.stop < len(reading.forms) and not has_stop(reading.gap(anchor.stop)):
        return grammar.negations.match(reading.forms, anchor.stop) is not None
    return False


def _is_unsaid_before(reading: Reading, grammar: Grammar, cue: int, low: int) -> bool:
    """Whether a negation stands before the adverbials that stand before a cue (did not in the hall say)."""
    word = cue - 1
    while word > low and not has_stop(reading.gap(word + 1)):
        for forms in (grammar.negations, grammar.futures):
            found = forms.match(reading.forms, word, cue)
            if found is None or found[0] - word < 2 or found[0] == cue:
                continue
            adverbial = reading.time_at(reading.starts[found[0]]) is not None
            if adverbial or any(small.match(reading.forms, found[0], cue) for small in (grammar.ends, grammar.between)):
                return True
        word -= 1
    return False


def _is_passive(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor) -> bool:
    """Whether an auxiliary of the passive stands in the clause of the cue, before it or right behind it."""
    forms, stop = reading.forms, anchor.stop
    if stop < frame.high and not has_stop(reading.gap(stop)) and grammar.passives.match(forms, stop) is not None:
        return True
    if grammar.order == "sov":
        return False
    if grammar.is_participle(forms[anchor.first]):
        return False
    word = anchor.first
    while word > frame.low and not has_stop(reading.gap(word)):
        word -= 1
        if grammar.passives.match(forms, word) is not None:
            return True
        if not grammar.verb_second and grammar.between.match(forms, word, anchor.first) is None:
            return False  # elsewhere the auxiliary stands right before the verb
    return False


def _is_silent(reading: Reading, grammar: Grammar, draft: Draft) -> bool:
    """Whether the content says that somebody says nothing: refused to comment."""
    words = reading.words_in(draft.content[0])
    return len(words) <= _SILENT and any(grammar.silent.match(reading.forms, word, words.stop) is not None for word in words)


def _as_said(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """As SPEAKER cue, CONTENT · CONTENT, as SPEAKER cue · CONTENT, as SPEAKER cue, CONTENT."""
    start, stop = anchor.first, anchor.stop
    while start > frame.low and not has_stop(reading.gap(start)):
        start -= 1
    found = grammar.as_words.match(reading.forms, start, anchor.stop)
    if found is None or (start > frame.low and not has_comma(reading.gap(start))):
        return None
    while stop < limit and not has_stop(reading.gap(stop)):
        stop += 1
    if stop < limit and not has_comma(reading.gap(stop)):
        return None
    speaker = phrase_before(reading, grammar, anchor.first, found[0]) if found[0] < anchor.first else None
    if speaker is not None and stop - anchor.stop > _OCCASION_BEHIND:
        return None
    behind = speaker_behind(reading, grammar, anchor, stop)
    speaker = (
        behind if behind is not None and speaker is not None and not is_somebody(reading, grammar, speaker) else speaker or behind
    )
    if start == frame.low and speaker is None and anchor.stop < stop:
        return None  # the other readings know these
    parts = [content_span(reading, frame.low, start - 1)] if start > frame.low else []
    parts += [content_span(reading, stop, limit - 1)] if stop < limit else []
    words = (start - frame.low) + (limit - stop)
    if words < _CLAUSE or not parts:
        return None
    return drafted(
        reading, anchor, Content(tuple(parts), 2.6, frame.low if start > frame.low else stop), speaker, weight(reading, speaker)
    )


def _inserted(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """CONT, cue SPEAKER, ENT: a few words, the verb with its subject between commas, and the rest of the clause."""
    start, stop = anchor.first, anchor.stop
    if grammar.order != "svo" or anchor.takes in ("charge", "quote") or not has_comma(reading.gap(start)):
        return None
    joined = anchor.impersonal and _joined_pronoun(reading, grammar, anchor) is not None
    if anchor.impersonal and not joined:
        return None
    first = start - 1
    while first > low and not has_stop(reading.gap(first)):
        first -= 1
    while stop < limit and not has_stop(reading.gap(stop)) and stop - anchor.stop <= _INSERTED:
        stop += 1
    if limit - stop < 2 or not has_comma(reading.gap(stop)):
        return None
    if reading.quote_around(reading.starts[stop]) is not None or reading.quote_around(reading.starts[first]) is not None:
        return None
    speaker = Phrase(anchor.stop, stop - 1) if not joined else None
    if speaker is not None and (start - first > _OPENING or not _is_inserted_speaker(reading, grammar, speaker, limit)):
        return None
    parts = (content_span(reading, first, start - 1), content_span(reading, stop, limit - 1))
    return drafted(reading, anchor, Content(parts, 2.4, first), speaker, weight(reading, speaker))


def _is_inserted_speaker(reading: Reading, grammar: Grammar, speaker: Phrase, limit: int) -> bool:
    """Whether words between a verb and a comma name its subject, and what the comma sets off says no more of him."""
    stop = speaker.last + 1
    if stop <= speaker.first or not is_somebody(reading, grammar, speaker):
        return False
    openers = (grammar.ends, grammar.breaks, grammar.complementisers, grammar.conjunctions, grammar.infinitives)
    if any(forms.match(reading.forms, speaker.first, stop) is not None for forms in openers):
        return False
    if any(forms.match(reading.forms, stop, limit) is not None for forms in (grammar.breaks, grammar.complementisers)):
        return False
    verbs = (grammar.between, grammar.passives, grammar.negations)
    verbal = any(forms.match(reading.forms, stop, limit) is not None for forms in verbs) or reading.forms[stop] in grammar.finites
    return verbal or reading.forms[stop] not in grammar.common  # an article opens an apposition


def _parted(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """SPEAKER verb ... particle, CONTENT · SPEAKER verb CONTENT particle; the speaker behind the verb where that is inverted."""
    if anchor.particle is None or anchor.particle >= limit:
        return None
    left = speaker_before(reading, grammar, frame, anchor, low)
    speaker = left or speaker_behind(reading, grammar, anchor, limit)
    follows = anchor.particle + 1
    if follows < limit and has_stop(reading.gap(follows)):
        content = contents.after(reading, grammar, frame, anchor, follows, limit)
    else:
        first = anchor.stop if left is not None or speaker is None else speaker.last + 1
        held = first < anchor.particle and anchor.takes in ("noun", "charge")
        content = Content((content_span(reading, first, anchor.particle - 1),), 1.6, first) if held else None
    if content is None:
        return None
    draft = drafted(reading, anchor, content, speaker, weight(reading, speaker) + 1.0)
    draft.cut = cut_before(reading, grammar, left.first if left is not None else anchor.first, frame.low)
    return draft


def _postposed(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """CONTENT, cue SPEAKER · CONTENT, SPEAKER cue."""
    if (grammar.order == "sov" and grammar.speaker_marks) or anchor.joined:
        return None
    left = speaker_before(reading, grammar, frame, anchor, low)
    content = (
        contents.before(reading, grammar, frame, left.first, frame.low, inserted=_is_inserted(reading, grammar, anchor, limit))
        if left
        else None
    )
    if content is not None and left is not None:
        speaker: Phrase | None = left
        stop = anchor.stop
    else:
        earlier = next((other.first for other in frame.anchors if other.kind != "citing"), anchor.first)
        opens = left is not None and left.first <= frame.low and earlier >= anchor.first
        left = None
        if _is_joined(reading, grammar, anchor, frame.low):
            return None
        speaker = speaker_behind(reading, grammar, anchor, limit)
        closes = speaker is not None and speaker.last + 1 >= frame.high and anchor.first - frame.low >= _CLAUSE
        content = contents.before(reading, grammar, frame, anchor.first, frame.low, inserted=closes)
        if opens and content is not None and content.score < _QUOTED:
            return None
        stop = speaker.last + 1 if speaker else anchor.stop
    if content is None:
        return None
    if grammar.content_ends and anchor.takes in ("noun", "charge"):
        return None
    if grammar.content_ends and not _is_person(reading, grammar, left if left is not None else speaker):
        return None
    quoted = content.score >= _QUOTED
    follows = stop < limit and not has_stop(reading.gap(stop))
    if follows and not quoted and grammar.breaks.match(reading.forms, content.first, stop) is not None:
        return None  # while others say so, SPEAKER insists that it is not
    if grammar.order == "vso" and not quoted and stop < limit:
        return None  # a verb that comes first has its content behind it
    if grammar.order == "sov" and not quoted:
        return None  # what a comma sets off there is the subject
    rest = limit - stop
    certain = left is None and names_follow(reading, grammar, anchor, limit)
    if not quoted and rest > 1 and _is_inserted(reading, grammar, anchor, limit) and speaker is left:
        return _insertion(reading, grammar, frame, anchor, content, speaker, stop, limit)
    if not quoted and rest and grammar.subject_first:
        return None
    if not quoted and (rest > (_LONG_REMAINDER if certain else _REMAINDER) or anchor.takes in ("charge", "quote")):
        return _insertion(reading, grammar, frame, anchor, content, speaker, stop, limit)
    score = weight(reading, speaker) - (0.0 if quoted else 0.02 * rest if certain else 0.1 * rest)
    if certain and not quoted:
        score += 1.5
    elif left is None and not quoted and speaker is not None and _opens_clause(reading, grammar, speaker):
        score -= _CLAUSE_BEHIND
    draft = drafted(reading, anchor, content, speaker, score)
    following = second_part(reading, frame, stop, limit) if quoted else None
    if following is not None:
        draft.content.append(following)
    if quoted:
        draft.cut = content.first if content.first > low else None
    else:
        draft.cut = left.first if left is not None else anchor.first
    return draft.settle()


def _opens_clause(reading: Reading, grammar: Grammar, phrase: Phrase) -> bool:
    """Whether a pronoun with more behind it is the subject of what is said (said on Monday he would go), and not who said it."""
    if grammar.order != "svo" or grammar.verb_second or grammar.comma_contents or phrase.last - phrase.first < _PRONOUN_VERB_REST:
        return False  # in those the subject of what is said cannot stand there
    found = grammar.pronouns.match(reading.forms, phrase.first, phrase.last + 1)
    return found is not None and found[0] <= phrase.last


def _is_person(reading: Reading, grammar: Grammar, phrase: Phrase | None) -> bool:
    """Whether a phrase may name a person: it opens with a capital, or holds a role or pronoun."""
    if phrase is None:
        return True
    return reading.text[reading.starts[phrase.first]].isupper() or is_somebody(reading, grammar, phrase)


def _is_joined(reading: Reading, grammar: Grammar, anchor: Anchor, low: int) -> bool:
    """Whether a conjunction right before a cue joins it to an earlier verb with one subject (called it X and promised Y)."""
    before = anchor.first - 1
    if before <= low or has_stop(reading.gap(anchor.first)) or reading.quote_around(reading.starts[before]) is not None:
        return False
    return grammar.conjunctions.match(reading.forms, before, anchor.first) is not None


def _is_inserted(reading: Reading, grammar: Grammar, anchor: Anchor, limit: int) -> bool:
    """Whether a comma follows the cue, and behind it words that are no statement of their own."""
    if anchor.stop >= limit - 1 or not has_comma(reading.gap(anchor.stop)) or grammar.comma_contents:
        return False
    return grammar.cues.match(reading.forms, anchor.stop, limit) is None


def _insertion(
    reading: Reading,
    grammar: Grammar,
    frame: Frame,
    anchor: Anchor,
    content: Content,
    speaker: Phrase | None,
    stop: int,
    limit: int,
) -> Draft | None:
    """CONTENT, SPEAKER cue, CONTENT."""
    if stop >= limit or not has_comma(reading.gap(stop)) or anchor.takes in ("charge", "quote"):
        return None
    if grammar.comma_contents and speaker is not None and speaker.first < anchor.first:
        return None
    if grammar.complementisers.match(reading.forms, stop, limit):
        return None
    rest = content_span(reading, stop, limit - 1)
    both = Content((*content.spans, rest), 2.0, content.first)
    return drafted(reading, anchor, both, speaker, weight(reading, speaker))


def _left_then_content(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """SPEAKER cue [that] CONTENT."""
    if _goes_on(reading, grammar, anchor):
        return None
    left = speaker_before(reading, grammar, frame, anchor, low)
    if left is None and (anchor.takes == "after" or follows_source(reading, frame, anchor)):
        return None
    content = contents.after(reading, grammar, frame, anchor, anchor.stop, limit)
    if content is None and (aside := contents.behind_aside(reading, grammar, anchor.stop, limit)) > anchor.stop:
        content = contents.after(reading, grammar, frame, anchor, aside, limit, closed=True)
    if content is None:
        return None
    if contents.ends_content(reading, grammar, anchor.first - 1, low):
        return None  # what was said stands before the verb
    if grammar.content_ends and (anchor.takes in ("noun", "charge") or (anchor.takes != "clause" and content.score < _SHOWN)):
        return None
    if grammar.content_ends and has_comma(reading.gap(anchor.first)) and content.score < _SHOWN:
        return None
    if left is None and not anchor.impersonal and grammar.speaker_marks and content.score >= _OPENED:
        left = marked_speaker(reading, grammar, low, anchor.first)
    if grammar.content_ends and not anchor.impersonal:
        left = marked_speaker(reading, grammar, low, anchor.first) or left
    shared = left is None
    if left is None and not anchor.impersonal:
        left = shared_phrase(reading, grammar, low, anchor.first)
        if left is not None:
            left = Phrase(left.first, left.last, True)
    score = weight(reading, left) if not shared else 0.2
    draft = drafted(reading, anchor, content, left, score)
    edge = anchor.first if shared or left is None else left.first
    if grammar.subject_first:
        while edge > low and not has_stop(reading.gap(edge)) and grammar.between.match(reading.forms, edge - 1, edge) is not None:
            edge -= 1
    draft.cut = anchor.first if anchor.joined else cut_before(reading, grammar, edge, frame.low)
    if draft.cut is None and edge > frame.low and has_semicolon(reading.gap(edge)):
        draft.cut = edge
    if draft.cut is None and edge > frame.low and has_comma(reading.gap(edge)):
        draft.comma = edge
        draft.cut = edge if shared else None
    return draft


def _goes_on(reading: Reading, grammar: Grammar, anchor: Anchor) -> bool:
    """Whether a cue's own ending follows it, where the verb stands last and words are not set apart."""
    return (
        not grammar.spaced
        and grammar.order == "sov"
        and anchor.stop < len(reading.forms)
        and not has_stop(reading.gap(anchor.stop))
    )


def _right_then_content(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """cue SPEAKER [that] CONTENT: the order of Arabic, and the inversion of many languages."""
    if grammar.subject_first:
        return None
    if (
        anchor.first > frame.low
        and grammar.order != "vso"
        and not has_stop(reading.gap(anchor.first))
        and not _opens(reading, grammar, frame, anchor)
        and not is_inverted(reading, grammar, frame, anchor)
    ):
        return None
    right = speaker_behind(reading, grammar, anchor, limit)
    if right is not None and (right.last + 1 >= limit or not has_apposition(reading, grammar, right, limit)):
        plain = next((word for word in range(right.first + 1, limit) if has_comma(reading.gap(word))), None)
        right = Phrase(right.first, plain - 1) if plain is not None else None if right.last + 1 >= limit else right
    if right is None and grammar.order == "vso" and anchor.takes in ("noun", "charge"):
        return _split(reading, grammar, frame, anchor, limit)
    if right is None or right.last + 1 >= limit:
        return None
    closed = any(has_comma(reading.gap(word)) for word in range(right.first + 1, right.last + 1))
    aside = contents.behind_aside(reading, grammar, right.last + 1, limit)
    content = contents.after(reading, grammar, frame, anchor, aside, limit, closed=closed or aside > right.last + 1)
    if content is None or (content.score < 3.0 and grammar.order != "vso" and not has_comma(reading.gap(right.last + 1))):
        return None
    before = anchor.first - 1
    late = before >= low and grammar.between.match(reading.forms, before, anchor.first) is not None
    beaten = (grammar.order != "vso" or late) and speaker_before(reading, grammar, frame, anchor, low) is not None
    if beaten and anchor.takes in ("noun", "charge") and grammar.order != "vso":
        return None  # what stands behind the verb is its object
    draft = drafted(reading, anchor, content, right, weight(reading, right) - (0.8 if beaten else 0.1))
    draft.cut = anchor.first if anchor.joined else cut_before(reading, grammar, anchor.first, frame.low)
    return draft


def _split(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, limit: int) -> Draft | None:
    """cue SPEAKER CONTENT, where no word shows that a content begins: who is named right behind the cue, else its first word, is
    the speaker, and the rest the content."""
    subject = speaker_behind(reading, grammar, anchor, limit)
    if subject is None:
        return None
    last = named_first(reading, grammar, subject.first, subject.last)
    if last >= subject.last:
        return None
    content = Content((content_span(reading, last + 1, limit - 1),), 1.4, last + 1)
    draft = drafted(reading, anchor, content, Phrase(subject.first, last), 0.5)
    draft.cut = anchor.first if anchor.joined else cut_before(reading, grammar, anchor.first, frame.low)
    return draft


def _opens(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor) -> bool:
    """Whether only a source phrase, a time or a conjunction stands before the cue."""
    earlier = [other for other in frame.anchors if other.stop <= anchor.first and other.kind == "according"]
    if earlier and anchor.first - earlier[-1].stop <= 5:
        return True
    return all(
        reading.time_at(reading.starts[word]) is not None
        or grammar.conjunctions.match(reading.forms, word, anchor.first) is not None
        or grammar.ends.match(reading.forms, word, anchor.first) is not None
        for word in range(frame.low, anchor.first)
    )


def _this(reading: Reading, grammar: Grammar, frame: Frame, anchor: Anchor, low: int, limit: int) -> Draft | None:
    """`SPEAKER reported this`, `this was reported by SPEAKER`: the content is the sentence before, set later."""
    if not grammar.this:
        return None
    for word in range(frame.low, min(frame.low + 3, anchor.first)):
        found = grammar.this.match(reading.forms, word, anchor.first)
        if found is not None and anchor.first - found[0] <= 3:
            speaker = speaker_behind(reading, grammar, anchor, limit) or speaker_before(reading, grammar, frame, anchor, found[0])
            if speaker is None:
                return None
            held = Content((reading.span(word, found[0] - 1),), 2.0, word)
            draft = drafted(reading, anchor, held, speaker, 0.5)
            draft.this = True
            return draft
    return None
