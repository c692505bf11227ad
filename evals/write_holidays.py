"""Calendars of public holidays → knowledge/holidays/: what each is called, a file a language, and the days of the movable ones.

usage: python evals/write_holidays.py        (needs the packages `holidays`, MIT licence, and `python-dateutil`; run by hand)

What a holiday is called is taken from that package, in each of the languages that it has. Which rule it follows is worked
out from the days on which it fell: a day of the year, so many days from Easter (western or eastern), the n-th weekday of a
month, or, for what follows the moon, a list of days. A name that stands for different days in different countries (an
"Independence Day") is left out, unless four in five agree, and so is the translation of what one country alone celebrates.
Names that newspapers use besides stand in `OTHERS`, by hand. Only languages that have a pack are written.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path

import holidays
import rtoml
from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

FOLDER = Path(__file__).parent.parent / "src/sumber/knowledge/holidays"
PACKS = FOLDER.parent / "languages"
OTHERS = Path(__file__).with_name("holidays.toml")
SEEN = range(1995, 2036)
FEWEST = 8
MOST = 20
AGREE = 0.8
NO_HOLIDAY = re.compile(
    r"\d|\(|observed|substitut|election|in lieu|bridge|additional|extended|day off|inauguration|holidays?$|second day|third day"
    r"|fourth day|seventh day|day after|day before|day following|following day|day preceding|^the day|festival (tuesday|wednesday)",
    re.IGNORECASE,
)
RULE = re.compile(r"\d|easter[+-]|pascha[+-]")
DIVIDER = re.compile(r"\s*[;/]\s*")


def languages_of(country: type[holidays.HolidayBase]) -> Iterable[str]:
    """The languages that a country's holidays are named in."""
    return country.supported_languages or ([country.default_language] if country.default_language else [])


def days_named(code: str, language: str) -> dict[str, dict[int, date]]:
    """The first day of each year that a name stands for in a country."""
    country = getattr(holidays, code)
    found: dict[str, dict[int, date]] = defaultdict(dict)
    options = {"islamic_show_estimated": False} if "islamic" in str(country.__mro__).lower() else {}
    calendar = country(years=SEEN, language=language, categories=country.supported_categories, observed=False, **options)
    for day, names in sorted(calendar.items()):
        for name in DIVIDER.split(names):
            if name and not NO_HOLIDAY.search(name):
                found[name.strip()].setdefault(day.year, day)
    return found


def rule_of(days: dict[int, date]) -> str | None:
    """The rule that all those days follow, or None where they follow none."""
    every = list(days.values())
    if len(every) < FEWEST:
        return None
    if len({(day.month, day.day) for day in every}) == 1:
        return f"{every[0].month:02d}-{every[0].day:02d}"
    for name, method in (("easter", EASTER_WESTERN), ("pascha", EASTER_ORTHODOX)):
        offsets = {(day - easter(day.year, method)).days for day in every}
        if len(offsets) == 1 and abs(offset := offsets.pop()) <= 70:
            return f"{name}{offset:+d}"
    if len({(day.month, day.isoweekday()) for day in every}) == 1:
        month, weekday = every[0].month, every[0].isoweekday()
        if len(places := {(day.day - 1) // 7 + 1 for day in every}) == 1:
            return f"{month:02d}:{weekday}:{places.pop()}"
        if all((day + timedelta(7)).month != month for day in every):
            return f"{month:02d}:{weekday}:-1"
    return None


def slug(name: str) -> str:
    """A name as the key of its list of days."""
    return re.sub(r"[^a-z]+", "-", name.lower().replace("'", "")).strip("-")


class Tables:
    """The days of holidays that follow the moon, each once: days that differ by one in some years are the same holiday."""

    def __init__(self) -> None:
        self.days: dict[str, dict[int, date]] = {}
        self.known: dict[str, str] = {}

    def name_of(self, days: dict[int, date]) -> str | None:
        """The list that fits, of four years in five to the day."""
        for name, listed in self.days.items():
            both = days.keys() & listed.keys()
            apart = [abs((days[year] - listed[year]).days) for year in both]
            if len(both) >= FEWEST and max(apart) <= 2 and apart.count(0) >= AGREE * len(both) - 1:
                return name
        return None

    def enter(self, name: str, days: dict[int, date]) -> None:
        """A list under a name, where there is none yet that fits."""
        if len(days) >= MOST:
            if (listed := self.name_of(days)) is None:
                self.days[listed := name] = days
            self.known.setdefault(name, listed)


class Named:
    """What names stand for: a vote for each country, and whether it speaks that language itself."""

    def __init__(self) -> None:
        self.votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.at_home: set[tuple[str, str]] = set()

    def vote(self, language: str, name: str, rule: str, *, at_home: bool) -> None:
        """What it stands for in one country."""
        self.votes[language, name][rule] += 1
        if at_home:
            self.at_home.add((language, name))

    def of(self, language: str) -> Iterator[tuple[str, str]]:
        """Each name with the rule that four in five countries agree on."""
        for (tag, name), votes in self.votes.items():
            rule, most = votes.most_common(1)[0]
            known = most > 1 or (tag, name) in self.at_home or not rule[:1].isdigit()
            if tag == language and rule and known and most >= AGREE * votes.total():
                yield name, rule


def main() -> int:
    """Write all files."""
    tables, named = Tables(), Named()
    every: list[tuple[str, str, str, dict[int, date]]] = []
    for code in sorted(holidays.list_supported_countries(include_aliases=False)):
        for language in languages_of(getattr(holidays, code)):
            every += [(code, language, name, days) for name, days in days_named(code, language).items() if len(days) >= FEWEST]
    english = [(name, days) for _, language, name, days in every if language == "en_US"]
    often = Counter(name for name, _ in english)
    for name, days in sorted(english, key=lambda row: (-often[row[0]], row[0])):
        if rule_of(days) is None and slug(name):
            tables.enter(slug(name), days)
    for code, language, name, days in every:
        tag = language.split("_")[0].lower()
        home = str(getattr(holidays, code).default_language or "").split("_")[0].lower() == tag
        named.vote(tag, name, rule_of(days) or tables.name_of(days) or "", at_home=home)
    by_hand = tomllib.loads(OTHERS.read_text("utf-8"))
    FOLDER.mkdir(exist_ok=True)
    used: set[str] = set()
    for language in sorted({path.stem for path in PACKS.glob("*.toml")} | by_hand.keys()):
        rules: dict[str, list[str]] = defaultdict(list)
        others = by_hand.get(language, {})
        written = {word.lstrip("=").casefold() for words in others.values() for word in words}
        for name, rule in named.of(language):
            if name.casefold() not in written:
                rules[rule].append(name if " " in name or not name[0].isupper() else f"={name}")
        for rule, words in others.items():
            rules[rule if RULE.match(rule) else tables.known[rule]] += words
        used |= rules.keys()
        text = rtoml.dumps({rule: sorted(set(names)) for rule, names in sorted(rules.items())})
        (FOLDER / f"{language}.toml").write_text(text, "utf-8")
    days_of = {name: [day.isoformat() for _, day in sorted(listed.items())] for name, listed in tables.days.items() if name in used}
    (FOLDER / "days.toml").write_text(rtoml.dumps(dict(sorted(days_of.items()))), "utf-8")
    print(f"{len(used)} rules, {len(days_of)} lists of days, {len(list(FOLDER.glob('*.toml'))) - 1} languages")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
