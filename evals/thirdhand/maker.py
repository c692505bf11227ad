"""Damage as scrapers, aggregators and machine translation leave it, put into a draft by a seeded hand.

Each maker takes a draft and a source of chance, changes the draft, and says whether there was a place for its damage.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from drafts import CLOSING, HERE, NEITHER_CASE_NOR_BREAK, SENTENCE_ENDS, UNSPACED, Draft, Piece, sources, words

Maker = Callable[[Draft, random.Random], bool]
_GAP_MARKS = {"ja": "、。", "zh": "，。", "ar": "،.", "hi": ",।", "fr": ",."}
_TYPOGRAPHIC = re.compile("[’‘“”„«»–—]")
_ACCENTED = re.compile("[à-öø-ÿĀ-ſẠ-ỹ]")


@cache
def everywhere() -> dict[str, Any]:
    """What is the same in every language."""
    return tomllib.loads((HERE / "words.toml").read_text(encoding="utf-8"))


def _between(draft: Draft, rng: random.Random) -> int:
    return rng.randrange(1, len(draft.rows)) if len(draft.rows) > 1 else 1


def _number(rng: random.Random) -> str:
    return rng.choice(["0", "1", "7", "12", "38", "145", "1.204", "2,381", "15K"])


def placeholder(draft: Draft, rng: random.Random) -> bool:
    """A template's placeholder, translated along with the page or as the template has it; its own line or within a text."""
    if rng.random() < 0.6:
        word = rng.choice(words(draft.language)["placeholders"])
        form = rng.choice(["[{w}_{n}]", "[{w}_{n}]", "[/{w}_{n}]", "[{w} {n}]"])
        left, wording = form.format(w=word, n=rng.randrange(1, 9)), word
    else:
        wording = rng.choice(everywhere()["invented"])
        left = wording.format(n=rng.randrange(1, 9))
    running = draft.running()
    if running and rng.random() < 0.3 and " " not in left:
        row = draft.rows[rng.choice(running)]
        row.append(Piece(" " if draft.language not in UNSPACED else ""))
        row.append(Piece(left, "placeholder", wording))
    else:
        draft.insert(rng.choice([_between(draft, rng), len(draft.rows)]), Piece(left, "placeholder", wording))
    return True


def counter(draft: Draft, rng: random.Random) -> bool:
    """How often a page was read, liked or commented on."""
    icon = rng.random() < 0.15
    wording = rng.choice(everywhere()["icons"] if icon else words(draft.language)["counters"])
    draft.insert(rng.choice([0, len(draft.rows), len(draft.rows)]), Piece(wording.format(n=_number(rng)), "counter", wording))
    return True


def share_line(draft: Draft, rng: random.Random) -> bool:
    """Networks to share a page on, invitations to share, print or follow."""
    place = rng.choice([0, len(draft.rows)])
    form = rng.random()
    networks = rng.sample(everywhere()["networks"], 3)
    if form < 0.15:
        for name in networks:
            draft.insert(place, Piece(name, "share_line", "networks"))
    elif form < 0.3:
        draft.insert(place, Piece(rng.choice([" ", " | ", " · "]).join(networks), "share_line", "networks"))
    else:
        wording = rng.choice(words(draft.language)["shares" if form < 0.65 else "follows"])
        place = place if form < 0.65 else rng.choice([_between(draft, rng), len(draft.rows)])
        draft.insert(place, Piece(wording, "share_line", wording))
    return True


def read_also(draft: Draft, rng: random.Random) -> bool:
    """A pointer to another article, between two paragraphs or at the end."""
    wording = rng.choice(words(draft.language)["read_also"])
    line = wording.format(t=rng.choice(draft.others))
    draft.insert(rng.choice([_between(draft, rng), _between(draft, rng), len(draft.rows)]), Piece(line, "read_also", wording))
    return True


def furniture(draft: Draft, rng: random.Random) -> bool:
    """A line of the page around the text."""
    wording = rng.choice(words(draft.language)["furniture"])
    draft.insert(rng.choice([_between(draft, rng), len(draft.rows)]), Piece(wording, "furniture", wording))
    return True


def caption(draft: Draft, rng: random.Random) -> bool:
    """A caption with its photo credit, early in the text or between two paragraphs."""
    wording = rng.choice(words(draft.language)["caption_credits"])
    line = wording.format(c=rng.choice(words(draft.language)["captions"]), n=rng.choice(words(draft.language)["names"]))
    piece = Piece(line, "caption", wording)
    place = rng.choice([min(1, len(draft.rows)), _between(draft, rng)])
    draft.insert(place, piece)
    if rng.random() < 0.15:
        draft.rows[place].append(Piece(" |", "table_residue", " |"))
    return True


def credit(draft: Draft, rng: random.Random) -> bool:
    """A line that is a credit and nothing else, above the text or below it."""
    wording = rng.choice(words(draft.language)["credits"])
    line = wording.format(n=rng.choice(words(draft.language)["names"]))
    draft.insert(rng.choice([0, len(draft.rows), len(draft.rows)]), Piece(line, "credit", wording))
    return True


