"""Statements in Chinese, of the mainland, Taiwan, Hong Kong and Singapore: forms of the pack."""

from __future__ import annotations

import pytest

from .marked import check

SAID = [
    ("{S:镇长魏长河}介绍，{Q:新桥预计年底前通车}。", ["said"]),
    ("{S:她}回忆说，{Q:那天的雨一直下到半夜}。", ["said"]),
    ("“{Q:桥面还能走，}”{S:魏长河}坦言，“{Q:就是不敢再过大车。}”", ["confirmed"]),
    ("{S:專家}認為，{Q:水庫的水位仍然偏高}。", ["said"]),
    ("{S:縣長}受訪時說，{Q:補助款將在月底撥下}。", ["said"]),
    ("{S:卫生局}通报，{Q:全区新增病例十一例}。", ["reported"]),
    ("{S:居民}抱怨说：“{Q:半夜还在打桩。}”", ["criticised"]),
    ("{S:主帅}赛后表示，{Q:球队会在下半程补强后防}。", ["said"]),
    ("{S:总统}称{Q:会谈富有成效}。", ["said"]),
    ("{S:警方}指，{Q:案件列作刑事毀壞}。", ["said"]),
    ("{S:发言人}在发布会上指出，{Q:疫情正在放缓}。", ["said"]),
    ("{S:女网友}爆料称，{Q:餐厅曾两次更换招牌}。", ["said"]),
]

SOURCES = [
    ("据悉，{Q:码头将在六月重新启用}。", ["reported"]),
    ("據了解，{Q:兩名船員仍然留院觀察}。", ["reported"]),
    ("据{S:海湾通讯社}报道，{Q:救援船已经抵达小岛}。", ["reported"]),
    ("据{S:以色列媒体}报道，{Q:首班列车已经发车}。", ["reported"]),
    ("记者从{S:市交通局}获悉，{Q:三条线路下周调整}。", ["said"]),
    ("按照{S:他}的说法，{Q:船厂去年就停了工}。", ["said"]),
    ("在{S:她}看来，{Q:水费上涨只是时间问题}。", ["said"]),
    ("{S:调查报告}显示，{Q:三成受访者打算搬离旧城}。", ["reported"]),
    ("有消息称，{Q:两家船厂正在洽谈合并}。", ["reported"]),
]

STANCES = [
    ("{S:市长}否认{Q:收受贿赂}。", ["denied"]),
    ("{S:厂方}反驳称，{Q:废水早已达标排放}。", ["denied"]),
    ("{S:检方}指控{Q:他挪用公款}。", ["accused"]),
    ("{S:校方}承诺，{Q:食堂下周恢复供餐}。", ["promised"]),
    ("{S:法院}责令{Q:该公司限期整改}。", ["demanded"]),
    ("{S:氣象署}提醒，{Q:山區午後有雷陣雨}。", ["warned"]),
    ("{S:網友}痛批：「{Q:根本是在糊弄居民！}」", ["criticised"]),
    ("{S:議員}質疑{Q:採購價格過高}。", ["doubted"]),
    ("{S:专家}建议{Q:老人错峰出行}。", ["suggested"]),
    ("{S:工会}呼吁{Q:厂方尽快复工}。", ["asked"]),
    ("{S:分析师}预计，{Q:铜价明年仍将走高}。", ["predicted"]),
    ("{S:公司}宣布{Q:关闭北岸的工厂}。", ["announced"]),
    ("{S:警方}证实{Q:两名游客失踪}。", ["confirmed"]),
]

NONE = [
    "公司名称将在年底前更换，标志也会重新设计。",
    "这部小说讲的是一个守灯人的故事。",
    "市长没有说明原因。",
    "该公司拒绝置评。",
    "警方未证实这一消息。",
    "部长将宣布新的补贴办法。",
    "数据中心明年投入使用，用电全部来自海上风场。",
    "驻军退回河西的据点。",
    "下周的说明会改在体育馆举行。",
    "大桥预计明年六月通车。",
    "恒生指数上涨，科技股领涨。",
    "一批有根据的线索已经移交。",
    "恒指，国指双双下跌。",
    "食指出血的孩子被送到诊所。",
    "孩子们读完了说明书，又拼好了模型。",
    "这家餐厅深受欢迎，周末一位难求。",
    "他受到表扬，拿到了一张奖状。",
    "工程按要求完成，验收也已结束。",
]


@pytest.mark.parametrize(("marked", "stances"), SAID + SOURCES + STANCES)
def test_forms_of_chinese_news(marked: str, stances: list[str]) -> None:
    check(marked, "zh", stances)


@pytest.mark.parametrize("text", NONE)
def test_what_holds_a_cue_and_is_none(text: str) -> None:
    check(text, "zh", [])
