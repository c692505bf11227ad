"""What pages that are no articles are called and say, as a file that anybody can mend."""

from __future__ import annotations

from itertools import combinations

import pytest
from msgspec import structs

from sumber.knowledge.page_kinds import MARKS, Phrases, is_offer_address, kind_traces, kinds_marked, page_kinds, phrases_in

KINDS = tuple(Phrases.__struct_fields__)


def test_marks_are_in_lower_case_and_mean_one_kind() -> None:
    marks = structs.asdict(page_kinds().marks)
    assert tuple(marks) == MARKS
    for kind, names in marks.items():
        assert names and all(name == name.lower() for name in names), kind
        assert len(set(names)) == len(names), kind
    for one, other in combinations(marks.values(), 2):
        assert set(one).isdisjoint(other)


@pytest.mark.parametrize("tag", sorted(page_kinds().phrases))
def test_phrases_are_in_lower_case_and_found(tag: str) -> None:
    pack = page_kinds().phrases[tag]
    assert any(structs.asdict(pack).values()), tag
    for kind in KINDS:
        for phrase in getattr(pack, kind):
            assert phrase == phrase.lower() and len(phrase) > 1, phrase
            assert phrases_in(kind, f"x {phrase} x"), phrase


def test_phrases_come_in_order_and_the_longest_of_a_place() -> None:
    kinds = page_kinds()
    for pack in kinds.phrases.values():
        for kind in KINDS:
            for one in getattr(pack, kind):
                assert phrases_in(kind, f"{one}. {one}")[0].startswith(one)
    assert phrases_in("error", "the ferry sails again") == []


@pytest.mark.parametrize("kind", MARKS)
def test_marks_are_found_within_longer_names(kind: str) -> None:
    for name in getattr(page_kinds().marks, kind):
        assert kind in kinds_marked(f"site__{name}--wide")
        assert kind in kinds_marked(name) and len(name) >= 3
    assert kinds_marked("story-body") == kinds_marked("") == kinds_marked("er") == set()


@pytest.mark.parametrize(
    "path", ["/subscribe", "/abo/neu", "/user/login", "/de/anmelden", "/assine?x=1", "/vip", "/logga-in", "/sign_up"]
)
def test_addresses_of_offers(path: str) -> None:
    assert is_offer_address(path)


@pytest.mark.parametrize("path", ["/about", "/2031/november/1", "/region/sport", "/joint-venture", "/unsubscribed-news", ""])
def test_other_addresses(path: str) -> None:
    assert not is_offer_address(path)


def test_traces_are_found_in_any_case() -> None:
    assert kind_traces().search("<div class='G-ReCaptcha'>")
    assert not kind_traces().search("<p>A robot was shown in Velmora.</p>")
