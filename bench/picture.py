"""Measurements → a picture for the README: SVG of our own, that follows the reader's light or dark."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

WIDTH = 840
_LEFT, _BAR, _ROW, _HEAD = 150, 380, 30, 66
_STYLE = """
text { font: 14px system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; fill: #1b1e22; }
.title { font-size: 17px; font-weight: 600; } .soft { fill: #5a616a; font-size: 12.5px; } .set { font-weight: 600; }
.number { font-variant-numeric: tabular-nums; } .paper { fill: #ffffff; stroke: #dcd7cd; }
.ours { fill: #0b6b5c; } .peer { fill: #b9b3a6; }
.first { font-weight: 600; } .rule { stroke: #dcd7cd; }
@media (prefers-color-scheme: dark) {
  text { fill: #e9e7e2; } .soft { fill: #a5abb3; } .paper { fill: #1b1e22; stroke: #363b42; }
  .ours { fill: #63c9b4; } .peer { fill: #59606a; }
  .rule { stroke: #363b42; }
}
"""


class Row(NamedTuple):
    """One reader on one set: pages a CPU second, how many times Sumber's is that, F1 where there is gold, memory in MB."""

    pages: str
    reader: str
    speed: float
    ratio: float
    f1: float | None
    megabytes: float


def picture(rows: list[Row], *, note: str = "") -> str:
    """The rows, set by set, as bars of their speed with F1 and memory beside them. `note` stands at the foot."""
    sets = list(dict.fromkeys(row.pages for row in rows))
    height = _HEAD + sum(_ROW * (1 + sum(row.pages == one for row in rows)) + 14 for one in sets) + (34 if note else 8)
    told = "; ".join(f"{row.pages}, {row.reader}: {row.speed:.0f} pages a second" for row in rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img">',
        f"<title>Reading speed side by side</title><desc>{escape(told)}</desc><style>{_STYLE}</style>",
        f'<rect class="paper" x=".5" y=".5" width="{WIDTH - 1}" height="{height - 1}" rx="8"/>',
        '<text class="title" x="24" y="32">Pages read in a second of one core</text>',
        *_columns(any(row.f1 for row in rows)),
    ]
    top = _HEAD
    for one in sets:
        found = [row for row in rows if row.pages == one]
        parts += _set(one, sorted(found, key=lambda row: -row.speed), top)
        top += _ROW * (1 + len(found)) + 14
    if note:
        parts.append(f'<text class="soft" x="24" y="{top + 12}">{escape(note)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


def _columns(has_gold: bool) -> Iterator[str]:
    columns = [(_LEFT + _BAR + 78, "Sumber's ratio"), (WIDTH - 24, "memory")]
    if has_gold:
        columns.insert(1, (_LEFT + _BAR + 168, "F1"))
    for place, told in columns:
        yield f'<text class="soft" x="{place}" y="52" text-anchor="end">{told}</text>'


def _set(name: str, rows: list[Row], top: int) -> Iterator[str]:
    most = max(row.speed for row in rows)
    yield f'<line class="rule" x1="24" x2="{WIDTH - 24}" y1="{top - 4}" y2="{top - 4}"/>'
    yield f'<text class="set" x="24" y="{top + 18}">{escape(name)}</text>'
    for place, row in enumerate(rows, 1):
        middle = top + _ROW * place + 16
        ours = row.reader == "sumber"
        look = "first" if ours else ""
        length = max(_BAR * row.speed / most * 0.84, 2)
        yield f'<text class="{look}" x="{_LEFT - 12}" y="{middle}" text-anchor="end">{escape(row.reader)}</text>'
        yield f'<rect class="{"ours" if ours else "peer"}" x="{_LEFT}" y="{middle - 14}" width="{length:.1f}" height="18" rx="2"/>'
        yield f'<text class="number {look}" x="{_LEFT + length + 8:.1f}" y="{middle}">{row.speed:.0f}</text>'
        if not ours:
            yield _number(_LEFT + _BAR + 78, middle, f"{row.ratio:.1f} ×")
        if row.f1:
            yield _number(_LEFT + _BAR + 168, middle, f"{row.f1:.3f}".lstrip("0"), look)
        yield _number(WIDTH - 24, middle, f"{row.megabytes:.0f} MB", look)


def _number(place: int, middle: int, told: str, look: str = "") -> str:
    return f'<text class="number {look}" x="{place}" y="{middle}" text-anchor="end">{told}</text>'
