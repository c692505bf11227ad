"""Vietnamese: every syllable stands alone, so that cues are parts of many words that say nothing."""

from __future__ import annotations

import pytest

from sumber.facts import find_facts

from .marked import check

NOTHING = [
    "Hai nước ký hiệp định, theo đó thuế đối với tôm giảm từ 18% xuống 6% trong ba năm.",
    "Cảnh sát đang theo dõi vụ việc và sẽ công bố kết quả vào ngày mai.",
    "Vụ nổ kéo theo nhiều thiệt hại cho cảng trong tuần tiếp theo của tháng.",
    "Cô theo đuổi sự nghiệp ca hát và mang theo hai con lên thành phố.",
    "Lễ khai mạc diễn ra tại sân vận động, đội chủ nhà dẫn trước hai bàn.",
    "Công ty triển khai dự án và đảm bảo an toàn cho công nhân.",
    "Mưa lớn dẫn đến ngập nặng ở ba huyện phía bắc của tỉnh.",
    "Lực lượng bảo vệ rừng đã dập tắt đám cháy vào sáng sớm.",
    "Nhà máy mới đáp ứng một nửa nhu cầu điện của thành phố.",
    "Máy bay đáp xuống sân bay lúc nửa đêm với 120 hành khách.",
    "Tòa án khởi tố vụ án và bắt ba nhân viên của ngân hàng.",
    "Nhiệt độ là yếu tố chính của mùa vụ năm nay ở Lâm Sơn.",
    "Con tàu chở 300 tấn than đá vào cảng trong đêm.",
    "Bảo tàng mở cửa trở lại sau hai năm, kể cả ngày lễ.",
    "Kết quả được công bố theo thứ tự của bảng chữ cái.",
    "Trường nhận giấy khen và bằng khen của huyện trong lễ khai giảng.",
    "Số liệu phản ánh đúng tình hình của cả vùng trong năm qua.",
    "Các chuyên gia phân tích mẫu nước ở ba con sông.",
    "Người hướng dẫn đưa khách lên núi từ sáng sớm.",
    "Câu hỏi được gửi tới trường vào tuần trước.",
    "Bản tin dự báo thời tiết phát lúc sáu giờ sáng.",
    "Ông viết sách về cá và viết nhạc cho trẻ em.",
    "Biển cảnh báo được dựng ở hai đầu cầu.",
    "Cậu bé học hỏi rất nhanh và nói tiếng Anh khá tốt.",
    "Hệ thống chia sẻ dữ liệu giữa các bệnh viện chạy từ tháng ba.",
]
STATEMENTS = [
    ("Theo {S:cảnh sát}, {Q:hai người bị thương}.", ["said"]),
    ("{S:Ông Trần Văn Lực} nói {Q:cây cầu sẽ mở lại vào tháng năm}.", ["said"]),
    ("{S:Bà Lê Thị Sen} cho biết {Q:trường đã nhận đủ sách}.", ["said"]),
    ("{S:Công ty} khẳng định {Q:nước thải không độc}.", ["said"]),
    ("{S:Ông Lực} viết: “{Q:Chúng tôi sẽ không bỏ cuộc.}”", ["said"]),
    ("“{Q:Chúng tôi sẽ làm lại từ đầu}”, {S:ông Lực} nói.", ["said"]),
    ("{S:Công đoàn} cáo buộc {Q:chủ tàu giấu số liệu}.", ["accused"]),
    ("{S:Ông Lực} cảnh báo {Q:mực nước có thể dâng thêm một mét}.", ["warned"]),
    ("{S:Chủ tàu} phủ nhận {Q:cáo buộc của công đoàn}.", ["denied"]),
    ("Theo báo cáo của {S:huyện}, {Q:ba cây cầu đã hỏng}.", ["reported"]),
]


@pytest.mark.parametrize("text", NOTHING)
def test_idioms_say_nothing(text: str) -> None:
    assert find_facts(text, language="vi").statements == ()


@pytest.mark.parametrize(("text", "stances"), STATEMENTS)
def test_the_same_words_say_something_elsewhere(text: str, stances: list[str]) -> None:
    check(text, "vi", stances)
