"""A text taken apart: words, gaps, quotations, times and mentions by place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sumber.facts.reading import Reading
from sumber.model import Credit, Mention, Span, Time

TEXT = 'Orla Brandt said: "We wait." On Friday she left Teln.'


def reading() -> Reading:
    return Reading(
        TEXT,
        times=[Time(Span(TEXT.index("Friday"), TEXT.index("Friday") + 6), "XXXX-WXX-5", "date")],
        mentions=[
            Mention(Span(TEXT.index("Teln"), TEXT.index("Teln") + 4), "place", "Teln", "actor:2"),
            Mention(Span(0, 11), "person", "Orla Brandt", "actor:1"),
        ],
        credits=[Credit("wire", "x", span=Span(40, 44)), Credit("photo", "y")],
    )


def test_words_gaps_and_spans() -> None:
    made = reading()
    assert made.forms[:3] == ["orla", "brandt", "said"]
    assert made.gap(3) == ': "'
    assert made.gap(0) == ""
    assert made.slice(made.span(0, 1)) == "Orla Brandt"
    assert made.word_at(0) == 0
    assert made.word_at(TEXT.index("said")) == 2
    assert made.words_in(Span(0, 11)) == range(2)


def test_what_covers_a_place() -> None:
    made = reading()
    inside = TEXT.index("wait")
    quote = made.quote_around(inside)
    assert quote is not None
    assert made.slice(quote.inner) == "We wait."
    assert made.quote_around(0) is None
    assert made.time_at(TEXT.index("Friday") + 2) == Span(TEXT.index("Friday"), TEXT.index("Friday") + 6)
    assert made.time_at(0) is None
    assert made.in_credit(41)
    assert not made.in_credit(0)


def test_what_starts_within_a_stretch() -> None:
    made = reading()
    assert [mention.name for mention in made.mentions] == ["Orla Brandt", "Teln"]
    assert [mention.name for mention in made.mentions_in(0, 12)] == ["Orla Brandt"]
    assert [mention.name for mention in made.mentions_before(len(TEXT), 1)] == ["Teln"]
    assert [time.value for time in made.times_in(0, len(TEXT))] == ["XXXX-WXX-5"]
    assert made.times_in(0, 10) == ()
    assert len(made.quotes_in(0, len(TEXT))) == 1


def test_sentences_by_place() -> None:
    made = reading()
    assert len(made.sentences) == 2
    assert made.sentence_of(3) == 0
    assert made.sentence_of(len(TEXT) - 1) == 1


@given(st.text(alphabet='ab ."\n', max_size=60), st.integers(0, 60))
def test_any_place_of_any_text_can_be_asked_for(text: str, place: int) -> None:
    made = Reading(text)
    made.quote_around(place)
    made.time_at(place)
    made.sentence_of(place)
    assert 0 <= made.word_at(place) <= len(made.forms)
