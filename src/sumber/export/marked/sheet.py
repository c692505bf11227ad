"""Surface and marks → the page again: what was read outlined, the rest folded. Only words and structure are written."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from urllib.parse import urljoin

from sumber.article.blocks import BLOCK_TAGS
from sumber.model import Article

from .fold import fold, lines
from .marks import Marks
from .runs import Runs
from .surface import Surface
from .words import words

# Elements whose look tells something; of all others only the words are written, on lines of their own where blocks were.
_LOOK = frozenset(("p", "blockquote", "figcaption", "pre", "dt", "dd", "li", "table", "caption", "tr", "td", "th"))
_AROUND_BLOCK = frozenset(("li", "td", "th", "caption"))
_INLINE = {"a": "link", "b": "bold", "strong": "bold", "i": "slanted", "em": "slanted", "cite": "slanted"}
_LEVELS = {f"h{level}": min(level + 1, 6) for level in range(1, 7)}


def sheet(article: Article, marks: Marks, surface: Surface) -> str:
    """The page as HTML of our own; empty where it shows nothing."""
    if not surface.solid:
        return ""
    language = words(article.language)
    return f'<div class="sheet" lang="{language}" dir="auto">{"".join(_Sheet(article, marks, surface).pieces())}</div>\n'


class _Sheet:
    """Walks the tree once, in order and without recursion, as pages may be deep."""

    def __init__(self, article: Article, marks: Marks, surface: Surface) -> None:
        self._tree, self._surface = surface.tree, surface
        self._pictures = {image.url for image in article.images}
        self._base = article.url or ""
        self._runs = Runs(marks, surface)
        self._left_out: list[str] = []
        self._open_folds = not marks.blocks
        self._text = 0

    def pieces(self) -> Iterator[str]:
        """The HTML, piece by piece."""
        tree, opened = self._tree, list[tuple[int, str]]()
        element, total = 0, len(tree.tags)
        while element < total or opened:
            if opened and (element >= total or tree.ends[opened[-1][0]] <= element):
                last, closing = opened.pop()
                yield from self._texts(tree.text_ends[last])
                if closing:
                    yield from self._folded()
                    yield closing
                continue
            yield from self._texts(tree.text_starts[element])
            if self._is_left_out(element):
                self._left_out += lines(tree, element)
                element, self._text = tree.ends[element], tree.text_ends[element]
                continue
            opening, closing = self._element(element)
            if opening:
                yield from self._folded()
                yield opening
            opened.append((element, closing))
            element += 1
        yield from self._folded()

    def _is_left_out(self, element: int) -> bool:
        tree = self._tree
        start, end = tree.text_starts[element], tree.text_ends[element]
        return element > 0 and start < end and tree.tags[element] in BLOCK_TAGS and not self._runs.any_in(start, end)

    def _folded(self) -> Iterator[str]:
        """What was left out since the last piece."""
        if self._left_out:
            yield fold(self._left_out, is_open=self._open_folds)
            self._left_out = []

    def _texts(self, stop: int) -> Iterator[str]:
        for text in range(self._text, stop):
            shown = self._tree.texts[text]
            if shown.isspace() or not shown:
                yield " "
                continue
            yield from self._folded()
            yield self._runs.write(text)
        self._text = max(self._text, stop)

    def _element(self, element: int) -> tuple[str, str]:
        """The opening and closing HTML of an element; both empty where its look tells nothing."""
        tree = self._tree
        tag = tree.tags[element]
        if tag == "br":
            return "<br>", ""
        if tag == "img":
            return self._picture(element), ""
        if tag in _INLINE:
            return f'<span class="{_INLINE[tag]}">', "</span>"
        kind, attributes = self._runs.whole(element)
        inner = f'<div class="block k-{kind}"{attributes}>' if kind else ""
        if tag in _LEVELS:
            return self._around(f'<div class="t-h" role="heading" aria-level="{_LEVELS[tag]}">', inner, inside=False)
        if tag in _LOOK:
            return self._around(f'<div class="t-{tag}">', inner, inside=tag in _AROUND_BLOCK)
        if tag in BLOCK_TAGS and (kind or self._owns_words(element)):
            return self._around("<div>", inner, inside=False)
        return "", ""

    def _around(self, outer: str, inner: str, *, inside: bool) -> tuple[str, str]:
        if not inner:
            return outer, "</div>"
        return (outer + inner if inside else inner + outer), "</div></div>"

    def _owns_words(self, element: int) -> bool:
        tree = self._tree
        stop = tree.text_ends[element]
        child = element + 1
        spans = range(tree.text_starts[element], tree.text_starts[child] if child < tree.ends[element] else stop)
        return any(tree.owners[text] == element and tree.texts[text].strip() for text in chain(spans, range(spans.stop, stop)))

    def _picture(self, element: int) -> str:
        attributes = self._tree.attributes[element]
        source = next((attributes[name] for name in ("src", "data-src") if attributes.get(name)), None)
        if source is None or not ({source, urljoin(self._base, source)} & self._pictures):
            return ""
        return f'<span class="picture">picture: {words(attributes.get("alt") or "without a description", 200)}</span>'
