"""Forms of one or several words → what they mean, looked up over the words of a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from sumber.text.words import words

from .forms import form_of

T = TypeVar("T")


def _parts(form: str) -> tuple[str, ...]:
    """The words of a form; an elided word that ends it keeps its apostrophe, as before the word that it stands before."""
    if not form.endswith("'"):
        return tuple(form[span.start : span.end] for span in words(form))
    before = form + "a"
    return tuple(before[span.start : span.end] for span in words(before))[:-1] or (form,)


class Lexicon(Generic[T]):
    """Forms with a meaning each; the longest form wins, then the one added first.

    A form is one or several words in any case. A star at its end lets the last word go on (`report*`). `proclitics` are
    letters written together with the next word, which a word may carry in front of a form.
    """

    def __init__(self, proclitics: Sequence[str] = ()) -> None:
        self._first: dict[str, list[tuple[tuple[str, ...], bool, T]]] = {}
        self._open: dict[str, T] = {}
        self._lengths: tuple[int, ...] = ()
        self._heads: set[str] = set()
        self._proclitics = tuple(map(form_of, proclitics))

    def add(self, form: str, meaning: T) -> None:
        """Add a form; a form already there keeps its first meaning."""
        is_open = form.endswith("*")
        parts = _parts(form_of(form.rstrip("*")))
        if not parts:
            return
        if is_open and len(parts) == 1:
            self._open.setdefault(parts[0], meaning)
            self._heads.add(parts[0][:1])
            self._lengths = tuple(sorted({*self._lengths, len(parts[0])}, reverse=True))
            return
        entries = self._first.setdefault(parts[0], [])
        entries.append((parts[1:], is_open, meaning))
        entries.sort(key=lambda entry: -len(entry[0]))

    def add_all(self, forms: Iterable[str], meaning: T) -> None:
        """Add several forms with one meaning."""
        for form in forms:
            self.add(form, meaning)

    def match(self, forms: Sequence[str], at: int, stop: int | None = None) -> tuple[int, T] | None:
        """The longest form that starts at word `at` and ends before word `stop`: the word after it, and its meaning."""
        word = forms[at]
        found = None
        if word in self._first or word[:1] in self._heads:
            found = self._match(word, forms, at, len(forms) if stop is None else stop)
        if found is None and self._proclitics and word.startswith(self._proclitics):
            for clitic in self._proclitics:
                if word.startswith(clitic) and len(word) > len(clitic) + 2:
                    found = self._match(word[len(clitic) :], forms, at, len(forms) if stop is None else stop)
                    if found is not None:
                        break
        return found

    def _match(self, word: str, forms: Sequence[str], at: int, end: int) -> tuple[int, T] | None:
        for rest, is_open, meaning in self._first.get(word, ()):
            stop = at + 1 + len(rest)
            if stop > end:
                continue
            if not rest:
                return stop, meaning
            if is_open:
                if tuple(forms[at + 1 : stop - 1]) == rest[:-1] and forms[stop - 1].startswith(rest[-1]):
                    return stop, meaning
            elif tuple(forms[at + 1 : stop]) == rest:
                return stop, meaning
        if word[:1] in self._heads:
            for length in self._lengths:
                meaning_open = self._open.get(word[:length]) if len(word) >= length else None
                if meaning_open is not None:
                    return at + 1, meaning_open
        return None

    def __bool__(self) -> bool:
        return bool(self._first or self._open)

    def __contains__(self, form: str) -> bool:
        return self._match(form, (form,), 0, 1) is not None
