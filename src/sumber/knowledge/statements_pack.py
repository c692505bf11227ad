"""The part `[statements]` of a language pack: cues of speech and sourcing."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from sumber.model import Stance

WordOrder = Literal["svo", "sov", "vso"]


class CueForms(Struct, frozen=True, forbid_unknown_fields=True):
    """The cues of one stance, by what they take. A form is one or several words; a star at its end lets it go on, and `…`
    stands for what lies between a verb and the particle that ends its clause (gab … an).

    `clause`: a clause with or without complementiser, or a quotation (said). `comp`: a clause with complementiser or a
    quotation, else nothing is said (noted). `quote`: a quotation only (smiled). `after`: as `clause`, with the speaker
    always behind it (ujar). `noun`: a noun phrase or infinitive as well (denied the claim, promised to help).
    `charge`: one who is charged and with what (accused the mayor of hiding it).
    """

    clause: tuple[str, ...] = ()
    comp: tuple[str, ...] = ()
    quote: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    noun: tuple[str, ...] = ()
    charge: tuple[str, ...] = ()


class StatementsPack(Struct, frozen=True, forbid_unknown_fields=True):
    """The cues of speech and sourcing of one language, and the small words around them.

    `comma_contents` says that a comma sets off every content, infinitives too.

    Cues: `cues` by stance; `according` before a source (according to X), `according_data` where it is data or a report,
    `according_after` behind it (X에 따르면), `trailing` before a source at the end of a clause only (so X); `relays` whose
    subject passes on what its object said (X quoted Y), `relay_from` what stands between outlet and speaker where both
    follow the verb, `saying` the words that then open the content (as saying); `citing` before the one cited (citing Y);
    `this` objects that stand for the sentence before (reported this). A form of `according` with `…` has its source in its middle
    (по … словам, in … view): one of the `possessives`, or a name.
    `telling` are verbs with the one told for their object (told NAME the ferry sank).
    `impersonal` are verbs without a subject, so that nobody is named to have said it (it was reported); of those that are no cues
    of a stance, it is `reported`.

    Where endings tell: `content_ends` are those of the last word of an indirect content (-diğini), `oblique` those of words that
    are no subject; a verb then takes no other words for what was said.

    Around them: `complementisers` open a content and stay outside it, `questions` open one and stay inside (whether),
    `infinitives` open what is promised or asked (to help), `closers` stand behind a content before a final verb,
    `speaker_marks` are particles on speakers, `object_marks` those on noun contents. `between` may stand between speaker and
    cue, `breaks` never stand in a speaker's phrase, `ends` end one that follows its cue, `conjunctions` join statements,
    `pronouns` stand for speakers, `negations` and `futures` before a cue mean that nothing was said, and so do `silent`
    words behind it (refused to comment).

    Further: `charges` name accusations; `agencies` are words of news agencies' names, behind a star their endings; `roles`
    are words for people who speak; `reported_mood` are verb forms that mark another's words; `so_called` precede marks that
    quote nobody; `labels` open lines that are no headline of a speaker; `participles` are cues (or, behind a star, their
    endings) whose speaker is the clause's subject, `absolutes` prepositions that give one a subject of its own (with officials
    saying that it is); `proclitics` are written together with a cue.
    `addressing` are articles that set the medium told behind a person's name (X der Zeitung Y).
    `passives` are auxiliaries of the passive, in whose clause a cue has no speaker for its subject. `closing` are cues only
    where they end a clause (X という。, and not という計画, the plan to).
    `needs_subject` says that no clause goes without its subject, so that a word that could open a content and has a verb right
    behind it is that subject (a fund that will pay), and that no comma stands before a question that is told (asked which road).
    `relatives` open a clause that says which one is meant (a depot that exploded), without a comma.
    `as_words` open a clause that says whose words the sentence is (as the mayor said, the bridge is closed).
    `finites` are the commonest finite verbs, with which the clause begins behind a source that no comma sets off.
    `idioms` are words that hold the form of a cue and are none (o segundo tempo, the second half, where segundo is according to).
    `objects` are articles that open an object right behind a speaker who follows the verb (denied the mayor the claim).
    `noun_capitals`: every noun begins with a capital, so that a phrase without one names nobody.
    `verb_second`: what opens a clause, if it is not the subject, changes places with it (On Monday said NAME, ...).
    `suffixed_article`: the article is an ending of its noun, so that one word for people who speak is a whole phrase.
    """

    order: WordOrder = "svo"
    comma_contents: bool = False
    noun_capitals: bool = False
    verb_second: bool = False
    suffixed_article: bool = False
    addressing: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    passives: tuple[str, ...] = ()
    finites: tuple[str, ...] = ()
    as_words: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    closing: tuple[str, ...] = ()
    idioms: tuple[str, ...] = ()
    cues: dict[Stance, CueForms] = {}
    according: tuple[str, ...] = ()
    according_data: tuple[str, ...] = ()
    according_after: tuple[str, ...] = ()
    trailing: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    relay_from: tuple[str, ...] = ()
    saying: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    this: tuple[str, ...] = ()
    possessives: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    complementisers: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    infinitives: tuple[str, ...] = ()
    closers: tuple[str, ...] = ()
    speaker_marks: tuple[str, ...] = ()
    object_marks: tuple[str, ...] = ()
    content_ends: tuple[str, ...] = ()
    oblique: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    pronouns: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    futures: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    charges: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    reported_mood: tuple[str, ...] = ()
    so_called: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    needs_subject: bool = False
    participles: tuple[str, ...] = ()
    absolutes: tuple[str, ...] = ()
    proclitics: tuple[str, ...] = ()
