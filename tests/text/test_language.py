"""Which language a text is in, and when that is left undecided."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sumber.text.language import Identified, common_share, identify

NEAR = Path(__file__).parents[2] / "evals" / "language.toml"

SENTENCES = {
    "ar": "قال وزير النقل إن الجسر القديم سيبقى مغلقا حتى تنتهي أعمال القياس في النهر بعد يومين.",
    "de": "Die alte Brücke bleibt nach Angaben der Stadt gesperrt, bis der Fluss noch einmal vermessen ist.",
    "en": "The old bridge will stay shut until the river has been measured again, the council said on Friday.",
    "es": "El puente viejo seguirá cerrado hasta que se mida otra vez el río, según dijo el ayuntamiento ayer.",
    "fr": "Le vieux pont restera fermé jusqu’à ce que le fleuve soit mesuré de nouveau, a annoncé la mairie.",
    "hi": "नगर परिषद ने कहा कि नदी को फिर से मापे जाने तक पुराना पुल बंद रहेगा और लोग दूसरे रास्ते से जाएँ।",
    "id": "Jembatan lama akan tetap ditutup sampai sungai itu diukur kembali oleh petugas, kata dewan kota.",
    "ja": "市議会は、川をもう一度測るまで古い橋を閉鎖したままにすると発表した。",
    "ko": "시의회는 강을 다시 측정할 때까지 오래된 다리를 폐쇄한다고 밝혔다.",
    "pt": "A ponte velha vai continuar fechada até que o rio seja medido de novo, informou a câmara ontem.",
    "ru": "Старый мост останется закрытым, пока реку не измерят ещё раз, сообщили в городском совете.",
    "tr": "Belediye meclisi, nehir yeniden ölçülene kadar eski köprünün kapalı kalacağını cuma günü açıkladı.",
    "uk": "Старий міст залишиться закритим, доки річку не виміряють ще раз, повідомили в міській раді.",
    "vi": "Cây cầu cũ sẽ tiếp tục đóng cửa cho đến khi con sông được đo lại, hội đồng thành phố cho biết.",
    "zh": "市议会说，在重新测量河流之前，这座旧桥将继续关闭，居民可以走另一条路。",
}


@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_a_sentence_is_enough(tag: str) -> None:
    said = identify(SENTENCES[tag])
    assert said.language == tag
    assert 0 < said.margin <= 1


@pytest.mark.parametrize("tag", sorted(SENTENCES))
def test_a_wrong_claim_is_passed_over(tag: str) -> None:
    claim = "fi" if tag != "fi" else "en"
    assert identify(SENTENCES[tag], declared=claim).language == tag


@pytest.mark.parametrize("claim", ["id-ID", "ID", "id_ID", "in"])
def test_a_right_claim_is_taken_in_any_form(claim: str) -> None:
    said = identify(SENTENCES["id"], declared=claim)
    assert (said.language, said.margin) == ("id", 1.0)


@pytest.mark.parametrize(
    "text", ["", "   ", "Kim", "12:30", "Reuters", "Nowell v. Brandel", "主席", "https://example.org/news/page"]
)
def test_too_short_is_undecided(text: str) -> None:
    said = identify(text)
    assert said.language == "und"
    assert said.margin < 0.3


def test_the_claim_decides_between_near_languages() -> None:
    text = "Rada města oznámila, že most bude zavřený."
    assert identify(text, declared="cs").language == "cs"


def test_a_script_of_one_language_is_enough() -> None:
    assert identify("Η γέφυρα έκλεισε").language == "el"
    assert identify("הגשר נסגר").language == "he"
    assert identify("สะพานปิดแล้ว").language == "th"


def test_addresses_are_no_text() -> None:
    links = " https://example.org/the-old-bridge-will-stay-shut-until-the-river-has-been-measured" * 3
    assert identify(SENTENCES["id"] + links).language == "id"


def test_the_middle_counts_beside_the_opening() -> None:
    opening = "Read this story in our app. "
    assert identify(opening + SENTENCES["es"] * 12).language == "es"


def test_common_words_need_a_pack() -> None:
    assert common_share(SENTENCES["de"], "de") > 0.2
    assert common_share(SENTENCES["de"], "fi") == 0.0
    assert common_share("", "de") == 0.0


def test_the_model_is_loaded_only_when_it_is_needed() -> None:
    code = (
        "import sys\nfrom sumber.text import language, language_model\n"
        f"assert language.identify({SENTENCES['id']!r}, declared='id').language == 'id'\n"
        f"assert language.identify({SENTENCES['ko']!r}).language == 'ko'\n"
        "assert language_model.load_table.cache_info().currsize == 0\n"
        f"assert language.identify({SENTENCES['uk']!r}).language == 'uk'\n"
        "assert language_model.load_table.cache_info().currsize == 1\n"
        "assert 'numpy' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_near_languages_are_told_apart_or_left_undecided() -> None:
    right = total = 0
    for tag, sentences in tomllib.loads(NEAR.read_text(encoding="utf-8")).items():
        for sentence in sentences:
            said = identify(sentence)
            assert said.language in {tag, "und"}, (sentence, said)
            right += said.language == tag
            total += 1
    assert right / total > 0.94


def test_capitals_are_read_as_small_letters() -> None:
    assert identify(SENTENCES["de"].upper()).language == "de"


@pytest.mark.parametrize(
    "text",
    [
        "Zqoru tixwep vrundak plizzom qarthik wexonu drimbat voq zulpreka thyxom.",
        "Grzx klm wvbt qpfd jhnr zcsx mtrw lkjp vbnq zxcr tyhg plmk wqsd.",
        "Ђлсшћ вџќњ цљђф ѓќшч џљкњ ћђвц шѓлт ќџрнч љњђц.",
    ],
)
def test_a_text_like_no_language_is_undecided(text: str) -> None:
    said = identify(text)
    assert said.language == "und"
    assert said.margin < 0.3


def test_a_language_that_the_model_lacks_is_believed_where_the_text_is_like_no_other() -> None:
    text = "Zqoru tixwep vrundak plizzom qarthik wexonu drimbat voq zulpreka thyxom."
    assert identify(text, declared="tpi") == Identified("tpi", 0.0, "Latn")
    assert identify(SENTENCES["de"], declared="tpi").language == "de"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("নদী আবার মাপা না হওয়া পর্যন্ত পুরনো সেতু বন্ধ থাকবে বলে জানিয়েছেন মেয়র।", "bn"),
        ("নদীখন পুনৰ জোখা নোহোৱালৈকে পুৰণি দলংখন বন্ধ থাকিব বুলি কৰ্তৃপক্ষই কৈছে।", "as"),
        ("ወንዙ እንደገና እስኪለካ ድረስ አሮጌው ድልድይ ዝግ ሆኖ ይቆያል ሲል ምክር ቤቱ ገልጿል፤ ይህ ግን ውሳኔ ነው።", "am"),
    ],
)
def test_scripts_without_n_grams_are_told_by_words_and_letters(text: str, tag: str) -> None:
    assert identify(text).language == tag
    assert identify(text, declared=tag).language == tag


def test_han_alone_is_chinese_unless_the_page_says_japanese() -> None:
    assert identify("首相官邸前集会参加者増加傾向").language == "zh"
    assert identify("首相官邸前集会参加者増加傾向", declared="ja").language == "ja"
    assert identify("首相官邸前集会参加者増加傾向", declared="de").language == "zh"


@pytest.mark.parametrize("text", ["\ud800" * 80, "\x00\x01" * 60, "ǆ" * 300, "ⁿ" * 300, "a" * 5000, "é\u0301" * 200])
def test_odd_characters_do_not_stop_it(text: str) -> None:
    assert identify(text).language == identify(text, declared="xx-??").language == "und"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=700), st.one_of(st.none(), st.text(max_size=8)))
def test_any_text_has_an_answer_and_always_the_same(text: str, declared: str | None) -> None:
    first = identify(text, declared=declared)
    assert 0.0 <= first.margin <= 1.0
    assert first == identify(text, declared=declared)


def test_tags_of_one_language_count_as_one() -> None:
    assert (
        identify("Mananatiling sarado ang lumang tulay hanggang sa masukat muli ang ilog, ayon sa konseho ng lungsod.").language
        == "fil"
    )
    assert identify(SENTENCES["zh"], declared="yue").language == "zh"


def test_near_languages_without_a_claim_are_left_undecided_or_named_with_a_small_margin() -> None:
    said = identify("Stari most ostaje zatvoren dok se rijeka ponovo ne izmjeri, saopštili su iz gradskog vijeća.")
    assert said.language in {"und", "bs", "hr", "sr"}
    assert said.margin < 0.9


def test_a_claim_stands_where_no_word_tells_two_languages_of_a_script_apart() -> None:
    said = identify("ቬልሞራ " * 12, declared="ti")
    assert (said.language, said.margin) == ("ti", 0.0)
    assert identify("ቬልሞራ " * 12).language == "und"
