"""A module imports only from smaller ranks; equal ranks never import each other; nothing is knotted."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
RANKS = {
    "errors": -1.0,
    "model": 0.0,
    "knowledge": 1.0,
    "text": 2.0,
    "page": 3.0,
    "article": 4.0,
    "facts": 5.0,
    "story": 6.0,
    "pipeline": 6.5,
    "collect": 7.0,
    "archive": 7.0,
    "export": 7.0,
    "monitor": 7.5,
    "distributed": 8.0,
    "desk": 8.0,
    "cli": 9.0,
}
FENCES = {
    "selectolax": {"page"},
    "lxml": {"page"},
    "html": set(RANKS),
    "xml": {"page"},
    "aiohttp": {"collect", "desk"},
    "socket": {"collect", "desk"},
    "urllib.request": {"collect"},
    "http.server": {"desk"},
    "apsw": {"archive"},
    "sqlite3": {"archive"},
}
MODULES = sorted((SOURCE / "sumber").rglob("*.py"))


def module_name(path: Path) -> str:
    parts = list(path.relative_to(SOURCE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room(name: str) -> str | None:
    """The part of the house that a module belongs to; None for the public face itself."""
    parts = name.split(".")
    return parts[1] if parts[0] == "sumber" and len(parts) > 1 else None


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Every imported module with its line, also those inside functions, relative ones made absolute."""
    name = module_name(path)
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            target = ".".join([*base, *([node.module] if node.module else [])])
            yield target, node.lineno
            yield from ((f"{target}.{alias.name}", node.lineno) for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_ranks_are_kept(path: Path) -> None:
    here = room(module_name(path))
    if here is None:
        return
    assert here in RANKS, f"{here} has no place in the house; see docs/design.md"
    for target, line in imports(path):
        there = room(target)
        if there in (None, here, "__version__"):
            continue
        assert there in RANKS, f"{path.name}:{line} imports {target}"
        assert RANKS[there] < RANKS[here], f"{path.name}:{line}: {here} must not import {there}"


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_fences_are_kept(path: Path) -> None:
    here = room(module_name(path))
    for target, line in imports(path):
        for fenced, allowed in FENCES.items():
            if target == fenced or target.startswith(fenced + "."):
                assert here in allowed, f"{path.name}:{line}: {fenced} belongs to {sorted(allowed)}"


def graph() -> dict[str, set[str]]:
    names = {module_name(path): path for path in MODULES}
    edges: dict[str, set[str]] = {}
    for name, path in names.items():
        found = set()
        for target, _ in imports(path):
            while target and target not in names:
                target = target.rpartition(".")[0]
            if target and target != name and not name.startswith(target + "."):
                found.add(target)
        edges[name] = found
    return edges


def test_no_import_goes_in_a_ring() -> None:
    edges = graph()
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join((*trail[trail.index(name) :], name))
        if name in done:
            return
        for target in sorted(edges[name]):
            visit(target, (*trail, name))
        done.add(name)

    for name in sorted(edges):
        visit(name, ())


@pytest.mark.parametrize("name", sorted(set(RANKS) - {"errors", "pipeline", "monitor", "distributed"}))
def test_each_room_says_at_its_door_what_goes_in_and_out(name: str) -> None:
    door = SOURCE / "sumber" / name / "__init__.py"
    text = ast.get_docstring(ast.parse(door.read_text(encoding="utf-8")))
    assert text, f"{name}/__init__.py has no docstring"
    if name != "model":
        assert "→" in text.splitlines()[0], f"{name}/__init__.py does not open with its arrow: {text.splitlines()[0]}"


@pytest.mark.parametrize("name", ["pipeline"])
def test_the_recipe_stays_short(name: str) -> None:
    assert len((SOURCE / "sumber" / f"{name}.py").read_text(encoding="utf-8").splitlines()) <= 100
