"""What is reported between two actors: each thing once, with all its reports, dated, every cell on its characters."""

from __future__ import annotations

import random

import pytest

import sumber
from sumber import Article, Dossier, Facts, UsageError
from sumber.model import Actor, DossierEntry, Event, EventType, Evidence, Modality, Party, Time
from sumber.story.dossier import build_dossier

from .made import article, facts, mention, party, span_of, statement

ENGLISH = (
    "The Norwegian foreign ministry accused Denmark of closing the Skagen strait to eleven trawlers. "
    "Denmark denied the allegation.\n"
    "Danish Prime Minister Ida Holm met Norwegian Prime Minister Kari Vold in Odense on 3 March.\n"
    "Norway and Denmark signed a fisheries agreement on 3 March.\n"
    "Norway promised that it would give Denmark ten ships.\n"
    "Norway imposed sanctions on Denmark on Sunday.\n"
    "Sweden accused Norway of selling torpedoes to Denmark.\n"
    "Vold said that cooperation with Denmark would continue."
)
RUSSIAN = (
    "Норвегия обвинила Данию в закрытии пролива Скаген для 11 траулеров. Дания отвергла обвинения.\n"
    "Премьер-министр Дании Ида Хольм встретилась с премьер-министром Норвегии Кари Волд в Оденсе 3 марта.\n"
    "Норвегия и Дания подписали 3 марта соглашение о рыболовстве."
)
INDONESIAN = (
    "Norwegia menuduh Denmark menutup selat Skagen bagi 11 kapal pukat. Denmark membantah tuduhan itu.\n"
    "Perdana Menteri Denmark Ida Holm bertemu Perdana Menteri Norwegia Kari Vold di Odense pada 3 Maret.\n"
    "Norwegia dan Denmark menandatangani perjanjian perikanan pada 3 Maret."
)
KOREAN = (
    "노르웨이는 덴마크가 스카겐 해협을 어선 11척에 봉쇄했다고 비난했다. 덴마크는 이 의혹을 부인했다.\n"
    "덴마크와 노르웨이는 3월 3일 어업 협정에 서명했다."
)
LATER = "Denmark denied that it had closed the Skagen strait to eleven trawlers, as Norway claimed."
ROWS = (
    ("en", "Norway and Denmark sign pact", "2031-03-04T10:00+01:00", ENGLISH),
    ("ru", "Норвегия и Дания подписали соглашение", "2031-03-04T18:00+03:00", RUSSIAN),
    ("id", "Norwegia dan Denmark menandatangani perjanjian", "2031-03-05T08:00+07:00", INDONESIAN),
    ("ko", "노르웨이·덴마크 어업 협정 서명", "2031-03-04T19:00+09:00", KOREAN),
    ("en", "Denmark denies", "2031-03-09T10:00+01:00", LATER),
)
Records = list[tuple[Article, Facts]]


@pytest.fixture(scope="module")
def records() -> Records:
    read = [
        article(text, f"a{number}", language=language, title=title, published=published, outlet=f"Outlet {number}")
        for number, (language, title, published, text) in enumerate(ROWS)
    ]
    return [(one, sumber.find_facts(one)) for one in read]


def dossier(records: Records, one: str = "NO", other: str = "DK") -> Dossier:
    return build_dossier([article for article, _ in records], [found for _, found in records], one, other)


def told(records: Records, kind: str, one: str = "NO", other: str = "DK") -> DossierEntry:
    (entry,) = [entry for entry in dossier(records, one, other).entries if entry.kind == kind and "Sweden" not in entry.words]
    return entry


def languages(entry: DossierEntry) -> list[str]:
    return [report.article.language for report in entry.reports]


def cells(entry: DossierEntry) -> list[Evidence]:
    found: list[Evidence] = []
    for report in entry.reports:
        found += [report.passage, *report.words, *report.who, *report.whom, *report.mentioned, *report.according_to]
        found += [*report.trigger, *([report.date] if report.date is not None else [])]
    return found


