"""Plain text as scrapers leave it → Article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from sumber.knowledge import load_language
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
from .credits import find_credits, line_credits, whole_line_credits
from .damage import damage_at
from .damage_lines import PLACEHOLDER, is_network, line_damage
from .damage_marks import MOST, Found, cut_end, joined_sentences, mark_damage
from .dates_written import Written
from .labels import Labels, labels
from .plain_head import credits_beside_date, dated_line, moment_of, people_named, title_line
from .plain_lines import MAX_LINES, Unit, ends_sentence, is_wrapped, read_lines, unwrap
from .translation import find_translation

_HOLE = re.compile(r"\s*\0\s*")
_BAR = re.compile(r"\s*\|\s*$|^\s*\|\s*")
_ITEM = re.compile(r"(?:[-*•‣▪◦●■·]|\d{1,2}[.)])\s+\S")
_QUOTE = re.compile(r">\s*\S")
_CREDITED = re.compile(r"[(\[（［][^()\[\]（）［］]{2,30}[:：][^()\[\]（）［］]{2,60}[)\]）］]$")
_SENTENCES = re.compile(r"[.!?。！？]\s")
_QUOTED = frozenset('"“”„«»「」')
_HEADING = 90
_CAPTION = 300
_CAPTION_ZONE = 4
_REPEATED = 60
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
    title: str | None = None
    title_evidence: Evidence | None = None
    published: Moment | None = None
    dated: int = -1
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
    said = identify(text)
    found = _Plain(text, said.language, labels(said.language), [], {}, [], Counter())
    lines = read_lines(text)
    found.is_over = len(lines) == MAX_LINES and bool(text[lines[-1].end :].strip())
    kept = _take_head(_take_furniture(lines, found), found)
    pack = load_language(said.language)
    kept = _unwrapped(kept, found, separator=" " if pack is None or pack.spaced else "")
    parts = _classified(kept, found)
    for part in parts:
        _inspect(part.unit, found)
    _inspect_end(parts, found)
    return _article(page, id, encoding, said, parts, found)


def _take_furniture(lines: list[Unit], found: _Plain) -> list[Unit]:
    """Keep the lines of text; what is furniture, a repetition or nothing but a credit goes into `found`."""
    kept: list[Unit] = []
    seen: set[str] = set()
    apart = False
    before = False
    for place, line in enumerate(lines):
        apart = apart or line.apart
        after = lines[place + 1].text if place + 1 < len(lines) else ""
        kind = line_damage(line.text, found.words)
        if kind is None and is_network(line.text) and (before or is_network(after)):
            kind = "share_line"
        if kind is None and len(line.text) >= _REPEATED and line.text in seen:
            kind = "repeated_text"
        if kind is not None:
            found.harm(kind, line.start, line.end)
        elif not _take_credits(line, found):
            seen.add(line.text)
            kept.append(Unit(line.start, line.end, line.text, apart))
            apart = False
        before = kind == "share_line"
    return kept


def _take_credits(line: Unit, found: _Plain) -> bool:
    """Keep the credits of a line that is nothing else, and say whether it was one."""
    named = list(whole_line_credits(line.text, found.words))
    for kind, name, outlet, url, start, end in named:
        proof = found.proof(f"{kind}_line", line.start + start, line.start + end)
        found.credit(Credit(kind, name, outlet, url, evidence=proof), _ROLES.get(kind))
    if named:
        for harm, start, end in mark_damage(line.text):
            found.harm(harm, line.start + start, line.start + end)
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
    _inspect(title, found)
    key = " ".join(title.text.split()).casefold()
    kept = []
    for line in lines:
        if line is title:
            continue
        if " ".join(line.text.split()).casefold() == key:
            found.harm("repeated_title", line.start, line.end)
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
    items = [_ITEM.match(unit.text) is not None for unit in units]
    parts = []
    for place, unit in enumerate(units):
        kind = "credit" if unit.start == found.dated else _kind(unit, place, units, found.words, items)
        parts.append(_Part(unit, kind, _cleaned(unit, kind, found)))
    return [part for part in parts if part.text]


def _kind(unit: Unit, place: int, units: list[Unit], words: Labels, items: list[bool]) -> BlockKind:
    text = unit.text
    # one line alone with a dash is somebody speaking, in languages that mark speech so
    if items[place] and (any(items[max(0, place - 1) : place]) or any(items[place + 1 : place + 2])):
        return "list_item"
    if _QUOTE.match(text):
        return "quote"
    if _is_caption(text, words, early=place < _CAPTION_ZONE, last=place == len(units) - 1):
        return "caption"
    between = 0 < place < len(units) - 1
    if between and len(text) <= _HEADING and len(text.split()) <= 12 and _is_heading(text, units[place + 1].text):
        return "heading"
    return "paragraph"


def _is_caption(text: str, words: Labels, *, early: bool, last: bool) -> bool:
    """A caption ends with a photo credit, or with another credit and the bar of the table that it stood in."""
    if len(text) > _CAPTION:
        return False
    bare = _BAR.sub("", text)
    kinds = {kind for kind, *_ in line_credits(bare, words) if kind != "dateline"}
    if "photo" in kinds or len(bare) < len(text):
        return True
    if "wire" in kinds and not last and _is_signed(bare):
        return True
    return early and not last and bool(kinds) and _CREDITED.search(text) is not None and _QUOTED.isdisjoint(text)


def _is_signed(text: str) -> bool:
    """Whether this is one sentence with a name behind it and nothing that sets it off, as captions are signed."""
    return text[-1].isalnum() and ":" not in text and len(_SENTENCES.findall(text)) == 1 and _QUOTED.isdisjoint(text)


def _is_heading(text: str, after: str) -> bool:
    if text[-1] in '.,;:…。，！!"”»)' or ". " in text or text[0].islower():
        return False
    return len(after) > len(text) and not _ITEM.match(text)


def _cleaned(unit: Unit, kind: BlockKind, found: _Plain) -> str:
    """The unit's text without the residue in it; what is taken out goes into the damage by `_inspect`."""
    text = unit.text
    if "|" in text and _BAR.search(text):
        text = _BAR.sub("", text)
    if kind == "quote":
        text = text.lstrip("> ")
    return _HOLE.sub(" ", PLACEHOLDER.sub("\0", text)).strip() if PLACEHOLDER.search(text) else text


def _inspect(unit: Unit, found: _Plain) -> None:
    for kind, start, end in _marks(found.input[unit.start : unit.end], found.words):
        found.harm(kind, unit.start + start, unit.start + end)


def _marks(text: str, words: Labels) -> Iterator[Found]:
    yield from mark_damage(text, spaced_marks=words.spaced_marks)
    yield from joined_sentences(text, common=words.common)


def _inspect_end(parts: list[_Part], found: _Plain) -> None:
    if parts and parts[-1].kind == "paragraph":
        last = parts[-1].unit
        cut = cut_end(found.input[: last.end])
        if cut is not None:
            found.harm(cut[0], max(cut[1], last.start), cut[2])


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
