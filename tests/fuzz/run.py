"""Fuzzing of `sumber.read` for a while: `python -m tests.fuzz.run [--seconds 600] [--first SEED] [--out .fuzz]`.

A child process reads; where it breaks a law, dies or does not come back, the bytes are kept in the folder, named by their
seed, and it is said which laws they break. The exit status is 1 where anything was found.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from .laws import broken_laws
from .mutations import mutate

_PATIENCE = 60.0


def work(first: int) -> None:
    """The child: tells each seed before it is read, then the laws that it broke."""
    broken_laws(b"<p>What is loaded once is loaded now.</p>")
    seed = first
    while True:
        print(f"seed {seed}", flush=True)
        for law in broken_laws(mutate(seed)):
            print(f"broken {law!r}", flush=True)
        seed += 1


def findings(first: int, seconds: float) -> Iterator[tuple[int, str | None]]:
    """Each seed that was begun, with None, then what it broke."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        child = subprocess.Popen([sys.executable, "-m", "tests.fuzz.run", "--work", str(first)], stdout=subprocess.PIPE, text=True)
        last = [time.monotonic()]
        silent = threading.Event()
        threading.Thread(target=_watch, args=(child, last, end, silent), daemon=True).start()
        assert child.stdout is not None
        for line in child.stdout:
            last[0] = time.monotonic()
            kind, _, told = line.strip().partition(" ")
            if kind == "seed":
                first = int(told)
            yield first, told if kind == "broken" else None
        status = child.wait()
        if silent.is_set() or time.monotonic() < end:
            yield first, f"no answer within {_PATIENCE:.0f} s" if silent.is_set() else f"the process died with status {status}"
        first += 1


def _watch(child: subprocess.Popen[str], last: list[float], end: float, silent: threading.Event) -> None:
    while child.poll() is None and time.monotonic() < end:
        if time.monotonic() - last[0] > _PATIENCE:
            silent.set()
            break
        time.sleep(0.2)
    child.kill()


def main(words: list[str] | None = None) -> int:
    """Fuzz, and tell: how many pages were read, what was found and where it is kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--first", type=int, default=0, help="the first seed; another one gives other pages")
    parser.add_argument("--out", type=Path, default=Path(".fuzz"))
    parser.add_argument("--work", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args(words)
    if given.work is not None:
        work(given.work)
    found: dict[int, list[str]] = {}
    count = 0
    for seed, broken in findings(given.first, given.seconds):
        count += broken is None
        if broken is not None:
            if seed not in found:
                given.out.mkdir(exist_ok=True)
                (given.out / f"{seed}.bin").write_bytes(mutate(seed))
            found.setdefault(seed, []).append(broken)
            print(f"seed {seed}: {broken}", flush=True)
    kept = f"; {len(found)} broke a law, kept in {given.out}/" if found else "; no law was broken"
    print(f"{count:,} pages read in {given.seconds:.0f} s, seeds from {given.first}{kept}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
