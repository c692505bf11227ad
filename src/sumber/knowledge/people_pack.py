"""The part `[people]` of a language pack: words of bylines, dates' labels and desks on pages."""

from __future__ import annotations

from msgspec import Struct


class PeoplePack(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of bylines and of dates' labels on pages of one language, in lower case, as they stand on pages.

    `by` come before an author's name, `after` behind it (a reporter's title in Korean, say), `editor`, `photographer`
    and `translator` before a name in that role; `joiners` stand between two names, `places` between a name and
    the place that its bearer reports from. `desks` are words of which a byline
    that names no person is made, `titles` words of an office that stand behind a person's name. `published` and
    `modified` are labels before a date.
    """

    by: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    editor: tuple[str, ...] = ()
    photographer: tuple[str, ...] = ()
    translator: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
