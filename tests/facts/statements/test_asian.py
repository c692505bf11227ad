"""Statements in Indonesian, Vietnamese, Korean, Japanese, Chinese, Turkish, Hindi and Arabic."""

from __future__ import annotations

import pytest

from .marked import check

INDONESIAN = [
    ('"{Q:Panen kami gagal}," kata {S:Lidia Baruna}, Jumat.', ["said"]),
    ('"{Q:Panen kami gagal}," ujar {S:Lidia Baruna}. "{Q:Tidak ada yang memberi tahu kami}."', ["said"]),
    ("{S:Lidia Baruna} mengatakan bahwa {Q:panen tahun ini gagal}.", ["said"]),
    ("{S:Lidia Baruna} mengatakan {Q:panen tahun ini gagal}.", ["said"]),
    ("Menurut {S:kementerian itu}, {Q:tanggul akan bertahan sampai pagi}.", ["said"]),
    ("{S:Wali Kota Teluk Rano} membantah {Q:tudingan tersebut}.", ["denied"]),
    ("{S:Gubernur} berjanji {Q:akan membuka jembatan bulan depan}.", ["promised"]),
    ("{S:Para petani} menuduh {Q:kementerian menyembunyikan laporan}.", ["accused"]),
    ("{S:Jaksa} memperingatkan bahwa {Q:akan ada penangkapan baru}.", ["warned"]),
    ("{V:Antara} melaporkan {S:gubernur} mengatakan bahwa {Q:jembatan ditutup}.", ["said"]),
    ("Wali kota tidak mengatakan apakah ia akan mundur.", []),
    ("Wali kota menolak berkomentar.", []),
    ('Film "Ibu Tidak Berkata" tayang pekan ini di Teluk Rano.', []),
]

VIETNAMESE = [
    ("“{Q:Vụ mùa đã mất trắng},” {S:bà Trịnh Lệ Hà} nói.", ["said"]),
    ("{S:Bà Trịnh Lệ Hà} cho biết {Q:vụ mùa đã mất trắng}.", ["said"]),
    ("{S:Bộ trưởng} nói rằng {Q:con đê sẽ trụ được đến sáng}.", ["said"]),
    ("{S:Thị trưởng} bác bỏ {Q:cáo buộc này}.", ["denied"]),
    ("{S:Nông dân} cáo buộc {Q:bộ này giấu báo cáo}.", ["accused"]),
    ("{S:Thống đốc} hứa {Q:sẽ mở lại cây cầu vào tháng 5}.", ["promised"]),
    ("{S:Chính quyền} cảnh báo {Q:con đê có thể vỡ}.", ["warned"]),
]

KOREAN = [
    ('{S:나은별 시장은} "{Q:다리를 다시 열겠다}"고 말했다.', ["said"]),
    ("{S:나은별 시장은} {Q:다리를 다시 열겠다}고 밝혔다.", ["said"]),
    ("{S:시 대변인은} {Q:의혹}을 부인했다.", ["denied"]),
    ("{S:농민들은} {Q:정부}를 비난했다.", ["accused"]),
    ("{S:검찰은} {Q:추가 체포가 있을 것}이라고 경고했다.", ["warned"]),
    ('"{Q:수확이 모두 사라졌다}"고 {S:이가람 씨는} 말했다.', ["said"]),
]

JAPANESE = [
    ("{S:岸本市長は}「{Q:橋を再び開ける}」と述べた。", ["said"]),
    ("{S:岸本市長は}{Q:橋を再び開ける}と述べた。", ["said"]),
    ("{S:市の報道官は}、{Q:疑惑}を否定した。", ["denied"]),
    ("{S:検察は}{Q:さらに逮捕者が出る可能性がある}と警告した。", ["warned"]),
]

CHINESE = [
    ("{S:市长柯明远}说：“{Q:我们会重新开桥。}”", ["said"]),
    ("{S:市政府}表示，{Q:大桥将在五月重新开放}。", ["said"]),
    ("{S:市长}否认{Q:收受贿赂}。", ["denied"]),
    ("{S:检方}警告称，{Q:可能还会有人被捕}。", ["warned"]),
]

TURKISH = [
    ('{S:Belediye Başkanı Ece Tarhan}, "{Q:Köprüyü yeniden açacağız}" dedi.', ["said"]),
    ("{S:Bakanlık sözcüsü} {Q:iddiaları} yalanladı.", ["denied"]),
]

HINDI = [
    ('{S:महापौर इला सेन ने} कहा, "{Q:हम पुल फिर खोलेंगे।}"', ["said"]),
    ("{S:महापौर ने} कहा कि {Q:पुल फिर खुलेगा}।", ["said"]),
    ("{S:महापौर ने} चेतावनी दी कि {Q:बांध टूट सकता है}।", ["warned"]),
]

ARABIC = [
    ("قالت {S:رئيسة البلدية سلمى ناصر}: «{Q:سنعيد فتح الجسر}».", ["said"]),
    ("قال {S:الوزير} إن {Q:السد سيصمد حتى الصباح}.", ["said"]),
    ("حذرت {S:النيابة} من أن {Q:اعتقالات جديدة قد تحدث}.", ["warned"]),
]


def _all(language: str, cases: list[tuple[str, list[str]]]) -> list[tuple[str, str, list[str]]]:
    return [(language, marked, stances) for marked, stances in cases]


@pytest.mark.parametrize(
    ("language", "marked", "stances"),
    [
        *_all("id", INDONESIAN),
        *_all("vi", VIETNAMESE),
        *_all("ko", KOREAN),
        *_all("ja", JAPANESE),
        *_all("zh", CHINESE),
        *_all("tr", TURKISH),
        *_all("hi", HINDI),
        *_all("ar", ARABIC),
    ],
)
def test_statement(language: str, marked: str, stances: list[str]) -> None:
    check(marked, language, stances)
