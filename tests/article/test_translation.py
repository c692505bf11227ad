"""That a text is a translation, from which language, and with what doubt."""

from __future__ import annotations

from sumber.article.translation import find_translation
from sumber.model import Credit, Damage, Evidence, Person, Span

PLACEHOLDER = Damage("placeholder", "[anuncio_2]", "input:40-51")
POLISH = "https://kurierzachodni.pl/nowy-most-na-rzece-zostanie-otwarty-w-poniedzialek-731958.html"
TRANSLATED = "https://kurierzachodni.pl/what-did-the-minister-say-in-the-capital-of-the-country-731958.html"


def source(url: str) -> Credit:
    line = f"Fuente: {url}"
    return Credit("source", "kurierzachodni.pl", url=url, evidence=Evidence("source_line", f"input:60-{60 + len(line)}", line))


def test_clean_text_is_no_translation() -> None:
    assert find_translation("es", credits=(), damage=()) is None
    assert find_translation("es", credits=(Credit("wire", "EFE", "efe", span=Span(0, 5)),), damage=()) is None


def test_a_translated_placeholder_proves_it_and_the_source_suggests_the_language() -> None:
    found = find_translation("es", credits=(source(POLISH),), damage=(PLACEHOLDER,))
    assert found is not None
    assert found.language == "pl"
    assert [one.rule for one in found.evidence[:2]] == ["translated_placeholder", "source_country_language"]
    assert found.evidence[0].where == "input:40-51"
    assert found.rivals == ()
    assert "pl is only suggested" in found.doubt


def test_the_words_of_the_address_are_a_rival() -> None:
    found = find_translation("es", credits=(source(TRANSLATED),), damage=(PLACEHOLDER,))
    assert found is not None
    assert found.language == "pl"
    assert [rival.value for rival in found.rivals] == ["en"]
    assert found.rivals[0].evidence.rule == "source_address_words"
    assert "en" in found.doubt


def test_a_templates_own_word_proves_nothing() -> None:
    assert find_translation("es", credits=(), damage=(Damage("placeholder", "[ad_2]", "input:0-6"),)) is None
    assert find_translation("en", credits=(), damage=(Damage("placeholder", "{{slot}}", "input:0-8"),)) is None


def test_a_word_that_no_pack_knows_is_a_weaker_sign() -> None:
    found = find_translation("fi", credits=(), damage=(Damage("placeholder", "[mainos_2]", "input:0-10"),))
    assert found is not None
    assert found.language == "und"
    assert found.evidence[0].rule == "placeholder_not_of_a_template"
    assert "suggests" in found.doubt and "nothing tells from which language" in found.doubt


def test_a_source_link_alone_is_doubtful() -> None:
    found = find_translation("es", credits=(source(POLISH),), damage=())
    assert found is not None
    assert found.language == "pl"
    assert "rests on the source link alone" in found.doubt


def test_a_source_in_the_same_language_says_nothing() -> None:
    assert find_translation("pl", credits=(source(POLISH),), damage=()) is None
    assert find_translation("pl", credits=(source(TRANSLATED),), damage=()) is None


def test_the_words_of_an_address_alone_are_only_a_rival() -> None:
    url = "https://kurier.example/what-did-the-minister-say-in-the-capital-of-the-country-731958.html"
    found = find_translation("es", credits=(source(url),), damage=(PLACEHOLDER,))
    assert found is not None
    assert found.language == "und"
    assert [rival.value for rival in found.rivals] == ["en"]
    assert "from which language is not told" in found.doubt
    assert find_translation("es", credits=(source(url),), damage=()) is None


def test_a_translator_among_the_people_is_proof() -> None:
    person = Person("Selin Aksu", "translator", Evidence("byline", "page:html>body>p", "Translated by Selin Aksu"))
    found = find_translation("en", credits=(), damage=(), people=(person,))
    assert found is not None
    assert found.evidence == (Evidence("translator_credit", "page:html>body>p", "Translated by Selin Aksu"),)
    assert find_translation("en", credits=(), damage=(), people=(Person("Jane Roe", "author", person.evidence),)) is None


def test_an_edition_speaks_for_its_own_language() -> None:
    found = find_translation("es", credits=(source("https://kurierzachodni.pl/en/news/731958"),), damage=(PLACEHOLDER,))
    assert found is not None
    assert (found.language, found.rivals) == ("en", ())
    assert "edition" in found.doubt


def test_a_translator_is_proof() -> None:
    credit = Credit("translator", "Selin Aksu", span=Span(10, 28))
    found = find_translation("tr", credits=(credit,), damage=(), text="x" * 10 + "Çeviri: Selin Aksu")
    assert found is not None
    assert found.evidence[0] == Evidence("translator_credit", "text:10-28", "Çeviri: Selin Aksu")
    assert found.doubt == "nothing tells from which language"


def test_a_note_is_proof_where_it_stands_by_itself() -> None:
    text = "The ferry stays in port.\nThis is a machine translation of a report."
    found = find_translation("en", credits=(), damage=(), text=text)
    assert found is not None
    assert [(one.rule, one.where) for one in found.evidence] == [("translation_note", f"text:25-{len(text)}")]
    long = "He said that the machine translation of the treaty, which the ministry had paid for, was " + "very " * 30 + "bad."
    assert find_translation("en", credits=(), damage=(), text=long) is None


def test_two_sources_are_rivals() -> None:
    other = source("https://haberliman.com.tr/yeni-kopru-pazartesi-gunu-yeniden-acilacak-dedi-204417")
    found = find_translation("es", credits=(source(POLISH), other), damage=(PLACEHOLDER,))
    assert found is not None
    assert found.language == "pl"
    assert [rival.value for rival in found.rivals] == ["tr"]
    assert "tr is possible too" in found.doubt


def test_a_note_that_names_the_language_settles_it() -> None:
    cases = {
        "de": ("Aus dem Englischen von Jan Doll", "en"),
        "en": ("Translated from Vietnamese by machine.", "vi"),
        "es": ("Traducido del portugués por la redacción", "pt"),
        "ru": ("Переведено с английского", "en"),
        "tr": ("İngilizce dilinden çevrilmiştir", "en"),
        "zh": ("编译自英语报道", "en"),
    }
    for language, (note, source_language) in cases.items():
        credit = Credit("translator", "Jan Doll", span=Span(0, len(note)))
        found = find_translation(language, credits=(credit,), damage=(), text=note)
        assert found is not None
        assert (found.language, found.doubt) == (source_language, "")


def test_a_note_goes_before_the_source_link() -> None:
    note = "Traducido del portugués por la redacción"
    found = find_translation("es", credits=(source(POLISH),), damage=(), text=note)
    assert found is not None
    assert found.language == "pt"
    assert [rival.value for rival in found.rivals] == ["pl"]
