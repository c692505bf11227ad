"""The example pages and what is expected of them agree with each other."""

from __future__ import annotations

import html
import re
import tomllib
from datetime import datetime
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
EXPECTED = tomllib.loads((EXAMPLES / "expected.toml").read_text(encoding="utf-8"))["page"]
PATHS = [page["path"] for page in EXPECTED]


def shown(path: str) -> str:
    """The page's text without tags and character references, spaces joined."""
    source = (EXAMPLES / "pages" / path).read_text(encoding="utf-8")
    return " ".join(html.unescape(re.sub(r"<[^>]{0,2000}>", " ", source)).split())


def test_every_page_is_described_once_and_exists() -> None:
    found = sorted(path.relative_to(EXAMPLES / "pages").as_posix() for path in (EXAMPLES / "pages").rglob("*.*"))
    assert sorted(PATHS) == found
    assert len(set(PATHS)) == len(PATHS)


@pytest.mark.parametrize("page", EXPECTED, ids=PATHS)
def test_statements_stand_in_the_page(page: dict) -> None:
    text = shown(page["path"])
    for speaker, _, content in page.get("statements", []):
        assert content in text
        assert all(word in text for word in speaker.split())


@pytest.mark.parametrize("page", EXPECTED, ids=PATHS)
def test_sources_are_pages_of_the_same_story(page: dict) -> None:
    stories = {other["path"]: other["story"] for other in EXPECTED}
    assert all(stories[source] == page["story"] != "" for source in page["sources"])
    assert page["path"] not in page["sources"]


@pytest.mark.parametrize("page", [page for page in EXPECTED if page["published"]], ids=lambda page: page["path"])
def test_declared_time_stands_in_the_page_and_has_a_zone(page: dict) -> None:
    assert page["published"] in (EXAMPLES / "pages" / page["path"]).read_text(encoding="utf-8")
    assert datetime.fromisoformat(page["published"]).tzinfo is not None


@pytest.mark.parametrize("page", [page for page in EXPECTED if page["relation"] in ("cut", "verbatim", "merged", "translation")],
                         ids=lambda page: page["path"])  # fmt: skip
def test_copies_are_later_than_their_sources(page: dict) -> None:
    times = {other["path"]: other["published"] for other in EXPECTED}
    for source in page["sources"]:
        assert not page["published"] or datetime.fromisoformat(times[source]) < datetime.fromisoformat(page["published"])


def test_the_collection_is_as_broad_as_promised() -> None:
    assert {page["language"] for page in EXPECTED} == {"en", "id", "vi", "ru", "ko", "es", "de"}
    assert {page["kind"] for page in EXPECTED} == {"article", "list", "wall"}
    assert {page["story"] for page in EXPECTED} == {"A", "B", ""}
    assert {"original", "verbatim", "cut", "edited", "merged", "translation", "independent", "shared_source"} <= {
        page["relation"] for page in EXPECTED
    }


def test_the_readme_names_every_page() -> None:
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    assert all(f"`{path}`" in readme for path in PATHS)
