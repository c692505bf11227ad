"""The documents do not lie: commands, records, dependencies and the README's own commands are all there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from sumber import model
from sumber.cli import COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCS = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "docs").glob("*.md")}


def test_the_two_commands_head_the_readme() -> None:
    head = "\n".join(README.splitlines()[:25])
    assert "make demo" in head
    assert "make test" in head


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_documented(name: str) -> None:
    assert f"sumber {name}" in DOCS["commands.md"]


@pytest.mark.parametrize(
    "record",
    [
        model.Article,
        model.Facts,
        model.Statement,
        model.Event,
        model.Story,
        model.Moment,
        model.Dossier,
        model.DossierEntry,
        model.DossierReport,
    ],
)
def test_every_field_of_the_records_is_documented(record: type) -> None:
    missing = [name for name in record.__struct_fields__ if f"`{name}`" not in DOCS["records.md"]]  # type: ignore[attr-defined]
    assert not missing, f"{record.__name__}: {missing}"


def test_every_dependency_has_its_line() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [name for group in project["optional-dependencies"].values() for name in group]
    for requirement in (*project["dependencies"], *extras):
        name = re.split(r"[<>=\[]", requirement)[0]
        assert f"**{name}**" in DOCS["dependencies.md"], f"{name} has no line in docs/dependencies.md"


def test_no_dependency_is_unused() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py"))
    imported = {"faust-cchardet": "cchardet", "protego": "protego"}
    for requirement in project["dependencies"]:
        name = re.split(r"[<>=\[]", requirement)[0]
        module = imported.get(name, name.replace("-", "_"))
        assert re.search(rf"^\s*(import|from) {module}\b", source, re.M), f"{name} is required but not imported"


def test_links_between_documents_lead_somewhere() -> None:
    for name, text in {**DOCS, "../README.md": README}.items():
        for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
            if "://" not in target and not target.startswith("mailto:"):
                assert (ROOT / "docs" / name).parent.joinpath(target).resolve().exists(), f"{name}: {target}"


def test_the_changelog_knows_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert version in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
