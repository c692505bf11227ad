"""How the cost of reading grows with the size of a page: the exponent of time against bytes, 1.0 where it is linear.

    python bench/growth.py [--most 10000000] [--rounds 3] [--profile SHAPE]

Pages of our own making, from 10 kB up, grow by sections with words that no other section has. The exponent is the slope of
a line through the logarithms; exit status 1 where one is above the bound.
"""

from __future__ import annotations

import argparse
import cProfile
import math
import pstats
import random
import statistics
import sys
import time
from collections.abc import Callable

import sumber

BOUND = 1.05
SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)
SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi wo ja ker lin mor nal tor ves".split()  # noqa: SIM905
SMALL = "the of and to in that is for it was on with as by at from had not".split()  # noqa: SIM905


def words(chance: random.Random, number: int) -> str:
    """So many words of no language, among small ones of English."""
    made = (
        "".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) if chance.random() < 0.6 else chance.choice(SMALL)
        for _ in range(number)
    )
    return " ".join(made)


def sentence(chance: random.Random) -> str:
    """A sentence of some length."""
    return words(chance, chance.randint(8, 26)).capitalize() + chance.choice(".....?!")


def article(chance: random.Random) -> str:
    """A section of an article."""
    paragraphs = "".join(f"<p>{' '.join(sentence(chance) for _ in range(chance.randint(3, 7)))}</p>" for _ in range(6))
    quote = f"<blockquote><p>\u201c{sentence(chance)}\u201d said {words(chance, 2).title()}.</p></blockquote>"
    figure = f"<figure><img src='/{chance.random()}.jpg' alt='x'><figcaption>{sentence(chance)}</figcaption></figure>"
    return f"<h2>{words(chance, 5).capitalize()}</h2>{paragraphs}{quote}{figure}"


def comments(chance: random.Random) -> str:
    """Comments on an article, with names, dates and answers."""
    one = "<li class='comment c{0}'><a href='/u/{0}'>{1}</a> <time>{2} March 2026</time><div class=text><p>{3}</p></div></li>"
    return "<ul class=comments>" + "".join(
        one.format(chance.randrange(10**9), words(chance, 2), chance.randint(1, 31), sentence(chance)) for _ in range(12)
    ) + "</ul>"  # fmt: skip


def teasers(chance: random.Random) -> str:
    """Cards that lead to other pages."""
    return "".join(
        f"<div class='card k{chance.randrange(10**6)}'><a href='/n/{chance.random()}'><h3>{words(chance, 9).capitalize()}</h3></a>"
        f"<p class=intro>{sentence(chance)}</p></div>"
        for _ in range(8)
    )


def table(chance: random.Random) -> str:
    """Rows of figures and names."""
    rows = "".join(f"<tr><td>{words(chance, 4)}<td>{chance.randrange(10**6)}<td>{sentence(chance)}</tr>" for _ in range(12))
    return f"<table>{rows}</table>"


def lines(chance: random.Random) -> str:
    """Text broken by line breaks alone."""
    return f"<div>{'<br>'.join(sentence(chance) + ' ' + sentence(chance) for _ in range(10))}</div>"


SHAPES: dict[str, Callable[[random.Random], str]] = {
    "article": article, "comments": comments, "teasers": teasers, "table": table, "lines": lines,
}  # fmt: skip


def grown(shape: str, size: int) -> bytes:
    """A page of about that many bytes: an article of ours, with sections of that shape."""
    chance = random.Random(size)
    title = "The ferry sails again"
    head = f"<!doctype html><html lang=en><head><title>{title}</title></head><body><article><h1>{title}</h1>"
    parts, length = [head, article(chance)], 0
    while length < size:
        parts.append(SHAPES[shape](chance))
        length += len(parts[-1])
    return "".join([*parts, "</article></body></html>"]).encode()


def plain(size: int) -> bytes:
    """Plain text of about that many bytes."""
    chance = random.Random(size)
    return "\n\n".join(sentence(chance) + " " + sentence(chance) for _ in range(size // 200)).encode()


def seconds(data: bytes, rounds: int) -> float:
    """The least CPU time of some readings."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        sumber.read(data)
        taken.append(time.process_time() - start)
    return min(taken)


def exponent(points: list[tuple[int, float]]) -> float:
    """The slope of the line through the logarithms."""
    return statistics.linear_regression([math.log(size) for size, _ in points], [math.log(taken) for _, taken in points]).slope


def main() -> int:
    """Print the table and the exponents; status 1 where one is above the bound."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("--most", type=int, default=SIZES[-1])
    given.add_argument("--rounds", type=int, default=3)
    given.add_argument("--shapes", nargs="+", default=[*SHAPES, "plain"])
    given.add_argument("--profile", action="store_true", help="where the time goes on the largest page of each shape")
    asked = given.parse_args()
    sumber.read(grown("article", 10_000))
    worst = 0.0
    for shape in asked.shapes:
        points = []
        for size in [size for size in SIZES if size <= asked.most]:
            data = plain(size) if shape == "plain" else grown(shape, size)
            verdict = sumber.read(data).verdict.kind
            if verdict == "refused":  # more tags than any page has
                break
            points.append((len(data), seconds(data, asked.rounds if size < 1_000_000 else 1)))
            size, taken = points[-1]
            print(f"{shape:9} {size:>11,} bytes {taken * 1000:9.1f} ms {taken / size * 1e9:7.0f} ms/MB  {verdict}", flush=True)
        slope = exponent(points)
        worst = max(worst, slope)
        print(f"{shape:9} exponent {slope:.3f}{'' if slope <= BOUND else f', above {BOUND}'}")
        if asked.profile:
            profile(data)
    return 0 if worst <= BOUND else 1


def profile(data: bytes) -> None:
    """Print where the time of one reading goes."""
    measured = cProfile.Profile()
    measured.runcall(sumber.read, data)
    pstats.Stats(measured).sort_stats("tottime").print_stats(12)


if __name__ == "__main__":
    sys.exit(main())
