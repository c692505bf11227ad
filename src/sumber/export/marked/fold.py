"""Parts of a page that were left out → a few quiet lines, folded where they are long."""

from __future__ import annotations

from itertools import pairwise

from sumber.article.blocks import BLOCK_TAGS
from sumber.page import Tree

from .words import words

_LITTLE = 120
_PROSE = 200
_FIRST = 80
_MOST_LINES = 400


def lines(tree: Tree, element: int) -> list[str]:
    """The words inside an element, a line for each block."""
    first, last = tree.text_starts[element], tree.text_ends[element]
    edges = {first, last}
    for inside in range(element, tree.ends[element]):
        if tree.tags[inside] in BLOCK_TAGS:
            edges |= {tree.text_starts[inside], tree.text_ends[inside]}
    cuts = sorted(edges)
    found = (" ".join("".join(tree.texts[start:end]).split()) for start, end in pairwise(cuts))
    return [line for line in found if line]


def fold(left_out: list[str], *, is_open: bool) -> str:
    """Lines as HTML. Open where asked, or where prose is among them: that may be what a reader misses."""
    size = sum(map(len, left_out))
    told = "".join(f"<div>{words(line)}</div>" for line in left_out[:_MOST_LINES])
    if len(left_out) > _MOST_LINES:
        told += f"<div>… {len(left_out) - _MOST_LINES:,} more lines</div>"
    if size <= _LITTLE:
        return f'<div class="out">{words(" · ".join(left_out))}</div>'
    opened = " open" if is_open or any(len(line) >= _PROSE for line in left_out) else ""
    first = words(" · ".join(left_out[:4]), _FIRST)
    return (
        f'<details class="out"{opened}><summary><b>left out</b> {size:,} characters <i>{first}</i></summary>'
        f'<div class="lines">{told}</div></details>'
    )
