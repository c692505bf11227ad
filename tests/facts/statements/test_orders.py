"""Where the parts of a statement stand in languages of other orders: the verb last, the verb first, the subject first of all."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts import find_facts
from sumber.model import Span
from tests.steps import steps_of

from .marked import check, told

CHINESE = [
    ("{S:市长贺连城}在当天的发布会上表示，{Q:大桥将在五月开放}。", "said"),
    ("{S:贺连城}说：“{Q:我们不会离开}。”", "said"),
    ("{S:外交部发言人}强调，{Q:双方将继续谈判}。", "said"),
    ("{S:警方}警告说，{Q:堤坝可能在夜间决口}。", "warned"),
    ("{S:他}否认{Q:收受贿赂}。", "denied"),
    ("{S:公司}承认{Q:账目有误}。", "confirmed"),
    ("“{Q:我们等了三年},”{S:渔民李桂英}说。", "said"),
    ("{S:市政府}宣布{Q:大桥五月重新开放}。", "announced"),
]

TURKISH = [
    ("{S:Bakan Ela Tan}, {Q:köprünün mayısta açılacağını} söyledi.", "said"),
    ("{S:Belediye Başkanı Ela Tan}, {Q:barajın sabaha kadar dayanacağını} belirtti.", "said"),
    ("“{Q:Köprü mayısta açılacak}” dedi {S:Başkan Ela Tan}.", "said"),
    ("{S:Ela Tan}, “{Q:Üç yıldır bekliyoruz}” dedi.", "said"),
    ("{S:Bakanlık sözcüsü} {Q:iddiaları} yalanladı.", "denied"),
]

JAPANESE = [
    ("{S:市長は}「{Q:橋を五月に開く}」と述べた。", "said"),
    ("{S:市長は}１２日の記者会見で「{Q:計画を白紙に戻す}」と述べた。", "said"),
    ("{S:リディア市長は}、{Q:橋が五月に再開される}と発表した。", "announced"),
    ("「{Q:三年待った}」と{S:住民の女性は}話した。", "said"),
    ("{S:会社は}{Q:疑惑}を否定した。", "denied"),
]

KOREAN = [
    ('{S:나은별 시장은} "{Q:다리를 다시 열겠다}"고 말했다.', "said"),
    ("{S:나은별 시장은} {Q:다리가 오월에 다시 열린다}고 밝혔다.", "said"),
]

HINDI = [
    ("{S:महापौर ने} कहा कि {Q:पुल फिर खुलेगा}।", "said"),
    ("{S:मंत्री ने} चेतावनी दी कि {Q:बांध टूट सकता है}।", "warned"),
]

ARABIC = [
    ("قال {S:الوزير زياد الحداد} إن {Q:الجسر سيفتح في مايو}.", "said"),
    ("حذرت {S:النيابة} من أن {Q:السد قد ينهار}.", "warned"),
    ("نفى {S:المتحدث} {Q:الاتهامات}.", "denied"),
    ("وعدت {S:الحكومة} {Q:بإعادة بناء الجسر}.", "promised"),
]


@pytest.mark.parametrize(
    ("marked", "stance", "language"),
    [
        *((marked, stance, "zh") for marked, stance in CHINESE),
        *((marked, stance, "tr") for marked, stance in TURKISH),
        *((marked, stance, "ja") for marked, stance in JAPANESE),
        *((marked, stance, "ko") for marked, stance in KOREAN),
        *((marked, stance, "hi") for marked, stance in HINDI),
        *((marked, stance, "ar") for marked, stance in ARABIC),
    ],
)
def test_speaker_and_content_in_the_order_of_the_language(marked: str, stance: str, language: str) -> None:
    check(marked, language, [stance])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("市长没有说明原因。", "zh"),
        ("这份报告有六十页。", "zh"),
        ("发言人拒绝置评。", "zh"),
        ("Köprü geçen yıla göre daha kalabalık.", "tr"),
        ("Bakan yorum yapmadı.", "tr"),
        ("市長はコメントを控えた。", "ja"),
        ("約束した給付金はまだ届かない。", "ja"),
        ("لم يعلق الوزير على الأمر.", "ar"),
        ("사장은 논평을 거부했다.", "ko"),
        ("महापौर ने टिप्पणी करने से इनकार किया।", "hi"),
    ],
)
def test_nothing_is_said_where_nobody_says_it(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "speakers"),
    [
        ("贺连城说，大桥五月开放，并承诺增加渡轮。", "zh", {"贺连城"}),
        ("市长说：“大桥五月开放。”她随后离开。", "zh", {"市长"}),
        ("Ela Tan, köprünün açılacağını söyledi ve baraja gidileceğini belirtti.", "tr", {"Ela Tan"}),
        ("市長は「全力を尽くす」と述べ、橋を五月に開くと発表した。", "ja", {"市長は"}),
        ("وقال الوزير إن الجسر سيفتح، وأضاف أن السد آمن.", "ar", {"الوزير"}),
    ],
)
def test_two_verbs_with_one_subject_have_one_speaker(text: str, language: str, speakers: set[str]) -> None:
    found = [speaker for speaker, _, _ in told(text, language)]
    assert found
    assert set(found) <= speakers


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("市长说：“大桥五月开放。”她随后离开。", "大桥五月开放"),
        ("市长说，“大桥五月开放。”渡轮停运。", "大桥五月开放"),
        ("“大桥五月开放。”市长说。", "大桥五月开放"),
    ],
)
def test_a_quotation_that_a_colon_opens_ends_its_sentence(text: str, content: str) -> None:
    assert [content] in [found for _, found, _ in told(text, "zh")]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("“白河号”船长李桂英说，船在中午沉没。", "zh", "李桂英"),
        ("市长（六十岁）表示，大桥五月开放。", "zh", "市长"),
        ("新任市长贺连城昨天在码头对记者说，大桥五月开放。", "zh", "贺连城"),
    ],
)
def test_the_subject_opens_its_clause(text: str, language: str, name: str) -> None:
    found = told(text, language)
    assert len(found) == 1
    assert name in found[0][0]
    assert "码头" not in found[0][0]


PIECES = {
    "zh": ["市长", "说", "，", "“", "”", "：", "大桥开放", "。", "表示", "在会上", "据", "他"],
    "ja": ["市長", "は", "が", "「", "」", "と", "述べた", "、", "。", "によると", "という", "橋を開く"],
    "tr": ["Bakan ", "Ela Tan ", "“", "” ", "dedi", ", ", "söyledi", "köprünün açılacağını ", "göre ", ". ", "belirten "],
    "ar": ["قال ", "الوزير ", "إن ", "«", "» ", "، ", "الجسر مفتوح", ". ", "وأضاف ", "وفق ", "نفى "],
    "hi": ["महापौर ", "ने ", "कहा ", "कि ", '"', "पुल खुलेगा", "। ", ", ", "के अनुसार "],
    "ko": ["시장은 ", '"', "고 ", "말했다", ". ", "다리가 열린다", "에 따르면 ", ", "],
}


@pytest.mark.parametrize("language", sorted(PIECES))
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_mix_of_pieces_keeps_the_laws(language: str, data: st.DataObject) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(PIECES[language]), max_size=24)))
    facts = find_facts(text, language=language)
    for statement in facts.statements:
        spans = [*statement.content, *statement.cue, *statement.speaker_spans, *(link.span for link in statement.via if link.span)]
        assert statement.content
        assert all(isinstance(span, Span) and 0 <= span.start < span.end <= len(text) for span in spans)
        assert list(statement.content) == sorted(statement.content)
        assert all(span.slice(text).strip() for span in spans)
    assert find_facts(text, language=language) == facts


@pytest.mark.parametrize(
    ("piece", "language"),
    [
        ("市长说大桥开放，", "zh"),
        ("市长在会上在码头在", "zh"),
        ("市長は橋を開くと述べ、", "ja"),
        ("市長が会長が社長が", "ja"),
        ("Bakan köprünün açılacağını söyledi, ", "tr"),
        ("belirten Ela Tan'ın ", "tr"),
        ("قال الوزير إن الجسر مفتوح وأضاف ", "ar"),
        ("نفى المتحدث في الصالة ", "ar"),
        ("महापौर ने कहा कि पुल खुलेगा और ", "hi"),
        ("시장은 다리가 열린다고 말했고 ", "ko"),
    ],
)
def test_a_sentence_without_end_costs_about_its_length(piece: str, language: str) -> None:
    find_facts(piece, language=language)
    short, long = (steps_of(partial(find_facts, piece * count, language=language)) for count in (60, 240))
    assert long < 6 * short


@pytest.mark.parametrize("language", ["zh", "ja", "tr", "ar"])
def test_reading_other_languages_between_changes_nothing(language: str) -> None:
    text = "".join(PIECES[language] * 3)
    before = find_facts(text, language=language)
    for other in sorted(PIECES):
        find_facts("".join(PIECES[other]), language=other)
    assert find_facts(text, language=language) == before
