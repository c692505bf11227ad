"""The part `[reading]` of a language pack: words of damage, credits and datelines."""

from __future__ import annotations

from msgspec import Struct


class ReadingPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The words of damage, credits and datelines of one language. All are matched without regard to case.

    `common` are the commonest function words, which tell that a text is in this language. `source`, `photo`, `byline`
    and `translator` are labels that stand before a name (`Source: X`, `By X`), `photo_after` words behind the name of who
    took a picture. `wire` are phrases before an agency's
    name in a note at the end (`with material from`), `after_wire` those after it (`contributed to this report`).
    `republished` are phrases before the outlet where the text first appeared. `dateline_end` are the words that close a
    dateline which has no dash (`电`), `reporter` those that follow a reporter's name in one (`기자`). `advert` are words
    for an advertisement, `comment`, `share`, `follow` and `read_also` those of the furniture around a text.
    `comment` are all words beside a number that counts: comments, views, likes. `networks` are places to share on as this
    language writes them, `channel` what else one can follow (a newsletter), `invite` the verbs that ask to share or follow
    these. `advert_notes` are words that a line about an advert holds (`after this advertisement`).
    `furniture` are whole lines that belong to the page and not to the text (`Skip to main content`).
    `machine` are phrases that say that the text was translated, by machine or not. `spaced_marks` are the marks that
    this language sets off with a blank.
    """

    common: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    photo: tuple[str, ...] = ()
    photo_after: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    translator: tuple[str, ...] = ()
    wire: tuple[str, ...] = ()
    after_wire: tuple[str, ...] = ()
    republished: tuple[str, ...] = ()
    dateline_end: tuple[str, ...] = ()
    reporter: tuple[str, ...] = ()
    advert: tuple[str, ...] = ()
    comment: tuple[str, ...] = ()
    share: tuple[str, ...] = ()
    networks: tuple[str, ...] = ()
    channel: tuple[str, ...] = ()
    invite: tuple[str, ...] = ()
    advert_notes: tuple[str, ...] = ()
    follow: tuple[str, ...] = ()
    read_also: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    machine: tuple[str, ...] = ()
    spaced_marks: str = ""
