"""Forms of English news that its pack knows, and forms that look like them."""

from __future__ import annotations

import pytest

from .marked import check, told


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("{S:The mayor} told reporters that {Q:the gate is shut}.", "said"),
        ("{S:Orla Brandt} told {V:Reuters} {Q:the ferry had sunk}.", "said"),
        ("“{Q:We wait},” quipped {S:Orla Brandt, a farmer}.", "said"),
        ("{S:The board} warned that {Q:the dyke may break by Friday}.", "warned"),
        ("{S:The mayor} vowed {Q:to rebuild the bridge}.", "promised"),
        ("{S:The union} called for {Q:the minister's resignation}.", "demanded"),
        ("{S:The ministry} rejected {Q:the claim}.", "denied"),
        ("{S:Orla Brandt} conceded that {Q:the plan had failed}.", "said"),
        ("{S:The council} agreed {Q:to pay}.", "agreed"),
        ("{S:Critics} accused {Q:the mayor of hiding the report}.", "accused"),
        ("{S:Korsh's deputy} was quoted by {V:the daily Zarya} as saying {Q:the gate is shut}.", "said"),
        ("{V:The Ledger}, citing {S:two officials}, reported that {Q:the gate is shut}.", "said"),
        ("According to {S:a spokesman for the board}, {Q:the dyke held}.", "said"),
    ],
)
def test_said(marked: str, stance: str) -> None:
    check(marked, "en", [stance])


@pytest.mark.parametrize(
    "text",
    [
        "The mayor declined to comment.",
        "The trouble began when members waved placards.",
        "The state added forty beds in March.",
        "The charge for parking is four dollars.",
        "The report runs to sixty pages.",
        "The board will announce its decision on Friday.",
        "The claim form is on the website.",
        "Teln notes fell by two per cent.",
    ],
)
def test_nothing_said(text: str) -> None:
    assert told(text, "en") == []
