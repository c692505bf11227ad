"""Media that were told, papers that pass on, sources at the edges of a clause, and pronouns joined to their verb."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check, told


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{S:Orla Brandt} told {V:Reuters} {Q:the ferry had sunk}.", "en"),
        ("{S:Orla Brandt} told {V:Reuters}: “{Q:The ferry sank}.”", "en"),
        ("“{Q:We wait},” said {S:Orla Brandt} in an interview with {V:the newspaper Teln Post}.", "en"),
        ("„{Q:Das ist das Ende}“, sagte {S:er} dem „{V:Telner Boten}“.", "de"),
        ("{S:Der Minister} sagte der {V:Nachrichtenagentur AFP}, {Q:der Damm halte}.", "de"),
        ("{S:Юрист Павел Лунин} рассказал «{V:Приморскому листку}», что {Q:письма возвращались}.", "ru"),
        ("{S:La ministra Lidia Barrow} dijo al {V:diario El Faro} que {Q:el puente abrirá en mayo}.", "es"),
    ],
)
def test_a_medium_in_the_clause_was_told(marked: str, language: str) -> None:
    check(marked, language, ["said"])


@pytest.mark.parametrize(
    ("text", "language", "via"),
    [
        ("Orla Brandt told the mayor the ferry had sunk.", "en", []),
        ("“We wait,” said Orla Brandt in the town hall.", "en", []),
        ("Orla Brandt said Reuters had lied.", "en", []),
        ("„Das ist das Ende“, sagte er dem Bürgermeister.", "de", []),
    ],
)
def test_others_who_were_told_are_no_media(text: str, language: str, via: list[str]) -> None:
    assert [links for _, _, links in told(text, language)][:1] == [via]


def test_the_medium_told_is_not_what_is_said() -> None:
    text = "Orla Brandt told Reuters the ferry had sunk."
    (statement,) = find_facts(text, language="en").statements
    assert [span.slice(text) for span in statement.content] == ["the ferry had sunk"]
    assert [link.span.slice(text) for link in statement.via] == ["Reuters"]


@pytest.mark.parametrize(
    ("text", "speaker", "content", "via"),
    [
        (
            "The mayor was quoted by the daily Zarya as saying the gate is shut.",
            "The mayor",
            "the gate is shut",
            ["the daily Zarya"],
        ),
        ("Reuters quoted the mayor as saying the gate is shut.", "the mayor", "the gate is shut", ["Reuters"]),
        ("The Ledger, citing two officials, reported that the gate is shut.", "two officials", "the gate is shut", ["The Ledger"]),
        ("The gate is shut, the Ledger reported, citing two officials.", "two officials", "The gate is shut", ["the Ledger"]),
        ("Orla Brandt said, citing two officials, that the gate is shut.", "Orla Brandt", "the gate is shut", []),
        ("The mayor, citing the weather, said the gate would shut.", "The mayor", "the gate would shut", []),
    ],
)
def test_who_speaks_and_who_passes_on(text: str, speaker: str, content: str, via: list[str]) -> None:
    assert told(text, "en") == [(speaker, [content], via)]


@pytest.mark.parametrize(
    ("marked", "language", "stance"),
    [
        ("{Q:The ferry sank at noon}, according to {S:figures published on Monday by the board}.", "en", "said"),
        ("{Q:The dyke of the north held}, according to {S:a spokesman}.", "en", "said"),
        ("{Q:Der Kauf kostet viel Geld}, laut {S:Branchenkreisen}.", "de", "said"),
    ],
)
def test_a_source_may_end_its_clause(marked: str, language: str, stance: str) -> None:
    text_speakers = [(speaker, content) for speaker, content, _ in told(_bare(marked), language)]
    assert len(text_speakers) == 1
    assert text_speakers[0][1] == [_part(marked, "Q")]
    assert text_speakers[0][0].startswith(_part(marked, "S").split()[0])
    assert stance


def _part(marked: str, role: str) -> str:
    return marked.partition("{" + role + ":")[2].partition("}")[0]


def _bare(marked: str) -> str:
    for role in "SQ":
        marked = marked.replace("{" + role + ":", "")
    return marked.replace("}", "")


def test_a_source_before_a_finite_verb_speaks_of_what_follows() -> None:
    text = "Der Preis wurde nicht genannt, laut Branchenkreisen liegt er bei 30 Millionen Euro."
    assert told(text, "de") == [("Branchenkreisen", ["liegt er bei 30 Millionen Euro"], [])]


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{Q:La décision}, relèvent-{S:ils} dans leur bulletin, {Q:dépendra du conseil}.", "fr"),
        ("{Q:Quant au pont, il ne rouvrira pas en mai}, a-t-{S:il} ajouté.", "fr"),
        ("« {Q:Nous attendons} », a-t-{S:elle} déclaré.", "fr"),
        ("« {Q:Nous attendons}, souligne-t-{S:elle}. {Q:Le pont reste fermé}. »", "fr"),
    ],
)
def test_a_pronoun_joined_to_its_verb_speaks(marked: str, language: str) -> None:
    check(marked, language, ["said"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The mayor rejected the claim: “The gate was shut at noon.”",
            [("The mayor", ["the claim"]), ("The mayor", ["The gate was shut at noon"])],
        ),
        (
            "Мэр опроверг эту информацию: «Ворота закрыли в полдень».",
            [("Мэр", ["эту информацию"]), ("Мэр", ["Ворота закрыли в полдень"])],
        ),
    ],
)
def test_a_quotation_behind_a_colon_has_the_speaker_before_it(text: str, found: list[tuple[str, list[str]]]) -> None:
    language = "en" if text.isascii() or text.startswith("The") else "ru"
    got = [(speaker, content) for speaker, content, _ in told(text, language)]
    assert got[-1] == found[-1]
    assert all(speaker == found[0][0] for speaker, _ in got)


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ("Reuters reported that the mayor said the gate is shut and the union denied it.", 2),
        ("AFP said the minister had promised to resign.", 1),
    ],
)
def test_an_outlet_passes_on_all_that_is_told_in_its_sentence(text: str, via: int) -> None:
    found = told(text, "en")
    assert sum(bool(links) for _, _, links in found) <= max(via, len(found))
    assert all(links in ([], ["Reuters"], ["AFP"]) for _, _, links in found)
    assert any(links for _, _, links in found)


@pytest.mark.parametrize(
    "text",
    [
        "Orla Brandt told Reuters ",
        "told Reuters the",
        "Orla Brandt told the “",
        "„Nein“, sagte er dem „",
        ": “It sank.”",
        "according to ,",
        "По его",
        "a-t-il",
        "Reuters, citing , said",
    ],
)
@pytest.mark.parametrize("language", ["en", "de", "fr", "ru"])
def test_pieces_of_sentences_are_read_without_a_fault(text: str, language: str) -> None:
    facts = find_facts(text, language=language)
    assert facts == find_facts(text, language=language)
    for statement in facts.statements:
        for span in (*statement.content, *statement.cue, *statement.speaker_spans):
            assert 0 <= span.start < span.end <= len(text)
