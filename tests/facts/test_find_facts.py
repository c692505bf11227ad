"""Facts of a text as a whole: where language and reference come from, order, offsets, hostile input."""

from __future__ import annotations

import time
from datetime import datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.article.build import build_article
from sumber.facts import find_facts
from sumber.model import Credit, Facts, Span

ENGLISH = (
    "TELN, March 3 (Reuters) - Governor Orla Brandt said on Monday that the harvest was lost.\n"
    "“Nobody told us,” she added. The farmers accused the ministry of hiding a report."
)


def spans_of(facts: Facts) -> list[Span]:
    found = [span for statement in facts.statements for span in (*statement.content, *statement.cue, *statement.speaker_spans)]
    found += [link.span for statement in facts.statements for link in statement.via]
    found += [mention.span for mention in facts.mentions] + [one.span for one in facts.times]
    found += [credit.span for credit in facts.credits if credit.span is not None]
    found += [span for event in facts.events for span in (event.trigger, *event.reports)]
    return found


def test_the_language_is_identified_where_it_is_not_given() -> None:
    facts = find_facts(ENGLISH)
    assert facts.language == "en"
    assert facts.language_pack == "en"
    assert len(facts.statements) == 3


def test_a_language_without_a_pack_is_said_to_have_none() -> None:
    facts = find_facts("”Sato on menetetty”, sanoi Lidia Barna perjantaina.", language="fi")
    assert facts.language == "fi"
    assert facts.language_pack is None


def test_an_article_brings_its_language_its_date_and_its_credits() -> None:
    article = build_article(text=ENGLISH, language="en", published="2025-03-04T09:00+00:00")
    facts = find_facts(article)
    assert facts.language == "en"
    assert "2025-03-03" in {one.value for one in facts.times}
    assert [credit.outlet for credit in facts.credits] == ["reuters"]


def test_a_month_is_no_reference() -> None:
    article = build_article(text="She left on 13 September.", language="en", published="2024-09")
    assert [one.value for one in find_facts(article).times] == ["XXXX-09-13"]


def test_a_reference_given_wins_over_the_articles_own() -> None:
    article = build_article(text="She left on 13 September.", language="en", published="2024-12-01")
    assert [one.value for one in find_facts(article, reference=datetime(2021, 12, 1)).times] == ["2021-09-13"]


def test_credits_of_the_article_are_kept_once() -> None:
    plain = build_article(text=ENGLISH, language="en")
    own = find_facts(plain).credits
    again = find_facts(msgspec.structs.replace(plain, credits=(*own, Credit("photo", "elsewhere")))).credits
    assert again == own


def test_a_dateline_is_a_credit_and_neither_speaker_nor_content() -> None:
    facts = find_facts(ENGLISH, language="en")
    assert ENGLISH[: facts.credits[0].span.end if facts.credits[0].span else 0].startswith("TELN, March 3 (Reuters)")
    first = facts.statements[0]
    assert [span.slice(ENGLISH) for span in first.speaker_spans] == ["Governor Orla Brandt"]
    assert first.said_on is not None


def test_ids_count_in_the_order_of_the_text() -> None:
    facts = find_facts(ENGLISH, language="en")
    assert [statement.id for statement in facts.statements] == ["s1", "s2", "s3"]
    starts = [statement.content[0].start for statement in facts.statements]
    assert starts == sorted(starts)
    assert [event.id for event in facts.events] == [f"e{number}" for number in range(1, len(facts.events) + 1)]


def test_the_same_text_gives_the_same_bytes() -> None:
    assert msgspec.json.encode(find_facts(ENGLISH)) == msgspec.json.encode(find_facts(ENGLISH))


def test_evidence_quotes_the_text_exactly() -> None:
    for statement in find_facts(ENGLISH, language="en").statements:
        evidence = statement.basis.evidence
        assert evidence is not None
        start, end = map(int, evidence.where.removeprefix("text:").split("-"))
        assert evidence.text == ENGLISH[start:end]


@pytest.mark.parametrize("text", ["", " ", "\n\n", ".", '"', "a", "said", "said said said", "« »", "\u200b", "\ud83d\ude00"])
def test_almost_nothing_is_read_without_complaint(text: str) -> None:
    facts = find_facts(text, language="en")
    assert facts.events == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Orla Brandt",
                " said ",
                " that ",
                '"',
                "“",
                "”",
                ", ",
                ". ",
                "\n",
                " denied ",
                " met ",
                "Teln",
                " and ",
                " on Monday",
                ": ",
                "(",
                ")",
            ]
        ),
        max_size=25,
    )
)
def test_spans_lie_in_the_text_and_say_something(parts: list[str]) -> None:
    text = "".join(parts)
    for span in spans_of(find_facts(text, language="en")):
        assert 0 <= span.start < span.end <= len(text)
        assert span.slice(text).strip()


@pytest.mark.parametrize("language", ["en", "id", "ko", "ar"])
@pytest.mark.parametrize(
    "unit",
    [
        "said ",
        '"a" said ',
        "(",
        "“",
        "said that he said that ",
        "according to ",
        ", ",
        "A. ",
        "He met Teln and ",
        "Teln: x\n",
        "\n",
    ],
)
def test_hostile_repetitions_take_no_longer_than_their_length(language: str, unit: str) -> None:
    text = unit * (8_000 // len(unit))
    start = time.process_time()
    find_facts(text, language=language)
    assert time.process_time() - start < 6
