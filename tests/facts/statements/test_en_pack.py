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
        ("{S:Orla Brandt} noted {Q:the bridge was old}.", "said"),
        ("{S:Orla Brandt} conceded {Q:she had made mistakes}.", "confirmed"),
        ("{S:Orla Brandt} made it clear {Q:she would not resign}.", "said"),
        ("{S:Prosecutors} allege {Q:Brandt took bribes}.", "accused"),
        ("{S:Experts} warn {Q:the dam may fail}.", "warned"),
        ("{S:Forecasters} predict {Q:heavy rain}.", "predicted"),
        ("{S:The study} found {Q:the bridge was unsafe}.", "reported"),
        ("{S:Officials} estimate that {Q:forty people died}.", "predicted"),
        ("{S:Orla Brandt} described {Q:the attack as barbaric}.", "said"),
        ("{S:Orla Brandt} was quoted as saying {Q:the bridge was shut}.", "said"),
        ("{S:The suspect} told police {Q:he had acted alone}.", "said"),
        ("Speaking in Teln, {S:Orla Brandt} said {Q:she would resign}.", "said"),
        ("{S:The mayor} questioned {Q:why the bridge was shut}.", "doubted"),
        ("{S:Geologists} had objected to {Q:the blasting}.", "criticised"),
        ("{Q:The bridge would reopen in May}, {S:officials} say.", "said"),
        ("The court heard that {Q:Brandt stole the money}.", "reported"),
        ("It is understood that {Q:the club has made an offer}.", "reported"),
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
        "The side conceded two goals in the second half.",
        "Police found the body in a ditch.",
        "Brandt found a job in Teln.",
        "He felt the urge to run.",
        "The company added 40 jobs.",
        "Brandt could not confirm the claim.",
        "Brandt has yet to announce the date.",
        "The firm plans to announce the sale.",
        "Brandt stopped short of calling it a failure.",
        "Brandt believes the bridge will reopen.",
        "Brandt would not say how many people died.",
        "The bank charged the firm with care of the fund.",
        "ALSO READ: Five ways to save water at home",
    ],
)
def test_nothing_said(text: str) -> None:
    assert told(text, "en") == []
