"""A stream of news of our own making: articles with their facts, the same for the same seed. No word of it is anybody's.

Events are reported over some weeks, each by one wire or several; most articles are copies of a wire's text (whole, in an
outlet's furniture, cut, edited, merged with another), some retell it in their own words or another language, some quote it,
the rest stand alone. Words of a language follow Zipf's law; names stand in the script of the language, as they sound.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from sumber.article.build import build_article
from sumber.model import Actor, Article, Credit, Event, Facts, Mention, Party, Span, Statement, Time
from sumber.model.facts import EventType, MentionKind, Stance

DAYS = 28
FIRST = datetime(2026, 3, 2, tzinfo=UTC)
OUTLETS = 400
WIRES = 12
PER_EVENT = 8
KINDS = {"verbatim": 12, "framed": 18, "cut": 12, "edited": 14, "merged": 4, "retold": 16, "quoting": 4, "lone": 20}
"""Of a hundred articles so many are of each kind: the first five are copies."""
TYPES: tuple[EventType, ...] = ("AGREE", "CONSULT", "ACCUSE", "REJECT", "SANCTION", "AID", "COOPERATE", "PROTEST")
STANCES: tuple[Stance, ...] = ("said", "said", "said", "announced", "denied", "warned")
COUNTRIES = ("RU", "CN", "KP", "KR", "JP", "US", "DE", "FR", "ID", "VN", "IN", "BR", "MX", "TR", "IR", "PL", "UA", "EG")

# One syllable in each script, so that a name is written everywhere as it sounds.
SOUNDS = tuple("ba ka ma na ra sa ta to ko mo no ro so bi ki mi ni ri si ti bu ku mu nu ru su tu be ke me".split())  # noqa: SIM905
CYRILLIC = tuple("ба ка ма на ра са та то ко мо но ро со би ки ми ни ри си ти бу ку му ну ру су ту бе ке ме".split())  # noqa: SIM905
HANGUL = tuple("바카마나라사타토코모노로소비키미니리시티부쿠무누루수투베케메")
HAN = tuple("巴卡马纳拉萨塔托科莫诺罗索比基米尼里西蒂布库穆努鲁苏图贝克梅")
ARABIC = tuple("با كا ما نا را سا تا تو كو مو نو رو سو بي كي مي ني ري سي تي بو كو مو نو رو سو تو بي كي مي".split())  # noqa: SIM905


class Tongue(Struct, frozen=True):
    """A language: its share of the stream, its syllables (those of names, and others), small words, and what parts words."""

    tag: str
    share: int
    sounds: tuple[str, ...]
    others: tuple[str, ...]
    small: tuple[str, ...]
    blank: str = " "
    stop: str = ". "


TONGUES = (
    Tongue("en", 40, SOUNDS, ("ing", "er", "ter", "al", "ent", "st", "ough", "ck", "ly"), ("the", "of", "and", "to", "in", "that")),
    Tongue("es", 14, SOUNDS, ("ción", "dad", "mente", "ar", "es", "ado", "ll", "ue"), ("de", "la", "que", "el", "en", "los")),
    Tongue("de", 10, SOUNDS, ("ung", "sch", "keit", "er", "en", "ge", "ver", "ei"), ("der", "die", "und", "in", "von", "dem")),
    Tongue("id", 10, SOUNDS, ("kan", "meng", "per", "an", "ng", "ber", "lah"), ("yang", "dan", "di", "untuk", "dari", "ini")),
    Tongue("ru", 10, CYRILLIC, ("ение", "ство", "ный", "ать", "при", "ост", "ой", "щ"), ("и", "в", "на", "что", "не", "с")),
    Tongue("ar", 6, ARABIC, ("ال", "ية", "ون", "مست", "ات", "ع"), ("في", "من", "على", "أن", "إلى", "عن")),
    Tongue("ko", 5, HANGUL, ("하", "은", "는", "을", "었", "다", "정", "장"), ("이", "그", "수", "및", "등", "것")),
    Tongue("zh", 5, HAN, tuple(map(chr, range(0x4E10, 0x8E10, 128))), ("和", "了", "对", "为", "与", "将"), "", "。"),
)
VOCABULARY = 12_000
TOPIC = 40


class Name(Struct, frozen=True):
    """Somebody or some place, as the numbers of its syllables, word by word."""

    kind: MentionKind
    words: tuple[tuple[int, ...], ...]

    def written(self, tongue: Tongue) -> str:
        """The name in the script of a language."""
        parts = ["".join(tongue.sounds[place] for place in word) for word in self.words]
        return tongue.blank.join(part.capitalize() for part in parts) if tongue.blank else "".join(parts)


class Mark(Struct, frozen=True):
    """What a fact says of some characters of a sentence."""

    what: str
    start: int
    end: int
    value: str
    kind: str = ""


class Sentence(Struct, frozen=True):
    """Words with what the facts say of them."""

    text: str
    marks: tuple[Mark, ...] = ()


class Happening(Struct, frozen=True):
    """One event: when, who takes part, its figures and the words of its topic, as places in any language's vocabulary."""

    day: date
    names: tuple[Name, ...]
    countries: tuple[str, ...]
    figures: tuple[str, ...]
    topic: tuple[int, ...]
    kind: EventType


