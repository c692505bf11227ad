"""Whole pages as outlets in several countries build them → their metadata, all of it at once."""

from __future__ import annotations

import pytest
from msgspec import Struct

from sumber.article import read_page
from sumber.model import Article, Evidence
from sumber.page import open_page, parse


class Case(Struct, frozen=True):
    """A page and what is to be read from it; `people` as role and name."""

    url: str
    html: str
    title: str
    published: str
    modified: str | None
    people: tuple[tuple[str, str], ...]
    outlet: str
    section: str | None = None


INDONESIAN = Case(
    url="https://www.poslirena.example/nasional/2031/03/04/pelabuhan-dibuka",
    html="""<!doctype html><html lang="id"><head>
<title>Pelabuhan Lirena Dibuka Lagi Setelah Badai - Pos Lirena</title>
<meta property="og:site_name" content="Pos Lirena">
<meta property="og:title" content="Pelabuhan Lirena Dibuka Lagi Setelah Badai">
<meta property="article:published_time" content="2031-03-04T01:30:00+00:00">
<meta property="article:section" content="Nasional">
<link rel="canonical" href="https://www.poslirena.example/nasional/2031/03/04/pelabuhan-dibuka">
</head><body><header><a href="/">Pos Lirena</a></header><main><article>
<h1>Pelabuhan Lirena Dibuka Lagi Setelah Badai</h1>
<div class="read__info"><div class="author">Penulis: <a href="/rini">Rini Satwika</a> | Editor: <a href="/b">Bagas Wirana</a></div>
<div class="read__time">Selasa, 4 Maret 2031 08:30 WIB | Diperbarui 5 Maret 2031 10:00 WIB</div></div>
<p>LIRENA - Pelabuhan Lirena dibuka lagi pada hari Selasa setelah badai merusak dermaga lama.</p>
<p>Kepala pelabuhan mengatakan kapal feri akan berlayar lagi mulai siang hari.</p>
<p>Warga di dermaga menyambut kapal pertama dengan bunga dan musik dari sekolah setempat.</p>
</article></main><aside><h2>Terpopuler</h2><a href="/x">Harga ikan naik di pasar pagi kota
<time datetime="2031-02-01">1 Februari</time></a></aside>
</body></html>""",
    title="Pelabuhan Lirena Dibuka Lagi Setelah Badai",
    published="2031-03-04T08:30+07:00",
    modified="2031-03-05T10:00+07:00",
    people=(("author", "Rini Satwika"), ("editor", "Bagas Wirana")),
    outlet="Pos Lirena",
    section="Nasional",
)

KOREAN = Case(
    url="https://www.rirenailbo.example/article/20310304001",
    html="""<!doctype html><html lang="ko"><head><title>리레나 항구, 폭풍 뒤 다시 열려 - 리레나일보</title>
<meta property="og:site_name" content="리레나일보"><meta property="og:title" content="리레나 항구, 폭풍 뒤 다시 열려">
</head><body><div class="article-head"><h1>리레나 항구, 폭풍 뒤 다시 열려</h1>
<p class="byline">한결 기자</p><p class="date">입력 2031.03.04 오후 3:20 수정 2031.03.05 오전 9:05</p></div>
<div class="article-body"><p>리레나 항구가 화요일 다시 문을 열었다고 항만 당국이 밝혔다.</p>
<p>폭풍으로 부서진 부두는 아직 고치는 중이지만 여객선은 정오부터 다닌다.</p>
<p>주민들은 첫 배를 꽃과 음악으로 맞았고 아이들은 손을 흔들었다.</p></div></body></html>""",
    title="리레나 항구, 폭풍 뒤 다시 열려",
    published="2031-03-04T15:20",
    modified="2031-03-05T09:05",
    people=(("author", "한결"),),
    outlet="리레나일보",
)

