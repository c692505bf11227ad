"""The names by which pages declare things, as a file that anybody can mend."""

from __future__ import annotations

from itertools import chain, combinations

from msgspec import structs

from sumber.knowledge import language_tags
from sumber.knowledge.metadata import MetaNames, meta_places, metadata_names


def test_names_of_metas_are_in_lower_case_and_mean_one_thing() -> None:
    fields = structs.asdict(metadata_names().meta)
    for field, names in fields.items():
        assert names, field
        assert len(set(names)) == len(names), field
        assert all(name == name.lower().strip() for name in names), field
    for one, other in combinations(("published", "dated", "modified", "author", "title", "section"), 2):
        assert set(fields[one]).isdisjoint(fields[other]), (one, other)


def test_types_of_linked_data_are_sorted_into_one_kind_each() -> None:
    names = metadata_names().linked_data
    kinds = list(chain(names.articles, names.lesser, names.media, names.bodies))
    assert len(set(kinds)) == len(kinds)
    assert names.articles[0] == "NewsArticle"


def test_pieces_are_in_lower_case_and_none_is_part_of_another_of_its_kind() -> None:
    pieces = metadata_names().pieces
    for kind in (pieces.byline, pieces.date, pieces.path, pieces.outside):
        assert all(piece == piece.lower() for piece in kind)
        assert len(set(kind)) == len(kind)
    assert {"author", "byline"} <= set(pieces.byline)


def test_attributes_with_dates_begin_with_those_of_the_standard() -> None:
    assert metadata_names().attributes.date[:2] == ("datetime", "content")


def test_every_name_of_a_meta_is_found_with_its_fields_and_places() -> None:
    places = meta_places()
    assert places["og:title"] == (("title", 0),)
    for field in MetaNames.__struct_fields__:
        for place, name in enumerate(getattr(metadata_names().meta, field)):
            assert (field, place) in places[name]


def test_bylines_are_of_languages_that_have_no_file_of_their_own() -> None:
    names = metadata_names()
    assert set(names.bylines).isdisjoint(language_tags())
    for tag, words in names.bylines.items():
        assert words.joiners, tag
        assert all(word == word.casefold().strip() for word in (*words.by, *words.joiners, *words.desks)), tag


def test_placeholders_are_in_lower_case() -> None:
    names = metadata_names().placeholders.names
    assert all(name == name.casefold() for name in names)
    assert len(set(names)) == len(names)
