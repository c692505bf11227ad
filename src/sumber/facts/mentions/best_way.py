"""What labels weigh behind one another → a function that finds the best way through a sentence (Viterbi).

Most of a tagger's time would go into looking through tables of steps. They are written out as plain code once for each
model, so that a step costs an addition and a comparison.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

Ways = Callable[[Iterable[Sequence[float]]], list[int]]


def compile_ways(follows: Sequence[Sequence[float]], *, never: float) -> Ways:
    """A function from what each token weighs for each label to the labels of the best way.

    `follows[a][b]` is what label `b` weighs behind `a`, in the unit of the tokens' weights; steps of `never` and less are
    not tried. Of ways that weigh the same, the one through the earlier labels is taken. Where there is no token there is
    no way. Every label must have one that it may follow.
    """
    scores, weights, sums, ways = (",".join(f"{name}{label}" for label in range(len(follows))) for name in "senw")
    lines = [
        "def best_way(emissions):",
        "    rest = iter(emissions)",
        "    first = next(rest, None)",
        "    if first is None: return []",
        f"    {scores}, = first",
        "    back = []",
        f"    for {weights}, in rest:",
    ]
    steps = [[(before, row[label]) for before, row in enumerate(follows) if row[label] > never] for label in range(len(follows))]
    lead = _Lead.of(follows, steps)
    lines.append(f"        leads = {lead.condition()}")
    for label in range(len(follows)):
        lines += _best_before(label, steps[label], leads=label in lead.labels)
    lines += [f"        back.append(({ways},))", f"        {scores}, = {sums},", f"    return trace_back(({scores},), back)"]
    made: dict[str, Any] = {"trace_back": _trace_back}
    exec("\n".join(lines), made)
    found: Ways = made["best_way"]
    return found


class _Lead(NamedTuple):
    """When the first label, which stands for no name and is nearly always far ahead, need not be compared with the others:
    before which labels, with which others, and by how much more than them it must weigh."""

    labels: frozenset[int]
    others: frozenset[int]
    margin: float

    @classmethod
    def of(cls, follows: Sequence[Sequence[float]], steps: Sequence[Sequence[tuple[int, float]]]) -> _Lead:
        """The lead of a table of steps; `steps[b]` are the labels that may stand before label `b`, with what that weighs."""
        labels = frozenset(label for label, before in enumerate(steps) if before[0][0] == 0 and len(before) > 1)
        beside = [(before, step - follows[0][label]) for label in labels for before, step in steps[label][1:]]
        # one more than all that a step may weigh, since sums are rounded
        return cls(labels, frozenset(before for before, _ in beside), 1.0 + max((gain for _, gain in beside), default=0.0))

    def condition(self) -> str:
        """As an expression over the weights `s0`, `s1` ... of the ways so far."""
        if not self.others:
            return "False"
        return f"s0 - max(({','.join(f's{label}' for label in sorted(self.others))},)) > {self.margin!r}"


def _best_before(label: int, steps: Sequence[tuple[int, float]], *, leads: bool) -> list[str]:
    """The lines that find the best label before this one, and what the way so far weighs with it."""
    (first, weight), *others = steps
    lines = [f"        best = s{first} + {weight!r}; w{label} = {first}"]
    if leads:
        lines.append("        if not leads:")
    for before, step in others:
        gap = "            " if leads else "        "
        lines += [f"{gap}way = s{before} + {step!r}", f"{gap}if way > best: best = way; w{label} = {before}"]
    return [*lines, f"        n{label} = best + e{label}"]


def _trace_back(scores: Sequence[float], back: Sequence[Sequence[int]]) -> list[int]:
    """The way to the best last label, by the label before each label of each token but the first."""
    label = scores.index(max(scores))
    path = [label]
    for ways in reversed(back):
        label = ways[label]
        path.append(label)
    return path[::-1]
