"""Text → its words, quotations and sentences, found once for all that read it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from sumber.model import Credit, Mention, Span, Time
from sumber.text.quotes import Quote, find_quotes
from sumber.text.sentences import split_sentences
from sumber.text.words import word_places

from .forms import forms_of


class Reading:
    """A text with everything that was found in it so far. Words are counted over the whole text; a word's `form` is how
    lists of words know it."""

    def __init__(
        self,
        text: str,
        *,
        times: Sequence[Time] = (),
        mentions: Sequence[Mention] = (),
        credits: Sequence[Credit] = (),
    ) -> None:
        self.text = text
        self.times = sorted((time.span for time in times), key=lambda span: (span.start, -span.end))
        self.dated = tuple(sorted(times, key=lambda time: time.span))
        self.mentions = tuple(sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)))
        self.credits = tuple(sorted({credit.span for credit in credits if credit.span is not None}))
        self.starts, self.ends = word_places(text)
        self.forms = forms_of([text[start:end] for start, end in zip(self.starts, self.ends, strict=True)])
        self.quotes: list[Quote] = find_quotes(text)
        self.sentences: list[Span] = split_sentences(text, quotes=self.quotes)

    @cached_property
    def outer_quotes(self) -> list[Quote]:
        """The quotations that lie in no other."""
        return [quote for quote in self.quotes if quote.depth == 0]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where the sentences start."""
        return [span.start for span in self.sentences]

    @cached_property
    def mention_starts(self) -> list[int]:
        """Where the mentions start."""
        return [mention.span.start for mention in self.mentions]

    def word_at(self, place: int) -> int:
        """The first word that ends after `place`."""
        return bisect_right(self.ends, place)

    def words_in(self, span: Span) -> range:
        """The words that start within `span`."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def gap(self, word: int) -> str:
        """The characters between `word` and the word before it."""
        start = self.ends[word - 1] if word else 0
        end = self.starts[word] if word < len(self.starts) else len(self.text)
        return self.text[start:end]

    def span(self, first: int, last: int) -> Span:
        """The characters of words `first` to `last`, the last included."""
        return Span(self.starts[first], self.ends[last])

    def span_text(self, first: int, last: int) -> str:
        """The characters of words `first` to `last`."""
        return self.text[self.starts[first] : self.ends[last]]

    def slice(self, span: Span) -> str:
        """The characters of a span."""
        return self.text[span.start : span.end]

    def sentence_of(self, place: int) -> int:
        """Which sentence holds `place` (the one before it where `place` lies between two)."""
        return max(0, bisect_right(self.sentence_starts, place) - 1)

    def mentions_in(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that start within the characters given."""
        low = bisect_left(self.mention_starts, start)
        return self.mentions[low : bisect_left(self.mention_starts, end)]

    def quote_around(self, place: int) -> Quote | None:
        """The outermost quotation around `place`."""
        at = bisect_right(self._outer_starts, place) - 1
        if at >= 0 and place < self.outer_quotes[at].outer.end:
            return self.outer_quotes[at]
        return None

    def quotes_in(self, start: int, end: int) -> Sequence[Quote]:
        """The outermost quotations that start within the characters given."""
        low = bisect_left(self._outer_starts, start)
        return self.outer_quotes[low : bisect_left(self._outer_starts, end)]

    def time_at(self, place: int) -> Span | None:
        """The time expression that covers `place`."""
        at = bisect_right(self._time_starts, place) - 1
        if at >= 0 and place < self.times[at].end:
            return self.times[at]
        return None

    def times_in(self, start: int, end: int) -> Sequence[Time]:
        """The times that start within the characters given."""
        low = bisect_left(self._dated_starts, start)
        return self.dated[low : bisect_left(self._dated_starts, end)]

    def mentions_before(self, place: int, count: int) -> Sequence[Mention]:
        """The last mentions, at most `count`, that start before `place`."""
        high = bisect_left(self.mention_starts, place)
        return self.mentions[max(0, high - count) : high]

    def in_credit(self, place: int) -> bool:
        """Whether `place` lies in a credit."""
        at = bisect_right(self._credit_starts, place) - 1
        return at >= 0 and place < self.credits[at].end

    @cached_property
    def _dated_starts(self) -> list[int]:
        return [time.span.start for time in self.dated]

    @cached_property
    def _credit_starts(self) -> list[int]:
        return [span.start for span in self.credits]

    @cached_property
    def _outer_starts(self) -> list[int]:
        return [quote.outer.start for quote in self.outer_quotes]

    @cached_property
    def _time_starts(self) -> list[int]:
        return [span.start for span in self.times]