GERMAN = Case(
    url="https://www.lirener-bote.example/wirtschaft/hafen-1234567.html",
    html="""<!doctype html><html lang="de"><head><title>Hafen von Lirena wieder offen | Lirener Bote</title>
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "WebSite", "name": "Lirener Bote", "url": "https://www.lirener-bote.example"},
 {"@type": "NewsArticle", "headline": "Hafen von Lirena wieder offen", "datePublished": "2031-03-04T08:15:00Z",
  "dateModified": "2031-03-04T12:00:00+01:00", "articleSection": "Wirtschaft",
  "author": [{"@id": "#anke"}, {"@type": "Organization", "name": "Lirener Bote"}, {"@type": "Person", "name": "dpa"}]},
 {"@type": "Person", "@id": "#anke", "name": "Anke Dorn"}]}</script>
</head><body><main><h1><span class="kicker">Schifffahrt:</span> Hafen von Lirena wieder offen</h1>
<time datetime="2031-03-04T09:15:00+01:00">4. März 2031, 09:15 Uhr</time>
<p>Der Hafen von Lirena ist seit Dienstag wieder offen, wie die Hafenmeisterei mitteilte.</p>
<p>Die Fähren fahren von Mittag an wieder nach Plan, nur die alte Mole bleibt gesperrt.</p>
<p>Am Kai warteten Hunderte auf das erste Schiff, das mit zwei Stunden Verspätung einlief.</p></main></body></html>""",
    title="Hafen von Lirena wieder offen",
    published="2031-03-04T09:15:00+01:00",
    modified="2031-03-04T12:00:00+01:00",
    people=(("author", "Anke Dorn"), ("agency", "dpa"), ("desk", "Lirener Bote")),
    outlet="Lirener Bote",
    section="Wirtschaft",
)

RUSSIAN = Case(
    url="https://vesti-lireny.example/2031/03/04/port",
    html="""<!doctype html><html lang="ru"><head><title>Порт Лирены снова открыт — Вести Лирены</title>
<meta property="og:site_name" content="Вести Лирены"></head><body><article><h1>Порт Лирены снова открыт</h1>
<div class="meta"><span class="pubdate">Опубликовано: 4 марта 2031, 12:30 МСК</span>
<span class="author">Автор: Лада Верест</span></div>
<p>Порт Лирены снова открыт после шторма, сообщил начальник порта во вторник утром.</p>
<p>Паромы пойдут с полудня, старый причал останется закрыт до конца недели.</p>
<p>На набережной первый корабль встречали сотни людей с цветами и музыкой.</p></article></body></html>""",
    title="Порт Лирены снова открыт",
    published="2031-03-04T12:30+03:00",
    modified=None,
    people=(("author", "Лада Верест"),),
    outlet="Вести Лирены",
)

VIETNAMESE = Case(
    url="https://baolirena.example/cang-lirena-286.html",
    html="""<!doctype html><html lang="vi"><head><title>Cảng Lirena mở cửa trở lại | Báo Lirena</title>
<meta property="og:site_name" content="Báo Lirena"></head><body><div class="detail"><h1>Cảng Lirena mở cửa trở lại</h1>
<span class="date">Thứ Ba, 4/3/2031, 10:30 (GMT+7)</span>
<p>Cảng Lirena mở cửa trở lại hôm thứ Ba sau cơn bão, lãnh đạo cảng cho biết.</p>
<p>Phà sẽ chạy lại từ trưa, riêng cầu cảng cũ vẫn đóng cửa đến hết tuần này.</p>
<p>Hàng trăm người chờ chuyến tàu đầu tiên với hoa và âm nhạc trên bến.</p>
<p class="author">Tác giả: Trần Khánh Vy</p></div></body></html>""",
    title="Cảng Lirena mở cửa trở lại",
    published="2031-03-04T10:30+07:00",
    modified=None,
    people=(("author", "Trần Khánh Vy"),),
    outlet="Báo Lirena",
)

