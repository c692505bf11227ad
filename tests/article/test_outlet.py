"""Whose page it is, its section and its own address."""

from __future__ import annotations

import json

import pytest

from sumber.article.about import absolute, name_key
from sumber.article.outlet import MAX_SECTION, find_canonical, find_outlet, find_section
from sumber.knowledge import outlets
from sumber.knowledge.suffixes import registrable

from .declared_pages import about, linked, meta


def canonical(href: str) -> str:
    return f'<link rel="canonical" href="{href}">'


def test_an_outlet_is_known_by_its_host_and_by_hosts_below_it() -> None:
    known = next(outlet for outlet in outlets().values() if outlet.domains)
    for host in (known.domains[0], f"www.{known.domains[0]}", f"en.{known.domains[0]}"):
        assert find_outlet(about(url=f"https://{host}/a")) == known.id


def test_an_outlet_is_known_by_its_declared_name() -> None:
    assert find_outlet(about(head=meta("og:site_name", "Reuters"))) == "reuters"


def test_a_name_that_is_another_word_too_is_not_trusted() -> None:
    doubtful = next(name for outlet in outlets().values() for name in outlet.needs_context)
    assert find_outlet(about(head=meta("og:site_name", doubtful))) == doubtful


def test_a_name_is_better_than_the_host_declared_as_one() -> None:
    publisher = linked(publisher={"@type": "Organization", "name": "Lirena Post"})
    page = about(head=meta("og:site_name", "lirenapost.example") + publisher, url="https://www.lirenapost.example/a")
    assert find_outlet(page) == "Lirena Post"
    only = about(head=meta("og:site_name", "lirenapost.example"), url="https://www.lirenapost.example/a")
    assert find_outlet(only) == "lirenapost.example"


def test_else_the_declared_name_else_the_registrable_domain() -> None:
    page = about(head=meta("og:site_name", "Lirena Post"), url="https://www.lirenapost.example/a")
    assert find_outlet(page) == "Lirena Post"
    assert find_outlet(about(url="https://news.lirena-post.co.uk/a")) == "lirena-post.co.uk"
    assert find_outlet(about(url="http://10.0.0.7/a")) == "10.0.0.7"
    assert find_outlet(about()) is None


def test_the_publisher_of_the_linked_data_names_the_site() -> None:
    head = linked(headline="x", publisher={"@type": "Organization", "name": "Lirena Post"})
    assert find_outlet(about(head=head)) == "Lirena Post"


def test_the_host_may_be_declared() -> None:
    page = about(head=canonical("https://www.lirenapost.example/a/1"))
    assert page.host == "www.lirenapost.example"
    assert find_outlet(page) == "lirenapost.example"


@pytest.mark.parametrize(
    ("href", "url", "expected"),
    [
        ("https://lirenapost.example/a/1", None, "https://lirenapost.example/a/1"),
        ("/a/1", "https://lirenapost.example/a/1?utm_source=feed", "https://lirenapost.example/a/1"),
        ("//lirenapost.example/a/1", "https://lirenapost.example/x", "https://lirenapost.example/a/1"),
        ("https://other.example/original", "https://lirenapost.example/copy", "https://other.example/original"),
        ("https://lirenapost.example/", "https://lirenapost.example/a/1", None),
        ("https://lirenapost.example", "https://lirenapost.example/", "https://lirenapost.example"),
        ("/a/1", None, None),
        ("javascript:alert(1)", "https://lirenapost.example/a", None),
        ("mailto:desk@lirenapost.example", "https://lirenapost.example/a", None),
        ("https://lirenapost/intranet", "https://lirenapost.example/a", None),
        ("https://[broken", "https://lirenapost.example/a", None),
        ("https://lirenapost.example/{{ path }}", "https://lirenapost.example/a", None),
        ("https://lirenapost.example/a b", "https://lirenapost.example/a", None),
        ("https://lirenapost.example/" + "x" * 3000, "https://lirenapost.example/a", None),
        ("", "https://lirenapost.example/a", None),
    ],
)
def test_the_canonical_address_is_absolute_and_sane(href: str, url: str | None, expected: str | None) -> None:
    assert find_canonical(about(head=canonical(href), url=url)) == expected


def test_a_second_declaration_helps_where_the_first_makes_no_sense() -> None:
    head = canonical("javascript:void(0)") + meta("og:url", "https://lirenapost.example/a/1")
    assert find_canonical(about(head=head)) == "https://lirenapost.example/a/1"


def test_absolute_needs_a_base_for_a_path() -> None:
    assert absolute("a/b", "https://lirena.example/x/y") == "https://lirena.example/x/a/b"
    assert absolute("a/b", None) is None
    assert absolute("ftp://lirena.example/a", None) is None


