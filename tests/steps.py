"""Work measured in lines of Python carried out: the same on every machine, however busy it is.

A clock also counts what else the process does (collecting the garbage of all tests before), so that laws about how work
grows are held against this measure. What C code takes between two lines does not show: the attack files bound that.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def steps_of(work: Callable[[], object]) -> int:
    """How many lines of Python `work` carries out, in all functions that it calls."""
    taken = 0

    def step(frame: FrameType, event: str, given: Any) -> Any:
        nonlocal taken
        taken += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        work()
    finally:
        sys.settrace(before)
    return taken
