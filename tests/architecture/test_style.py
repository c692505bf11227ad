"""The budgets of the style, measured over the package."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "sumber"
FILES = sorted(PACKAGE.rglob("*.py"))
TEXT = {path: path.read_text(encoding="utf-8") for path in FILES}
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Named(NamedTuple):
    size: int
    name: str


def share(values: list[Named], part: float) -> Named:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(part * (len(ordered) - 1)))]


def nodes(kind: type | tuple[type, ...]) -> Iterator[tuple[Path, ast.AST]]:
    for path, text in TEXT.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, kind):
                yield path, node


def lengths() -> tuple[list[Named], list[Named]]:
    files = [Named(len(text.splitlines()), str(path.relative_to(PACKAGE))) for path, text in TEXT.items()]
    functions = [
        Named((node.end_lineno or node.lineno) - node.lineno + 1, f"{path.relative_to(PACKAGE)}:{node.name}")
        for path, node in nodes((ast.FunctionDef, ast.AsyncFunctionDef))
        if isinstance(node, Function)
    ]
    return files, functions


@pytest.mark.parametrize(("part", "most"), [(0.5, 150), (0.9, 350), (1.0, 600)])
def test_files_stay_short(part: float, most: int) -> None:
    assert share(lengths()[0], part).size <= most, share(lengths()[0], part)


@pytest.mark.parametrize(("part", "most"), [(0.5, 12), (0.9, 35), (0.99, 70), (1.0, 100)])
def test_functions_stay_short(part: float, most: int) -> None:
    assert share(lengths()[1], part).size <= most, share(lengths()[1], part)


def test_every_public_name_is_documented() -> None:
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    silent = [
        f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}"
        for path, node in nodes(kinds)
        if isinstance(node, kinds) and not node.name.startswith("_") and ast.get_docstring(node) is None
    ]
    assert not silent, silent


def test_every_parameter_and_result_is_typed() -> None:
    bare = []
    for path, node in nodes((ast.FunctionDef, ast.AsyncFunctionDef)):
        assert isinstance(node, Function)
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        if given and given[0].arg in ("self", "cls"):
            given = given[1:]
        given += [extra for extra in (node.args.vararg, node.args.kwarg) if extra]
        if node.returns is None or any(one.annotation is None for one in given):
            bare.append(f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}")
    assert not bare, bare


def shares() -> tuple[float, float]:
    """Comment lines and docstring lines, as shares of all written lines."""
    code: set[tuple[Path, int]] = set()
    comments, docs = set(), set()
    for path, text in TEXT.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Module | ast.ClassDef | Function) and ast.get_docstring(node) is not None:
                first = node.body[0]
                docs |= {(path, line) for line in range(first.lineno, (first.end_lineno or first.lineno) + 1)}
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT:
                comments.add((path, token.start[0]))
            elif token.string.strip() and token.type != tokenize.ENDMARKER:
                code |= {(path, line) for line in range(token.start[0], token.end[0] + 1)}
    written = len(code - docs) + len(comments) + len(docs)
    return len(comments) / written, len(docs) / written


def test_comments_are_few_and_docstrings_are_there() -> None:
    comments, docs = shares()
    assert comments <= 0.07
    assert docs >= 0.08


def test_there_is_at_least_as_much_test_as_source() -> None:
    tests = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "tests").rglob("*.py"))
    assert tests >= sum(len(text.splitlines()) for text in TEXT.values())


def test_names_say_what_a_thing_is() -> None:
    vague = re.compile(r"(^|_)(utils?|helpers?|managers?|common|core|misc|base)(_|$)")
    assert not [path for path in FILES if any(vague.search(part) for part in path.relative_to(PACKAGE).with_suffix("").parts)]


def test_nothing_is_left_open() -> None:
    marks = ("TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Error")  # in pieces, so as not to be one itself
    mark = re.compile(rf"\b({'|'.join(marks)})\b")
    assert not [str(path) for path, text in TEXT.items() if mark.search(text)]


def test_no_language_is_named_in_code() -> None:
    """Knowledge of languages is data: no comparison of a language tag with a literal one."""
    found = []
    for path, node in nodes(ast.Compare):
        assert isinstance(node, ast.Compare)
        if "language" in ast.unparse(node.left) and path.name not in ("build.py",):
            literals = [side.value for side in node.comparators if isinstance(side, ast.Constant) and isinstance(side.value, str)]
            found += [f"{path.relative_to(PACKAGE)}:{node.lineno} {tag}" for tag in literals if tag not in ("und", "")]
    assert not found, found
