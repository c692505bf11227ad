"""The part `[mentions]` of a language pack: countries, titles and kinds of bodies.

How a word is written says how it must stand in a text: in lower case it counts in any case, with a capital it needs the
capital, and in capitals alone (`AS`, `РФ`) it must stand exactly so.
"""

from __future__ import annotations

from msgspec import Struct

Words = tuple[str, ...]


class Ending(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that end in `of` also end in each of `forms`; the empty `of` with `consonant` is for words that end in one."""

    of: str
    forms: Words


class MentionsPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The countries, titles and kinds of bodies of one language.

    `country` adds names to those of CLDR, by ISO 3166 alpha-2 code; `people` holds demonyms and adjectives; `capital` the
    capital's names (besides CLDR's); `seat` words that stand for a government whatever follows (`Kremlin`). `endings` inflect
    names of countries and capitals, `adjective_endings` those of `people`. `no_country` are phrases in which a country's name
    is none; names in `not_first` are no country at the beginning of a sentence, those in `not_before_name` and
    `not_after_name` none beside a personal name, which they are part of (`Chad`, `Nga`); nor is a name that stands right
    behind words of `not_behind` ("calle", "bahasa") or before those of `not_ahead`. `office` are titles of persons,
    `honorific` forms of address, `former` and `acting` what may stand with a title, `former_office` titles that say so
    themselves (`expresidente`), `field` what an office or a body is for (defence, foreign affairs), `body` kinds of bodies,
    `organisation` whole names of bodies by any key. `of` are the words between a title and its body or country, `possessive`
    those behind an owner, `particle` those inside names. `place_before` are words before a place; `act_after` and
    `act_before` those that show a capital acting as a government; in languages with the verb last, so do the words of
    `act_final` at the end of its sentence where one of `act_subject` is written right behind the capital. `joining` are words
    like "and", which make a capital act that stands beside one that does. `compound` are words that name several countries,
    one a character (日米), with their codes in that order, an empty one for a character that names none; none stands where a
    word of `not_compound` cuts into it. `outlet_before` and `outlet_after` are words that show a doubtful name to be an
    outlet, `acronym_before` one in capitals alone, `dateline_day` words that end the day in a line like "新华社北京5日电".
    `both` are phrases for the two parties. `speech` are verbs of saying behind or before a speaker.
    `no_name` are words that are written with a capital and are no names. `name_endings` are the
    case endings of personal names. `suffix` are endings written onto a name (particles in Korean), `prefix` those in front of
    it. `surname_first` says that the first word of a name is the surname; `surname` lists surnames in scripts without
    capitals. `cased` says whether the script has capitals, `capital_nouns` whether all nouns carry one.
    """

    cased: bool = True
    capital_nouns: bool = False
    surname_first: bool = False
    title_after: bool = False
    country: dict[str, Words] = {}
    people: dict[str, Words] = {}
    capital: dict[str, Words] = {}
    seat: dict[str, Words] = {}
    compound: dict[str, Words] = {}
    not_compound: Words = ()
    endings: tuple[Ending, ...] = ()
    adjective_endings: tuple[Ending, ...] = ()
    no_country: Words = ()
    not_first: Words = ()
    not_before_name: Words = ()
    not_after_name: Words = ()
    not_behind: Words = ()
    not_ahead: Words = ()
    office: Words = ()
    office_ending: Words = ()
    honorific: Words = ()
    former: Words = ()
    former_office: Words = ()
    acting: Words = ()
    field: Words = ()
    body: Words = ()
    organisation: Words = ()
    of: Words = ()
    possessive: Words = ()
    particle: Words = ()
    place_kind: Words = ()
    place_before: Words = ()
    act_after: Words = ()
    act_before: Words = ()
    act_subject: Words = ()
    act_final: Words = ()
    joining: Words = ()
    outlet_before: Words = ()
    outlet_after: Words = ()
    acronym_before: Words = ()
    dateline_day: Words = ()
    both: Words = ()
    speech: Words = ()
    no_name: Words = ()
    name_endings: Words = ()
    suffix: Words = ()
    prefix: Words = ()
    surname: Words = ()
