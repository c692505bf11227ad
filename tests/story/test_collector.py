"""The collector rests while stories are joined, and is afterwards as it was before."""

from __future__ import annotations

import gc

import pytest

from sumber.errors import UsageError
from sumber.story import join_stories
from sumber.story.collector import collector_paused
from sumber.story.copies import find_copies
from sumber.story.wording import read_bodies

from .made import BRIDGE, WHEAT, article, facts

ARTICLES = [article(text, f"a{number}") for number, text in enumerate((BRIDGE, WHEAT, BRIDGE))]


def test_it_rests_within() -> None:
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled(), "only the outermost puts it on again"
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), collector_paused():
        raise ZeroDivisionError
    assert gc.isenabled()
    with pytest.raises(UsageError):
        join_stories(ARTICLES, [])
    assert gc.isenabled()


def test_who_had_it_off_keeps_it_off() -> None:
    gc.disable()
    try:
        join_stories(ARTICLES, [facts() for _ in ARTICLES])
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_joining_leaves_no_cycles_behind() -> None:
    join_stories(ARTICLES, [facts() for _ in ARTICLES])
    find_copies(read_bodies(ARTICLES))
    gc.collect()
    with collector_paused():
        for _ in range(5):
            join_stories(ARTICLES, [facts() for _ in ARTICLES])
    assert gc.collect() < 100, "what is paused for would otherwise pile up"
