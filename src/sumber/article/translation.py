"""Credits and damage of a text → that it is a translation, from which language, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sumber.knowledge.neutral import neutral
from sumber.model import Candidate, Credit, Damage, Evidence, Translation, at

from .addresses import Address, read_address, slug_language
from .damage_lines import PLACEHOLDER
from .labels import Labels, labels

_SPOKEN = (
    ("source_edition", "it leads to an edition in that language"),
    ("source_outlet_language", "its outlet publishes in that language"),
    ("source_country_language", "it is the main language of the country where its outlet stands"),
    ("source_address_words", "the words of its address are in that language"),
)
_RULES = {"edition": "source_edition", "outlet": "source_outlet_language"}


def find_translation(language: str, *, credits: Sequence[Credit], damage: Sequence[Damage], text: str = "") -> Translation | None:
    """Whether a text in `language` is a translation, as far as what was left behind in it tells; None where nothing does.

    Proof is a translator's credit, a note that says so, or a template's word that was translated along with the page.
    A source link suggests the language: its outlet's, or else that of the words in the address. Languages that compete
    are rivals, and `doubt` says what is not settled.
    """
    words = labels(language)
    proof = [*_credited(credits, text), *_noted(text, words), *_placeholders(damage, words)]
    links = [(credit, address) for credit in credits if credit.url and (address := read_address(credit.url)) is not None]
    named = list(_candidates(links, language, text))
    if not proof and all(candidate.evidence.rule == "source_address_words" for candidate in named):
        return None
    best, rivals = _ranked(named)
    evidence = (*proof, *(candidate.evidence for candidate in named if candidate.value == best))
    return Translation(best, evidence, rivals, _doubt(proof, named, best, rivals))


def _credited(credits: Iterable[Credit], text: str) -> Iterator[Evidence]:
    for credit in credits:
        if credit.kind == "translator":
            yield _proof("translator_credit", credit, text)


def _noted(text: str, words: Labels) -> Iterator[Evidence]:
    """A short line that says that the text was translated."""
    if not words.machine:
        return
    place = 0
    for line in text.split("\n"):
        if len(line) <= 200 and any(phrase in line.casefold() for phrase in words.machine):
            yield Evidence("translation_note", f"text:{place}-{place + len(line)}", line)
        place += len(line) + 1


def _placeholders(damage: Iterable[Damage], words: Labels) -> Iterator[Evidence]:
    """A template's placeholder whose word is in the text's own language: the template has it in English."""
    templates = neutral().shortcodes
    for one in damage:
        match = PLACEHOLDER.match(one.text) if one.kind == "placeholder" else None
        word = match[1].casefold() if match is not None and match[1] else ""
        if word and word not in templates:
            rule = "translated_placeholder" if word in words.advert else "placeholder_not_of_a_template"
            yield Evidence(rule, one.where, one.text)


def _candidates(links: Iterable[tuple[Credit, Address]], language: str, text: str) -> Iterator[Candidate]:
    own = language.split("-", 1)[0]
    for credit, address in links:
        for tag in address.languages:
            if tag.split("-")[0] != own and own not in address.languages:
                yield Candidate(tag, _proof(_RULES.get(address.because, "source_country_language"), credit, text))
        slug = slug_language(address)
        if slug not in ("und", own):
            yield Candidate(slug, _proof("source_address_words", credit, text))


def _proof(rule: str, credit: Credit, text: str) -> Evidence:
    if credit.span is not None:
        return at(rule, credit.span, text)
    if credit.evidence is not None:
        return Evidence(rule, credit.evidence.where, credit.evidence.text)
    return Evidence(rule, "call", credit.url or credit.name)


def _ranked(named: Sequence[Candidate]) -> tuple[str, tuple[Candidate, ...]]:
    """The first outlet's language before the words of an address; each other language once as a rival."""
    ordered = sorted(named, key=lambda one: one.evidence.rule == "source_address_words")
    if not ordered:
        return "und", ()
    best = ordered[0].value
    rivals: dict[str, Candidate] = {}
    for one in ordered:
        if one.value != best:
            rivals.setdefault(one.value, one)
    return best, tuple(rivals.values())


def _doubt(proof: Sequence[Evidence], named: Sequence[Candidate], best: str, rivals: Sequence[Candidate]) -> str:
    said = []
    if not proof:
        said.append("that it is a translation rests on the source link alone: the text may have been written after that source")
    elif all(one.rule == "placeholder_not_of_a_template" for one in proof):
        said.append("a placeholder that no template has by itself suggests a translation")
    if best == "und":
        said.append("nothing tells from which language")
    elif not any(one.rule in ("translator_credit", "translation_note") for one in proof):
        said.append(f"{best} is only suggested by the source link: {_because(named, best)}")
    for rival in rivals:
        words = rival.evidence.rule == "source_address_words"
        said.append(f"the words of the link's address are {rival.value}" if words else f"{rival.value} is possible too")
    return "; ".join(said)


def _because(named: Sequence[Candidate], best: str) -> str:
    rules = {one.evidence.rule for one in named if one.value == best}
    spoken = [words for rule, words in _SPOKEN if rule in rules]
    return " and ".join(spoken)
