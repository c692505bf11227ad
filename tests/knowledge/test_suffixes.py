"""Registrable domains by the public suffix list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sumber.knowledge.suffixes import registrable


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("example.org", "example.org"),
        ("www.example.org", "example.org"),
        ("news.sport.example.co.uk", "example.co.uk"),
        ("NEWS.Example.CO.ID", "example.co.id"),
        ("example.org.", "example.org"),
        ("co.uk", ""),
        ("org", ""),
        ("localhost", ""),
        ("127.0.0.1", ""),
        ("::1", ""),
        ("", ""),
        ("..", ""),
        (".org", ""),
        ("paper.unknownending", ""),
        # any label before .ck is a suffix, but for www.ck
        ("www.ck", "www.ck"),
        ("a.www.ck", "www.ck"),
        ("shop.ck", ""),
        ("news.paper.shop.ck", "paper.shop.ck"),
        # private suffixes are not registries: a blog is its host's
        ("paper.blogspot.com", "blogspot.com"),
        ("xn--h1alffa9f.xn--p1ai", "xn--h1alffa9f.xn--p1ai"),
        ("www.пример.рф", "пример.рф"),
        ("xn--.org", "xn--.org"),
        ("xn--\udcff.org", "xn--\udcff.org"),
    ],
)
def test_domains(host: str, domain: str) -> None:
    assert registrable(host) == domain


@given(st.text(max_size=60))
def test_any_text_has_an_answer_that_ends_it(host: str) -> None:
    found = registrable(host)
    assert not found or host.lower().strip(".").endswith(found)
    assert registrable(found) in {found, ""} or not found


@given(st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,6}){0,3}", fullmatch=True))
def test_a_subdomain_has_the_domain_of_its_host(host: str) -> None:
    domain = registrable(f"{host}.co.id")
    assert domain.endswith(".co.id")
    assert domain.count(".") == 2
    assert registrable(f"www.{domain}") == domain
