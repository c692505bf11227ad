"""An outlet that cites somebody passes on what he says."""

from __future__ import annotations

import pytest

from .marked import told


@pytest.mark.parametrize(
    ("text", "language", "speaker", "content", "via"),
    [
        (
            "Reuters reported, citing two harbour officials, that the gate is shut.",
            "en",
            "two harbour officials",
            "the gate is shut",
            "Reuters",
        ),
        (
            "로이터는 외무부 대변인을 인용해 다리가 다시 열렸다고 보도했다.",
            "ko",
            "외무부 대변인을",
            "다리가 다시 열렸다",
            "로이터는",
        ),
    ],
)
def test_the_one_cited_speaks(text: str, language: str, speaker: str, content: str, via: str) -> None:
    assert told(text, language) == [(speaker, [content], [via])]


def test_somebody_who_is_no_outlet_keeps_his_words() -> None:
    text = "Orla Brandt said, citing two harbour officials, that the gate is shut."
    assert told(text, "en")[0][0] == "Orla Brandt"
