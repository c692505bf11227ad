"""Entries say in words what the facts hold, and prove each slot by characters of the text."""

from __future__ import annotations

from sumber.desk.entries import credit_entries, event_entries, statement_entries, time_entries
from sumber.model import Article, Basis, Credit, Event, Evidence, Facts, Party, Span, Statement, Time, Via

TEXT = (
    "Harbour master Ines Calloway said on Monday the gate was safe, the Lirena Post reported. "
    "Mayor Tobias Renn denied it: “The gate is rust.” The gate fell on Tuesday."
)
ARTICLE = Article(id="a1", text=TEXT, language="en")


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def party(words: str, key: str | None = None) -> Party:
    return Party(words, key, span(words))


CLAIM = Statement(
    id="s1",
    content=(span("the gate was safe"),),
    speakers=(party("Harbour master Ines Calloway"),),
    speaker_spans=(span("Harbour master Ines Calloway"),),
    cue=(span("said"),),
    via=(Via(span("the Lirena Post"), "the Lirena Post"),),
    said_on="2026-03-09",
)
DENIAL = Statement(
    id="s2",
    content=(span("The gate is rust."),),
    speakers=(party("Mayor Tobias Renn"),),
    speaker_spans=(span("Mayor Tobias Renn"),),
    cue=(span("denied"),),
    kind="direct",
    stance="denied",
    about="s1",
    basis=Basis("lost", Evidence("lost source", f"text:{span('it').start}-{span('it').end}", "it")),
)


def facts(**found: object) -> Facts:
    return Facts(language="en", **found)  # type: ignore[arg-type]


def test_nothing_found_gives_no_entry() -> None:
    assert statement_entries(ARTICLE, facts()) == ()
    assert time_entries(ARTICLE, facts()) == ()
    assert event_entries(ARTICLE, facts()) == ()
    assert credit_entries(ARTICLE, ()) == ()


def test_a_statement_in_words() -> None:
    (entry,) = statement_entries(ARTICLE, facts(statements=(CLAIM,)))
    assert (entry.id, entry.number) == ("s-s1", 1)
    assert entry.speakers == ("Harbour master Ines Calloway",)
    assert entry.contents == ("the gate was safe",)
    assert (entry.kind, entry.stance, entry.cue) == ("in other words", "said", "said")
    assert entry.via == ("the Lirena Post",)
    assert entry.said_on == "9 March 2026"
    assert (entry.basis, entry.lost) == ("stated in the text", False)
    assert (entry.answers, entry.answered) == (None, ())


def test_a_denial_and_what_it_denies_lead_to_each_other() -> None:
    claim, denial = statement_entries(ARTICLE, facts(statements=(CLAIM, DENIAL)))
    assert denial.answers == ("s-s1", 1)
    assert claim.answered == (("s-s2", 2),)
    assert (claim.answers, denial.answered) == (None, ())
    assert denial.kind == "quoted"
    assert denial.lost


def test_numbers_follow_the_order_of_the_facts() -> None:
    denial, claim = statement_entries(ARTICLE, facts(statements=(DENIAL, CLAIM)))
    assert (denial.number, claim.number) == (1, 2)
    assert denial.answers == ("s-s1", 2)
    assert claim.answered == (("s-s2", 1),)


def test_an_answer_to_a_statement_that_is_not_there_leads_nowhere() -> None:
    (denial,) = statement_entries(ARTICLE, facts(statements=(DENIAL,)))
    assert denial.answers is None


def test_each_slot_is_proved_by_its_characters() -> None:
    (entry,) = statement_entries(ARTICLE, facts(statements=(CLAIM,)))
    assert [(proof.rule, proof.text) for proof in entry.proofs] == [
        ("speaker", "Harbour master Ines Calloway"),
        ("cue", "said"),
        ("content", "the gate was safe"),
        ("through", "the Lirena Post"),
    ]
    for proof in entry.proofs:
        assert proof.href is not None
        start, end = proof.href.removeprefix("#e-").split("-")
        assert TEXT[int(start) : int(end)] == proof.text