def damaged_link(draft: Draft, rng: random.Random) -> bool:
    """A source link whose words were translated along with the page, while its number stayed."""
    host, _, slug, _ = rng.choice([row for row in sources() if row[1] != draft.language])
    link = f"https://{rng.choice(['', 'www.'])}{host}/{slug}-{rng.randrange(100_000, 9_999_999)}{rng.choice(['.html', '', '.htm'])}"
    row = [Piece(link, "damaged_link", "")]
    label = source_label(draft.language)
    if rng.random() < 0.75:
        row.insert(0, Piece(label + " "))
    draft.rows.append(row)
    return True


def source_label(language: str) -> str:
    """The word before a source, with its colon."""
    for one in words(language)["signed"]:
        if "{n}" not in one:
            return re.split(r"(?<=[:：])", one)[0] if re.search("[:：]", one) else f"{one.split()[0]}:"
    raise ValueError(language)


def repeated_title(draft: Draft, rng: random.Random) -> bool:
    """The title a second time: below itself, in capitals, or at the end."""
    draft.has_title = True
    line = rng.choice([draft.title, draft.title, draft.title.upper()])
    draft.insert(rng.choice([0, 0, len(draft.rows)]), Piece(line, "repeated_title", ""))
    return True


def repeated_text(draft: Draft, rng: random.Random) -> bool:
    """A paragraph a second time, right below or further down."""
    running = draft.running()
    if not running:
        return False
    row = rng.choice(running)
    place = rng.choice([row + 1, rng.randrange(row + 1, len(draft.rows) + 1)])
    draft.insert(place, Piece(draft.rows[row][0].text, "repeated_text", ""))
    return True


def table_residue(draft: Draft, rng: random.Random) -> bool:
    """What is left of the table that a caption or a box stood in."""
    if rng.random() < 0.6 and draft.running():
        bar = rng.choice(everywhere()["bars"])
        draft.rows[rng.choice(draft.running())].append(Piece(bar, "table_residue", bar))
    else:
        line = rng.choice(everywhere()["rows"])
        draft.insert(_between(draft, rng), Piece(line, "table_residue", line))
    return True


def spaced_punctuation(draft: Draft, rng: random.Random) -> bool:
    """Blanks before commas and full stops, as the removal of links leaves them."""
    marks = _GAP_MARKS.get(draft.language, ",." + rng.choice(["", "?!"]))
    pattern = re.compile(f"(?<=\\w\\w)[{re.escape(marks)}]" + ("" if draft.language in UNSPACED else r"(?!\S)"))
    places = [(row, found.start()) for row in draft.running() for found in pattern.finditer(draft.rows[row][0].text)]
    if not places:
        return False
    taken: dict[int, list[int]] = {}
    for row, place in rng.sample(places, min(len(places), rng.choice([1, 2, 4]))):
        taken.setdefault(row, []).append(place)
    for row, cuts in taken.items():
        draft.rows[row] = list(_gaps(draft.rows[row][0].text, sorted(cuts)))
    return True


def _gaps(text: str, places: list[int]) -> Iterator[Piece]:
    last = 0
    for place in places:
        yield Piece(text[last : place - 1])
        yield Piece(f"{text[place - 1]} {text[place]}", "spaced_punctuation", "")
        last = place + 1
    yield Piece(text[last:])


def joined_paragraphs(draft: Draft, rng: random.Random) -> bool:
    """Paragraphs that lost the break between them, so that two sentences stand glued together."""
    if draft.language in NEITHER_CASE_NOR_BREAK:
        return False
    places = [
        place
        for place in range(1, len(draft.rows))
        if place not in draft.glued
        and all(len(row) == 1 and not row[0].kind for row in draft.rows[place - 1 : place + 1])
        and draft.rows[place - 1][0].text.rstrip(CLOSING)[-1:] in SENTENCE_ENDS
        and draft.rows[place][0].text[:1].isalpha()
    ]
    for place in rng.sample(places, min(len(places), rng.choice([1, 2]))):
        before, after = draft.rows[place - 1][-1].text, draft.rows[place][0].text
        draft.rows[place - 1][-1:] = [Piece(before[:-3]), Piece(before[-3:], "joined_paragraphs", "")]
        draft.rows[place] = [Piece(after)]
        draft.glued.add(place)
    return bool(places)


