"""Countries: names, inflected forms, demonyms, capitals as places and as governments, namesakes."""

from __future__ import annotations

import pytest

from .named import codes, countries, kinds

NAMED = [
    ("en", "The United States, the UK and the U.S. met.", ["US", "GB", "US"]),
    ("en", "Russian and North Korean envoys flew to South Korea.", ["RU", "KP", "KR"]),
    ("en", "Russia's and Ukraine's ports reopened.", ["RU", "UA"]),
    ("en", "The French and the Dutch agreed with Germany.", ["FR", "NL", "DE"]),
    ("id", "Rusia dan Korea Utara membantah AS.", ["RU", "KP", "US"]),
    ("id", "Jepang, Tiongkok, dan Inggris hadir.", ["JP", "CN", "GB"]),
    ("vi", "Nga và Triều Tiên bác bỏ cáo buộc của Mỹ.", ["RU", "KP", "US"]),
    ("vi", "Hàn Quốc, Nhật Bản và Trung Quốc tham dự.", ["KR", "JP", "CN"]),
    ("ru", "Россия и КНДР ответили США.", ["RU", "KP", "US"]),
    ("ru", "В Северной Корее и Южной Корее ждут Китая.", ["KP", "KR", "CN"]),
    ("ru", "Российские и американские послы уехали из Японии.", ["RU", "US", "JP"]),
    ("ru", "Глава Украины прибыл в Турцию и Германию.", ["UA", "TR", "DE"]),
    ("ko", "러시아와 북한은 미국의 주장을 부인했다.", ["RU", "KP", "US"]),
    ("ko", "한국과 일본, 인도네시아가 참석했다.", ["KR", "JP", "ID"]),
    ("es", "El embajador ruso y la delegación norcoreana dejaron EE.UU.", ["RU", "KP", "US"]),
    ("es", "Las tropas francesas volvieron de Corea del Sur.", ["FR", "KR"]),
    ("fr", "La Russie et la Corée du Nord répondent aux États-Unis.", ["RU", "KP", "US"]),
    ("fr", "Les diplomates chinois et les troupes ukrainiennes.", ["CN", "UA"]),
    ("de", "Die russische Marine und Nordkoreas Heer übten vor Japan.", ["RU", "KP", "JP"]),
    ("de", "Die USA und Großbritannien warnten.", ["US", "GB"]),
    ("pt", "A Rússia e a Coreia do Norte responderam aos EUA.", ["RU", "KP", "US"]),
    ("uk", "Росія та КНДР відповіли США.", ["RU", "KP", "US"]),
    ("uk", "Українські порти та російські кораблі.", ["UA", "RU"]),
    ("tr", "Rusya'nın ve Kuzey Kore'nin ABD'ye yanıtı.", ["RU", "KP", "US"]),
    ("ja", "ロシアと北朝鮮は米国の主張を否定した。", ["RU", "KP", "US"]),
    ("zh", "俄罗斯和朝鲜否认美国的指控。", ["RU", "KP", "US"]),
    ("zh", "印度尼西亚与印度会谈。", ["ID", "IN"]),
    ("pl", "Rosja i Niemcy", ["RU", "DE"]),
    ("nl", "Rusland en Duitsland", ["RU", "DE"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), NAMED, ids=[text for _, text, _ in NAMED])
def test_names_forms_and_demonyms(language: str, text: str, expected: list[str]) -> None:
    assert codes(text, language) == expected


NO_COUNTRY = [
    ("en", "The firm of New Mexico fished in the South China Sea and the Persian Gulf."),
    ("en", "Chad Hollis and Jordan Weaver left."),
    ("en", "He told us of turkey and china on the table."),
    ("en", "South American and Latin American ports."),
    ("id", "Ia mengajar Bahasa Inggris di tepi Laut China Selatan."),
    ("vi", "Anh viết về châu Mỹ và Biển Đông bằng tiếng Anh."),
    ("vi", "Bà Nguyễn Thị Nga và ông Trần Đức đến."),
    ("ru", "Латинская Америка и Персидский залив."),
    ("ko", "인도적 지원과 남중국해."),
    ("zh", "日前,一名男子到达。"),
]


@pytest.mark.parametrize(("language", "text"), NO_COUNTRY, ids=[text for _, text in NO_COUNTRY])
def test_namesakes_are_no_countries(language: str, text: str) -> None:
    assert codes(text, language) == []


CAPITALS = [
    ("en", "Moscow denied the charge.", "RU*"),
    ("en", "Talks between Washington and its allies.", "US*"),
    ("en", "The Kremlin and the White House.", "RU* US*"),
    ("en", "He flew to Moscow.", ""),
    ("id", "Moskow membantah tuduhan itu.", "RU*"),
    ("id", "Ia terbang ke Moskow.", ""),
    ("vi", "Washington bác bỏ cáo buộc.", "US*"),
    ("vi", "Ông đến Bình Nhưỡng.", ""),
    ("ru", "Москва опровергла обвинения.", "RU*"),
    ("ru", "Он прилетел в Москву.", ""),
    ("es", "Moscú negó la acusación.", "RU*"),
    ("de", "Moskau wies den Vorwurf zurück.", "RU*"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CAPITALS, ids=[text for _, text, _ in CAPITALS])
def test_capitals_are_governments_only_where_they_act(language: str, text: str, expected: str) -> None:
    assert " ".join(codes(text, language)) == expected


def test_a_capital_that_is_only_a_place_is_one() -> None:
    assert kinds("He flew to Moscow and from Moscow.", "en", "place") == [("Moscow", "actor:1"), ("Moscow", "actor:1")]


def test_the_span_is_the_name_without_article_or_particle() -> None:
    assert countries("the Netherlands' ports", "en") == [("Netherlands", "NL")]
    assert countries("러시아가 북한에", "ko") == [("러시아", "RU"), ("북한", "KP")]


def test_names_that_need_capitals_need_them() -> None:
    assert codes("let us go, as they say", "en") == []
    assert codes("ia pergi as", "id") == []


def test_a_language_without_a_pack_has_the_names_of_cldr() -> None:
    assert codes("Venäjä ja Suomi", "fi") == ["RU", "FI"]
    assert codes("Moscow", "xx") == []


TOGETHER = [
    ("ja", "日米と英仏独の外相", ["JP", "US", "GB", "FR", "DE"]),
    ("ja", "5日米国で、月曜日朝に連日豪雨。対中国", ["US", "CN"]),
    ("ja", "露大統領", ["RU"]),
    ("zh", "中美与俄乌", ["CN", "US", "RU", "UA"]),
    ("zh", "其中美国最多，以巴西为例，5日美股下跌。", ["US", "BR"]),
    ("ko", "한미는 미·중 관계를", ["KR", "US", "US", "CN"]),
    ("de", "Der US-Präsident und die Russland-Sanktionen", ["US", "RU"]),
    ("en", "Russia-backed rebels in U.S.-China talks on Guinea-Bissau", ["RU", "US", "CN", "GW"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), TOGETHER, ids=[text for _, text, _ in TOGETHER])
def test_countries_in_one_word(language: str, text: str, expected: list[str]) -> None:
    assert codes(text, language) == expected


def test_a_country_and_a_body_in_one_word_are_two() -> None:
    assert kinds("The Israel-Hamas war.", "en", "organisation") == [("Hamas", "actor:1")]


ACTING = [
    ("en", "Paris and London urged restraint.", "FR* GB*"),
    ("en", "In Paris and London, he said.", ""),
    ("fr", "L'Élysée et Berlin ont salué l'accord.", "FR* DE*"),
    ("es", "Washington pidió a Teherán una respuesta.", "US* IR*"),
    ("ko", "베이징은 즉각 이 보도를 부인했다.", "CN*"),
    ("ko", "서울은 내일 맑겠다.", ""),
    ("ja", "モスクワは攻撃を否定した。", "RU*"),
    ("tr", "Moskova, iddiayı yalanladı.", "RU*"),
    ("hi", "नई दिल्ली ने इस्लामाबाद के आरोपों को खारिज किया।", "IN* PK*"),
    ("hi", "दिल्ली ने मुंबई को हराया।", ""),
    ("zh", "中方敦促华盛顿停止。", "CN US*"),
]


@pytest.mark.parametrize(("language", "text", "expected"), ACTING, ids=[text for _, text, _ in ACTING])
def test_capitals_act_with_another_and_with_the_verb_at_the_end(language: str, text: str, expected: str) -> None:
    assert " ".join(codes(text, language)) == expected


WRITTEN = [
    ("hi", "फ्रांस, फ़्रांस, क़तर और कतर", ["FR", "FR", "QA", "QA"]),
    ("fr", "la Côte d'Ivoire et la Côte d’Ivoire", ["CI", "CI"]),
    ("ja", "ミャンマー", ["MM"]),
    ("vi", "Anh và Pháp ký kết.", ["GB", "FR"]),
    ("vi", "Anh trai của Lê Đức Anh đến.", []),
    ("es", "la calle Argentina", []),
    ("id", "Ia belajar bahasa Jerman.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), WRITTEN, ids=[text for _, text, _ in WRITTEN])
def test_spellings_and_places_of_names(language: str, text: str, expected: list[str]) -> None:
    assert codes(text, language) == expected


SHOWN = [
    ("en", "LIMA (AFP) — Two miners were rescued.", ["outlet:afp"]),
    ("en", "The Armed Forces (AFP) were there.", []),
    ("zh", "（中央社台北5日电）立法院通过预算案。", ["outlet:cna-tw"]),
    ("de", "Berlin (dpa) - Der Bundestag tagt.", ["outlet:dpa"]),
    ("de", "Das teilte die Polizei der dpa mit.", ["outlet:dpa"]),
    ("de", "Wie die Deutsche Welle berichtet", ["outlet:dw"]),
    ("de", "Die Welt schaut zu, die Zeit drängt.", []),
    ("hi", "नई दिल्ली (भाषा) संसद ने बजट पारित किया।", ["outlet:pti"]),
    ("hi", "उनकी भाषा सरल है।", []),
    ("fr", "Selon l’AFP, dix personnes sont mortes.", ["outlet:afp"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SHOWN, ids=[text for _, text, _ in SHOWN])
def test_outlets_with_doubtful_names_in_datelines_and_credits(language: str, text: str, expected: list[str]) -> None:
    assert [found for _, found in kinds(text, language, "outlet")] == expected