def test_what_several_languages_report_is_told_once(records: Records) -> None:
    meeting, agreement = told(records, "meeting"), told(records, "agreement")
    assert languages(meeting) == ["en", "ru", "id"]
    assert languages(agreement) == ["en", "ko", "ru", "id"]
    assert [party.name for party in meeting.who] == ["Ida Holm", "Kari Vold"]
    assert [party.id for party in agreement.who] == ["country:NO", "country:DK"]
    assert {(entry.date, entry.dated_by) for entry in (meeting, agreement)} == {("2031-03-03", "text")}


def test_an_allegation_stands_with_its_denial(records: Records) -> None:
    allegation, denial = told(records, "allegation"), told(records, "denial")
    assert languages(allegation) == ["en", "ko", "ru", "id"]
    assert (allegation.denials, denial.answers) == ((denial.id,), (allegation.id,))
    assert languages(denial) == ["en", "ko", "ru", "id", "en"], "every report of the denial, the bare one too"
    assert [party.name for party in denial.who] == ["Denmark"]


def test_who_acts_toward_whom(records: Records) -> None:
    sanction, pledge, statement = (told(records, kind) for kind in ("sanction", "pledge", "statement"))
    assert [[party.id for party in side] for side in (sanction.who, sanction.whom)] == [["country:NO"], ["country:DK"]]
    assert ([party.name for party in pledge.who], [party.name for party in pledge.mentioned]) == (["Norway"], ["Denmark"])
    assert [party.name for party in statement.who] == ["Vold"], "a person stands for the country of the office"


def test_a_third_one_who_accuses_both_is_told_too(records: Records) -> None:
    (entry,) = [entry for entry in dossier(records).entries if entry.who == (Party("Sweden", "country:SE"),)]
    assert ([party.name for party in entry.whom], [party.name for party in entry.mentioned]) == (["Norway"], ["Denmark"])


def test_a_denial_by_whoever_is_charged_stands_with_the_allegation() -> None:
    """Sweden and Norway are the two; Denmark, which denies, is neither, and names neither."""
    one = article("Sweden accused Denmark of selling torpedoes to Norway. Denmark denied the allegation.")
    allegation, denial = build_dossier([one], [sumber.find_facts(one)], "SE", "NO").entries
    assert (allegation.kind, allegation.denials) == ("allegation", (denial.id,))
    assert ([party.name for party in denial.who], denial.answers) == (["Denmark"], (allegation.id,))


def test_every_cell_slices_to_its_words(records: Records) -> None:
    texts = {article.id: article.text for article, _ in records}
    entries = dossier(records).entries
    proofs = [cell for entry in entries for cell in cells(entry)]
    assert len(proofs) > 60
    for cell in proofs:
        owner, _, place = cell.where.partition("#text:")
        start, end = map(int, place.split("-"))
        assert texts[owner][start:end] == cell.text != ""
    assert all(entry.words == entry.reports[0].passage.text for entry in entries)
    assert [report.date.text for report in told(records, "meeting").reports if report.date] == ["3 March", "3 марта", "3 Maret"]


def test_the_order_of_articles_and_of_the_two_does_not_matter(records: Records) -> None:
    whole = dossier(records)
    for seed in range(4):
        mixed = [*records, records[0]]
        random.Random(seed).shuffle(mixed)
        assert dossier(mixed) == whole
    turned = dossier(records, "DK", "NO")
    assert (turned.one, turned.other, turned.entries) == (whole.other, whole.one, whole.entries)


@pytest.mark.parametrize("one", ["NO", "no", "Norway", "Норвегия", "노르웨이", "country:NO", " Norwegia "])
def test_a_country_by_code_or_name_in_any_language(records: Records, one: str) -> None:
    assert dossier(records, one).entries == dossier(records).entries


