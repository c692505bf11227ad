"""Plain text as scrapers leave it → Article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from sumber.knowledge import load_reading
from sumber.model import (
    Article,
    Block,
    BlockKind,
    Credit,
    Damage,
    DamageKind,
    Evidence,
    Moment,
    Page,
    Person,
    PersonRole,
    Reason,
    Span,
    Verdict,
)
from sumber.text.language import Identified, identify

from .addresses import read_address
from .captions import is_caption, name_behind_label
from .credits import find_credits, whole_line_credits
from .damage import ANNOUNCED, damage_at, is_repeatable
from .damage_joins import cut_end, joined_sentences
from .damage_lines import PLACEHOLDER
from .damage_marks import MOST, gaps, mark_damage
from .dates_written import Written
from .labels import Labels, fold, labels
from .misread import mend, moved_back
from .plain_head import HEAD_LINES, credits_beside_date, dated_line, moment_of, people_named, title_line
from .plain_lines import MAX_LINES, Unit, ends_sentence, is_item, is_prose, is_wide, is_wrapped, read_lines, unwrap, wrapped_lines
from .surroundings import lines_around
from .translation import find_translation

_HOLE = re.compile(r"\s*\0\s*")
_BARS = "| \t\u00a0"
_QUOTE = re.compile(r">\s*\S")
_HEADING = 90
_TAIL_LINES = 3
_SHORT_TAIL = 40
_SHORT_LINE = 60
_DOTTED = ".…]"
_CAPTION_ZONE = 4
_OPENERS = "“«„‘("
_ROLES: dict[str, PersonRole] = {"byline": "author", "translator": "translator"}


class _Part(Struct):
    """A unit with what it was found to be; `text` is what goes into the article."""

    unit: Unit
    kind: BlockKind
    text: str


class _Plain(Struct):
    """What was found in a plain text, in the making."""

    input: str
    language: str
    words: Labels
    credits: list[Credit]
    damage: dict[tuple[int, int, str], Damage]
    people: list[Person]
    harmed: Counter[str]
    taken: list[tuple[int, int]]
    title: str | None = None
    title_evidence: Evidence | None = None
    published: Moment | None = None
    dated: int = -1
    end: int = 0
    is_over: bool = False

    def harm(self, kind: DamageKind, start: int, end: int) -> None:
        """Keep damage at a place of the input, once; at most `MOST` places of a kind."""
        self.harmed[kind] += 1
        if self.harmed[kind] > MOST:
            return
        self.damage.setdefault((start, end, kind), damage_at(kind, start, end, self.input, "input"))

    def credit(self, one: Credit, role: PersonRole | None) -> None:
        """Keep a credit and the people in it, each once: later lines with the same name belong to other texts."""
        if any((other.kind, other.name, other.url) == (one.kind, one.name, one.url) for other in self.credits):
            return
        self.credits.append(one)
        known = {(person.name, person.role) for person in self.people}
        if role is not None and one.evidence is not None:
            named = people_named(one.name, role, one.evidence, self.language)
            self.people += [person for person in named if (person.name, person.role) not in known]

    def proof(self, rule: str, start: int, end: int) -> Evidence:
        """Evidence at a place of the input."""
        return Evidence(rule, f"input:{start}-{end}", self.input[start:end])


def read_plain(page: Page, text: str, *, id: str, encoding: Evidence | None = None) -> Article:
    """The article in a page that holds plain text.

    `text` is the page as decoded, `id` and `encoding` go into the record as they are. Blocks carry `input:START-END` as
    their origin, counted in `text`. Furniture and lines that are nothing but a credit are taken out of `Article.text` and
    kept as damage and credits, with their places in the input. What such texts lose on their way (title, byline, date,
    the address they stood at) is said in the verdict. `published` is the date that one of the first lines gives for the
    whole text; what the text itself tells of is left to those who read times.
    """
    mended = mend(text)
    article = _read(page, mended.text, id, encoding)
    return moved_back(article, mended, text) if mended.runs else article


def _read(page: Page, text: str, id: str, encoding: Evidence | None) -> Article:
    said = identify(text)
    found = _Plain(text, said.language, labels(said.language), [], {}, [], Counter(), [])
    lines = read_lines(text)
    found.end = lines[-1].end if lines else 0
    found.is_over = len(lines) == MAX_LINES and bool(text[lines[-1].end :].strip())
    kept = _take_head(_take_furniture(lines, found), found)
    pack = load_reading(said.language)
    kept = _unwrapped(kept, found, separator=" " if pack is None or pack.spaced else "")
    _inspect(found)
    parts = _classified(kept, found)
    _inspect_end(parts, found)
    return _article(page, id, encoding, said, parts, found)


def _take_furniture(lines: list[Unit], found: _Plain) -> list[Unit]:
    """Keep the lines of text; what is furniture, a repetition or nothing but a credit goes into `found`."""
    kept: list[Unit] = []
    seen: set[str] = set()
    apart = False
    kinds = lines_around([line.text for line in lines], found.words)
    for place in wrapped_lines(lines):
        kinds[place] = None
    may_repeat = is_prose([line.text for line, kind in zip(lines, kinds, strict=True) if kind is None])
    last = max((place for place, line in enumerate(lines) if kinds[place] is None and ends_sentence(line.text)), default=0)
    for place, (line, given) in enumerate(zip(lines, kinds, strict=True)):
        apart = apart or line.apart
        kind = given
        key = _key(line.text) if kind is None and may_repeat and is_repeatable(line.text) else ""
        if key and key in seen and (not kept or kept[-1].text[-1] not in ANNOUNCED):
            kind = "repeated_text"
        if kind is not None:
            found.harm(kind, line.start, line.end)
            found.taken.append((line.start, line.end))
        elif not _take_credits(line, found, is_outside=place < HEAD_LINES or place > last):
            seen.add(key)
            kept.append(Unit(line.start, line.end, line.text, apart))
            apart = False
    return kept


def _key(text: str) -> str:
    """Its letters and digits: a paragraph that stands twice may have been damaged once."""
    return fold("".join(filter(str.isalnum, text))).replace("ı", "i")


def _take_credits(line: Unit, found: _Plain, *, is_outside: bool) -> bool:
    """Keep the credits of a line that is nothing else, and say whether it was one.

    Outside the text a name behind a label that nobody knows is a credit too, though not whose.
    """
    named = list(whole_line_credits(line.text, found.words))
    if not named and is_outside and (name := name_behind_label(line.text)) is not None:
        proof = found.proof("labelled_name", line.start, line.end)
        found.credit(Credit("byline", name, evidence=proof), None)
        return True
    for kind, name, outlet, url, start, end in named:
        proof = found.proof(f"{kind}_line", line.start + start, line.start + end)
        found.credit(Credit(kind, name, outlet, url, evidence=proof), _ROLES.get(kind))
    return bool(named)


def _take_head(lines: list[Unit], found: _Plain) -> list[Unit]:
    """Keep the date that one of the first lines gives, with the names beside it; take the title out, and its repetitions."""
    given = dated_line(lines, found.language)
    if given is not None:
        _take_date(*given, found)
    place = title_line(lines, found.words, found.dated)
    if place is None:
        return lines
    title = lines[place]
    found.title, found.title_evidence = title.text, found.proof("first_line", title.start, title.end)
    key = _key(title.text)
    kept = []
    for number, line in enumerate(lines):
        if line is title:
            continue
        outside = number < HEAD_LINES or number >= len(lines) - _TAIL_LINES
        if outside and _key(line.text) == key:
            found.harm("repeated_title", line.start, line.end)
            found.taken.append((line.start, line.end))
        else:
            kept.append(line)
    return kept


def _take_date(line: Unit, read: Written, found: _Plain) -> None:
    found.published, found.dated = moment_of(read, line), line.start
    for one in credits_beside_date(line, read, found.words):
        found.credit(one, _ROLES.get(one.kind))


def _unwrapped(lines: list[Unit], found: _Plain, *, separator: str) -> list[Unit]:
    if not is_wrapped(lines):
        return lines
    units = list(unwrap(lines, separator=separator))
    first = next((unit for unit in units if "\n" in found.input[unit.start : unit.end].strip()), None)
    if first is not None:
        place = found.input.index("\n", first.start)
        start = found.input.rfind(" ", first.start, place) + 1 or first.start
        stop = re.compile(r"\s*\S+").match(found.input, place)
        found.harm("hard_wrap", start, stop.end() if stop else place + 1)
    return units


def _classified(units: list[Unit], found: _Plain) -> list[_Part]:
    items = [is_item(unit.text) for unit in units]
    parts: list[_Part] = []
    for place, unit in enumerate(units):
        kind = "credit" if unit.start == found.dated else _kind(unit, place, units, found.words, items)
        pieces = _split(unit, found) if kind == "paragraph" else [unit]
        parts += [_Part(piece, kind, _cleaned(piece, kind, found.words)) for piece in pieces]
    return [part for part in parts if part.text]


def _split(unit: Unit, found: _Plain) -> list[Unit]:
    """The sentences that lost the break between them, apart again."""
    skip = "?" if found.harmed["lost_marks"] > 1 else ""
    cuts = [end - 1 for _, _, end in joined_sentences(unit.text, common=found.words.common, skip=skip)]
    # where wraps were taken out, places in the text are not those in the input
    if not cuts or len(unit.text) != unit.end - unit.start:
        return [unit]
    places = [0, *(cut - (unit.text[cut - 1] in _OPENERS) for cut in sorted(cuts)), len(unit.text)]
    return [Unit(unit.start + begin, unit.start + end, unit.text[begin:end], False) for begin, end in pairwise(places)]


def _kind(unit: Unit, place: int, units: list[Unit], words: Labels, items: list[bool]) -> BlockKind:
    text = unit.text
    # one line alone with a dash is somebody speaking, in languages that mark speech so
    if items[place] and (any(items[max(0, place - 1) : place]) or any(items[place + 1 : place + 2])):
        return "list_item"
    if _QUOTE.match(text):
        return "quote"
    if is_caption(text, words, early=place < _CAPTION_ZONE, last=place == len(units) - 1):
        return "caption"
    between = 0 < place < len(units) - 1
    if between and len(text) <= _HEADING and len(text.split()) <= 12 and _is_heading(text, units[place + 1].text):
        return "heading"
    return "paragraph"


def _is_heading(text: str, after: str) -> bool:
    if text[-1] in '.,;:…。，！!"”»)' or ". " in text or text[0].islower():
        return False
    return len(after) > len(text) and not is_item(text)


def _cleaned(unit: Unit, kind: BlockKind, words: Labels) -> str:
    """The unit's text without the residue and the gaps in it, which `_inspect` keeps as damage."""
    text = unit.text
    if text[0] == "|" or text[-1] == "|":
        text = text.strip(_BARS)
    if kind == "quote":
        text = text.lstrip("> ")
    if PLACEHOLDER.search(text):
        text = _HOLE.sub(" ", PLACEHOLDER.sub("\0", text)).strip()
    return _closed_up(text, words)