ENGLISH = Case(
    url="https://lirenapost.example/harbour",
    html="""<!doctype html><html lang="en-US"><head><title>Harbour of Lirena reopens after storm | Lirena Post</title>
<meta property="og:site_name" content="Lirena Post"><meta name="author" content="Lirena Post">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour of Lirena reopens after storm",
"datePublished": "9999-01-01T00:00:00Z",}</script>
</head><body><main><h1>Harbour of Lirena reopens after storm</h1>
<p class="byline">By <a rel="author">Tamsin Orrell</a>, Senior Editor</p><p class="posted">03/04/2031</p>
<p>The harbour of Lirena reopened on Tuesday after a storm had torn at the old pier for two days.</p>
<p>Ferries sail again from noon, the harbour master said, and the old pier stays closed all week.</p>
<p>Hundreds waited at the quay for the first boat, with flowers and a band from the local school.</p>
</main></body></html>""",
    title="Harbour of Lirena reopens after storm",
    published="2031-03-04",
    modified=None,
    people=(("author", "Tamsin Orrell"), ("desk", "Lirena Post")),
    outlet="Lirena Post",
)

CASES = {"id": INDONESIAN, "ko": KOREAN, "de": GERMAN, "ru": RUSSIAN, "vi": VIETNAMESE, "en": ENGLISH}


@pytest.fixture(scope="module", params=sorted(CASES))
def read(request: pytest.FixtureRequest) -> tuple[Case, Article]:
    case = CASES[request.param]
    return case, read_page(open_page(case.html.encode(), url=case.url))


def test_title_and_outlet(read: tuple[Case, Article]) -> None:
    case, article = read
    assert article.title == case.title
    assert article.outlet == case.outlet
    assert article.section == case.section


def test_dates(read: tuple[Case, Article]) -> None:
    case, article = read
    assert article.published is not None
    assert article.published.value == case.published
    assert (article.modified.value if article.modified else None) == case.modified


def test_people(read: tuple[Case, Article]) -> None:
    case, article = read
    assert tuple((person.role, person.name) for person in article.people) == case.people
    assert article.authors == tuple(name for role, name in case.people if role == "author")


def evidence_of(article: Article) -> list[Evidence]:
    """All evidence for the article's metadata."""
    found = [person.evidence for person in article.people] + [rival.evidence for rival in article.title_rivals]
    found += [article.title_evidence] if article.title_evidence else []
    for moment in (article.published, article.modified):
        if moment is not None:
            found += [moment.evidence, *(rival.evidence for rival in moment.rivals)]
    return found


def test_every_evidence_leads_to_its_element(read: tuple[Case, Article]) -> None:
    case, article = read
    tree = parse(open_page(case.html.encode(), url=case.url)).tree
    for evidence in evidence_of(article):
        assert evidence.rule
        if evidence.where.startswith("page:html>"):
            element = tree.element_at(evidence.where.removeprefix("page:"))
            assert element is not None, evidence
            held = [tree.text_of(element), *(value or "" for value in tree.attributes[element].values())]
            assert any(evidence.text in text for text in held), evidence
        else:
            assert evidence.where.startswith(("page:meta[", "page:json-ld.", "page:title", "page:link[", "url")), evidence


def test_the_refused_date_of_a_machine_is_kept_as_refused() -> None:
    article = read_page(open_page(ENGLISH.html.encode(), url=ENGLISH.url))
    assert article.published is not None
    (refused,) = [rival for rival in article.published.rivals if rival.refused]
    assert (refused.value, refused.refused) == ("9999-01-01", "far in the future")


def test_the_same_bytes_give_the_same_metadata(read: tuple[Case, Article]) -> None:
    case, article = read
    again = read_page(open_page(case.html.encode(), url=case.url))
    assert (again.title, again.people, again.published, again.modified) == (
        article.title,
        article.people,
        article.published,
        article.modified,
    )
