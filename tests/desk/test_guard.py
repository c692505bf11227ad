"""Only this machine's own names are answered, and every answer is fenced in."""

from __future__ import annotations

import pytest

from sumber.desk import build_app
from sumber.desk.guard import HEADERS, host_name

from .asking import ask
from .shelves import depot_shelf

APP = build_app(depot_shelf())


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("127.0.0.1:8017", "127.0.0.1"),
        ("LOCALHOST", "localhost"),
        ("[::1]:8017", "::1"),
        ("[::1]", "::1"),
        ("", ""),
        ("localhost:", ""),
        ("localhost:80a", ""),
        ("localhost:80:80", ""),
        ("[::1", ""),
        ("[::1]x", ""),
        ("localhost:123456", ""),
    ],
)
def test_the_name_is_read_without_its_port(header: str, name: str) -> None:
    assert host_name(header) == name


@pytest.mark.parametrize("host", ["127.0.0.1:8017", "localhost:8017", "[::1]:8017", "127.0.0.1"])
def test_this_machine_is_answered(host: str) -> None:
    assert ask(APP, "/", host=host).status == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8017", "127.0.0.1.evil.example", "localhost.evil.example", "", None, "0.0.0.0", "127.0.0.2"],
)
def test_other_names_are_refused_before_anything_is_read(host: str | None) -> None:
    answer = ask(APP, "/article/depot", host=host)
    assert answer.status == 400
    assert "Teluk Kemuning" not in answer.text


def test_names_can_be_given() -> None:
    app = build_app(depot_shelf(), hosts=["Desk.Internal"])
    assert ask(app, "/", host="desk.internal:80").status == 200
    assert ask(app, "/", host="127.0.0.1").status == 400


@pytest.mark.parametrize(
    "path", ["/", "/story/story-1", "/article/depot", "/search?q=x", "/static/desk.css", "/favicon.ico", "/nowhere"]
)
def test_every_answer_carries_the_fence(path: str) -> None:
    answer = ask(APP, path)
    for name, value in HEADERS.items():
        assert answer.headers[name] == value


def test_refusals_carry_the_fence_too() -> None:
    answer = ask(APP, "/", host="evil.example")
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_policy_allows_nothing_inline_and_nothing_from_elsewhere() -> None:
    policy = dict(part.strip().split(" ", 1) for part in HEADERS["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["img-src"] == "'self'"
    assert not [part for part in policy.values() if "unsafe" in part or "http" in part or "*" in part]
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
