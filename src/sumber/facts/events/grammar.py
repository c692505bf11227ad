"""The events' part of a language pack → lexicons ready for use."""

from __future__ import annotations

from functools import cache
from typing import Literal

from msgspec import Struct

from sumber.facts.lexicon import Lexicon
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.knowledge import load_language
from sumber.knowledge.events_pack import EventsPack, Trigger

Voice = Literal["active", "passive", "noun"]


class Act(Struct, frozen=True, gc=False):
    """What a form tells: the trigger's entry and the voice of the form."""

    trigger: Trigger
    voice: Voice


class EventGrammar:
    """One language's triggers and small words. Made once a language."""

    def __init__(self, pack: EventsPack, speech: Grammar | None, *, spaced: bool) -> None:
        self.speech = speech
        self.spaced = spaced
        self.order = speech.order if speech is not None else "svo"
        self.triggers: Lexicon[Act] = Lexicon()
        for trigger in pack.triggers:
            self.triggers.add_all(trigger.active, Act(trigger, "active"))
            self.triggers.add_all(trigger.passive, Act(trigger, "passive"))
            self.triggers.add_all(trigger.noun, Act(trigger, "noun"))
        self.partner = _flags(pack.partner)
        self.agent = _flags(pack.agent)
        self.source = _flags(pack.source)
        self.goal = _flags(pack.goal)
        self.at = _flags(pack.at)
        self.negations = _flags(pack.negations)
        self.futures = _flags(pack.futures)
        self.doubtful = _flags(pack.doubtful)


def _flags(forms: tuple[str, ...]) -> Lexicon[bool]:
    lexicon: Lexicon[bool] = Lexicon()
    lexicon.add_all(forms, True)
    return lexicon


@cache
def event_grammar_of(language: str) -> EventGrammar | None:
    """The grammar of a language (BCP 47), or None where no pack has triggers for it."""
    known = load_language(language)
    if known is None or not known.events.triggers:
        return None
    return EventGrammar(known.events, grammar_of(language), spaced=known.spaced)
