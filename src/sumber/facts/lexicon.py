"""Forms of one or several words → what they mean, looked up over the words of a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from sumber.text.words import word_texts

from .forms import form_of

T = TypeVar("T")

_LONGEST_HEAD = 4
# From Thai on there are scripts that set no blanks between words.
_UNSPACED = "\u0e00"


def _parts(form: str) -> tuple[str, ...]:
    """The words of a form; an elided word that ends it keeps its apostrophe, as before the word that it stands before."""
    plain = form.split()
    if all(part.isalpha() and max(part) < _UNSPACED for part in plain):
        return tuple(plain)  # most forms are letters and blanks, and languages have thousands
    if form.endswith("'"):
        *parts, last = word_texts(form + "a")
        if last == "a":
            return tuple(parts)
    return tuple(word_texts(form))


class _Entries(Generic[T]):
    """The forms that begin with one word, by the words that follow it."""

    def __init__(self) -> None:
        self.lengths: tuple[int, ...] = ()
        self.exact: dict[tuple[str, ...], T] = {}
        self.open: dict[tuple[str, ...], list[tuple[str, T]]] = {}

    def add(self, rest: tuple[str, ...], meaning: T, *, is_open: bool) -> None:
        """Add the words behind the first one of a form; the last of them may go on where it is open."""
        if len(rest) not in self.lengths:
            self.lengths = tuple(sorted((*self.lengths, len(rest)), reverse=True))
        if is_open:
            self.open.setdefault(rest[:-1], []).append((rest[-1], meaning))
        else:
            self.exact.setdefault(rest, meaning)


class Lexicon(Generic[T]):
    """Forms with a meaning each; the longest form wins, then one without a star, then the one added first.

    A form is one or several words in any case. A star at its end lets the last word go on (`report*`). `proclitics` are
    letters written together with the next word, which a word may carry in front of a form.
    """

    def __init__(self, proclitics: Sequence[str] = ()) -> None:
        self._first: dict[str, _Entries[T]] = {}
        self._open: dict[str, T] = {}
        self._lengths: tuple[int, ...] = ()
        # the first letters of words that may go on, as many as each of them has: most words are none by these
        self._heads: set[str] = set()
        self._head = _LONGEST_HEAD
        self._proclitics = tuple(map(form_of, proclitics))

    def add(self, form: str, meaning: T) -> None:
        """Add a form; a form already there keeps its first meaning."""
        is_open = form.endswith("*")
        parts = _parts(form_of(form.rstrip("*")))
        if not parts:
            return
        if is_open and len(parts) == 1:
            self._add_open(parts[0], meaning)
            return
        entries = self._first.get(parts[0])
        if entries is None:
            entries = self._first[parts[0]] = _Entries()
        entries.add(parts[1:], meaning, is_open=is_open)

    def _add_open(self, start: str, meaning: T) -> None:
        self._open.setdefault(start, meaning)
        if len(start) not in self._lengths:
            self._lengths = tuple(sorted((*self._lengths, len(start)), reverse=True))
            self._head = min(_LONGEST_HEAD, self._lengths[-1])
            self._heads = {known[: self._head] for known in self._open}
        self._heads.add(start[: self._head])

    def add_all(self, forms: Iterable[str], meaning: T) -> None:
        """Add several forms with one meaning."""
        for form in forms:
            self.add(form, meaning)

    def places(self, forms: Sequence[str]) -> list[int]:
        """The words at which a form may start: at no other does one match."""
        first, heads, size, clitics = self._first, self._heads, self._head, self._proclitics
        return [
            at for at, word in enumerate(forms) if word in first or word[:size] in heads or (clitics and word.startswith(clitics))
        ]

    def match(self, forms: Sequence[str], at: int, stop: int | None = None) -> tuple[int, T] | None:
        """The longest form that starts at word `at` and ends before word `stop`: the word after it, and its meaning."""
        word = forms[at]
        found = None
        if word in self._first or word[: self._head] in self._heads:
            found = self._match(word, forms, at, len(forms) if stop is None else stop)
        if found is None and self._proclitics and word.startswith(self._proclitics):
            for clitic in self._proclitics:
                if word.startswith(clitic) and len(word) > len(clitic) + 2:
                    found = self._match(word[len(clitic) :], forms, at, len(forms) if stop is None else stop)
                    if found is not None:
                        break
        return found

    def _match(self, word: str, forms: Sequence[str], at: int, end: int) -> tuple[int, T] | None:
        entries = self._first.get(word)
        for length in entries.lengths if entries is not None else ():
            stop = at + 1 + length
            if stop > end or entries is None:
                continue
            rest = tuple(forms[at + 1 : stop])
            meaning = entries.exact.get(rest)
            if meaning is not None:
                return stop, meaning
            for start, opened in entries.open.get(rest[:-1], ()) if length and entries.open else ():
                if rest[-1].startswith(start):
                    return stop, opened
        if word[: self._head] in self._heads:
            for length in self._lengths:
                meaning_open = self._open.get(word[:length]) if len(word) >= length else None
                if meaning_open is not None:
                    return at + 1, meaning_open
        return None

    def __bool__(self) -> bool:
        return bool(self._first or self._open)

    def __contains__(self, form: str) -> bool:
        return self._match(form, (form,), 0, 1) is not None