def cut_end(draft: Draft, rng: random.Random) -> bool:
    """A text that stops within a sentence, with a mark of it or without."""
    running = draft.running(120)
    if not running:
        return False
    row = rng.choice(running[-2:])
    text = draft.rows[row][0].text
    least = 30 if draft.language in UNSPACED else 85
    stops = [place for place in _stops(text, draft.language) if least < place < len(text) - 12]
    if not stops:
        return False
    stop = rng.choice(stops)
    kept = text[:stop].rstrip(" ,;:、，،")
    mark = rng.choice(everywhere()["cuts"]).format(n=rng.randrange(300, 9000))
    del draft.rows[row + 1 :]
    draft.glued = {place for place in draft.glued if place <= row}
    draft.rows[row] = [Piece(kept[:-8]), Piece(kept[-8:] + mark, "cut_end", mark)]
    draft.clean = "\n".join([*draft.clean.split("\n")[: draft.clean.split("\n").index(text)], kept])
    return True


def _stops(text: str, language: str) -> Iterator[int]:
    """Where a sentence could be cut: between words that go on, well behind its beginning."""
    for found in re.finditer(r"(?<=[\w])" if language in UNSPACED else r"(?<=\w) (?=\w)", text):
        begin = max(text.rfind(mark, 0, found.start()) for mark in SENTENCE_ENDS)
        word = text[: found.start()].rsplit(" ", 1)[-1]
        inside = text[found.start() : found.start() + 1] not in SENTENCE_ENDS + CLOSING and not any(map(str.isdigit, word[-3:]))
        if found.start() - begin > (20 if language in UNSPACED else 45) and inside:
            yield found.start()


def hard_wrap(draft: Draft, rng: random.Random) -> bool:
    """Lines broken at a width, as mails and terminals leave them."""
    draft.width = rng.choice([22, 30, 38]) if draft.language in UNSPACED else rng.choice([58, 64, 72, 78])
    draft.gap = "\n\n"
    return True


def mojibake(draft: Draft, rng: random.Random) -> bool:
    """UTF-8 that was read as another encoding: a few words, or every paragraph."""
    wrong = rng.choice(["cp1252", "latin-1", "cp1251"] if draft.language in ("ru", "uk") else ["cp1252", "cp1252", "latin-1"])
    running = [row for row in draft.running() if not draft.rows[row][0].text.isascii()]
    if not running:
        return False
    if rng.random() < 0.4:
        for row in running:
            text = draft.rows[row][0].text
            draft.rows[row] = [Piece(_misread(text, wrong), "mojibake", wrong)]
        return True
    row = rng.choice(running)
    text = draft.rows[row][0].text
    words_there = [found for found in re.finditer(r"\S+", text) if not found[0].isascii() and len(found[0]) < 40]
    if not words_there:
        return False
    found = rng.choice(words_there)
    spoiled = Piece(_misread(found[0], wrong), "mojibake", wrong)
    draft.rows[row] = [Piece(text[: found.start()]), spoiled, Piece(text[found.end() :])]
    return True


def _misread(text: str, wrong: str) -> str:
    """The text as somebody sees it who reads its UTF-8 in the wrong encoding; blanks stay, as they are the same in all."""
    out = ""
    for byte in text.encode("utf-8"):
        try:
            out += bytes([byte]).decode(wrong)
        except UnicodeDecodeError:
            out += chr(byte)
    return out


def lost_marks(draft: Draft, rng: random.Random) -> bool:
    """Typographic marks, or letters with accents, that became question marks."""
    pattern = _TYPOGRAPHIC if rng.random() < 0.7 else _ACCENTED
    hits = [row for row in draft.running() if pattern.search(draft.rows[row][0].text)]
    if pattern is _ACCENTED:
        # one paragraph: of a text that is all damage the reader lists the first places only
        hits = hits[:1]
    if sum(len(pattern.findall(draft.rows[row][0].text)) for row in hits) < 3:
        return False
    for row in hits:
        text = draft.rows[row][0].text
        pieces: list[Piece] = []
        last = 0
        for found in pattern.finditer(text):
            pieces += [Piece(text[last : found.start()]), Piece("?", "lost_marks", "")]
            last = found.end()
        draft.rows[row] = [piece for piece in (*pieces, Piece(text[last:])) if piece.text]
    return True


def lost_title(draft: Draft, rng: random.Random) -> bool:
    """The title is gone: nothing stands in its place."""
    draft.has_title = False
    return True


MAKERS: dict[str, Maker] = {
    "placeholder": placeholder, "counter": counter, "share_line": share_line, "read_also": read_also, "furniture": furniture,
    "caption": caption, "credit": credit, "damaged_link": damaged_link, "repeated_title": repeated_title,
    "repeated_text": repeated_text, "table_residue": table_residue, "spaced_punctuation": spaced_punctuation,
    "joined_paragraphs": joined_paragraphs, "cut_end": cut_end, "hard_wrap": hard_wrap, "mojibake": mojibake,
    "lost_marks": lost_marks,
}  # fmt: skip
"""The makers by the kind of damage that they leave."""

IN_LINE = ("cut_end", "repeated_text", "joined_paragraphs", "spaced_punctuation", "lost_marks", "mojibake", "table_residue")
AROUND = ("placeholder", "counter", "share_line", "read_also", "furniture", "caption", "credit", "damaged_link", "repeated_title")
