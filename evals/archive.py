"""How fast pages are kept and words are found: `python evals/archive.py [PAGES]`, on text made for it, nothing else needed.

Times are CPU seconds of this process, so that a busy machine does not matter much.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from sumber.archive import Archive
from sumber.model import Article, Facts, Page

T = TypeVar("T")

WORDS = 20_000
TEXTS = 300


def made_texts(chance: random.Random) -> tuple[list[str], dict[str, str]]:
    """Texts of 500 words, every fifth of 1,500 Chinese characters, words as frequent as in a language; and questions by name."""
    words = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(2, 10))) for _ in range(WORDS)]
    letters = [chr(0x4E00 + number) for number in range(3000)]
    texts = [
        "".join(chance.choices(letters, [1 / (n + 1) for n in range(3000)], k=1500))
        if number % 5 == 0
        else " ".join(chance.choices(words, [1 / (n + 1) for n in range(WORDS)], k=500))
        for number in range(TEXTS)
    ]
    questions = {
        "a frequent word": words[0],
        "a rare word": words[800],
        "two words": f"{words[0]} {words[9]}",
        "a phrase": f'"{words[0]} {words[1]}"',
        "the start of a word": f"{words[40][:3]}*",
        "two characters": letters[0] + letters[1],
        "one character": letters[0],
        "nothing": "zzzzzzzzzzzz",
    }
    return texts, questions


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What `work` gives, and the seconds it took."""
    started = time.process_time()
    return work(), time.process_time() - started


def fill(archive: Archive, texts: list[str], count: int) -> None:
    """Keep `count` pages."""
    for number in range(count):
        text = f"{texts[number % TEXTS]} n{number}"
        page = Page(text.encode() * 3, url=f"http://news.example/{number}")
        archive.add(page, Article(id=f"a{number}", text=text, title=text[:60]), Facts(language="und"))
    archive.commit()


def main(count: int) -> None:
    """Fill an archive and ask it."""
    texts, questions = made_texts(random.Random(1))
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "archive", create=True) as archive:
        _, seconds = timed(lambda: fill(archive, texts, count))
        size = sum(path.stat().st_size for path in archive.path.iterdir()) / 1e6
        print(f"{count} pages kept, {count / seconds:.0f} a second, {size:.0f} MB")
        for name, words in questions.items():
            newest, first = timed(partial(archive.search, words))
            _, second = timed(partial(archive.search, words, order="best"))
            print(f"{name:20} {newest.total:6} found   newest {first * 1000:6.1f} ms   best {second * 1000:6.1f} ms")
        wrong, seconds = timed(archive.check)
        print(f"check {seconds:.1f} s, {len(wrong)} problems")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
