"""Credits and damage of a text → that it is a translation, from which language, and what speaks against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sumber.knowledge.neutral import language_names, neutral
from sumber.model import Candidate, Credit, Damage, Evidence, Person, Translation, at

from .addresses import Address, read_address, slug_language
from .damage_lines import PLACEHOLDER
from .labels import Labels, fold, labels

_SPOKEN = (
    ("told_language", "the note says so"),
    ("source_edition", "it leads to an edition in that language"),
    ("source_outlet_language", "its outlet publishes in that language"),
    ("source_country_language", "it is the main language of the country where its outlet stands"),
)
_TELLING = frozenset(("translator_credit", "translation_note"))
_LONGEST_NOTE = 200
_WIDE = 0x2E80
_RULES = {"edition": "source_edition", "outlet": "source_outlet_language"}


def find_translation(
    language: str, *, credits: Sequence[Credit], damage: Sequence[Damage], text: str = "", people: Sequence[Person] = ()
) -> Translation | None:
    """Whether a text in `language` is a translation, as far as what was left behind in it tells; None where nothing does.

    Proof is a translator among the credits or the `people`, a note that says so, or a template's word that was translated
    along with the page.
    A note may name the language. Else a source link suggests it: its outlet's, or else that of the words in the address.
    Languages that compete are rivals, and `doubt` says what is not settled.
    """
    words = labels(language)
    proof = [*_credited(credits, people, text), *_noted(text, words), *_placeholders(damage, words)]
    links = [(credit, address) for credit in credits if credit.url and (address := read_address(credit.url)) is not None]
    named = [*_told(proof, language), *_candidates(links, language, text)]
    if not proof and all(candidate.evidence.rule == "source_address_words" for candidate in named):
        return None
    best, rivals = _ranked(named)
    evidence = (*proof, *(candidate.evidence for candidate in named if candidate.value == best))
    return Translation(best, evidence, rivals, _doubt(proof, named, best, rivals))


def _credited(credits: Iterable[Credit], people: Iterable[Person], text: str) -> Iterator[Evidence]:
    named = [credit for credit in credits if credit.kind == "translator"]
    for credit in named:
        yield _proof("translator_credit", credit, text)
    for person in people:
        if person.role == "translator" and not named:
            yield Evidence("translator_credit", person.evidence.where, person.evidence.text)


def _noted(text: str, words: Labels) -> Iterator[Evidence]:
    """A short line that says that the text was translated."""
    short = "\n".join([line for line in text.split("\n") if len(line) <= _LONGEST_NOTE]).casefold() if words.machine else ""
    if not any(map(short.__contains__, words.machine)):
        return
    place = 0
    for line in text.split("\n"):
        if len(line) <= _LONGEST_NOTE and any(map(line.casefold().__contains__, words.machine)):
            yield Evidence("translation_note", f"text:{place}-{place + len(line)}", line)
        place += len(line) + 1


def _placeholders(damage: Iterable[Damage], words: Labels) -> Iterator[Evidence]:
    """A template's placeholder whose word is in the text's own language, where that is not the one templates are written in."""
    if words.is_of_templates:
        return
    templates = neutral().shortcodes
    for one in damage:
        match = PLACEHOLDER.match(one.text) if one.kind == "placeholder" else None
        word = match[1].casefold() if match is not None and match[1] else ""
        if word and word not in templates:
            rule = "translated_placeholder" if word in words.advert else "placeholder_not_of_a_template"
            yield Evidence(rule, one.where, one.text)


def _told(proof: Iterable[Evidence], language: str) -> Iterator[Candidate]:
    """The language that a translator's credit or a note names."""
    names = language_names(language)
    for one in proof:
        if one.rule in _TELLING:
            said = fold(one.text)
            found = [(place, tag) for tag, name in names.items() if (place := _place(said, name)) >= 0]
            if found:
                yield Candidate(min(found)[1], Evidence("told_language", one.where, one.text))


def _place(said: str, name: str) -> int:
    """Where the name of a language stands, in any case: its end may change in scripts that are written with letters."""
    folded = fold(name)
    if ord(folded[0]) > _WIDE:
        return said.find(folded)
    stem = folded[:-2] if len(folded) > 6 else folded
    place = said.find(stem)
    while place > 0 and said[place - 1].isalpha():
        place = said.find(stem, place + 1)
    end = place + len(stem)
    whole = place >= 0 and (len(folded) > 6 or not said[end : end + 1].isalpha())
    return place if whole else -1


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
    """What a note says before an outlet's language, that before the words of an address; each other one once as a rival."""
    # the words of an address alone name no language: addresses are translated with their pages, through others too
    best = next((one.value for one in named if one.evidence.rule != "source_address_words"), "und")
    rivals: dict[str, Candidate] = {}
    for one in sorted(named, key=lambda one: one.evidence.rule == "source_address_words"):
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
        said.append("nothing tells from which language" if not rivals else "from which language is not told")
    elif not any(one.value == best and one.evidence.rule == "told_language" for one in named):
        said.append(f"{best} is only suggested by the source link: {_because(named, best)}")
    for rival in rivals:
        words = rival.evidence.rule == "source_address_words"
        said.append(f"the words of the link's address are {rival.value}" if words else f"{rival.value} is possible too")
    return "; ".join(said)


def _because(named: Sequence[Candidate], best: str) -> str:
    rules = {one.evidence.rule for one in named if one.value == best}
    spoken = [words for rule, words in _SPOKEN if rule in rules]
    return " and ".join(spoken)
