"""What robots.txt and headers say is obeyed, and kept as it was said."""

from __future__ import annotations

import pytest

from sumber.collect.manners import Manners
from sumber.collect.rights import PRODUCT, Robots, header_signals

ADDRESS = "https://lirena.example/robots.txt"


def robots(*lines: str) -> Robots:
    return Robots(ADDRESS, "\n".join(lines))


def test_a_site_without_rules_permits_everything_and_says_nothing() -> None:
    free = Robots(ADDRESS, None)
    assert free.permits("https://lirena.example/a")
    assert free.pause() == 0
    assert free.signals("https://lirena.example/a") == ()


@pytest.mark.parametrize("text", ["", "nonsense", "\x00\x01", "Disallow: /", "User-agent:\nDisallow:"])
def test_rules_that_bar_nobody_permit(text: str) -> None:
    assert Robots(ADDRESS, text).permits("https://lirena.example/a")


@pytest.mark.parametrize(
    ("path", "permitted"), [("/a", True), ("/private/a", False), ("/private/open", True), ("/list?page=2", False), ("/", True)]
)
def test_the_longest_rule_decides(path: str, permitted: bool) -> None:
    rules = robots("User-agent: *", "Disallow: /private/", "Allow: /private/open", "Disallow: /*?page=")
    assert rules.permits(f"https://lirena.example{path}") is permitted


def test_rules_for_sumber_come_before_those_for_all() -> None:
    rules = robots("User-agent: *", "Disallow: /", f"User-agent: {PRODUCT}", "Disallow: /private")
    assert rules.permits("https://lirena.example/a")
    assert not rules.permits("https://lirena.example/private")


@pytest.mark.parametrize(("delay", "seconds"), [("2", 2.0), ("0.5", 0.5), ("30", 30.0), ("86400", 30.0), ("soon", 0.0)])
def test_the_pause_asked_for_is_bounded(delay: str, seconds: float) -> None:
    assert robots("User-agent: *", f"Crawl-delay: {delay}").pause() == seconds


def test_what_is_said_to_the_crawlers_of_models_is_kept() -> None:
    rules = robots("User-agent: GPTBot", "Disallow: /")
    (permits, bars) = rules.signals("https://lirena.example/a")
    assert (permits.rule, permits.text) == ("rights.robots", f"{ADDRESS} permits {PRODUCT}")
    assert (bars.rule, bars.text) == ("rights.robots-ai", f"{ADDRESS} bars GPTBot")


def test_rules_that_bar_no_crawler_of_models_say_only_that_sumber_may() -> None:
    assert [one.rule for one in robots("User-agent: *", "Allow: /").signals("https://lirena.example/a")] == ["rights.robots"]


def test_headers_that_reserve_rights_are_kept_as_sent() -> None:
    headers = [("content-type", "text/html"), ("x-robots-tag", "noai, noimageai"), ("server", "x")]
    (one,) = header_signals(headers)
    assert (one.rule, one.where, one.text) == ("rights.header", "header:x-robots-tag", "noai, noimageai")
    assert header_signals([]) == ()


def test_sites_are_told_who_asks() -> None:
    assert Manners().agent().startswith("Sumber/")
    assert "+" not in Manners().agent().partition(" ")[2]
    assert Manners(contact="desk@lirena.example").agent().endswith(" (+desk@lirena.example)")