def _closed_up(text: str, words: Labels) -> str:
    """A text without the blanks before its marks."""
    marks = sorted({end - 1 for _, _, end in gaps(text, spaced_marks=words.spaced_marks)})
    if not marks:
        return text
    pieces = [text[begin:end] for begin, end in pairwise([0, *marks, len(text)])]
    return "".join([*(piece.rstrip(" \u00a0") for piece in pieces[:-1]), pieces[-1]])


def _inspect(found: _Plain) -> None:
    """Keep the damage within lines; what is taken out as a whole is no text in which a mark could be lost."""
    text, words = found.input[: found.end], found.words
    inner = list(mark_damage(text, spaced_marks=words.spaced_marks))
    skip = "?" if sum(kind == "lost_marks" for kind, _, _ in inner) > 1 else ""
    inner += joined_sentences(text, common=words.common, skip=skip)
    taken = sorted(found.taken)
    for kind, start, end in sorted(inner, key=lambda one: one[1]):
        place = bisect_right(taken, (start, len(text))) - 1
        if kind == "damaged_link" or place < 0 or start >= taken[place][1]:
            found.harm(kind, start, end)


def _inspect_end(parts: list[_Part], found: _Plain) -> None:
    """Whether the last running text stops within a sentence, whatever short lines stand below it."""
    last = next((part for part in reversed(parts) if len(part.text) > _SHORT_TAIL or ends_sentence(part.text)), None)
    if last is None or last.kind != "paragraph":
        return
    cut = cut_end(last.unit.text)
    if cut is not None and (last is parts[-1] or last.text[-1] in _DOTTED) and (last.text[-1] in _DOTTED or _is_even(parts)):
        end = last.unit.end
        found.harm("cut_end", max(last.unit.start, end - (cut[2] - cut[1])), end)


