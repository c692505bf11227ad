"""Evidence of a story names the article that it stands in, and quotes it exactly."""

from __future__ import annotations

import msgspec
import pytest

from sumber.model import Article, Credit, Evidence, Moment, Rival, Span
from sumber.story.bodies import Body
from sumber.story.copies import find_copies
from sumber.story.proofs import clock_proof, copied_words, credit_of, credit_proof, link_to, owned, published

from .made import BRIDGE, WHEAT, article, credited, span_of

META = Evidence("meta", "page:meta[name=date]", "2026-03-10")
CLOCK = Moment("2026-03-10", "day", META, rivals=(Rival("2025-03-10", Evidence("address", "url", "2025/03/10"), "too old"),))


def clocked(name: str) -> Article:
    return msgspec.structs.replace(article(BRIDGE, name), published=CLOCK)


def test_copied_words_stand_in_both_texts_where_the_evidence_says() -> None:
    framed = f"Norvale, Tuesday evening.\n{BRIDGE}"
    articles = [article(BRIDGE, "a"), article(framed, "b")]
    bodies = [Body(one.text) for one in articles]
    (copy,) = find_copies(bodies)
    one, other = copied_words(articles, bodies, copy)
    assert one.text == other.text
    for evidence, source in ((one, articles[0]), (other, articles[1])):
        start, end = evidence.where.removeprefix(f"{source.id}#text:").split("-")
        assert source.text[int(start) : int(end)] == evidence.text


def test_a_quoted_stretch_is_bounded() -> None:
    articles = [article(BRIDGE * 3, "a"), article(BRIDGE * 3, "b")]
    bodies = [Body(one.text) for one in articles]
    (copy,) = find_copies(bodies)
    for evidence in copied_words(articles, bodies, copy):
        assert len(evidence.text.split()) <= 40


def test_clocks_prove_only_where_there_are_any() -> None:
    assert clock_proof() == ()
    assert clock_proof(article(BRIDGE, "a")) == ()
    assert clock_proof(clocked("b"), article(BRIDGE, "a")) == (Evidence("earlier clock", "b#page:meta[name=date]", "2026-03-10"),)


def test_a_clock_and_its_rivals_are_owned_by_the_article() -> None:
    assert published(article(BRIDGE)) is None
    moment = published(clocked("b"))
    assert moment is not None
    assert (moment.value, moment.evidence.where) == ("2026-03-10", "b#page:meta[name=date]")
    assert [(rival.evidence.where, rival.refused) for rival in moment.rivals] == [("b#url", "too old")]


def test_owning_keeps_the_characters() -> None:
    assert owned("rule", "a 1", Evidence("other", "text:3-9", "bridge")) == Evidence("rule", "a 1#text:3-9", "bridge")


class TestCredits:
    def test_a_credit_in_the_text_quotes_it(self) -> None:
        one = credited(article("Lirena Post wrote it.", "a"), "Lirena Post")
        assert credit_proof(one, one.credits[0]) == Evidence("wire credit", "a#text:0-11", "Lirena Post")

    def test_a_credit_taken_out_of_the_text_keeps_its_evidence(self) -> None:
        where = Evidence("caption", "page:html>body>figure", "Photo: Lirena Post")
        assert credit_proof(article("t", "a"), Credit("photo", "Lirena Post", evidence=where)) == Evidence(
            "photo credit", "a#page:html>body>figure", "Photo: Lirena Post"
        )

    @pytest.mark.parametrize("span", [None, Span(5, 500)])
    def test_a_credit_without_a_place_is_given_by_its_name(self, span: Span | None) -> None:
        credit = Credit("source", "Lirena Post", span=span)
        assert credit_proof(article("short", "a"), credit) == Evidence("source credit", "a#call", "Lirena Post")

    def test_an_outlet_is_found_by_id_or_name_but_not_for_a_picture(self) -> None:
        text = "Lirena Post and Perrin Herald."
        base = credited(article(text, "a"), "Lirena Post", outlet="lirena")
        one = credited(base, "Perrin Herald", "photo")
        assert credit_of(one, "lirena") == credit_of(one, "Lirena Post") == Evidence("wire credit", "a#text:0-11", "Lirena Post")
        assert credit_of(one, "Perrin Herald") is None
        assert credit_of(one, "Norvale Echo") is None
        assert credit_of(one, None) is None

    def test_an_outlet_does_not_credit_itself(self) -> None:
        own = msgspec.structs.replace(credited(article("Lirena Post", "a"), "Lirena Post", outlet="lirena"), outlet="lirena")
        assert credit_of(own, "lirena") is None


class TestLinks:
    def linking(self, url: str | None) -> Article:
        return credited(article(f"Source: Lirena Post\n{WHEAT}", "a"), "Lirena Post", "source", url=url)

    def test_a_source_is_found_though_the_words_of_its_address_differ(self) -> None:
        one = self.linking("https://www.lirena.example/berita/gandum-77123")
        assert link_to(one, {"lirena.example#77123"}) == Evidence("source credit", "a#text:8-19", "Lirena Post")
        assert span_of(one.text, "Lirena Post") == Span(8, 19)

    @pytest.mark.parametrize("url", [None, "", "https://lirena.example/other", "not an address"])
    def test_other_addresses_lead_elsewhere(self, url: str | None) -> None:
        assert link_to(self.linking(url), {"lirena.example#77123"}) is None

    def test_a_wire_credit_is_no_link_to_a_source(self) -> None:
        url = "https://lirena.example/77123"
        wire = credited(article("Lirena Post", "a"), "Lirena Post", "wire", url=url)
        assert link_to(wire, {"lirena.example#77123"}) is None
