"""Text → what republishing, scraping or machine translation left behind in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from sumber.model import Block, Damage, DamageKind

from .addresses import read_address
from .damage_joins import cut_end, joined_sentences
from .damage_lines import line_kinds
from .damage_marks import MOST, Found, mark_damage
from .labels import Labels, labels
from .plain_lines import each_line, ends_sentence, is_item, is_prose, is_wide
from .surroundings import lines_around

_REPEATED = 60

ANNOUNCED = frozenset((":", "：", "?", "？"))
"""The marks of a line that announces the next one: what stands a second time below it is quoted on purpose."""

_REPEATED_WIDE = 25
_RUNNING = frozenset(("lead", "paragraph", "quote"))


def find_damage(
    text: str,
    *,
    language: str = "und",
    blocks: Sequence[Block] = (),
    title: str | None = None,
    field: str = "text",
    kinds: Mapping[str, DamageKind | None] | None = None,
) -> tuple[Damage, ...]:
    """The damage in `text`, in order of place; `Damage.where` is `text:START-END`, or `input:…` by `field`.

    The shape of what is left decides, in any language; the words of the pack of `language` only support it. `blocks` of
    `text` tell running text from headings and lists, `title` finds its repetition; `kinds` says what each line is by itself
    where that is known (`damage_lines.line_kinds`). Clean text gives nothing; at most `MOST` places of a kind are listed.
    """
    words = labels(language)
    found = list(_lines(text, words, title, kinds, by_place=not blocks))
    taken = [(start, end) for _, start, end in found]
    inner = list(mark_damage(text, spaced_marks=words.spaced_marks))
    skip = "?" if sum(kind == "lost_marks" for kind, _, _ in inner) > 1 else ""
    inner += joined_sentences(text, common=words.common, skip=skip)
    end = cut_end(text) if _ends_running(text, blocks, taken) else None
    inner += [end] if end else []
    found += [one for one in inner if not any(start <= one[1] < stop for start, stop in taken) or one[0] == "damaged_link"]
    ordered = _first(sorted(set(found), key=lambda one: (one[1], one[2], one[0])))
    return tuple(damage_at(kind, start, stop, text, field) for kind, start, stop in ordered)


def _first(found: list[Found]) -> list[Found]:
    """The first `MOST` places of each kind; a single lost mark is none."""
    if sum(kind == "lost_marks" for kind, _, _ in found) == 1:
        found = [one for one in found if one[0] != "lost_marks"]
    counts: Counter[str] = Counter()
    kept = []
    for one in found:
        counts[one[0]] += 1
        if counts[one[0]] <= MOST:
            kept.append(one)
    return kept


def damage_at(kind: DamageKind, start: int, end: int, text: str, field: str) -> Damage:
    """The record for damage at a place of `text`; of a damaged link it notes the number that still names the article."""
    said = text[start:end]
    address = read_address(said) if kind == "damaged_link" else None
    note = f"the number {address.number} still names the article at {address.host}" if address and address.number else ""
    return Damage(kind, said, f"{field}:{start}-{end}", note)


def _lines(
    text: str, words: Labels, title: str | None, known: Mapping[str, DamageKind | None] | None, *, by_place: bool
) -> list[Found]:
    found: list[Found] = []
    seen: set[str] = set()
    wanted = " ".join(title.split()) if title else ""
    lines = list(each_line(text))
    last = ""
    may_repeat = is_prose([line for _, line in lines])
    if by_place:
        kinds = lines_around([line for _, line in lines], words)
    else:
        known = line_kinds([line for _, line in lines], words) if known is None else known
        kinds = [known[line] for _, line in lines]
    for (start, line), given in zip(lines, kinds, strict=True):
        kind = given
        if kind is None and wanted and line[0] == wanted[0] and len(line) < 2 * len(wanted) and " ".join(line.split()) == wanted:
            kind = "repeated_title"
        if kind is None and may_repeat and line in seen and is_repeatable(line) and last not in ANNOUNCED:
            kind = "repeated_text"
        last = line[-1]
        seen.add(line)
        if kind is not None:
            found.append((kind, start, start + len(line)))
    return found


def is_repeatable(line: str) -> bool:
    """Whether a line would stand a second time by mistake only: running text that ends a sentence, and asks nothing."""
    if len(line) < (_REPEATED_WIDE if is_wide(line) else _REPEATED) or line[-1] in "?？؟:：" or is_item(line):
        return False
    return ends_sentence(line)


def _ends_running(text: str, blocks: Sequence[Block], taken: list[tuple[int, int]]) -> bool:
    """Whether the text ends in running text, so that an unfinished sentence there is a cut."""
    if blocks:
        return blocks[-1].kind in _RUNNING
    last = len(text.rstrip())
    return not any(start < last <= end for start, end in taken)