def _is_even(parts: list[_Part]) -> bool:
    """Whether nearly all parts are running text: where many lines are short, a sentence without its mark says nothing."""
    short = sum(len(part.text) < _SHORT_LINE and not is_wide(part.text) for part in parts)
    return short * 9 <= len(parts) * 2


def _article(page: Page, id: str, encoding: Evidence | None, said: Identified, parts: list[_Part], found: _Plain) -> Article:
    blocks = []
    start = 0
    for part in parts:
        span = Span(start, start + len(part.text))
        blocks.append(Block(part.kind, span, f"input:{part.unit.start}-{part.unit.end}"))
        start = span.end + 1
    text = "\n".join(part.text for part in parts)
    named = (*found.credits, *find_credits(text, language=said.language, blocks=blocks))
    places = sorted(place for place in found.damage if place[2] != "lost_marks" or found.harmed["lost_marks"] > 1)
    damage = tuple(found.damage[place] for place in places)
    address = read_address(page.url) if page.url else None
    outlet = (address.outlet.id if address.outlet else address.host) if address else None
    return Article(
        id=id,
        text=text,
        url=page.url,
        outlet=outlet,
        title=found.title,
        title_evidence=found.title_evidence,
        authors=tuple(person.name for person in found.people if person.role == "author"),
        people=tuple(found.people),
        published=found.published,
        language=said.language,
        language_margin=said.margin,
        script=said.script,
        translated_from=find_translation(said.language, credits=named, damage=damage, text=text),
        blocks=tuple(blocks),
        credits=named,
        damage=damage,
        verdict=_verdict(page, parts, found),
        encoding=encoding,
        captured=page.captured,
        rights=page.rights,
    )