def test_names_as_they_stand(records: Records) -> None:
    (meeting,) = [entry for entry in dossier(records, "Ida Holm", "Kari Vold").entries if entry.kind == "meeting"]
    assert languages(meeting) == ["en", "ru", "id"], "in another script as they sound"
    found = dossier(records, "Vold", "DK")
    assert found.one.names == ("Kari Vold", "Vold", "Кари Волд")
    assert {"meeting", "statement"} <= {entry.kind for entry in found.entries}


def test_phrases_that_no_actor_stands_behind() -> None:
    text = "The union accused the council of hiding the crack. The council denied the allegation."
    one = article(text)
    entries = build_dossier([one], [sumber.find_facts(one)], "union", "council").entries
    assert [(entry.kind, entry.dated_by, entry.date) for entry in entries] == [
        ("allegation", "nothing", None),
        ("denial", "nothing", None),
    ]
    assert entries[0].denials == ("d2",)


@pytest.mark.parametrize(
    ("one", "other", "line"),
    [
        ("", "DK", "an actor's name is empty"),
        (" .", "DK", "an actor's name is empty"),
        ("Zorblax", "DK", "nobody is called 'Zorblax'"),
        ("QQ", "DK", "nobody is called 'QQ'"),
        ("country:QQ", "DK", "no country has the id 'QQ'"),
        ("outlet:nowhere", "DK", "no outlet has the id 'nowhere'"),
        ("DK", "Denmark", "one and the same"),
        ("Vold", "vold", "one and the same"),
    ],
)
def test_an_actor_that_is_none_is_told_in_one_line(records: Records, one: str, other: str, line: str) -> None:
    with pytest.raises(UsageError, match=line) as caught:
        dossier(records, one, other)
    assert "\n" not in str(caught.value)


def test_facts_of_other_articles_are_refused(records: Records) -> None:
    with pytest.raises(UsageError, match="give the facts of each article"):
        build_dossier([records[0][0]], [], "NO", "DK")


def test_nothing_between_them_is_an_empty_dossier(records: Records) -> None:
    empty = dossier(records, "NO", "FJ")
    assert (empty.entries, empty.articles, empty.naming_both, empty.other.names) == ((), 5, 0, ())
    assert build_dossier([], [], "NO", "Anybody").entries == ()


def test_a_former_official_does_not_stand_for_the_country() -> None:
    one = article("Denmark's former minister Per Lund met Norwegian minister Kari Vold.")
    assert build_dossier([one], [sumber.find_facts(one)], "NO", "DK").entries == ()


def test_what_the_words_of_an_accusation_charge_is_no_deed() -> None:
    """A charge whose verb was read as a deed as well is told as the charge only."""
    text = "Norway accused Denmark of arming Sweden."
    charge = statement(text, "Denmark of arming Sweden", "Norway", by="country:NO", stance="accused")
    deed = Event(
        id="e1",
        type="AID",
        trigger=span_of(text, "arming"),
        reports=(span_of(text, text),),
        actors=(party(text, "Norway", "country:NO"),),
        recipients=(party(text, "Denmark", "country:DK"),),
    )
    countries = tuple(mention(text, name, "country", f"country:{code}") for name, code in (("Norway", "NO"), ("Denmark", "DK")))
    known = facts(statements=(charge,), events=(deed,), mentions=countries, actors=actors(countries))
    assert [entry.kind for entry in build_dossier([article(text)], [known], "NO", "DK").entries] == ["allegation"]


def done(kind: EventType, date: str | None, name: str, published: str | None = None, **values: object) -> tuple[Article, Facts]:
    """An article of one sentence, in which Norway does something to Denmark."""
    text = "Norway did that to Denmark on a day of that year."
    event = Event(
        id="e1",
        type=kind,
        trigger=span_of(text, "did"),
        reports=(span_of(text, text),),
        actors=(party(text, "Norway", "country:NO"),),
        recipients=(party(text, "Denmark", "country:DK"),),
        date=date,
        **values,  # type: ignore[arg-type]
    )
    times = (Time(span_of(text, "a day of that year"), date, "date"),) if date else ()
    countries = tuple(mention(text, name, "country", f"country:{code}") for name, code in (("Norway", "NO"), ("Denmark", "DK")))
    found = facts(events=(event,), times=times, mentions=countries, actors=actors(countries))
    return article(text, name, published=published), found


