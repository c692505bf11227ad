"""Text → the lines and brackets in it that name its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sumber.model import Block, Credit, CreditKind, Span

from .addresses import read_address
from .datelines import HEAD, find_dateline
from .labels import Labels, fold, is_name, labelled, labels, outlet_written, outlets_written
from .plain_lines import each_line

_URL_LINE = re.compile(r"(?:([^\W\d_][^\n:：]{0,38}?)\s*[:：]\s*)?<?(https?://[^\s<>]+)>?[.]?")
_END_BRACKET = re.compile(r"[(\[（［【]([^()\[\]（）［］【】\n]{2,90})[)\]）］】][\s|.*_]*$")
_SLASHED = re.compile(r"/([^/\n]{2,30})/[.\s|]*$")
_LAST_LABEL = re.compile(r"[.!?…。\"”»।)\]]\s+([^.:：!?\n]{2,30}[:：]\s*[^:：\n]{2,70}?)[.\s|]*$")
_PICTURE = re.compile(r"(?:[A-Z][A-Za-z]*[ /](?:Photo|Images?|Pool)|\bvia [A-Z]\w+(?: Images)?|©\s*\S+)", re.UNICODE)
_SLASHED_NAME = re.compile(r"([^/\n]{2,40})/([^/\n]{2,40}(?:/[^/\n]{2,40})?)")
Signs = tuple[tuple[str, ...], tuple[str, ...]]

_MAX_LINE = 160
_EARLY = 3
_SENTENCE_END = ".!?…。！？।\"”»’'"
_LAST_MARK = '.!?…。！？।"”»“«'
_OWNED = "©ⓒ"
_LAST_NAME = 45
_UP_TO_MARK = re.compile(f".*[{_LAST_MARK}]", re.DOTALL)
_OPEN_ENDS = " |*_"
_OPEN_TAIL = " \t\u00a0\u3000|.*_"
_CLOSING = frozenset(")]）］】")
_EDGES = "()[]（）［］【】*_/|- –—."
_TAIL_SIGNS = tuple("()[]（）［］【】:：/／©ⓒ")
_HEAD_SIGNS = (*"([【（［〔/–—=＝", " -", ".-", " ―")
_SIGN = re.compile("[" + re.escape("".join({sign[-1] for sign in (*_TAIL_SIGNS, *_HEAD_SIGNS)})) + "]")
_NO_SIGNS: Signs = ((), ())
_TAIL = 110
_WIDE = 0x2E80
_LABEL_END = re.compile(r"\s*[:：=＝／/]\s*")

_OPENINGS: tuple[tuple[CreditKind, str], ...] = (("wire", "wire"), ("source", "republished"))

Found = tuple[CreditKind, str, str | None, str | None, int, int]


def find_credits(text: str, *, language: str = "und", blocks: Sequence[Block] = ()) -> tuple[Credit, ...]:
    """The credits in `text`, in order, each with its span: datelines, wire and photo credits, source lines, bylines.

    `blocks` say which lines are captions, whose credits are the picture's; without them no line is. A credit that
    names several outlets gives one record for each, with the same span.
    """
    words = labels(language)
    captions = {block.span.start for block in blocks if block.kind == "caption"}
    signs = _signs_in(text)
    found: list[Credit] = []
    for place, (begin, line) in enumerate(each_line(text)):
        caption = begin in captions
        if not caption and _is_plain(line, words, signs):
            continue
        for kind, name, outlet, url, start, end in _signed_line(line, words, caption=caption, early=place < _EARLY):
            found.append(Credit(kind, name, outlet, url, Span(begin + start, begin + end)))
    return tuple(found)


def line_credits(line: str, words: Labels, *, caption: bool = False, early: bool = True, datelines: bool = True) -> list[Found]:
    """The credits of one line without blanks around it: kind, name, outlet id, url, start and end in the line.

    `early` says that it is one of the first lines, as in `find_dateline`; without `datelines` a line that ends in no credit
    is not asked for the one that it begins with.
    """
    if not caption and _is_plain(line, words, _signs_in(line) if _SIGN.search(line) else _NO_SIGNS):
        return []
    return _signed_line(line, words, caption=caption, early=early, datelines=datelines)


def _signed_line(line: str, words: Labels, *, caption: bool, early: bool, datelines: bool = True) -> list[Found]:
    whole = list(whole_line_credits(line, words))
    if whole:
        return whole
    tails = list(_tail(line, words, caption))
    if not tails and not datelines:
        return []
    found: list[Found] = []
    dateline = None if caption else find_dateline(line[:HEAD], words, early=early)
    if dateline is not None:
        length, name, outlet = dateline
        several = [(one, known.id) for one, known in outlets_written(name) if known is not None]
        named = several if len(several) > 1 else [(name, outlet.id if outlet else None)]
        found += [("dateline", one, known, None, 0, length) for one, known in named]
    return found + [tail for tail in tails if tail[4] >= (found[0][5] if found else 0)]


def _signs_in(text: str) -> Signs:
    """Those of the signs of credits, at the head and at the tail of lines, that a text holds at all: mostly few."""
    return tuple([sign for sign in _HEAD_SIGNS if sign[-1] in text]), tuple([sign for sign in _TAIL_SIGNS if sign in text])


def _is_plain(line: str, words: Labels, signs: Signs) -> bool:
    """Whether a line cannot hold a credit, for want of every sign that sets one off: most lines of a text."""
    if not line or line[-1] in _OPEN_ENDS or line[0] in _EDGES or words.dateline_end:
        return False
    short = len(line) <= _MAX_LINE
    head = line[:HEAD]
    for sign in signs[0]:
        if sign in head:
            return False
    tail = line if short else line[-_TAIL:]
    for sign in signs[1]:
        if sign in tail:
            return False
    if short and _is_labelled_or_noted(line, words):
        return False
    end = len(line) - (line[-1] == ".")
    if _UP_TO_MARK.match(line, max(0, end - _LAST_NAME), end) is None:
        return True
    name, _ = _after_last_sentence(line)
    return not name or (labelled(name, words) is None and outlet_written(name) is None)


def _is_labelled_or_noted(line: str, words: Labels) -> bool:
    word = fold(line.split(maxsplit=1)[0])
    if word in words.first:
        return True
    is_note = word.partition(":")[0] in words.note_first
    if not is_note and words.after_wire:
        is_note = any(map(fold(line).__contains__, words.after_wire))
    return is_note and next(_notes(line, words), None) is not None


def whole_line_credits(line: str, words: Labels) -> Iterator[Found]:
    """The credits of a line that is nothing else: `Source: https://…`, `By Jane Roe`, `(Reuters)`, `/ТАСС/`."""
    if not line or (len(line) > _MAX_LINE and "://" not in line[:60]):
        return
    address = _URL_LINE.fullmatch(line) if "://" in line else None
    if address is not None:
        yield from _linked(address[1] or "", address[2].rstrip(".,;"), len(line), words)
        return
    if line[0] in _OWNED:
        yield from _owned(line)
        return
    inner = line.strip(_EDGES)
    offset = line.find(inner) if inner else 0
    said = labelled(inner, words) if inner else None
    if said is not None and (said.kind in {"source", "photo"} or is_name(said.name)) and _is_short(said.name):
        yield from _named(said.kind, said.name, 0, len(line))
    elif inner and len(inner) <= 40 and (offset or line[0] in "—–-") and outlet_written(inner) is not None:
        yield from _named("wire", inner, 0, len(line))
    else:
        yield from _notes(line, words)


def _linked(label: str, url: str, length: int, words: Labels) -> Iterator[Found]:
    """A source link: behind a label that says so, or behind none or another one of a word where it leads to an article."""
    address = read_address(url)
    if address is None:
        return
    said = words.credit.get(fold(label)) == "source"
    article = address.outlet is not None or (address.slug and address.number is not None)
    if said or (len(label.split()) <= 1 and article):
        yield "source", address.host, address.outlet.id if address.outlet else None, url, 0, length


def _owned(line: str) -> Iterator[Found]:
    """`© dpa-infocom, dpa:230428-99-483045/5`, `© Jane Roe`: whose the text or picture is."""
    name = _leading(re.split(r"[-,;/|.]\s?", line[1:].strip(), maxsplit=1)[0])
    known = outlet_written(name)
    if known is not None or is_name(name):
        yield from _named("source" if known is not None else "photo", name, 0, len(line), given=known is None)


def _is_short(name: str) -> bool:
    return len(name) <= 90 and len(name.split()) <= 12 and ". " not in name


def _notes(line: str, words: Labels) -> Iterator[Found]:
    """`X contributed to this report`, `with material from X`, `first published by X`."""
    folded = fold(line)
    if len(folded) != len(line):
        return
    for phrase in words.after_wire:
        place = folded.find(phrase)
        if place > 0:
            yield from _named("wire", line[:place].strip(" ,"), 0, len(line), known_only=True)
            return
    opened = folded.lstrip("(*_-–— ")
    for kind, phrases in _OPENINGS:
        given: tuple[str, ...] = getattr(words, phrases)
        if not opened.startswith(given):
            continue
        phrase = next(phrase for phrase in given if opened.startswith(phrase))
        rest = line[len(line) - len(opened) + len(phrase) :]
        if rest[:1] in {" ", ":"}:
            rest = rest.strip(" :.)*_")
            names = rest if any(outlet for _, outlet in outlets_written(rest)) else _leading(rest)
            if is_name(names) or any(outlet for _, outlet in outlets_written(names)):
                yield from _named(kind, names, 0, len(line), given=True)
            return


def _leading(rest: str) -> str:
    """The outlet that the first words name, else everything up to the first break."""
    parts = rest.split()
    for skip in (0, 1):
        for count in range(min(6, len(parts)), skip, -1):
            name = " ".join(parts[skip:count]).strip(",.;:()")
            if outlet_written(name) is not None:
                return name
    return re.split(r"[,.;(]\s|[,.;(]$", rest, maxsplit=1)[0]


def _named(kind: CreditKind, names: str, start: int, end: int, *, known_only: bool = False, given: bool = False) -> Iterator[Found]:
    for name, outlet in outlets_written(names):
        if known_only and outlet is None:
            continue
        clean = name.strip(" .|*_") or name
        if kind == "source" and not given and outlet is not None and outlet.kind in {"agency", "state_media"}:
            yield "wire", clean, outlet.id, None, start, end
        else:
            # a reporting line that names no outlet names its reporters
            person = kind == "wire" and outlet is None
            yield "byline" if person else kind, clean, outlet.id if outlet else None, None, start, end


def _tail(line: str, words: Labels, caption: bool) -> Iterator[Found]:
    """The credits with which a line of running text or a caption ends."""
    is_closed = line.rstrip(_OPEN_TAIL)[-1:] in _CLOSING
    bracket = _END_BRACKET.search(line, max(0, len(line) - _TAIL)) if is_closed else None
    if bracket is not None:
        yield from _in_bracket(line, bracket, words, caption)
        return
    slashed = _SLASHED.search(line, max(0, len(line) - 40)) if "/" in line[-4:] else None
    if slashed is not None:
        yield from _named("wire", slashed[1], slashed.start(), slashed.end(1) + 1, known_only=True)
        return
    yield from _last_words(line, words, caption)


def _in_bracket(line: str, bracket: re.Match[str], words: Labels, caption: bool) -> Iterator[Found]:
    inner, start, end = bracket[1].strip(), bracket.start(), bracket.end(1) + 1
    said = labelled(inner, words)
    if said is not None and _is_short(said.name):
        kind: CreditKind = "photo" if caption and said.kind == "source" else said.kind
        yield from _named(kind, said.name, start, end)
        return
    before = line[:start].rstrip()
    if not before or (before[-1] not in _SENTENCE_END and not caption):
        return
    if _PICTURE.search(inner) or caption:
        yield from _named("photo", inner, start, end, known_only=not (_PICTURE.search(inner) or caption))
        return
    yield from _named("wire", inner, start, end, known_only=True)


def _last_words(line: str, words: Labels, caption: bool) -> Iterator[Found]:
    """`… said. KAYNAK: AA`, `… said. AFP`, and on a caption `… in May. Jane Roe/AFP`."""
    begin = max(0, len(line) - 100)
    last = _LAST_LABEL.search(line, begin) if ":" in line[begin:] or "：" in line[begin:] else None
    if last is not None:
        said = labelled(last[1], words)
        if said is not None and _is_short(said.name):
            kind: CreditKind = "photo" if caption and said.kind == "source" else said.kind
            yield from _named(kind, said.name, last.start(1), last.end(1))
            return
    labels_last = _labelled_end(line, words) if caption else None
    if labels_last is not None:
        yield from _named("photo", line[labels_last[1] :].strip(" .|*_"), labels_last[0], len(line.rstrip(" .|*_")))
        return
    name, start = _after_last_sentence(line)
    if not name:
        return
    end = start + len(name)
    said = labelled(name, words)
    if said is not None and said.kind != "byline" and _is_short(said.name):
        yield from _named("photo" if caption else said.kind, said.name, start, end)
        return
    if caption and (_PICTURE.search(name) or _slashed_outlet(name)):
        yield from _named("photo", name, start, end)
        return
    outlet = outlet_written(name)
    if outlet is not None:
        yield "photo" if caption else "wire", name, outlet.id, None, start, end


def _labelled_end(line: str, words: Labels) -> tuple[int, int] | None:
    """Where a label that no sentence end sets off begins, and the name behind it (`The old bridge Photo: Jane Roe`)."""
    begin = max(0, len(line) - _LAST_NAME - words.longest)
    owned = line.rfind("©", begin)
    if owned >= 0 and line[owned + 1 :].strip(" .|"):
        return owned, owned + 1
    for colon in reversed(list(_LABEL_END.finditer(line, begin))):
        before = line[begin : colon.start()].split()[-3:]
        for count in range(len(before), 0, -1):
            label = " ".join(before[-count:])
            if colon[0].strip() in {"/", "／"} and ord(label[0]) < _WIDE:
                continue
            if words.credit.get(fold(label)) in {"photo", "source"} and colon.end() < len(line):
                return line.rindex(label, begin, colon.start()), colon.end()
    return None


def _after_last_sentence(line: str) -> tuple[str, int]:
    """What stands after the last sentence end of a line, where that is short, with its place; else nothing."""
    body = line.rstrip(" |*_")
    body = body[:-1] if body.endswith(".") else body
    head = max(0, len(body) - _LAST_NAME)
    found = _UP_TO_MARK.match(body, head)
    # a full stop within a domain (`KOMPAS.com`) ends no sentence
    if found is not None and body[found.end() - 1] == "." and body[found.end() : found.end() + 1].isalnum():
        found = _UP_TO_MARK.match(body, head, found.end() - 1)
    if found is None:
        return "", 0
    name = body[found.end() :].lstrip(" -–—/")
    return (name, len(body) - len(name)) if len(name) > 1 else ("", 0)


def _slashed_outlet(text: str) -> bool:
    match = _SLASHED_NAME.fullmatch(text)
    return match is not None and any(outlet for _, outlet in outlets_written(text))
