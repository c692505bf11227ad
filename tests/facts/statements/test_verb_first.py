"""Arabic sentences: the verb comes first, a conjunction is written onto it, and the speaker and what he says follow it."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.facts import find_facts, find_times
from sumber.facts.forms import form_of
from sumber.facts.mentions import find_mentions
from sumber.facts.reading import Reading
from sumber.facts.statements.contents import behind_aside
from sumber.facts.statements.frames import find_anchors
from sumber.facts.statements.grammar import Grammar, grammar_of
from sumber.facts.statements.phrases import opens_content, with_title
from tests.steps import steps_of

from .marked import check, found_in, told


def read(text: str, language: str = "ar") -> tuple[Reading, Grammar]:
    grammar = grammar_of(language)
    assert grammar is not None
    mentions, _ = find_mentions(text, language=language)
    return Reading(text, times=find_times(text, language=language), mentions=mentions), grammar


def joined(text: str, language: str = "ar") -> list[tuple[str, bool]]:
    """Each verb of a text, and whether a conjunction is written onto it."""
    reading, grammar = read(text, language)
    return [(reading.span_text(one.first, one.stop - 1), one.joined) for one in find_anchors(reading, grammar)]


def titled(text: str, last: int, *, language: str = "ar", closes: bool = False) -> str:
    """The words up to the end of the name in marks that may stand behind word `last`."""
    reading, grammar = read(text, language)
    return reading.span_text(0, with_title(reading, grammar, last, len(reading.forms), closes=closes))


def behind(text: str, word: int, language: str = "ar") -> str:
    """The word behind what commas set off at `word`."""
    reading, grammar = read(text, language)
    at = behind_aside(reading, grammar, word, len(reading.forms))
    return reading.span_text(at, at)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وقال المحافظ إن السد صامد.", [("وقال", True)]),
        ("قال المحافظ إن السد صامد.", [("قال", False)]),
        ("قال المحافظ إن السد صامد وأكدت النيابة أن التحقيق مستمر.", [("قال", False), ("وأكدت", True)]),
        ("وصف المحافظ القرار بالمتأخر.", [("وصف", False)]),
        ("وعد المحافظ بفتح الجسر.", [("وعد", False)]),
        ("وافق المحافظ على فتح الجسر.", [("وافق", False)]),
        ("أضاف المحافظ أن الجسر مغلق.", [("أضاف", False)]),
    ],
)
def test_a_conjunction_written_onto_a_verb_is_told_from_a_verb_that_begins_with_its_letter(
    text: str, found: list[tuple[str, bool]]
) -> None:
    assert joined(text) == found


@pytest.mark.parametrize(
    ("word", "language", "is_joined"),
    [
        ("وأكدت", "ar", True),
        ("وقالوا", "ar", True),
        ("ونفى", "ar", True),
        ("وصف", "ar", False),
        ("وعد", "ar", False),
        ("وزير", "ar", False),
        ("والد", "ar", False),
        ("قال", "ar", False),
        ("ואמר", "he", True),
        ("אמר", "he", False),
        ("said", "en", False),
        ("y", "es", False),
    ],
)
def test_what_is_left_of_a_joined_verb_is_a_verb_of_speech(word: str, language: str, is_joined: bool) -> None:
    grammar = grammar_of(language)
    assert grammar is not None
    assert grammar.is_joined([form_of(word)], 0, 1) is is_joined


@pytest.mark.parametrize(
    ("marked", "stances"),
    [
        ("قال {S1:المحافظ} إن {Q1:السد صامد}، وأكدت {S2:النيابة} أن {Q2:التحقيق مستمر}.", ["said", "said"]),
        ("قال {S1:المحافظ} إن {Q1:السد صامد} وأكدت {S2:النيابة} أن {Q2:التحقيق مستمر}.", ["said", "said"]),
        ("{S1:المحافظ} قال إن {Q1:السد صامد} وقالت {S2:النيابة} إن {Q2:التحقيق مستمر}.", ["said", "said"]),
        ("نفى {S1:المدير} {Q1:الخبر} وطالب {S2:العمال} {Q2:بفتح المصنع}.", ["denied", "demanded"]),
        ("أعلن {S1:الوزير} {Q1:إغلاق الميناء} ورفضت {S2:النقابة} {Q2:القرار}.", ["announced", "refused"]),
        ("انتقد {S1:النائب فارس زياد} {Q1:الخطة} وأشاد {S2:المحافظ} {Q2:بالعمال}.", ["criticised", "praised"]),
        ("«{Q1:لن نغادر الميناء}»، قال {S1:سامر الضاوي}، وأكدت {S2:النيابة} أن {Q2:التحقيق مستمر}.", ["said", "said"]),
    ],
)
def test_a_joined_verb_ends_what_was_said_before_it_and_has_its_own_speaker_behind_it(marked: str, stances: list[str]) -> None:
    check(marked, "ar", stances)


@pytest.mark.parametrize(
    "marked",
    [
        "قال {S1:{S2:المحافظ}} إن {Q1:السد صامد}، وأضاف أن {Q2:الطريق مفتوح}.",
        "قال {S1:{S2:سامر الضاوي}} إن {Q1:السد صامد} وأضاف أن {Q2:الطريق مفتوح}.",
    ],
)
def test_a_joined_verb_without_a_speaker_behind_it_is_of_the_one_before(marked: str) -> None:
    check(marked, "ar", ["said", "said"])


@pytest.mark.parametrize(
    "marked",
    [
        "وصل سامر الضاوي وقال {S:المحافظ} إن {Q:السد صامد}.",
        "وقال {S:سامر الضاوي} إن {Q:السد صامد}.",
        "فقال {S:المحافظ} إن {Q:السد صامد}.",
        "{S:المحافظ} قال إن {Q:السد صامد}.",
    ],
)
def test_who_stands_before_a_verb_speaks_only_where_no_conjunction_is_written_onto_it(marked: str) -> None:
    check(marked, "ar", ["said"])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("أعلن {S:الوزير} في القاعة الكبرى {Q:إغلاق الميناء}.", "announced"),
        ("أعلنت {S:الحكومة} في بيان {Q:تأجيل الانتخابات}.", "announced"),
        ("أعلن {S:الوزير} خلال جولة في الميناء {Q:إغلاق الجسر}.", "announced"),
        ("أعلن {S:الوزير} أمام الصحفيين في القاعة {Q:إغلاق الميناء}.", "announced"),
        ("أعلنت {S:الحكومة} رسميا في بيان {Q:تأجيل الانتخابات}.", "announced"),
        ("أعلن {S:المحافظ} رسميا {Q:إغلاق الميناء}.", "announced"),
        ("نفى {S:المدير} في اتصال هاتفي {Q:استهداف القرية}.", "denied"),
        ("نفت {S:البلدية} عبر موقعها {Q:صحة الخبر}.", "denied"),
        ("طالب {S:العمال} أمام المصنع {Q:بإقالة المدير}.", "demanded"),
        ("اتهم {S:النائب} في البرلمان {Q:الحكومة بالتقصير}.", "accused"),
        ("حذر {S:خبير المياه} في مقابلة {Q:من انهيار السد}.", "warned"),
        ("دعا {S:المحافظ} خلال اجتماع {Q:المواطنين إلى الهدوء}.", "asked"),
        ("رفضت {S:النقابة} في رسالة {Q:هذه الخطة}.", "refused"),
    ],
)
def test_a_place_an_occasion_or_an_adverb_may_stand_between_a_speaker_and_a_noun_content(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("قال {S:المحافظ} في القاعة إن {Q:السد صامد}.", "said"),
        ("أعلن {S:الوزير} في القاعة أن {Q:الميناء سيغلق}.", "announced"),
        ("أعلن {S:الوزير} في القاعة: «{Q:سنغلق الميناء}».", "announced"),
    ],
)
def test_a_complementiser_or_colon_behind_a_place_opens_the_content_itself(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("أكد {S:سامر الضاوي} {Q:وصول السفن إلى الميناء}.", "said"),
        ("رفضت {S:الوزيرة ليلى حداد} {Q:عرض الشركة}.", "refused"),
        ("أيد {S:النائب فارس زياد} {Q:خطة المحافظ}.", "agreed"),
        ("وعد {S:فارس زياد} {Q:أهالي القرية بالكهرباء}.", "promised"),
        ("نفى {S:مدير الميناء سامر الضاوي} {Q:غرق العبارة}.", "denied"),
        ("طلبت {S:البلدية} {Q:معدات جديدة لإطفاء الحرائق}.", "asked"),
        ("نفت {S:الشركة} {Q:بيع سفنها}.", "denied"),
        ("انتقدت {S:ليلى} {Q:الخطة}.", "criticised"),
        ("أعلن {S:المحافظ} {Q:وصول السفن إلى الميناء}.", "announced"),
        ("ورفض {S:الرئيس} {Q:الاستقالة}.", "refused"),
    ],
)
def test_a_speaker_and_a_noun_that_nothing_parts_are_split_behind_who_is_named(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize(
    "marked",
    ["قال {S:سامر الضاوي}: «{Q:السد صامد ولن ينهار أبدا}».", "قال {S:مدير الميناء سامر الضاوي} إن {Q:السد صامد}."],
)
def test_a_verb_that_takes_a_clause_splits_nothing(marked: str) -> None:
    check(marked, "ar", ["said"])


@pytest.mark.parametrize(
    "text", ["قال المحافظ سامر الضاوي السد صامد.", "أضاف المهاجم الهدف الثاني.", "لم يعلن المحافظ إغلاق الميناء."]
)
def test_words_behind_a_verb_that_takes_no_noun_or_is_denied_are_no_content(text: str) -> None:
    assert told(text, "ar") == []


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("أعلن {S:الوزير}، أمس الاثنين، {Q:إغلاق الميناء}.", "announced"),
        ("أعلن {S:الوزير}، مساء الخميس، {Q:تأجيل الانتخابات}.", "announced"),
        ("أعلن {S:الوزير}، في مؤتمر صحفي، {Q:إغلاق الميناء}.", "announced"),
        ("أعلن {S:الوزير}، بعد جولة في الميناء، {Q:إغلاق الجسر}.", "announced"),
        ("أعلن {S:المحافظ}، رسميا، {Q:إغلاق الميناء}.", "announced"),
        ("أعلنت {S:النيابة العامة}، الجمعة، {Q:توقيف سبعة صيادين}.", "announced"),
        ("وطالب {S:النائب فارس زياد}، في رسالة إلى الحكومة، {Q:بفتح الجسر}.", "demanded"),
        ("أعلن {S:الوزير}، خلال جولة في الميناء، أن {Q:الجسر سيغلق}.", "announced"),
        ("قال {S:الوزير}، قبل وصول الوفد، إن {Q:الميناء سيغلق}.", "said"),
        ("قالت {S:النيابة}، الخميس، إن {Q:التحقيق مستمر}.", "said"),
        ("{S:المحافظ} أعلن، أمس، {Q:إغلاق الميناء}.", "announced"),
    ],
)
def test_commas_may_set_off_a_time_a_place_or_an_occasion_before_the_content(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("قال {S:المحافظ، وهو طبيب سابق}، إن {Q:السد صامد}.", "said"),
        ("أعلن {S:رئيس الكتلة، النائب فارس زياد}، {Q:إغلاق المكتب}.", "announced"),
    ],
)
def test_what_commas_set_off_to_say_who_he_is_belongs_to_the_speaker(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize("text", ["وصل الوزير، أمس، إلى الميناء.", "زار المحافظ، في جولة، مصنع الضفاف."])
def test_what_commas_set_off_behind_any_other_verb_opens_no_content(text: str) -> None:
    assert told(text, "ar") == []


@pytest.mark.parametrize(
    ("text", "word", "found", "language"),
    [
        ("الوزير، في القاعة، إغلاق الميناء", 1, "إغلاق", "ar"),
        ("الوزير، بعد جولة، إغلاق الميناء", 1, "إغلاق", "ar"),
        ("الوزير، بحسب الصحيفة، إغلاق الميناء", 1, "إغلاق", "ar"),
        ("الوزير، رسميا، إغلاق الميناء", 1, "إغلاق", "ar"),
        ("the mayor, in the hall, the ferry", 2, "the", "en"),
    ],
)
def test_the_word_behind_an_aside(text: str, word: int, found: str, language: str) -> None:
    assert behind(text, word, language) == found


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("الوزير في القاعة، إغلاق الميناء", 1),
        ("الوزير، إغلاق الميناء، والجسر", 1),
        ("الوزير، في القاعة. إغلاق الميناء", 1),
        ("الوزير، في القاعة إغلاق الميناء", 1),
        ("الوزير، في " + "القاعة " * 20 + "، إغلاق", 1),
    ],
)
def test_no_aside_stands_where_a_comma_is_missing_or_another_word_opens_it(text: str, word: int) -> None:
    reading, grammar = read(text)
    assert behind_aside(reading, grammar, word, len(reading.forms)) == word


def test_a_word_for_a_subordinate_clause_opens_an_aside_only_where_verbs_come_first() -> None:
    reading, grammar = read("the mayor, who waited, the ferry", "en")
    assert behind_aside(reading, grammar, 2, len(reading.forms)) == 2
    assert behind("الوزير، الذي انتظر، إغلاق الميناء", 1) == "إغلاق"


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("أعلنت {S:شركة «الضفاف»} {Q:إغلاق المصنع}.", "announced"),
        ("أعلن {S:حزب «النهضة»} {Q:تأجيل المؤتمر}.", "announced"),
        ("أعلن {S:حزب «النهضة»} أن {Q:المؤتمر سيؤجل}.", "announced"),
        ("قالت {S:شركة «الضفاف»} إن {Q:المصنع سيغلق}.", "said"),
        ("قال {S:رئيس حزب «النهضة الزرقاء»} إن {Q:الانتخابات ستؤجل}.", "said"),
        ("قال {S:مدير مصنع «النجم الأزرق»} إن {Q:العمال سيعودون}.", "said"),
        ("نفت {S:حركة «الموج»} {Q:مشاركتها في الحوار}.", "denied"),
        ("نفى {S:نادي «الموج»} {Q:بيع مهاجمه}.", "denied"),
        ("طالبت {S:جمعية «السنابل»} {Q:بخفض الأسعار}.", "demanded"),
        ("{Q:ارتفعت أسعار الخبز}، بحسب {S:جمعية «السنابل»}.", "said"),
        ("بحسب {S:جمعية «السنابل»}، {Q:ارتفعت أسعار الخبز}.", "said"),
        ("{Q:ارتفعت أسعار الخبز}، وفق {S:صحيفة «الضفاف»}.", "reported"),
    ],
)
def test_a_name_in_marks_belongs_to_a_speaker_where_a_content_follows_it_or_a_source_ends_with_it(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize(
    "marked",
    [
        "قال {S:المحافظ} «{Q:لن نتراجع}».",
        "قال {S:المحافظ}: «{Q:السد صامد}».",
        "قالت {S:النائبة ليلى حداد}: «{Q:لن نتراجع}».",
        "أكد {S:المحافظ} {Q:«صمود السد»}.",
        "وصف {S:الوزير} {Q:القرار بـ«الخطوة المتأخرة»}.",
    ],
)
def test_marks_that_end_a_sentence_hold_what_is_said(marked: str) -> None:
    check(marked, "ar", ["said"])


@pytest.mark.parametrize(
    ("text", "last", "closes", "found"),
    [
        ("شركة «الضفاف» إن المصنع سيغلق", 0, False, "شركة «الضفاف"),
        ("شركة «الضفاف» إغلاق المصنع", 0, False, "شركة «الضفاف"),
        ("حزب «النهضة الزرقاء» أن المؤتمر سيؤجل", 0, False, "حزب «النهضة الزرقاء"),
        ("جمعية «السنابل»", 0, True, "جمعية «السنابل"),
        ("جمعية «السنابل»، ارتفعت الأسعار", 0, True, "جمعية «السنابل"),
    ],
)
def test_the_end_of_a_name_in_marks(text: str, last: int, closes: bool, found: str) -> None:
    assert titled(text, last, closes=closes) == found


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("جمعية «السنابل»", False),
        ("جمعية «السنابل»، ارتفعت الأسعار", False),
        ("جمعية «السنابل» ارتفعت الأسعار", True),
        ("جمعية: «السنابل» إن السعر زاد", False),
        ("جمعية «نحن لا نريد أن نرفع الأسعار» إن السعر زاد", False),
        ("جمعية «السنابل.» إن السعر زاد", False),
        ("جمعية السنابل إن السعر زاد", False),
    ],
)
def test_words_in_marks_that_are_no_name_of_the_phrase_before_them(text: str, closes: bool) -> None:
    assert titled(text, 0, closes=closes) == text.split(maxsplit=1)[0].rstrip(":")


@pytest.mark.parametrize(("text", "found"), [("Firm “Heron” said", "Firm “Heron"), ("firm “heron” said", "firm")])
def test_elsewhere_a_capital_tells_a_name_in_marks(text: str, found: str) -> None:
    assert titled(text, 0, language="en") == found


@pytest.mark.parametrize(
    ("text", "opens"),
    [("أن السد صامد", True), ("إغلاق الميناء", True), ("بأن السد صامد", True), ("الميناء مغلق", False), ("هو", False)],
)
def test_a_complementiser_or_verbal_noun_opens_what_is_said(text: str, opens: bool) -> None:
    reading, grammar = read(text)
    assert opens_content(reading, grammar, 0, len(reading.forms)) is opens


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("يذكر المحافظ", 0, True),
        ("تغير يذكر", 1, False),
        ("خسائر تذكر", 1, False),
        ("تذكر الصحيفة", 0, True),
        ("كان يعتقد", 1, False),
        ("الصيادون يعتقد", 0, False),
    ],
)
def test_a_verb_of_speech_within_an_idiom_is_none(text: str, word: int, found: bool) -> None:
    reading, grammar = read(text)
    assert grammar.has_cue(reading.forms, word, len(reading.forms)) is found


@pytest.mark.parametrize(
    ("marked", "stance"),
    [
        ("قال {S:المحافظ} إن {Q:أسعار الخبز لم تشهد أي تغير يذكر}.", "said"),
        ("أعلن {S:الوزير} {Q:إغلاق الميناء دون أثر يذكر على الصيادين}.", "announced"),
        ("أعلن {S:المحافظ} أن {Q:العاصفة مرت دون خسائر تذكر}.", "announced"),
        ("أكد {S:المحافظ} أنه {Q:لم يسجل أي تقدم يذكر}.", "said"),
        ("ويذكر {S:المحافظ} أن {Q:الجسر بني عام 1961}.", "said"),
    ],
)
def test_an_idiom_ends_no_content_and_the_same_verb_alone_makes_one(marked: str, stance: str) -> None:
    check(marked, "ar", [stance])


@pytest.mark.parametrize("text", ["يذكر أن الجسر بني عام 1961.", "عادت السفن دون خسائر تذكر.", "سوف يعلن الوزير إغلاق الميناء."])
def test_an_idiom_or_a_coming_act_alone_is_no_statement(text: str) -> None:
    assert found_in(text, "ar") == ()


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("{S:The mayor} said {Q:the ferry had sunk}.", "en"),
        ("{S:La alcaldesa} dijo que {Q:el barco se hundió}.", "es"),
        ("{S:镇长}周一在礼堂表示，{Q:新桥年底前通车}。", "zh"),
    ],
)
def test_other_orders_are_read_as_they_were_when_arabic_was_read_before(marked: str, language: str) -> None:
    assert len(found_in("قال المحافظ إن السد صامد.", "ar")) == 1
    check(marked, language, ["said"])


PIECES = (
    "قال ", "وأكدت ", "أعلن ", "نفى ", "المحافظ ", "سامر الضاوي ", "شركة ", "«", "»", "إن ", "أن ", "إغلاق الميناء", "في القاعة ",
    "أمس ", "، ", ". ", ": ", "يذكر ", "بحسب ", "وهو ", "\n",
)  # fmt: skip


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=16))
def test_any_mix_of_arabic_pieces_keeps_the_laws(pieces: list[str]) -> None:
    text = "".join(pieces)
    facts = find_facts(text, language="ar")
    for statement in facts.statements:
        assert statement.content
        for span in (*statement.content, *statement.cue, *statement.speaker_spans):
            assert 0 <= span.start < span.end <= len(text)
        assert all(party.name == party.span.slice(text) for party in statement.speakers if party.span)
    assert find_facts(text, language="ar") == facts


@pytest.mark.parametrize(
    "piece",
    [
        "وقال المحافظ إن السد صامد ",
        "أعلن الوزير في القاعة ",
        "أعلن الوزير، في القاعة، ",
        "قالت شركة «الضفاف» ",
        "دون أثر يذكر ",
        "أكد سامر الضاوي وصول السفن ",
    ],
)
def test_an_arabic_sentence_without_end_is_read_in_about_linear_time(piece: str) -> None:
    find_facts("قال المحافظ إن السد صامد.", language="ar")
    short, long = (steps_of(partial(find_facts, piece * count, language="ar")) for count in (60, 240))
    assert long < 6 * short