def test_the_section_of_the_linked_data_comes_first() -> None:
    page = about(head=linked(articleSection=["Harbour", "Economy"]) + meta("article:section", "World"))
    assert find_section(page) == "Harbour"
    assert find_section(about(head=meta("article:section", "Kaupunki"))) == "Kaupunki"
    assert find_section(about(head=meta("article:section", "x" * (MAX_SECTION + 1)))) is None
    assert find_section(about()) is None


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.lirenapost.com", "lirenapost.com"),
        ("news.lirenapost.co.uk", "lirenapost.co.uk"),
        ("lirena.go.id", "lirena.go.id"),
        ("a.b.lirena.com.br", "lirena.com.br"),
        ("localhost", ""),
        ("10.0.0.7", ""),
    ],
)
def test_registrable_domains(host: str, domain: str) -> None:
    assert registrable(host) == domain


def test_name_keys_ignore_case_spaces_and_signs() -> None:
    assert name_key("The Lirena-Post.Example") == name_key("thelirenapostexample")
    assert name_key("Báo Lirena") == "báolirena"
    assert name_key("...") == ""


def test_site_keys_hold_names_host_and_domain() -> None:
    keys = about(head=meta("og:site_name", "Pos Lirena"), url="https://www.poslirena.example/a").site_keys
    assert {"poslirena", "poslirenaexample"} <= keys


@pytest.mark.parametrize(
    ("lang", "locale", "expected"),
    [
        ("en", "en_GB", "en-GB"),
        ("en", "de_DE", "en"),
        ("en-US", "en_GB", "en-US"),
        ("pt_BR", "", "pt-BR"),
        ("", "id_ID", "id-ID"),
        ("", "", "und"),
        ("en", "rubbish value", "en"),
    ],
)
def test_the_language_takes_its_territory_from_the_locale(lang: str, locale: str, expected: str) -> None:
    assert about(head=meta("og:locale", locale) if locale else "", lang=lang).language == expected


def test_an_agency_that_a_paper_declares_is_not_whose_page_it_is() -> None:
    head = meta("og:site_name", "Reuters")
    assert find_outlet(about(head=head, url="https://www.lirenapost.example/a")) == "lirenapost.example"
    assert find_outlet(about(head=head, url="https://www.reuters.com/a")) == "reuters"


@pytest.mark.parametrize("name", ["https://lirenapost.example", "© 2031 Lirena Post", "@lirenapost", "---", "x" * 80])
def test_what_is_no_name_of_a_site(name: str) -> None:
    assert about(head=meta("og:site_name", name)).site_names == []


def crumbs(*steps: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "BreadcrumbList", "itemListElement": list(steps)})}</script>'


HOME = {"@type": "ListItem", "position": 1, "name": "Start", "item": "https://lirenapost.example"}
PAGE = {"@type": "ListItem", "position": 4, "name": "Ferry stays", "item": "https://lirenapost.example/economy/harbour/1"}


@pytest.mark.parametrize(
    "step",
    [
        {"@type": "ListItem", "position": 2, "name": "Economy", "item": "https://lirenapost.example/economy/"},
        {"@type": "ListItem", "position": 2, "item": {"@id": "https://lirenapost.example/economy/", "name": "Economy"}},
        {"@type": "ListItem", "item": {"url": "/economy/all", "name": "Economy"}},
    ],
)
def test_the_first_step_behind_the_front_page_is_the_section(step: object) -> None:
    deeper = {"name": "Harbour", "item": "https://lirenapost.example/economy/harbour"}
    page = about(head=crumbs(HOME, step, deeper, PAGE), url="https://www.lirenapost.example/economy/harbour/1")
    assert find_section(page) == "Economy"


@pytest.mark.parametrize(
    "steps",
    [
        (),
        (HOME,),
        (HOME, PAGE),
        ("x", 7, None, {}, {"name": 7, "item": []}),
        ({"name": "Economy"},),
        ({"name": "2031", "item": "/2031/all"},),
    ],
)
def test_a_way_without_a_section_has_none(steps: tuple[object, ...]) -> None:
    assert find_section(about(head=crumbs(*steps), url="https://lirenapost.example/economy/harbour/1")) is None


def test_the_sites_name_and_the_title_are_no_sections() -> None:
    site = {"name": "Lirena Post", "item": "https://lirenapost.example/home"}
    title = {"name": "Ferry stays", "item": "https://lirenapost.example/short/1"}
    head = meta("og:site_name", "Lirena Post") + "<title>Ferry stays | Lirena Post</title>" + crumbs(site, title)
    assert find_section(about(head=head, url="https://lirenapost.example/economy/harbour/1")) is None
