"""CLDR → the `month` and `weekday` lines of a language's [times], on standard output. Needs Babel.

usage: python evals/print_calendar.py TAG
Long and short names, alone and in a date, without their final stop. A native speaker checks them by hand afterwards.
"""

from __future__ import annotations

import sys

from babel.core import Locale


def rows(names: dict[str, dict[str, dict[int, str]]], keys: list[int]) -> list[str]:
    """One row a month or day: its names divided by `|`, the long ones first."""
    found = []
    for key in keys:
        forms: list[str] = []
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                name = names.get(context, {}).get(width, {}).get(key, "").rstrip(".")
                if name and not name.isdigit() and name not in forms:
                    forms.append(name)
        found.append("|".join(forms))
    return found


def line(name: str, values: list[str]) -> str:
    """A TOML line."""
    return f"{name} = [{', '.join(f'{chr(34)}{value}{chr(34)}' for value in values)}]"


def main() -> None:
    """Print both lines of the language named."""
    locale = Locale.parse(sys.argv[1])
    print(line("month", rows(locale.months, list(range(1, 13)))))
    print(line("weekday", rows(locale.days, list(range(7)))))


if __name__ == "__main__":
    main()
