"""Language packs: every file loads, says what it is, and is complete in what it takes up."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import msgspec
import pytest

from sumber.errors import KnowledgeError
from sumber.knowledge import Language, language_tags, load_language, load_reading, load_times
from sumber.knowledge.files import any_of, folder, load_toml

FILES = sorted(folder("languages").glob("*.toml"))
SCRIPTS = {"Latn", "Cyrl", "Hang", "Hans", "Hant", "Jpan", "Arab", "Deva", "Thai", "Grek", "Hebr", "Kore"}
FULL = ("id", "en", "vi", "ru", "ko")
PARTS = ("people", "reading", "times", "mentions", "statements", "events")


def pack(tag: str) -> Language:
    found = load_language(tag)
    assert found is not None
    return found


def strings(value: object, trail: str = "") -> list[tuple[str, str]]:
    """Every string inside decoded TOML with the way to it."""
    if isinstance(value, str):
        return [(trail, value)]
    if isinstance(value, dict):
        return [pair for key, one in value.items() for pair in strings(one, f"{trail}.{key}")]
    if isinstance(value, list):
        return [pair for number, one in enumerate(value) for pair in strings(one, f"{trail}[{number}]")]
    return []


def lists(value: object, trail: str = "") -> list[tuple[str, list[str]]]:
    """Every list of strings inside decoded TOML with the way to it."""
    if isinstance(value, dict):
        return [pair for key, one in value.items() for pair in lists(one, f"{trail}.{key}")]
    if isinstance(value, list) and value and all(isinstance(one, str) for one in value):
        return [(trail, value)]
    if isinstance(value, list):
        return [pair for number, one in enumerate(value) for pair in lists(one, f"{trail}[{number}]")]
    return []


@pytest.mark.parametrize("tag", language_tags())
def test_a_pack_loads_and_says_what_it_is(tag: str) -> None:
    found = pack(tag)
    assert found.tag == tag
    assert found.name[0].isupper()
    assert found.script in SCRIPTS


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_language_is_one_file_named_for_its_tag(path: Path) -> None:
    assert path.stem in language_tags()
    assert tomllib.loads(path.read_text(encoding="utf-8"))["tag"] == path.stem


@pytest.mark.parametrize("tag", FULL)
@pytest.mark.parametrize("part", PARTS)
def test_the_first_languages_have_every_part(tag: str, part: str) -> None:
    held = getattr(pack(tag), part)
    assert held != type(held)(), f"[{part}] of {tag} is empty"


@pytest.mark.parametrize("tag", language_tags())
@pytest.mark.parametrize("part", ["people", "reading", "times", "mentions", "statements"])
def test_every_language_has_what_reading_and_statements_need(tag: str, part: str) -> None:
    held = getattr(pack(tag), part)
    assert held != type(held)(), f"[{part}] of {tag} is empty"


@pytest.mark.parametrize("tag", FULL)
def test_the_first_languages_know_enough_cues_and_stances(tag: str) -> None:
    cues = pack(tag).statements.cues
    forms = [form for one in cues.values() for name in one.__struct_fields__ for form in getattr(one, name)]
    assert len(set(forms)) >= 80
    assert {"said", "denied", "accused", "promised", "warned", "confirmed"} <= set(cues)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_words_are_clean(path: Path) -> None:
    for trail, word in strings(tomllib.loads(path.read_text(encoding="utf-8"))):
        assert word == " ".join(word.split()) or word.strip(" ") == " ".join(word.split()), f"{trail}: {word!r}"
        assert not re.search(r"[\u200b\u202a-\u202e\u2066-\u2069\ufeff]", word), f"{trail}: {word!r} holds a hidden sign"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_list_says_a_thing_twice(path: Path) -> None:
    for trail, words in lists(tomllib.loads(path.read_text(encoding="utf-8"))):
        if trail.endswith(".forms"):  # one ending for each case: two cases may share theirs
            continue
        twice = sorted({word for word in words if word and words.count(word) > 1})
        assert not twice, f"{trail}: {twice}"


@pytest.mark.parametrize("tag", language_tags())
def test_the_part_for_reading_is_that_of_the_whole_pack(tag: str) -> None:
    whole, part = load_language(tag), load_reading(tag)
    assert whole is not None and part is not None
    fields = type(part).__struct_fields__
    assert [getattr(part, field) for field in fields] == [getattr(whole, field) for field in fields]
    assert load_reading("xx") is None


@pytest.mark.parametrize("tag", language_tags())
def test_the_table_of_times_is_that_of_the_whole_pack(tag: str) -> None:
    whole = load_language(tag)
    assert whole is not None
    assert load_times(tag) == whole.times
    assert load_times("xx") is None


def test_tables_are_told_apart_by_their_headers(tmp_path: Path) -> None:
    class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
        top: int
        wanted: dict[str, object]

    path = tmp_path / "long.toml"
    path.write_text('top = 1\n[other]\nx = [\n  1,\n]\n[wanted]\nz = [\n["a"],\n]\n[wanted.inner]\ny = 3\n[[other.rows]]\nx = 4\n')
    assert load_toml(path, Part, tables={"wanted"}) == Part(1, {"z": [["a"]], "inner": {"y": 3}})
    with pytest.raises(KnowledgeError, match="other"):
        load_toml(path, Part)


def test_a_subtag_finds_its_language_and_an_unknown_one_nothing() -> None:
    assert pack("pt-BR").tag == "pt"
    assert load_language("und") is None
    assert load_language("") is None
    assert load_language("../../etc/passwd") is None


def test_a_pack_is_frozen_and_kept() -> None:
    assert load_language("en") is load_language("en")
    with pytest.raises(AttributeError):
        pack("en").name = "other"  # type: ignore[misc]


def test_a_bad_file_is_told_with_its_name_and_field(tmp_path: Path) -> None:
    class Shape(msgspec.Struct, forbid_unknown_fields=True):
        words: tuple[str, ...] = ()

    path = tmp_path / "xx.toml"
    for text, told in (("words = 3", "words"), ("other = 1", "other"), ("words = [", "xx.toml")):
        path.write_text(text)
        with pytest.raises(KnowledgeError, match=told) as caught:
            load_toml(path, Shape)
        assert "xx.toml" in str(caught.value)
        assert "\n" not in str(caught.value)


def test_alternatives_take_the_longest_first() -> None:
    found = re.match(any_of(["said", "said that", "s.a."]), "said that it rains")
    assert found is not None
    assert found[0] == "said that"
    assert re.fullmatch(any_of(["s.a."]), "sxax") is None


def test_a_tag_that_counts_as_another_has_its_pack() -> None:
    bokmal = load_language("nb")
    assert bokmal is not None
    assert bokmal.tag == "no"
    assert load_language("xx") is None
