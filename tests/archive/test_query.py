"""Searching, script by script: what is asked for is found, and marked where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.archive import Archive
from sumber.archive.query import indexed, match_expression, phrases, places
from sumber.model import Page
from sumber.text.fold import terms

from .made import made_article, made_facts

TEXTS = {
    "zh": "外交部发言人周一表示，双方将就经济政策继续对话。策略未变。",
    "ja": "政府は東京で新しい経済対策を発表した。ポケットの中のガス料金も下がる。",
    "ko": "정부는 월요일 새 경제 정책을 발표했다. 부산항은 문을 열었다.",
    "th": "นายกรัฐมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือจะเปิดอีกครั้ง",
    "lo": "ນາຍົກລັດຖະມົນຕີກ່າວວ່າທ່າເຮືອຈະເປີດ",
    "km": "នាយករដ្ឋមន្ត្រីបាននិយាយថាកំពង់ផែនឹងបើក",
    "my": "ဝန်ကြီးချုပ်က ဆိပ်ကမ်းကို ပြန်ဖွင့်မည်ဟု ပြောကြားခဲ့သည်",
    "ar": "قَالَ أحمد إن الحكومة ستفتح الميناء في العاصمة",
    "fa": "وزیر گفت کشتی\u200cها می\u200cروند",
    "he": "שר התחבורה אמר כי הנמל ייפתח בְּיוֹם שני",
    "hi": "मंत्री ने कहा कि नया क़ानून सोमवार से लागू होगा",
    "vi": "Thủ tướng nói cảng Đà Nẵng sẽ mở cửa vào thứ Hai",
    "ru": "Министр заявил, что зелёная ёлка останется на площади",
    "tr": "Bakan, Iğdır'daki kapının pazartesi açılacağını söyledi",
    "de": "Der Minister sagte, die Straße über die Brücke bleibe gesperrt",
    "pl": "Minister powiedział, że port w Łodzi zostanie otwarty",
    "el": "Ο υπουργός είπε ότι το λιμάνι θα ανοίξει",
    "en": "The minister's office said the ﬁnal bridge, No. 24, would open",
}
ASKED = [
    ("zh", "经济", "经济"), ("zh", "策", "策"), ("zh", "外交部发言人", "外交部发言人"), ("zh", '"经济政策" 对话', "经济政策"),
    ("ja", "経済対策", "経済対策"), ("ja", "東京", "東京"), ("ja", "ﾎﾟｹｯﾄ", "ポケット"), ("ja", "ガス", "ガス"), ("ja", "新", "新"),
    ("ko", "정책", "정책"), ("ko", "경제 정책", "경제"), ("ko", "부산", "부산"), ("ko", "새", "새"),
    ("th", "นายกรัฐมนตรี", "นายกรัฐมนตรี"), ("th", "ท่าเรือ", "ท่าเรือ"), ("th", "ว่า", "ว่า"),
    ("lo", "ທ່າເຮືອ", "ທ່າເຮືອ"), ("km", "កំពង់ផែ", "កំពង់ផែ"), ("my", "ဆိပ်ကမ်း", "ဆိပ်ကမ်း"),
    ("ar", "قال احمد", "قَالَ"), ("ar", "الحكومه", "الحكومة"), ("fa", "می\u200cروند", "می\u200cروند"),
    ("fa", "كشتي\u200cها", "کشتی\u200cها"),
    ("he", "ביום", "בְּיוֹם"), ("he", "הנמל", "הנמל"), ("hi", "कानून", "क़ानून"), ("hi", "मंत्री", "मंत्री"),
    ("vi", "Đà Nẵng", "Đà"), ("vi", "da nang", "Đà"), ("vi", '"DA NANG"', "Đà Nẵng"), ("vi", "Thu Tuong", "Thủ"),
    ("ru", "елка", "ёлка"), ("ru", "ЗЕЛЁНАЯ", "зелёная"),
    ("tr", "ığdır", "Iğdır"), ("tr", "IGDIR", "Iğdır"), ("tr", "igdir", "Iğdır"),
    ("de", "strasse", "Straße"), ("de", "Brucke", "Brücke"), ("pl", "lodzi", "Łodzi"), ("el", "ΛΙΜΆΝΙ", "λιμάνι"),
    ("ru", "площад*", "площади"), ("hi", "सोम*", "सोमवार"), ("en", "fin*", "ﬁnal"),
    ("ko", "부산*", "부산"), ("en", "final", "ﬁnal"), ("en", "24", "24"), ("en", "minister's", "minister's"),
    ("en", "“would open”", "would open"),
]  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("search") / "archive", create=True) as opened:
        for tag, text in TEXTS.items():
            article = made_article(tag, text, f"Title in {tag}")
            opened.add(Page(text.encode(), url=f"http://news.example/{tag}"), article, made_facts())
        yield opened


@pytest.mark.parametrize(("tag", "words", "marked"), ASKED)
def test_found_in_its_script_and_marked(tag: str, words: str, marked: str, archive: Archive) -> None:
    found = archive.search(words, limit=50)
    hit = next(hit for hit in found.hits if hit.article.id == tag)
    assert marked in [span.slice(TEXTS[tag]) for span in hit.spans]


@pytest.mark.parametrize(
    "words", ["经政", "정경", "bridge harbour", '"open would"', "straßen", "สส", "", "  ", '""', "— …", "का कि खंड"]
)
def test_not_found(words: str, archive: Archive) -> None:
    assert archive.search(words).total == 0
    assert archive.search(words).hits == ()


COMMANDS = [
    '"',
    "a AND",
    "NOT",
    "title:en",
    "en*",
    "NEAR(a b)",
    "^en",
    "-en",
    "a OR b",
    "{a b}",
    "'; drop table pages; --",
    "\x00",
    "\ud800",
]


@pytest.mark.parametrize("words", COMMANDS)
def test_nothing_typed_can_be_a_command(words: str, archive: Archive) -> None:
    archive.search(words)
    assert archive.count() == len(TEXTS)


def test_titles_are_searched_and_marked(archive: Archive) -> None:
    found = archive.search("title ko")
    assert [hit.article.id for hit in found.hits] == ["ko"]
    assert [span.slice("Title in ko") for span in found.hits[0].title_spans] == ["Title", "ko"]
    assert found.hits[0].spans == ()


def test_total_counts_all_and_the_pages_of_hits_do_not_overlap(archive: Archive) -> None:
    first = archive.search("title", limit=7)
    second = archive.search("title", limit=7, offset=7)
    third = archive.search("title", limit=7, offset=14)
    assert first.total == second.total == third.total == len(TEXTS)
    given = [hit.article.id for found in (first, second, third) for hit in found.hits]
    assert given == list(reversed(TEXTS))


def test_the_best_come_first_on_request(tmp_path: Path) -> None:
    with Archive.open(tmp_path / "archive", create=True) as kept:
        kept.add(Page(b"1"), made_article("much", "harbour harbour harbour"), made_facts())
        kept.add(Page(b"2"), made_article("little", "harbour " + "and other words " * 50), made_facts())
        assert [hit.article.id for hit in kept.search("harbour").hits] == ["little", "much"]
        assert [hit.article.id for hit in kept.search("harbour", order="best").hits] == ["much", "little"]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("two words", ['"two"', '"words"']),
        ('"two words" three', ['"two words"', '"three"']),
        ("twice Twice", ['"twice"']),
        ("well-known", ['"well known"']),
        ("经济政策", ['"经济 济政 政策"']),
        ("iPhone机", ['"iphone 机" *']),
        ('"经济，对话"', ['"经济 济 对话"']),
        ("minist* and", ['"minist" *', '"and"']),
        ('"two wor*"', ['"two wor" *']),
        ("经济*", ['"经济"']),
        ("*", []),
        ("", []),
    ],
)
def test_phrases(words: str, wanted: list[str]) -> None:
    assert [phrase.matching for phrase in phrases(words)] == [f"{{title body}} : {each}" for each in wanted]


def test_the_expression_asks_for_all() -> None:
    assert match_expression(phrases('and "or not" 策')) == '{title body} : "and" AND {title body} : "or not" AND units : "策"'


def test_what_is_indexed() -> None:
    assert indexed("港 opens", "经济 and 经济") == (["港", "opens"], ["经济", "济", "and", "经济", "济"], ["济", "港", "经"])


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("one two one", "one", ["one", "one"]),
        ("经济政策与经济", "经济", ["经济", "经济"]),
        ("策略与政策", "策", ["策", "策"]),
        ("经济政策", "经济 济政", ["经济政"]),
        ("a b c", '"a b" "b c"', ["a b c"]),
        ("Министр и министры, администрация", "министр*", ["Министр", "министры"]),
        ("нов мин", '"нов ми*"', ["нов мин"]),
        ("nothing here", "else", []),
        ("", "word", []),
    ],
)
def test_places(text: str, words: str, marked: list[str]) -> None:
    assert [span.slice(text) for span in places(text, phrases(words))] == marked


@pytest.fixture(scope="module")
def filling(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with Archive.open(tmp_path_factory.mktemp("filling") / "archive", create=True) as opened:
        yield opened


WORDS = st.lists(
    st.sampled_from(
        ["bridge", "Straße", "ёлка", "经济", "政", "정책을", "ท่าเรือ", "क़ानून", "Đà", "24", "العربية", "x", "ﾎﾟｹ", "·", "—"]
    ),
    min_size=1,
    max_size=8,
)


@given(WORDS, st.sampled_from([" ", "", ", "]), st.data())
@settings(max_examples=60)
def test_any_word_of_an_indexed_text_is_found(filling: Archive, words: list[str], gap: str, data: st.DataObject) -> None:
    text = gap.join(words) + " end"
    name = f"made-{text}"
    filling.add(Page(text.encode(), url=f"http://made.example/{text}"), made_article(name, text), made_facts())
    asked = data.draw(st.sampled_from(text.split()))
    found = filling.search(asked, limit=1000)
    if terms(asked):
        hit = next(hit for hit in found.hits if hit.article.id == name)
        assert hit.spans
        assert places(asked, phrases(asked))
