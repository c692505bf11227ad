"""Chinese clauses: the subject opens them, times, places and adverbs follow it, and the verb of speech comes last of these."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts import find_facts, find_times
from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.facts.statements.phrases import opening_subject, phrase_before, shared_phrase
from sumber.text.sentences import split_sentences
from tests.steps import steps_of

from .marked import check, found_in, told


def read(text: str, language: str = "zh") -> tuple[Reading, Grammar]:
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    return Reading(text, times=find_times(text, language=language), mentions=mentions), grammar


def opening(text: str) -> str | None:
    reading, grammar = read(text)
    found = opening_subject(reading, grammar, 0, len(reading.forms))
    return reading.slice(found.span(reading)) if found is not None else None


def before_cue(text: str, cue: str) -> str | None:
    reading, grammar = read(text)
    found = phrase_before(reading, grammar, reading.word_at(text.index(cue)), 0)
    return reading.slice(found.span(reading)) if found is not None else None


def shared(text: str, cue: str) -> str | None:
    reading, grammar = read(text)
    found = shared_phrase(reading, grammar, 0, reading.word_at(text.index(cue)))
    return reading.slice(found.span(reading)) if found is not None else None


@pytest.mark.parametrize(
    "marked",
    [
        "{S:镇长}周一在礼堂表示，{Q:新桥年底前通车}。",
        "{S:魏长河}昨天在发布会上表示，{Q:水库已经蓄满}。",
        "{S:发言人}在石湾镇的码头对记者说，{Q:渡船下午恢复}。",
        "{S:船厂老板}就停工一事说，{Q:工资会照发}。",
        "{S:北岸渔民}在码头上说，{Q:渔网都被割断了}。",
        "{S:他}在接受采访时说，{Q:堤坝撑得住}。",
        "{S:他们}在码头说，{Q:渔网都被割断了}。",
        "{S:该公司}在公告中称，{Q:船坞明年关闭}。",
        "{S:警方}3月5日在通报中指出，{Q:两名船员已经获救}。",
        "{S:厂长和工会代表}在会后说，{Q:夜班从下月起取消}。",
        "{S:南岭大学教授}针对水价说，{Q:上涨只是时间问题}。",
        "{S:魏长河}去年在石湾镇的礼堂里对船厂的工人说，{Q:工资会照发}。",
        "{S:專家}在座談會上指出，{Q:水位仍然偏高}。",
        "{S:縣長}昨日就停電一事表示，{Q:線路已經修復}。",
        "{S:渔民}抹着眼泪说，{Q:船没了}。",
        "{S:渔民}笑着说，{Q:今年的鱼真多}。",
        "{S:镇长}还在会上说，{Q:路灯会修}。",
        "{S:镇长}明确表示，{Q:路灯会修}。",
    ],
)
def test_a_subject_ends_where_a_time_a_place_or_an_adverb_begins(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("{S:石湾镇政府}通过公告表示，{Q:集市停办一天}。", "announced"),
        ("{S:石湾镇}在声明中说，{Q:渡口照常开放}。", "reported"),
    ],
)
def test_a_body_may_speak_in_what_it_publishes(marked: str, stance: str) -> None:
    check(marked, "zh", [stance])


@pytest.mark.parametrize(
    "marked",
    [
        "但{S:镇长}在会上说，{Q:桥不会拆}。",
        "不过，{S:镇长}在会上说，{Q:桥不会拆}。",
        "如今，{S:渔民}在码头说，{Q:鱼少了一半}。",
        "周一，{S:镇长}在会上说，{Q:桥不会拆}。",
        "昨天{S:镇长}在会上说，{Q:桥不会拆}。",
        "随后{S:她}在码头说，{Q:船明早开}。",
        "2026年3月，{S:魏长河}在码头说，{Q:船修好了}。",
        "由于大雪，{S:镇政府}在公告中说，{Q:集市停办}。",
    ],
)
def test_what_joins_or_dates_a_clause_stands_before_its_subject(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    "marked",
    [
        "雨停了，{S:镇长}在会上说，{Q:桥不会拆}。",
        "雨停了；{S:镇长}在会上说，{Q:桥不会拆}。",
        "雨下了三天三夜，{S:镇长}说{Q:桥不会拆}。",
        "雨下了三天三夜，{S:镇长}在码头说，{Q:桥不会拆}。",
    ],
)
def test_a_clause_before_that_of_the_subject_is_neither_subject_nor_content(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    "marked",
    [
        "{S:镇长、局长和渔民代表}在会上说，{Q:堤坝要加高}。",
        "{S:石湾、南岭两镇}在声明中表示，{Q:渡口照常开放}。",
    ],
)
def test_the_mark_of_a_list_parts_no_clauses(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    "marked",
    [
        "{S:“银鹭”船队队长}在码头说，{Q:网都补好了}。",
        "{S:民宿“听潮”的老板}在镇上说，{Q:客人都走了}。",
        "{S:绰号“老船长”的魏长河}在码头说，{Q:船修好了}。",
        "{S:《潮声》的作者}在镇上说，{Q:版权没有卖}。",
    ],
)
def test_a_short_name_in_marks_belongs_to_the_subject(marked: str) -> None:
    check(marked, "zh", ["said"])


def test_words_in_marks_with_a_stop_among_them_are_no_name() -> None:
    assert before_cue("船队“银鹭”的队长在码头说，网补好了。", "说") == "船队“银鹭”的队长"
    assert before_cue("船队“走，回”的队长在码头说，网补好了。", "说") != "船队“走，回”的队长"


@pytest.mark.parametrize(
    "marked",
    [
        "（石湾讯）{S:镇长}在会上说，{Q:桥不会拆}。",
        "【石湾讯】{S:渔民}周一在码头说，{Q:桥不会拆}。",
        "(石湾讯) {S:渔民}周一在码头说，{Q:桥不会拆}。",
    ],
)
def test_a_dateline_in_brackets_is_no_part_of_the_subject(marked: str) -> None:
    check(marked, "zh", ["said"])


def test_the_point_of_a_number_ends_no_clause() -> None:
    check("{S:占地1.8公顷的船厂}在公告中称，{Q:船坞明年关闭}。", "zh", ["said"])


@pytest.mark.parametrize(
    ("marked", "stances"),
    [
        ("{S1:{S2:镇长}}称{Q1:桥不会拆}，并表示，{Q2:路灯会修}。", ["said", "said"]),
        ("{S1:{S2:镇长}}说{Q1:桥不会拆}，但强调{Q2:路灯要换}。", ["said", "said"]),
        ("{S1:{S2:镇长}}否认{Q1:收过礼金}，并承诺{Q2:公开账目}。", ["denied", "promised"]),
    ],
)
def test_a_verb_right_behind_a_conjunction_shares_the_subject_before_it(marked: str, stances: list[str]) -> None:
    check(marked, "zh", stances)


@pytest.mark.parametrize(
    ("marked", "stances"),
    [
        ("{S:镇长}而表示，{Q:路灯会修}。", ["said"]),
        ("{S:镇长}但强调，{Q:路灯要换}。", ["said"]),
        ("{S:縣長}並指出，{Q:補助款月底撥下}。", ["said"]),
        ("{S:镇长}周一并承诺{Q:公开账目}。", ["promised"]),
        ("{S1:{S2:镇长}}宣布{Q1:在码头停课}但强调{Q2:渡口照常开放}。", ["announced", "said"]),
    ],
)
def test_a_conjunction_right_before_a_verb_is_no_part_of_its_subject(marked: str, stances: list[str]) -> None:
    check(marked, "zh", stances)


def test_a_conjunction_before_another_subject_shares_nothing() -> None:
    check("{S1:镇长}在会上说，{Q1:桥不会拆}，但{S2:渔民}在码头说，{Q2:这话不可信}。", "zh", ["said", "said"])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("{S:镇长}走访了码头，表示{Q:渡船下午恢复}。", "said"),
        ("{S:魏长河}上月回到石湾，称{Q:船厂会重开}。", "said"),
        ("{S:渔民}在码头集会，要求{Q:重开渡口}。", "demanded"),
        ("{S:镇长}周一视察了码头，宣布{Q:渡口重开}。", "announced"),
    ],
)
def test_a_verb_behind_a_comma_takes_the_subject_that_opens_the_sentence(marked: str, stance: str) -> None:
    check(marked, "zh", [stance])


def test_a_sentence_that_a_preposition_opens_has_no_subject_to_share() -> None:
    assert shared("在码头集会，要求重开渡口。", "要求") is None
    assert shared("“桥还在”，要求重开渡口。", "要求") is None
    assert [speaker for speaker, _, _ in told("在码头集会，要求重开渡口。", "zh")] == [""]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("镇长周一在礼堂", "镇长"),
        ("但是镇长在礼堂", "镇长"),
        ("周一镇长在礼堂", "镇长"),
        ("船厂的老板魏长河在礼堂", "船厂的老板魏长河"),
        ("他对记者", "他"),
        ("石湾镇还", "石湾镇"),
        ("北岸的船东", "北岸的船东"),
    ],
)
def test_the_subject_that_opens_a_clause(text: str, found: str) -> None:
    assert opening(text) == found


@pytest.mark.parametrize("text", ["在礼堂", "对渔民", "通过公告", "周一", "但是", "曾", "昨天在码头"])
def test_no_subject_opens_a_clause_of_a_place_a_time_or_small_words(text: str) -> None:
    assert opening(text) is None


def test_a_phrase_beyond_reach_is_no_subject() -> None:
    assert opening("北岸" * 10 + "的船东在礼堂") == "北岸" * 10 + "的船东"
    assert opening("北岸" * 30 + "的船东在礼堂") is None


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("{S:镇长}告诉渔民，{Q:渡口明早重开}。", "said"),
        ("{S:镇长}告诉魏长河，{Q:渡口明早重开}。", "said"),
        ("{S:镇长}告诉石湾镇北岸的渔民，{Q:渡口明早重开}。", "said"),
        ("{S:镇长}告知船厂的工人，{Q:工资会照发}。", "said"),
        ("{S:镇长}告诉记者，{Q:渡口明早重开}。", "said"),
    ],
)
def test_a_comma_parts_the_one_told_from_what_he_is_told(marked: str, stance: str) -> None:
    check(marked, "zh", [stance])


@pytest.mark.parametrize(
    "marked",
    [
        "{S:镇长}告诉他{Q:渡口明早重开}。",
        "{S:镇长}转告她{Q:渡口明早重开}。",
        "{S:镇长}告诉专家{Q:水位正在下降}。",
    ],
)
def test_a_pronoun_or_role_right_behind_a_verb_of_telling_is_the_one_told(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize("marked", ["{S:镇长}表示{Q:渔民明早出海}。", "{S:镇长}称{Q:专家没有到场}。", "{S:渔民}说{Q:他没有船}。"])
def test_behind_any_other_verb_people_belong_to_what_is_said(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    "text",
    [
        "镇长没有在会上说，桥不会拆。",
        "镇长没有对记者说，桥不会拆。",
        "镇长尚未就此表示，桥不会拆。",
        "镇长并未在会上表示，桥会拆。",
        "镇长从未向渔民承诺，渡口会重开。",
        "镇长尚未在会上宣布桥的去留。",
        "縣長沒有在會上說，橋會拆。",
        "镇长打算在会上宣布，桥会拆。",
        "镇长准备在周一宣布，桥会拆。",
        "镇长有望于周一宣布，桥会拆。",
        "镇长将于周一宣布桥的去留。",
        "镇长拟于下周在礼堂宣布，桥会拆。",
    ],
)
def test_a_negation_or_a_coming_act_before_a_place_or_time_unsays_the_verb(text: str) -> None:
    assert found_in(text, "zh") == ()


@pytest.mark.parametrize(
    "marked",
    [
        "{S:没有船的渔民}在码头说，{Q:渡口该重开}。",
        "{S:没有船的人}在码头说，{Q:渡口该重开}。",
        "{S:镇长}在没有灯的礼堂里说，{Q:电路明天修}。",
        "桥没有塌，{S:镇长}在会上说，{Q:路灯会修}。",
        "没有船可坐，{S:渔民}在码头说，{Q:渡口该重开}。",
    ],
)
def test_a_negation_of_something_else_unsays_nothing(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("镇长说：“桥不会拆。路灯会修。”他随后离开。", ["镇长说：“桥不会拆。路灯会修。”", "他随后离开。"]),
        ("镇长说，“桥不会拆。”他随后离开。", ["镇长说，“桥不会拆。”", "他随后离开。"]),
        ("鎮長說：「橋不會拆。」他隨後離開。", ["鎮長說：「橋不會拆。」", "他隨後離開。"]),
        ("镇长说: “桥不会拆。”他随后离开。", ["镇长说: “桥不会拆。”", "他随后离开。"]),
        ("村長は言った：「橋は残る。」彼は去った。", ["村長は言った：「橋は残る。」", "彼は去った。"]),
    ],
)
def test_a_quotation_that_a_colon_or_comma_leads_in_ends_its_sentence(text: str, sentences: list[str]) -> None:
    assert [span.slice(text) for span in split_sentences(text)] == sentences


@pytest.mark.parametrize(
    "text",
    ["“桥不会拆。路灯会修。”镇长说。", "「橋不會拆。」鎮長說。", "镇长说：“桥不会拆。”，渔民说。", "镇长说“桥不会拆。”他信了。"],
)
def test_any_other_quotation_goes_on_with_the_words_that_touch_it(text: str) -> None:
    assert [span.slice(text) for span in split_sentences(text)] == [text]


@pytest.mark.parametrize(
    ("marked", "stances"),
    [
        ("{S:镇长}说：“{Q:桥不会拆。路灯会修。}”他随后离开。", ["said"]),
        ("{S:镇长}说：“{Q:桥不会拆。路灯会修。}”{S2:渔民}说，{Q2:这话不可信}。", ["said", "said"]),
        ("“{Q:桥不会拆。}”{S:镇长}说。", ["said"]),
        ("“{Q:桥不会拆。路灯会修。}”{S:镇长}在会上说。", ["said"]),
        ("“{Q:桥不会拆}，”{S:镇长}说，“{Q:路灯会修}。”", ["said"]),
    ],
)
def test_a_quotation_is_of_the_one_on_its_own_side(marked: str, stances: list[str]) -> None:
    check(marked, "zh", stances)


@pytest.mark.parametrize("marked", ["{S:镇长}表示{Q:桥“不会拆”}。", "{S:镇长}在会上强调，{Q:“桥”不会拆}。"])
def test_words_in_marks_within_a_content_are_not_all_of_it(marked: str) -> None:
    check(marked, "zh", ["said"])


@pytest.mark.parametrize(
    ("language", "first"), [("zh", True), ("ja", False), ("ko", False), ("en", False), ("vi", False), ("ar", False), ("de", False)]
)
def test_only_svo_languages_without_blanks_read_clauses_so(language: str, first: bool) -> None:
    grammar = grammar_of(language)
    assert grammar is not None
    assert grammar.subject_first is first


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{S:The mayor} said {Q:the ferry had sunk}.", "en"),
        ("On Monday {S:the mayor} said {Q:the ferry had sunk}.", "en"),
        ("{S:Thị trưởng} nói rằng {Q:chiếc phà đã chìm}.", "vi"),
        ("{S:市長は}{Q:橋は残る}と述べた。", "ja"),
    ],
)
def test_other_orders_are_read_as_they_were_when_chinese_was_read_before(marked: str, language: str) -> None:
    assert len(found_in("镇长周一在礼堂表示，新桥年底前通车。", "zh")) == 1
    check(marked, language, ["said"])


PIECES = (
    "镇长", "渔民协会", "周一", "在码头", "没有", "将于", "对记者", "说", "表示", "告诉", "否认",
    "桥不会拆", "，", "。", "：", "“", "”", "、", "（", "）", "并", "但", "\n",
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=16))
def test_any_mix_of_chinese_pieces_keeps_the_laws(pieces: list[str]) -> None:
    text = "".join(pieces)
    facts = find_facts(text, language="zh")
    for statement in facts.statements:
        assert statement.content
        for span in (*statement.content, *statement.cue, *statement.speaker_spans):
            assert 0 <= span.start < span.end <= len(text)
        assert all(party.name == party.span.slice(text) for party in statement.speakers if party.span)
    assert find_facts(text, language="zh") == facts


@pytest.mark.parametrize(
    "piece",
    [
        "镇长周一在码头说",
        "没有在会上",
        "“银鹭”船队队长在码头",
        "镇长、局长、",
        "镇长告诉渔民，",
        "（石湾讯）镇长说：“桥不会拆。”他",
    ],
)
def test_a_chinese_sentence_without_end_is_read_in_about_linear_time(piece: str) -> None:
    find_facts("镇长周一在礼堂表示，新桥年底前通车。", language="zh")
    short, long = (steps_of(partial(find_facts, piece * count, language="zh")) for count in (60, 240))
    assert long < 6 * short
