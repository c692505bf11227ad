"""The document on the desk says what the desk does."""

from __future__ import annotations

from pathlib import Path

from starlette.routing import Route

from sumber.desk import build_app
from sumber.desk.guard import HEADERS

from .shelves import depot_shelf

ROOT = Path(__file__).parents[2]
TEXT = " ".join((ROOT / "docs" / "desk.md").read_text(encoding="utf-8").split())
PACKAGE = ROOT / "src" / "sumber" / "desk"


def test_every_page_is_described() -> None:
    paths = [route.path for route in build_app(depot_shelf()).routes if isinstance(route, Route)]
    for path in paths:
        if path != "/favicon.ico":
            assert f"| `{path}` |" in TEXT


def test_the_promises_on_safety_are_kept_by_the_headers() -> None:
    assert "Content-Security-Policy" in TEXT
    assert HEADERS["referrer-policy"] == "no-referrer"


def test_templates_never_turn_escaping_off() -> None:
    for template in (PACKAGE / "templates").iterdir():
        text = template.read_text(encoding="utf-8")
        assert "|safe" not in text.replace(" ", "")
        assert "autoescape" not in text
        assert "style=" not in text
        assert "onclick" not in text


def test_the_style_sheet_and_the_script_fetch_nothing() -> None:
    for file in (PACKAGE / "static").iterdir():
        text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert "http" not in text, file.name
        assert "url(" not in text, file.name
        assert "@import" not in text, file.name
        assert "innerHTML" not in text, file.name


def test_both_colour_schemes_define_the_same_colours() -> None:
    text = (PACKAGE / "static" / "desk.css").read_text(encoding="utf-8")
    light, dark = text.split("@media (prefers-color-scheme: dark)", 1)
    names = {line.split(":")[0].strip() for part in light.split(";") for line in part.split("\n") if line.strip().startswith("--")}
    fonts = {"--serif", "--sans", "--mono"}
    block = dark[: dark.index("}")]
    assert {name for name in names if name not in fonts} <= {
        part.split(":")[0].strip() for part in block.replace("{", ";").split(";")
    }