def actors(mentions: tuple[sumber.Mention, ...]) -> tuple[Actor, ...]:
    return tuple(Actor(one.id, one.kind, (one.name,)) for one in mentions)


def test_dates_in_their_order_and_said_to_be_what_they_are() -> None:
    made = [
        done("COERCE", None, "a1"),
        done("ASSAULT", "XXXX-03-09", "a2"),
        done("PROTEST", None, "a3", published="2031-02-20T10:00+01:00"),
        done("SANCTION", "2031-W10", "a4"),
        done("AID", "2031-02", "a5", published="2031-06-01"),
        done("MOBILIZE", "2030-12-31", "a6"),
    ]
    found = dossier(made).entries
    assert [(entry.date, entry.dated_by, entry.kind) for entry in found] == [
        ("2030-12-31", "text", "mobilisation"),
        ("2031-02", "text", "aid"),
        ("2031-02-20", "published", "protest"),
        ("2031-W10", "text", "sanction"),
        ("XXXX-03-09", "text", "attack"),
        (None, "nothing", "coercion"),
    ]
    assert [entry.id for entry in found] == ["d1", "d2", "d3", "d4", "d5", "d6"]
    proofs = [entry.reports[0].date for entry in found]
    assert [proof.text if proof else None for proof in proofs] == [
        *["a day of that year"] * 2,
        None,
        *["a day of that year"] * 2,
        None,
    ]


@pytest.mark.parametrize(
    ("kind", "modality", "told"),
    [
        ("AID", "promised", "pledge"),
        ("CONSULT", "promised", "meeting"),
        ("SANCTION", "threatened", "threat"),
        ("ASSAULT", "alleged", "allegation"),
        ("AID", "denied", "denial"),
        ("AGREE", "negated", "agreement"),
    ],
)
def test_what_is_not_done_yet_or_not_granted_is_called_so(kind: EventType, modality: Modality, told: str) -> None:
    (entry,) = dossier([done(kind, None, "a1", modality=modality)]).entries
    assert (entry.kind, entry.modality) == (told, modality)


def test_a_day_that_one_report_gives_and_another_lacks_is_one_event() -> None:
    (entry,) = dossier(
        [done("ASSAULT", None, "a1"), done("ASSAULT", "XXXX-03-09", "a2"), done("ASSAULT", "2031-03-09", "a3")]
    ).entries
    assert (entry.date, entry.dated_by, len(entry.reports)) == ("2031-03-09", "text", 3)


def test_other_days_are_other_events() -> None:
    assert len(dossier([done("ASSAULT", "2031-03-09", "a1"), done("ASSAULT", "2031-03-10", "a2")]).entries) == 2


def test_two_allegations_of_one_article_stay_two() -> None:
    text = (
        "Norway accused Denmark of closing the Skagen strait. "
        "The Norwegian foreign ministry accused Denmark of jamming the radar at Skagen."
    )
    one = article(text)
    entries = build_dossier([one], [sumber.find_facts(one)], "NO", "DK").entries
    assert [entry.kind for entry in entries] == ["allegation", "allegation"]


def test_other_persons_meeting_on_that_day_are_another_meeting() -> None:
    texts = (
        "Danish Prime Minister Ida Holm met Norwegian Prime Minister Kari Vold on 3 March 2031.",
        "Danish minister Per Lund met Norwegian minister Odd Strand on 3 March 2031.",
        "Norwegian Prime Minister Kari Vold met Danish Prime Minister Ida Holm on 3 March 2031.",
    )
    read = [article(text, f"a{number}") for number, text in enumerate(texts)]
    entries = build_dossier(read, [sumber.find_facts(one) for one in read], "NO", "DK").entries
    assert sorted(len(entry.reports) for entry in entries) == [1, 2]
