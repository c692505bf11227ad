"""Our own annotated articles are whole: the notation closes, every statement is labelled, the tags are there."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "evals" / "statements"
LANGUAGES = ("ar", "de", "en", "es", "fr", "hi", "id", "ja", "ko", "pt", "ru", "tr", "uk", "vi", "zh")
STANCES = {
    "said", "reported", "denied", "accused", "promised", "demanded", "warned", "praised", "criticised", "agreed", "refused",
    "asked", "suggested", "predicted", "announced", "confirmed", "doubted",
}  # fmt: skip
TAG = re.compile(r"\{([SCQVW])(\d*):")
LABEL = re.compile(r"@(\d+) (direct|indirect|mixed) (\w+)")


class Annotated:
    """One article: its head, its marked text, and its labels by number."""

    def __init__(self, block: str) -> None:
        head, *lines = block.strip().split("\n")
        self.name, self.language, tags = head.split()
        self.tags = tags.split(",")
        self.labels = [line for line in lines if line.startswith("@")]
        self.text = "\n".join(line for line in lines if not line.startswith("@"))

    @property
    def spans(self) -> Counter[tuple[str, str]]:
        """How many spans there are of each role and number."""
        return Counter((match[1], match[2]) for match in TAG.finditer(self.text))

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return TAG.sub("", self.text).replace("}", "")


def articles(language: str) -> list[Annotated]:
    text = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    return [Annotated(block) for block in re.split(r"^== ", text, flags=re.MULTILINE)[1:]]


def test_every_language_has_its_file() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.txt")) == list(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough_of_each_kind(language: str) -> None:
    found = articles(language)
    tags = Counter(tag for one in found for tag in one.tags)
    assert len(found) >= 40
    assert tags["positive"] + tags["negative"] == len(found)
    assert tags["negative"] >= 5
    assert min(tags["mt"], tags["damaged"]) >= 3
    assert len({tag for tag in tags if tag.startswith("beat:")}) >= 8
    assert sum(len(one.labels) for one in found) >= 170
    assert len({one.name for one in found}) == len(found)
    assert {one.language for one in found} == {language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_opened_is_closed(language: str) -> None:
    for one in articles(language):
        assert one.text.count("{") == len(TAG.findall(one.text)), one.name
        depth = 0
        for sign in one.text:
            depth += (sign == "{") - (sign == "}")
            assert depth >= 0, one.name
        assert depth == 0, one.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_has_one_label_and_a_content(language: str) -> None:
    for one in articles(language):
        labelled = []
        for line in one.labels:
            match = LABEL.fullmatch(line.strip())
            assert match is not None, (one.name, line)
            assert match[3] in STANCES, (one.name, line)
            labelled.append(match[1])
        numbered = {number for role, number in one.spans if role != "W"}
        with_content = {number for role, number in one.spans if role == "Q"}
        assert sorted(labelled) == sorted(set(labelled)), one.name
        assert numbered == with_content == set(labelled), one.name
        assert ("negative" in one.tags) == (not labelled), one.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_span_is_empty_and_none_begins_or_ends_with_a_blank(language: str) -> None:
    for one in articles(language):
        assert not re.search(r"\{[SCQVW]\d*:[\s}]", one.text), one.name
        assert not re.search(r"[ \t]\}", one.text), one.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_are_as_long_as_news(language: str) -> None:
    lengths = [len(one.plain) for one in articles(language)]
    assert min(lengths) >= 120
    assert sum(lengths) / len(lengths) >= 300


def test_a_quarter_is_held_out() -> None:
    numbers = [int(re.sub(r"\D", "", one.name)) for language in LANGUAGES for one in articles(language)]
    held_out = sum(number % 4 == 0 for number in numbers)
    assert 0.2 <= held_out / len(numbers) <= 0.3
