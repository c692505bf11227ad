"""As NAME said; verbs in the passive; sources that a finite verb follows; studies and courts."""

from __future__ import annotations

import pytest

from .marked import check

CASES = [
    ("en", "{Q:The bridge is closed}, as {S:the mayor} said on Monday.", ["said"]),
    ("de", "{Q:Die Brücke ist zu}, wie {S:die Polizei} am Montag mitteilte.", ["said"]),
    ("en", "The mayor was criticised for the delay.", []),
    ("en", "Peacekeepers have been accused of hurting civilians.", []),
    ("en", "{S:The owner of a depot that exploded} on Tuesday has denied {Q:storing twice as much}.", ["denied"]),
    ("en", "{Q:Whales slow their songs}, according to {S:researchers} who spent six winters there.", ["said"]),
    ("es", "El alcalde fue acusado de retrasar la obra.", []),
    ("de", "Nach Angaben {S:des Ministeriums} {Q:haben sich viele Menschen versammelt, nachdem es warnte}.", ["said"]),
    ("cs", "Podle {S:ministra} {Q:je jasné, že most je zavřený}.", ["said"]),
    ("en", "{S:The court} ruled that {Q:the bridge must close}.", ["said"]),
    ("en", "{Q:Churches}, {S:he} added, {Q:could be replaced by flats}.", ["said"]),
    ("en", '"{Q:He would be a great senator}," {S:Rep. Eliza Cummins (D-Md.)} said in an interview.', ["said"]),
    ("ru", "{Q:Экономика была в форме, а курс ещё не упал}, сказал в интервью {V:РБК} {S:директор Владимир Редькин}.", ["said"]),
    ("en", "“{Q:I am so ashamed of this town}.” ― {S:Orla Brandt}\nThe council met later.", ["said"]),
    ("ja", "「{Q:全員、海から出るように叫んだ}」{S:ハメルは}語る。", ["said"]),
    ("ja", "名称を変更するという計画がその発端となっている。", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "stances"), CASES, ids=[marked for _, marked, _ in CASES])
def test_statement(language: str, marked: str, stances: list[str]) -> None:
    check(marked, language, stances)