def test_the_evidence_of_a_basis_is_the_last_proof() -> None:
    (entry,) = statement_entries(ARTICLE, facts(statements=(DENIAL,)))
    assert (entry.proofs[-1].rule, entry.proofs[-1].text) == ("lost source", "it")


def test_a_content_in_several_parts_keeps_them_apart() -> None:
    parts = Statement(id="s1", content=(span("the gate was safe"), span("The gate is rust.")), cue=(span("said"), span("denied")))
    (entry,) = statement_entries(ARTICLE, facts(statements=(parts,)))
    assert entry.contents == ("the gate was safe", "The gate is rust.")
    assert entry.cue == "said … denied"
    assert (entry.speakers, entry.said_on) == ((), "")


def test_times_are_told_with_what_they_were_counted_from() -> None:
    monday = Time(span("Monday"), "2026-03-09", "date", anchor="2026-03-10")
    tuesday = Time(span("Tuesday"), "2026-03-10", "date")
    one, two = time_entries(ARTICLE, facts(times=(monday, tuesday)))
    assert (one.id, one.text, one.value, one.told, one.anchor) == ("t-1", "Monday", "2026-03-09", "9 March 2026", "10 March 2026")
    assert (two.id, two.text, two.anchor) == ("t-2", "Tuesday", "")


def test_a_credit_in_the_text_and_one_beside_it() -> None:
    where = span("the Lirena Post")
    inside = Credit("source", "the Lirena Post", None, "https://lirena.example/a", where)
    beside = Credit("photo", "Orla Brandt", evidence=Evidence("caption", "page:html>body>figure", "Photo: Orla Brandt"))
    one, two = credit_entries(ARTICLE, (inside, beside))
    assert (one.id, one.in_text, one.url, one.outlet, one.proofs) == ("c-1", True, "https://lirena.example/a", "", ())
    assert (two.id, two.in_text, two.kind, two.url) == ("c-2", False, "photo", None)
    assert [(proof.place, proof.text) for proof in two.proofs] == [("declared on the page", "Photo: Orla Brandt")]


def test_a_credit_of_an_unknown_outlet_shows_its_name() -> None:
    (entry,) = credit_entries(ARTICLE, (Credit("wire", "LP", "Lirena Post"),))
    assert entry.outlet == "Lirena Post"


def test_an_event_in_words() -> None:
    event = Event(
        id="e1",
        type="ACCUSE",
        trigger=span("fell"),
        reports=(span("The gate fell on Tuesday."), span("The gate is rust.")),
        actors=(party("Mayor Tobias Renn"),),
        recipients=(party("Harbour master Ines Calloway"),),
        place=Party("Velmora"),
        date="2026-03-10",
        according_to=(party("the Lirena Post"),),
        doubt="The day may be another.",
    )
    (entry,) = event_entries(ARTICLE, facts(events=(event,)))
    assert (entry.id, entry.type, entry.trigger, entry.place, entry.date) == ("v-1", "accuse", "fell", "Velmora", "10 March 2026")
    assert entry.actors == ("Mayor Tobias Renn",)
    assert entry.recipients == ("Harbour master Ines Calloway",)
    assert entry.according_to == ("the Lirena Post",)
    assert entry.reports == ("The gate fell on Tuesday.", "The gate is rust.")
    assert (entry.basis, entry.doubt) == ("the outlet's own voice", "The day may be another.")


def test_an_event_of_which_only_the_trigger_is_known() -> None:
    (entry,) = event_entries(ARTICLE, facts(events=(Event(id="e1", type="ACCUSE", trigger=span("fell"), reports=()),)))
    assert (entry.actors, entry.recipients, entry.place, entry.date, entry.proofs) == ((), (), "", "", ())
