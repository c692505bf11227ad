"""Running the command line as a person does: as its own process, with its time and memory taken."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple


class Done(NamedTuple):
    """What a command printed, its exit status, its wall seconds and the most memory (MB) it held."""

    out: str
    err: str
    status: int
    seconds: float
    megabytes: float


# VmHWM and not getrusage: the latter also counts what the parent held before the new program was loaded.
MEASURED = """
import sys
from sumber.cli import main
try:
    main(sys.argv[1:])
finally:
    peak = next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM"))
    sys.stderr.write(f"\\n@{int(peak) / 1024}")
"""


def sumber(*words: str | Path, given: bytes = b"", here: Path | None = None) -> Done:
    """Run `sumber WORDS` in the folder `here`, with `given` on standard input."""
    started = time.monotonic()
    environment = {**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *map(str, words)],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
        cwd=here,
        env=environment,
    )
    err, _, peak = done.stderr.decode("utf-8", "replace").rpartition("\n@")
    return Done(done.stdout.decode("utf-8"), err, done.returncode, time.monotonic() - started, float(peak))