def _verdict(page: Page, parts: list[_Part], found: _Plain) -> Verdict:
    running = [part for part in parts if part.kind in ("paragraph", "quote")]
    if not parts:
        return Verdict("empty", "none", (Reason("empty", "no line of text is left"),))
    reasons = [Reason("plain text", f"{len(running)} paragraphs of running text, no markup"), *_lost(page, found)]
    sentences = sum(ends_sentence(part.text) for part in parts)
    if len(parts) > 5 and sentences * 5 < len(parts):
        return Verdict("list", "unknown", (Reason("no sentences", f"{sentences} of {len(parts)} lines end a sentence"), *reasons))
    if found.is_over:
        return Verdict("article", "cut", (Reason("budget", f"only the first {MAX_LINES} lines are read"), *reasons))
    if any(kind == "cut_end" for _, _, kind in found.damage):
        return Verdict("article", "cut", (Reason("cut", "the text stops within a sentence"), *reasons))
    return Verdict("article", "unknown", tuple(reasons))


def _lost(page: Page, found: _Plain) -> Iterator[Reason]:
    """What a text of the press has and this one has no more."""
    if found.title is None:
        yield Reason("lost", "no title: the text begins with a sentence")
    if not any(person.role == "author" for person in found.people):
        yield Reason("lost", "no byline")
    if found.published is None:
        yield Reason("lost", "no date of publication")
    if page.url is None:
        yield Reason("lost", "no address: who published this text and where is not told")
