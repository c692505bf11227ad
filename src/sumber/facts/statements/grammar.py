"""The statements' part of a language pack → lexicons ready for use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from sumber.facts.forms import form_of
from sumber.facts.lexicon import Lexicon
from sumber.knowledge import load_language, outlet_names
from sumber.knowledge.statements_pack import StatementsPack, WordOrder
from sumber.model import Stance

AnchorKind = Literal["cue", "according", "according_after", "trailing", "relay", "citing"]
Takes = Literal["clause", "comp", "quote", "after", "noun", "charge"]


_PARTED = "…"
_IDIOM = 2


class Cue(Struct, frozen=True, gc=False):
    """What a form means: its kind, its stance and what it takes."""

    kind: AnchorKind
    stance: Stance
    takes: Takes


class Grammar:
    """One language's cues and small words. Made once a language."""

    def __init__(self, pack: StatementsPack, *, spaced: bool = True, common: Iterable[str] = ()) -> None:
        self.order: WordOrder = pack.order
        self.spaced = spaced
        self.comma_contents = pack.comma_contents
        self.noun_capitals = pack.noun_capitals
        self.verb_second = pack.verb_second
        self.needs_subject = pack.needs_subject
        self.suffixed_article = pack.suffixed_article
        self.subject_first = pack.order == "svo" and not spaced
        """A clause is its subject, then times, places and adverbs, then its verb, with no blanks between words."""
        self.common = frozenset(map(form_of, common))
        self.reach = 14 if spaced else 40
        self.cues: Lexicon[Cue] = Lexicon(pack.proclitics)
        self.parted: dict[str, dict[str, Cue]] = {}
        self.joining = tuple(form for form in pack.proclitics if form in pack.conjunctions)
        self.around: Lexicon[Lexicon[Cue]] = Lexicon()
        self.behind_possessive: Lexicon[Cue] = Lexicon()
        self._add_sources(pack)
        self._add_cues(pack)
        self.complementisers = _flags(pack.complementisers, pack.proclitics)
        self.questions = _flags(pack.questions)
        self.infinitives = _flags(pack.infinitives)
        self.relay_from = _flags(pack.relay_from)
        self.saying = _flags(pack.saying)
        self.possessives = _flags(pack.possessives)
        self.impersonal = _flags(pack.impersonal)
        self.telling = _flags(pack.telling)
        self.this = _flags(pack.this)
        self.between = _flags(pack.between)
        self.breaks = _flags(pack.breaks)
        self.ends = _flags(pack.ends)
        self.addressing = _flags(pack.addressing)
        self.objects = frozenset(map(form_of, pack.objects))
        self.passives = _flags(pack.passives)
        self.closing = _flags(pack.closing)
        self.idioms = _flags(pack.idioms)
        self.finites = frozenset(map(form_of, pack.finites))
        self.as_words = _flags(pack.as_words)
        self.relatives = frozenset(map(form_of, pack.relatives))
        self.conjunctions = _flags(pack.conjunctions)
        self.pronouns = _flags(pack.pronouns)
        self.negations = _flags(pack.negations)
        self.futures = _flags(pack.futures)
        self.silent = _flags(pack.silent)
        self.charges = _flags(pack.charges)
        self.agencies = _flags(tuple(form for form in pack.agencies if not form.startswith("*")))
        self.agency_ends = tuple(form[1:] for form in pack.agencies if form.startswith("*"))
        self.particles = tuple(sorted({*pack.speaker_marks, *pack.object_marks}, key=lambda form: (-len(form), form)))
        self.roles = _flags(pack.roles)
        self.mood = _flags(pack.reported_mood)
        self.so_called = _flags(pack.so_called)
        self.participles = _flags(tuple(form for form in pack.participles if not form.startswith("*")))
        self.participle_ends = tuple(form[1:] for form in pack.participles if form.startswith("*"))
        self.absolutes = _flags(pack.absolutes)
        self.labels = _flags(pack.labels)
        self.closers = tuple(sorted(pack.closers, key=lambda form: (-len(form), form)))
        self.speaker_marks = tuple(sorted(pack.speaker_marks, key=lambda form: -len(form)))
        self.content_ends = tuple(map(form_of, pack.content_ends))
        self.oblique = (*self.content_ends, *map(form_of, pack.oblique))
        self.object_marks = tuple(sorted(pack.object_marks, key=lambda form: (-len(form), form)))

    def has_cue(self, forms: Sequence[str], at: int, stop: int) -> bool:
        """Whether a cue starts at word `at` that is no part of an idiom."""
        if self.cues.match(forms, at, stop) is None:
            return False
        idioms = (self.idioms.match(forms, first, stop) for first in range(max(0, at - _IDIOM), at + 1))
        return all(idiom is None or idiom[0] <= at for idiom in idioms)

    def is_joined(self, forms: Sequence[str], first: int, stop: int) -> bool:
        """Whether a conjunction is written together with the cue of words `first` to before `stop`."""
        form = forms[first]
        if not form.startswith(self.joining):
            return False
        return any(
            form.startswith(joined) and self.cues.match([form[len(joined) :], *forms[first + 1 : stop]], 0) is not None
            for joined in self.joining
        )

    def is_participle(self, form: str) -> bool:
        """Whether a cue of that form takes its speaker from the clause before it."""
        return form in self.participles or (bool(self.participle_ends) and form.endswith(self.participle_ends))

    def is_oblique(self, form: str) -> bool:
        """Whether a word's ending shows that it is no subject."""
        return bool(self.oblique) and form.endswith(self.oblique)

    def _add_sources(self, pack: StatementsPack) -> None:
        self.cues.add_all(pack.according_data, Cue("according", "reported", "clause"))
        self.cues.add_all((form for form in pack.according if _PARTED not in form), Cue("according", "said", "clause"))
        self._add_around(form for form in pack.according if _PARTED in form)
        self.cues.add_all(pack.according_after, Cue("according_after", "said", "clause"))
        self.cues.add_all(pack.trailing, Cue("trailing", "said", "clause"))
        self.cues.add_all(pack.relays, Cue("relay", "said", "clause"))
        self.cues.add_all(pack.citing, Cue("citing", "reported", "clause"))

    def _add_around(self, forms: Iterable[str]) -> None:
        meaning = Cue("according", "said", "clause")
        tails: dict[str, Lexicon[Cue]] = {}
        for form in forms:
            head, _, tail = form.partition(_PARTED)
            known = tails.setdefault(head.strip(), Lexicon()) if head.strip() else self.behind_possessive
            known.add(tail, meaning)
        for head, known in tails.items():
            self.around.add(head, known)

    def _add_cues(self, pack: StatementsPack) -> None:
        takes: tuple[Takes, ...] = ("charge", "noun", "after", "clause", "comp", "quote")
        for kind in takes:  # a verb of two stances is known by the one under which it takes more
            for stance, forms in pack.cues.items():
                self._add_forms(getattr(forms, kind), Cue("cue", stance, kind))
        self._add_forms(pack.impersonal, Cue("cue", "reported", "clause"))

    def _add_forms(self, forms: tuple[str, ...], cue: Cue) -> None:
        self.cues.add_all((form for form in forms if _PARTED not in form), cue)
        for form in forms:
            verb, parted, particle = form_of(form).partition(_PARTED)
            if parted:
                self.parted.setdefault(verb.strip(), {}).setdefault(particle.strip(), cue)


def _flags(forms: tuple[str, ...], proclitics: tuple[str, ...] = ()) -> Lexicon[bool]:
    lexicon: Lexicon[bool] = Lexicon(proclitics)
    lexicon.add_all(forms, True)
    return lexicon


@cache
def grammar_of(language: str) -> Grammar | None:
    """The grammar of a language (BCP 47), or None where no pack has cues for it."""
    known = load_language(language)
    if known is None or not known.statements.cues:
        return None
    return Grammar(known.statements, spaced=known.spaced, common=known.reading.common)


@cache
def outlet_lexicon() -> Lexicon[str]:
    """Names of outlets that need no context, each with the outlet's id."""
    lexicon: Lexicon[str] = Lexicon()
    for name, (outlet, _) in outlet_names().items():
        lexicon.add(name, outlet.id)
    return lexicon
