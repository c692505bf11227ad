"""The outlets: every file loads, ids and domains are unique, names and hosts lead to the right one."""

from __future__ import annotations

import re
import tomllib
from collections import Counter

import pytest

from sumber.knowledge import outlet_named, outlet_names, outlet_of_host, outlets
from sumber.knowledge.countries import country
from sumber.knowledge.files import folder

ALL = list(outlets().values())
FILES = sorted(folder("outlets").glob("*.toml"))


def test_there_are_outlets_of_every_kind() -> None:
    kinds = Counter(outlet.kind for outlet in ALL)
    assert set(kinds) == {"agency", "newspaper", "broadcaster", "state_media", "aggregator"}
    assert kinds["agency"] >= 80


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_holds_one_kind_and_no_id_twice(path: object) -> None:
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["outlet"]  # type: ignore[attr-defined]
    assert len({row["kind"] for row in rows}) == 1
    assert len({row["id"] for row in rows}) == len(rows)


def test_ids_are_plain_and_unique_over_files() -> None:
    ids = [row["id"] for path in FILES for row in tomllib.loads(path.read_text(encoding="utf-8"))["outlet"]]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z0-9_-]+", one) for one in ids)


def test_domains_belong_to_one_outlet_each() -> None:
    domains = Counter(domain for outlet in ALL for domain in outlet.domains)
    assert [domain for domain, count in domains.items() if count > 1] == []
    assert all(re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain) for domain in domains)


@pytest.mark.parametrize("outlet", ALL, ids=lambda outlet: outlet.id)
def test_an_outlet_has_a_country_and_leads_back_from_its_host(outlet: object) -> None:
    assert country(outlet.country) is not None or outlet.country in ("XX", "EU"), outlet.country  # type: ignore[attr-defined]
    for domain in outlet.domains:  # type: ignore[attr-defined]
        assert outlet_of_host(f"www.{domain}") is outlet


@pytest.mark.parametrize("outlet", ALL, ids=lambda outlet: outlet.id)
def test_names_that_need_context_are_its_own(outlet: object) -> None:
    named = {outlet.name, *(alias for names in outlet.aliases.values() for alias in names)}  # type: ignore[attr-defined]
    assert set(outlet.needs_context) <= named  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Reuters", "reuters"),
        ("reuters", "reuters"),
        ("ТАСС", "tass"),
        ("朝中社", "kcna"),
        ("연합뉴스", "yonhap"),
        ("РИА Новости", "ria"),
        ("  Deutsche   Presse-Agentur ", "dpa"),
    ],
)
def test_names_in_any_script(name: str, wanted: str) -> None:
    found = outlet_named(name)
    assert found is not None
    assert found.id == wanted


def test_a_name_that_is_also_a_word_needs_context() -> None:
    doubtful = [name for name, (_, certain) in outlet_names().items() if not certain]
    assert doubtful
    for name in doubtful:
        assert outlet_named(name) is not None
        assert outlet_named(name, in_context=False) is None


@pytest.mark.parametrize("host", ["example.org", "com", "", "reuters.com.evil.example", "notreuters.com"])
def test_strange_hosts_are_nobody_s(host: str) -> None:
    assert outlet_of_host(host) is None
