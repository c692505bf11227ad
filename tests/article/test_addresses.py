"""What an address tells of the article behind it."""

from __future__ import annotations

import pytest

from sumber.article.addresses import is_translated_slug, read_address, slug_language


def test_an_address_taken_apart() -> None:
    address = read_address("https://www.kurierzachodni.pl/wiadomosci/nowy-most-na-rzece-zostanie-otwarty-731958.html?from=rss")
    assert address is not None
    assert address.host == "kurierzachodni.pl"
    assert address.outlet is None
    assert (address.languages, address.because) == (("pl",), "country of the domain")
    assert address.number == "731958"
    assert address.slug.startswith("nowy-most-na-rzece")


def test_a_known_outlet_speaks_through_its_country() -> None:
    address = read_address("https://tass.ru/politika/20311234")
    assert address is not None and address.outlet is not None
    assert address.outlet.id == "tass"
    assert address.languages[0] == "ru"
    assert address.number == "20311234"


@pytest.mark.parametrize("url", ["https://en.kurierzachodni.pl/news/1", "https://kurierzachodni.pl/en/news/1"])
def test_an_edition_has_its_own_language(url: str) -> None:
    address = read_address(url)
    assert address is not None
    assert (address.languages, address.because) == (("en",), "edition")


@pytest.mark.parametrize("url", ["https://example.com/a-b-c", "https://example.io/x", "https://example.news/"])
def test_domains_without_a_country_say_no_language(url: str) -> None:
    address = read_address(url)
    assert address is not None
    assert address.languages == ()


@pytest.mark.parametrize("url", ["", "no address", "https://", "http://[::1", "mailto:a@b"])
def test_what_is_no_address(url: str) -> None:
    assert read_address(url) is None


@pytest.mark.parametrize(
    ("path", "number"),
    [
        ("/a/b-c-1234567", "1234567"),
        ("/2025/03/03/title", None),
        ("/news/id123456.html", "123456"),
        ("/a-1234", None),
        ("/1/22/333", None),
    ],
)
def test_the_number_of_an_article(path: str, number: str | None) -> None:
    address = read_address("https://example.org" + path)
    assert address is not None
    assert address.number == number


def test_a_slug_in_another_language_was_translated() -> None:
    translated = read_address("https://kurierzachodni.pl/what-did-the-minister-say-in-the-capital-of-the-country-731958.html")
    own = read_address("https://kurierzachodni.pl/co-powiedziala-pani-minister-w-stolicy-naszego-kraju-731958.html")
    assert translated is not None and own is not None
    assert is_translated_slug(translated, slug_language(translated))
    assert not is_translated_slug(own, slug_language(own))


def test_outlets_of_another_script_write_english_addresses() -> None:
    address = read_address("https://tass.ru/what-did-the-minister-say-in-the-capital-of-the-country-731958.html")
    assert address is not None
    assert not is_translated_slug(address, slug_language(address))


def test_without_a_number_nothing_identifies_the_article() -> None:
    address = read_address("https://kurierzachodni.pl/what-did-the-minister-say-in-the-capital-of-the-country.html")
    assert address is not None
    assert slug_language(address) == "en"
    assert not is_translated_slug(address, "en")
    assert not is_translated_slug(address, "und")


def test_no_words_no_language() -> None:
    address = read_address("https://kurierzachodni.pl/731958.html")
    assert address is not None
    assert slug_language(address) == "und"