class Report(Struct):
    """A text that others may copy."""

    happening: Happening
    tongue: Tongue
    title: str
    sentences: list[Sentence]
    at: datetime
    wire: str


def stream(number: int, *, seed: int = 1) -> Iterator[tuple[Article, Facts]]:
    """So many articles with their facts, in no order of time."""
    return _Stream(number, seed).articles()


class _Stream:
    def __init__(self, number: int, seed: int) -> None:
        self.number = number
        self.chance = random.Random(seed)
        self.vocabulary = {tongue.tag: self._words(tongue) for tongue in TONGUES}
        self.weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(VOCABULARY)))
        self.people = [self._name("person") for _ in range(300 + number // 20)]
        self.places = [self._name("place") for _ in range(200 + number // 100)]
        self.outlets = [self._outlet() for _ in range(OUTLETS)]
        self.wires = [f"{self._name('place', 1).written(TONGUES[0])} Wire" for _ in range(WIRES)]

    def articles(self) -> Iterator[tuple[Article, Facts]]:
        kinds = self.chance.choices(list(KINDS), list(KINDS.values()), k=self.number)
        recent: list[Report] = []
        left = 0
        for number, kind in enumerate(kinds):
            if left == 0 or not recent:
                recent = [*self._reports(self._happening()), *recent[:6]]
                left = max(1, int(self.chance.expovariate(1 / PER_EVENT)))
            left -= 1
            yield self._article(f"a{number:07}", kind, recent)

    def _words(self, tongue: Tongue) -> list[str]:
        made = list(tongue.small)
        known, parts = set(made), (*tongue.sounds, *tongue.others)
        while len(made) < VOCABULARY:
            length = self.chance.choice((2, 2, 3, 3, 4)) if tongue.blank else 2
            word = "".join(self.chance.choices(parts, k=length))
            if word not in known:
                known.add(word)
                made.append(word)
        return made

    def _name(self, kind: MentionKind, words: int = 0) -> Name:
        lengths = [self.chance.randint(2, 3) for _ in range(words or (2 if kind == "person" else 1))]
        return Name(kind, tuple(tuple(self.chance.choices(range(len(SOUNDS)), k=length)) for length in lengths))

    def _outlet(self) -> tuple[str, Tongue, list[str]]:
        tongue = self.chance.choices(TONGUES, [one.share for one in TONGUES])[0]
        name = f"{self._name('place').written(TONGUES[0])} {self.chance.choice(('Courier', 'Herald', 'Post', 'Daily', 'Observer'))}"
        return name, tongue, [self._plain(tongue, 12) for _ in range(3)]

    def _plain(self, tongue: Tongue, length: int, topic: tuple[int, ...] = ()) -> str:
        vocabulary = self.vocabulary[tongue.tag]
        found = self.chance.choices(vocabulary, cum_weights=self.weights, k=length)
        for place in range(0, length, 4) if topic else ():
            found[place] = vocabulary[self.chance.choice(topic)]
        return tongue.blank.join(found)

    def _happening(self) -> Happening:
        names = (*self.chance.sample(self.people, 3), *self.chance.sample(self.places, 2))
        day = FIRST.date() + timedelta(days=self.chance.randrange(DAYS))
        figures = tuple(str(self.chance.choice((self.chance.randint(13, 99), self.chance.randint(100, 9999)))) for _ in range(4))
        topic = tuple(self.chance.choices(range(60, VOCABULARY), k=TOPIC))
        return Happening(day, names, tuple(self.chance.sample(COUNTRIES, 2)), figures, topic, self.chance.choice(TYPES))

    def _reports(self, happening: Happening) -> list[Report]:
        """What the wires send: one report or several, in one language or several."""
        number = self.chance.choice((1, 1, 2, 2, 3))
        tongues = self.chance.choices(TONGUES, [one.share for one in TONGUES], k=number)
        wires = self.chance.sample(self.wires, number)
        return [self._report(happening, tongue, wire) for tongue, wire in zip(tongues, wires, strict=True)]

    def _report(self, happening: Happening, tongue: Tongue, wire: str) -> Report:
        at = datetime.combine(happening.day, datetime.min.time(), UTC) + timedelta(minutes=self.chance.randrange(360, 1200))
        length = self.chance.randint(14, 32)
        sentences = [self._sentence(happening, tongue, place) for place in range(length)]
        return Report(happening, tongue, self._plain(tongue, 8, happening.topic).capitalize(), sentences, at, wire)

    def _sentence(self, happening: Happening, tongue: Tongue, place: int) -> Sentence:
        """Words, with a name, a figure, the day, a country or a quotation among them."""
        length = self.chance.randint(12, 26)
        parts: list[tuple[str, Mark | None]] = [(self._plain(tongue, length // 2, happening.topic).capitalize(), None)]
        if place == 0:
            value = happening.day.isoformat()
            parts.append((f"{happening.day.day}.{happening.day.month}.{happening.day.year}", Mark("time", 0, 0, value)))
        if place < 3 or self.chance.random() < 0.5:
            name = self.chance.choice(happening.names)
            parts.append((name.written(tongue), Mark("name", 0, 0, str(happening.names.index(name)), name.kind)))
        if place < 2 or self.chance.random() < 0.2:
            code = self.chance.choice(happening.countries)
            parts.append((self.vocabulary[tongue.tag][80 + COUNTRIES.index(code)].capitalize(), Mark("country", 0, 0, code)))
        if self.chance.random() < 0.3:
            parts.append((self.chance.choice(happening.figures), None))
        if self.chance.random() < 0.2:
            speaker = self.chance.choice(happening.names[:3])
            said = f"“{self._plain(tongue, 12, happening.topic)}”"
            parts.append((speaker.written(tongue), Mark("name", 0, 0, str(happening.names.index(speaker)), speaker.kind)))
            parts.append((said, Mark("said", 0, 0, str(happening.names.index(speaker)))))
        if self.chance.random() < 0.08:
            parts.append((self._plain(tongue, 1, happening.topic), Mark("event", 0, 0, happening.kind)))
        parts.append((self._plain(tongue, length // 2, happening.topic), None))
        return _put(parts, tongue)

    def _article(self, name: str, kind: str, recent: list[Report]) -> tuple[Article, Facts]:
        report = recent[0] if kind != "lone" and self.chance.random() < 0.7 else self.chance.choice(recent)
        outlet, tongue, furniture = self.chance.choice(self.outlets)
        later = report.at + timedelta(minutes=self.chance.randint(5, 2000))
        if kind == "lone":
            report = self._report(self._happening(), tongue, "")
        elif kind == "retold":
            report = self._report(report.happening, tongue, "")
        taken = self._taken(kind, report, recent, tongue)
        lines = self.chance.sample(furniture, 2) if kind != "verbatim" and self.chance.random() < 0.7 else []
        wire = report.wire if self.chance.random() < 0.4 else ""
        title = report.title if kind in ("verbatim", "framed", "cut") else self._plain(report.tongue, 8, report.happening.topic)
        at = later if kind != "lone" else report.at
        return _built(name, title.capitalize(), report, taken, outlet, at, lines, wire)

    def _taken(self, kind: str, report: Report, recent: list[Report], tongue: Tongue) -> list[Sentence]:
        """The sentences of a copy of that kind."""
        whole = report.sentences
        if kind == "cut":
            return whole[: max(5, int(len(whole) * self.chance.uniform(0.3, 0.8)))]
        if kind == "edited":
            return [self._edited(one) if self.chance.random() < 0.5 else one for one in whole if self.chance.random() < 0.93]
        if kind == "merged":
            others = [one for one in recent if one is not report and one.tongue is report.tongue] or recent[:1]
            return whole[: len(whole) // 2 + 2] + others[0].sentences[: len(whole) // 2]
        if kind == "quoting":
            own = self._report(report.happening, report.tongue, "").sentences
            said = [one for one in whole if any(mark.what == "said" for mark in one.marks)]
            return own[:6] + said[:2] + own[6:]
        return whole

    def _edited(self, sentence: Sentence) -> Sentence:
        """A word near its end dropped, as an editor does; what is marked stays."""
        end = max((mark.end for mark in sentence.marks), default=len(sentence.text) // 2)
        cut = sentence.text.find(" ", end + 1)
        after = sentence.text.find(" ", cut + 1)
        return Sentence(sentence.text[:cut] + sentence.text[after:], sentence.marks) if 0 < cut < after else sentence


def _put(parts: list[tuple[str, Mark | None]], tongue: Tongue) -> Sentence:
    """The parts as one sentence, each mark at its place."""
    text, marks = "", []
    for part, mark in parts:
        if text:
            text += tongue.blank
        if mark is not None:
            marks.append(Mark(mark.what, len(text), len(text) + len(part), mark.value, mark.kind))
        text += part
    return Sentence(text + tongue.stop.rstrip(), tuple(marks))


def _built(
    name: str, title: str, report: Report, taken: list[Sentence], outlet: str, at: datetime, furniture: list[str], wire: str
) -> tuple[Article, Facts]:
    """The article of these sentences, four to a paragraph, and the facts that its marks are."""
    parts = [f"({wire}) "] if wire else []
    length = len(parts[0]) if wire else 0
    placed = []
    for place, sentence in enumerate(taken):
        placed.append((length, sentence))
        parts.append(sentence.text + ("\n" if place % 4 == 3 else report.tongue.stop[1:]))
        length += len(parts[-1])
    text = "".join(parts).rstrip() + "".join(f"\n{line.capitalize()}." for line in furniture)
    article = build_article(id=name, text=text, title=title, language=report.tongue.tag, published=at.isoformat(), outlet=outlet)
    credited = (Credit("wire", wire, span=Span(1, 1 + len(wire))),) if wire else ()
    return article, _facts(report, text, placed, credited)


def _facts(report: Report, text: str, placed: list[tuple[int, Sentence]], credited: tuple[Credit, ...]) -> Facts:
    times, mentions, said, events = [], [], [], []
    for offset, sentence in placed:
        for mark in sentence.marks:
            span = Span(offset + mark.start, offset + mark.end)
            words = span.slice(text)
            if mark.what == "time":
                times.append(Time(span, mark.value, "date"))
            elif mark.what == "country":
                mentions.append(Mention(span, "country", words, f"country:{mark.value}"))
            elif mark.what == "name":
                mentions.append(Mention(span, report.happening.names[int(mark.value)].kind, words, f"actor:{mark.value}"))
            elif mark.what == "said":
                speaker = Party(mentions[-1].name, mentions[-1].id, mentions[-1].span)
                stance = STANCES[(span.start + len(said)) % len(STANCES)]
                inner = Span(span.start + 1, span.end - 1)
                said.append(Statement(id=f"s{len(said)}", content=(inner,), speakers=(speaker,), stance=stance, kind="direct"))
            else:
                parties = [Party(one.name, one.id, one.span) for one in mentions if one.kind == "country"][:2]
                date = report.happening.day.isoformat()
                one = Event(
                    id=f"e{len(events)}", type=report.happening.kind, trigger=span, reports=(span,), actors=tuple(parties[:1]),
                    recipients=tuple(parties[1:]), date=date,
                )  # fmt: skip
                events.append(one)
    actors = {one.id: Actor(one.id, one.kind, (one.name,)) for one in mentions if one.kind != "country"}
    return Facts(
        language=report.tongue.tag,
        times=tuple(times),
        mentions=tuple(mentions),
        actors=tuple(actors.values()),
        statements=tuple(said),
        credits=credited,
        events=tuple(events),
    )
