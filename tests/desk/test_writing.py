"""Nothing of a page is ever markup in an answer, and foreign words say their language."""

from __future__ import annotations

import pytest

from sumber.desk.writing import language_attribute


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("en", 'lang="en" dir="auto"'),
        ("pt-BR", 'lang="pt-BR" dir="auto"'),
        ("zh-Hant-TW", 'lang="zh-Hant-TW" dir="auto"'),
        ("und", 'dir="auto"'),
        ("", 'dir="auto"'),
        ("-", 'dir="auto"'),
        ('en" onclick="x', 'dir="auto"'),
        ("en\n", 'dir="auto"'),
        ("<b>", 'dir="auto"'),
        ("рус", 'dir="auto"'),
    ],
)
def test_a_tag_is_written_only_where_it_can_be_one(tag: str, attributes: str) -> None:
    assert str(language_attribute(tag)) == attributes
