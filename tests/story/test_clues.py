"""Clues hold in any language: names by sound, numbers, dates, countries, outlets, links."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.model import Link, Span
from sumber.story.clues import Clues, _patterns, _patterns_of, find_clues

from .made import article, facts, mention, time

ENGLISH = "On Tuesday Harbour master Ines Calloway said that Tobias Renn had paid 48 million crowns. Later Calloway left."


def clues_of(*texts: tuple[str, str]) -> list[Clues]:
    articles = [article(text, f"a{number}", language=language) for number, (language, text) in enumerate(texts)]
    return find_clues(articles, [facts(language=one.language) for one in articles], [one.text for one in articles])


def names(clues: Clues) -> set[str]:
    return {clue[2:] for clue in clues.neutral if clue.startswith("s:")}


def test_capitalised_words_are_names_but_for_the_first_of_a_sentence() -> None:
    (found,) = clues_of(("en", ENGLISH))
    assert {"kr", "anskr"} & names(found) == set()
    assert {"ans", "krb", "rn"} & names(found) == {"ans", "krb"} & names(found)
    assert "rtr" not in names(found)


def test_a_full_name_is_a_clue_of_its_own() -> None:
    (found,) = clues_of(("en", "He met Sergei Shoigu in the harbour."))
    assert "srk sk" in names(found)


def test_a_word_at_the_beginning_counts_where_it_is_a_name_elsewhere() -> None:
    (found,) = clues_of(("en", "Lindqvist spoke. Then the chair asked Lindqvist again."))
    assert found.neutral["s:rntkbst"] == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Вчера Петра Линдквист выступила."),
        ("ar", "قالت بيترا ليندكفيست أمس"),
        ("ko", "린드크비스트는 어제 말했다"),
        ("ja", "昨日リンドクビストが述べた"),
    ],
)
def test_a_name_is_found_again_in_another_script(language: str, text: str) -> None:
    found = clues_of(("en", "Yesterday the chair Petra Lindqvist spoke."), (language, text))
    assert "rntkbst" in names(found[1])


def test_unmarked_words_are_names_only_where_known_from_elsewhere() -> None:
    (alone,) = clues_of(("ko", "린드크비스트는 어제 말했다"))
    assert names(alone) == set()


def test_numbers_by_their_significant_digits() -> None:
    found = clues_of(("en", "It cost 11 million and took 7 days."), ("zh", "花费1100万元"))
    assert found[0].neutral["n:11"] == found[1].neutral["n:11"] == 1
    assert "n:7" not in found[0].neutral


def test_what_facts_give() -> None:
    text = "On 2 March the Kremlin told Reuters of Norvale."
    one = article(text)
    given = facts(
        times=(time(text, "2 March", "XXXX-03-02"),),
        mentions=(mention(text, "Kremlin", "country", "country:RU"), mention(text, "Reuters", "outlet", "outlet:reuters")),
    )
    (found,) = find_clues([one], [given], [text])
    assert {"t:03-02", "c:RU", "o:reuters"} <= found.neutral.keys()
    assert found.places["c:RU"].slice(text) == "Kremlin"


def test_links_without_their_scheme() -> None:
    text = "See the report."
    linked = msgspec.structs.replace(article(text), links=(Link("https://norvale.example/report/", "report", Span(8, 14)),))
    (found,) = find_clues([linked], [facts()], [text])
    assert "l:norvale.example/report" in found.neutral


def test_the_headline_adds_words_but_no_names_of_its_own() -> None:
    one = article("The bridge fell.", title="Bridge Falls In Norvale")
    (found,) = find_clues([one], [facts()], [one.text])
    assert found.words["bridge"] == 2
    assert names(found) == set()


def test_places_slice_to_the_clue() -> None:
    (found,) = clues_of(("en", ENGLISH))
    assert set(found.places) == set(found.neutral)
    assert all(span.slice(ENGLISH).strip() for span in found.places.values())


@settings(deadline=None)
@given(st.text(st.sampled_from("aZé’'ß中ก국شיДд𐐀𝒜𠀀1_ .\n"), max_size=40))
def test_what_is_found_does_not_depend_on_how_rare_the_characters_are(text: str) -> None:
    """A pattern for few characters finds in a text of these what the pattern for all finds."""
    own, whole = _patterns(text), _patterns_of(0x20000)
    for pattern, other in ((own.word, whole.word), (own.name, whole.name), (own.unmarked, whole.unmarked)):
        assert [match.span() for match in pattern.finditer(text)] == [match.span() for match in other.finditer(text)]


def test_nothing_is_kept_for_looking_up_names() -> None:
    (clues,) = clues_of(("zh", "伊万·彼得罗夫在北京说，桥已经关闭。"))
    assert clues.runs == clues.unmarked == []
