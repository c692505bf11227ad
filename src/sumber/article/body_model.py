"""The trained trees → a function that scores a row of `features.NAMES`.

The trees stand in a data file. They are written out as nested conditionals once, on first use, so that scoring needs
nothing but Python.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from math import floor
from pathlib import Path
from typing import Any

import msgspec

from .features import ANSWERS, COUNTS, NAMES, PLAIN_NAMES
from .signals import BITS

Score = Callable[[Sequence[float]], float]
# After so many trees a sum beyond this is hardly ever turned round by the others: 1 word of 500 on the training pages.
_CLEAR = {11: 1.4, 19: 1.6, 25: 1.5, 29: 1.4, 39: 1.2, 59: 0.7}
_FILE = Path(__file__).with_name("body_model.json")


class Model(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names of the columns, and trees: a leaf is a number, a fork `[column, threshold, at most it, above it]`."""

    names: tuple[str, ...]
    trees: tuple[Any, ...]


def load_model(path: Path = _FILE) -> Model:
    """The model as it stands in its file; raises `ValueError` where it was trained on other columns than ours."""
    model = msgspec.json.decode(path.read_bytes(), type=Model)
    if model.names != NAMES:
        raise ValueError(f"{path.name} was trained on other columns: train it again")
    return model


def compile_trees(model: Model) -> Score:
    """The sum of all trees as a function of a row (log odds that the block is body).

    A row that is clear after the first trees is not asked of the rest.
    """
    terms = [_expression(tree, model.names) for tree in model.trees]
    columns = ",".join(f"c{column}" for column in range(len(PLAIN_NAMES)))
    lines = ["def score(row):", f"    {columns},way,own = row", "    total = 0.0"]
    for place, term in enumerate(terms):
        lines.append(f"    total += {term}")
        if place in _CLEAR:
            lines.append(f"    if not -{_CLEAR[place]} < total < {_CLEAR[place]}: return total")
    made: dict[str, Any] = {}
    exec("\n".join([*lines, "    return total"]), made)
    score: Score = made["score"]
    return score


def _expression(tree: Any, names: Sequence[str]) -> str:
    if isinstance(tree, int | float):
        return repr(float(tree))
    column, threshold, low, high = tree
    if column < len(PLAIN_NAMES):
        low, high = _expression(low, names), _expression(high, names)
        if names[column] in ANSWERS and 0 <= threshold < 1:
            return f"({high} if c{int(column)} else {low})"
        # Whole numbers are compared with whole numbers in half the time.
        limit = floor(threshold) if names[column] in COUNTS else float(threshold)
        return f"({low} if c{int(column)} <= {limit!r} else {high})"
    kind, _, name = names[column].partition("_")
    return f"({_expression(high, names)} if {kind} & {BITS[name]} else {_expression(low, names)})"


@cache
def body_score() -> Score:
    """The shipped model's function; compiled on the first call."""
    return compile_trees(load_model())
