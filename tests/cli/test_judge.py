"""Stories joined and parted by hand, and what the archive remembers of it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from .runs import sumber

EXAMPLES = Path(__file__).parents[2] / "examples" / "pages"


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of the examples, traced once."""
    made = tmp_path_factory.mktemp("judged") / "archive"
    assert sumber("collect", EXAMPLES, "--archive", made).status == 0
    assert sumber("trace", "--archive", made, "--format", "json").status == 0
    return made


@pytest.fixture
def archive(traced: Path, tmp_path: Path) -> Path:
    return shutil.copytree(traced, tmp_path / "archive")


def stories(archive: Path) -> list[tuple[str, list[str]]]:
    done = sumber("trace", "--archive", archive, "--format", "json")
    told = [json.loads(line) for line in done.out.splitlines()]
    return [(story["id"], [ref["id"] for ref in story["articles"]]) for story in told]


def test_stories_are_merged_and_the_archive_remembers_it(archive: Path) -> None:
    (first, mine), (second, theirs), *_ = stories(archive)
    done = sumber("judge", first[:8], second, "--archive", archive, "--together")
    assert done.status == 0
    assert f"{len(mine) + len(theirs) - 1} pairs of articles put together" in done.err
    for _ in range(2):
        assert sorted(stories(archive)[0][1]) == sorted([*mine, *theirs])
    assert sumber("judge", stories(archive)[0][0], "--archive", archive, "--forget").status == 0
    assert stories(archive)[:2] == [(first, mine), (second, theirs)]


def test_an_article_is_taken_out_of_its_story(archive: Path) -> None:
    _, members = stories(archive)[0]
    done = sumber("judge", members[0], members[1], "--archive", archive, "--apart")
    assert f"{2 * (len(members) - 2)} pairs of articles kept apart" in done.err
    for _, found in stories(archive):
        assert not (set(members[:2]) & set(found) and set(members[2:]) & set(found))
    assert "apart" in sumber("judge", "--archive", archive).out


def test_stories_are_kept_from_one_another(archive: Path) -> None:
    (first, mine), (second, theirs), *_ = stories(archive)
    done = sumber("judge", first, second, "--archive", archive, "--apart")
    assert f"{len(mine) * len(theirs)} pairs" in done.err
    assert stories(archive)[:2] == [(first, mine), (second, theirs)]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["abcd1234", "--together"], "the id of no article and no story"),
        (["a", "--together"], "the id of no article and no story"),
        (["--together"], "name IDS"),
        (["STORY"], "name IDS"),
        (["LONE", "--apart"], "nothing to part"),
        (["LONE", "--together"], "name two articles"),
        (["STORY", "--forget"], "nothing was decided"),
    ],
)
def test_what_makes_no_sense_is_one_line(traced: Path, words: list[str], says: str) -> None:
    told = stories(traced)
    names = {"STORY": told[0][0], "LONE": told[-1][1][0]}
    done = sumber("judge", *(names.get(word, word) for word in words), "--archive", traced)
    assert done.status == 2
    assert says in done.err
    assert len([line for line in done.err.splitlines() if line and not line.startswith("@")]) == 1
    assert sumber("judge", "--archive", traced).out == ""
