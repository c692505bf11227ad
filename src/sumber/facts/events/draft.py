"""An event while it is being put together."""

from __future__ import annotations

from msgspec import Struct

from sumber.model import Basis, EventType, Modality, Party, Span


class EventDraft(Struct, gc=False):
    """One report of an event. `act` is the kind of act, `vague` says that it points back to an event told before."""

    type: EventType
    act: str
    trigger: Span
    report: Span
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    place: Party | None = None
    date: str | None = None
    modality: Modality = "asserted"
    according_to: tuple[Party, ...] = ()
    basis: Basis = Basis("outlet_voice")
    doubt: str = ""
    mutual: bool = False
    vague: bool = False
