"""The part `[events]` of a language pack: triggers of events."""

from __future__ import annotations

from msgspec import Struct

from sumber.model import EventType


class Trigger(Struct, frozen=True, forbid_unknown_fields=True):
    """Forms that tell of one act. A star at a form's end lets it go on.

    `act` names the kind of act within its type; reports of the same act between the same parties are one event. `active`
    verbs have the actor as subject, `passive` ones the recipient; of a `noun` the actor follows or precedes it. `mutual`
    acts have both sides as actors. `both` says that an active verb tells of it only where two parties are named.
    """

    type: EventType
    act: str
    active: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    noun: tuple[str, ...] = ()
    mutual: bool = False
    both: bool = False


class EventsPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The triggers of one language and the small words around them.

    `partner` words stand before one who takes part as well (met with X), `agent` words before the actor of a passive
    (by X), `source` words before a giver (from X), `goal` words before a receiver or a goal (to X), `at` words before a
    place. `negations` and `futures` stand before a verb; `doubtful` words mean that nothing happened yet or that it is only
    supposed.
    """

    triggers: tuple[Trigger, ...] = ()
    partner: tuple[str, ...] = ()
    agent: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    goal: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    futures: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
