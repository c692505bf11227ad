"""A shelf in memory with a small invented story, for the tests of the desk."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sumber.archive import Found, Hit
from sumber.facts import find_facts
from sumber.model import (
    Article,
    ArticleRef,
    Basis,
    Block,
    Candidate,
    Credit,
    Damage,
    Dispute,
    Earliest,
    Edge,
    Event,
    EventReport,
    Evidence,
    Facts,
    Image,
    Lineage,
    Link,
    Membership,
    Mention,
    Moment,
    Node,
    Party,
    Person,
    Reason,
    Rival,
    Side,
    Span,
    Statement,
    Story,
    StoryEvent,
    StoryStatement,
    Time,
    Translation,
    Verdict,
    Via,
    Wording,
    at,
)


class MemoryShelf:
    """Articles, facts and stories that are held in memory; `search` looks for the words as they stand."""

    def __init__(self, articles: list[tuple[Article, Facts]], stories: list[Story]) -> None:
        """Hold these."""
        self._records = {article.id: (article, facts) for article, facts in articles}
        self._stories = stories

    def stories(self) -> list[Story]:
        return self._stories

    def story(self, id: str) -> Story | None:
        return next((story for story in self._stories if story.id == id), None)

    def articles(self) -> Iterator[Article]:
        return iter([article for article, _ in self._records.values()])

    def records(self) -> Iterator[tuple[Article, Facts]]:
        return iter(self._records.values())

    def article(self, id: str) -> Article | None:
        return self._records[id][0] if id in self._records else None

    def facts(self, id: str) -> Facts | None:
        return self._records[id][1] if id in self._records else None

    def count(self) -> int:
        return len(self._records)

    def search(self, words: str, *, limit: int = 20, offset: int = 0) -> Found:
        hits = []
        for article, _ in self._records.values():
            spans, title = spans_of(article.text, words), spans_of(article.title or "", words)
            if spans or title:
                hits.append(Hit(article, spans, title))
        return Found(len(hits), tuple(hits[offset : offset + limit]))


def spans_of(text: str, words: str) -> tuple[Span, ...]:
    """Every place where the words stand in the text."""
    found, start = [], text.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = text.find(words, start + len(words))
    return tuple(found)


def span_of(text: str, words: str) -> Span:
    """The first place where the words stand in the text; they must."""
    start = text.index(words)
    return Span(start, start + len(words))


def moment(value: str, *rivals: Rival) -> Moment:
    """A declared instant."""
    return Moment(
        value, "minute", Evidence("declared instant", "page:json-ld.NewsArticle.datePublished", value), "+00:00", "declared", rivals
    )


TEXT = (
    "Two workers were killed when a depot exploded in Teluk Kemuning on Tuesday, police said.\n"
    "Smoke over the port. Photo: Antara\n"
    "“The cause is under investigation,” police chief Rudi Sastrawan told Reuters, according to Antara.\n"
    "The union accused Samudra Nitra of storing 4,800 tonnes of nitrate. The company denied it on Wednesday.\n"
    "[ad_2]"
)


def blocks(text: str, kinds: dict[int, str] | None = None) -> tuple[Block, ...]:
    """A block for each line of the text; `kinds` by number, else paragraphs."""
    made, start = [], 0
    for number, line in enumerate(text.split("\n")):
        kind = (kinds or {}).get(number, "paragraph")
        made.append(Block(kind, Span(start, start + len(line)), f"html/body/main/p[{number + 1}]"))  # type: ignore[arg-type]
        start += len(line) + 1
    return tuple(made)


def depot_article() -> Article:
    """An English report with everything that the page of an article can show."""
    return Article(
        id="depot",
        url="https://www.meridianpost.example/world/depot",
        canonical_url="https://www.meridianpost.example/world/depot?full",
        outlet="The Meridian Post",
        title="Depot explodes in Teluk Kemuning",
        title_evidence=Evidence("heading", "page:html/body/h1", "Depot explodes in Teluk Kemuning"),
        title_rivals=(Candidate("Depot explodes | Meridian", Evidence("title element", "page:html/head/title", "Depot explodes")),),
        authors=("Orla Penhaligon",),
        people=(Person("Orla Penhaligon", "author", Evidence("byline", "page:json-ld.author", "Orla Penhaligon")),),
        published=moment(
            "2026-03-10T11:05Z",
            Rival("9999-12-31", Evidence("declared date", "page:meta[name=date]", "9999-12-31"), "lies in the future"),
            Rival("2026-03-10", at("visible text", span_of(TEXT, "Tuesday"), TEXT)),
        ),
        modified=moment("2026-03-10T12:40Z"),
        language="en",
        language_margin=0.93,
        script="Latn",
        translated_from=Translation(
            "id",
            (at("placeholder", span_of(TEXT, "[ad_2]"), TEXT),),
            (Candidate("vi", Evidence("slug", "url", "depot")),),
            "the placeholder proves a translation, the outlet suggests the language",
        ),
        section="World",
        text=TEXT,
        blocks=blocks(TEXT, {0: "lead", 1: "caption"}),
        images=(Image("https://www.meridianpost.example/smoke.jpg", "Smoke over the port.", "Antara"),),
        links=(Link("javascript:alert(1)", "press me"), Link("https://example.org/a", "a report", span_of(TEXT, "investigation"))),
        credits=(Credit("photo", "Antara", "antara", None, span_of(TEXT, "Photo: Antara")),),
        damage=(Damage("placeholder", "[ad_2]", f"text:{TEXT.index('[ad_2]')}-{len(TEXT)}"),),
        verdict=Verdict("article", "cut", (Reason("placeholder", "an advertisement's place was left in the text"),)),
        captured="2026-03-12T08:00+00:00",
        rights=(Evidence("robots", "header:x-robots-tag", "noai"),),
    )


def depot_facts() -> Facts:
    """The facts of `depot_article`: nested and broken statements, a denial, a lost source, times, an event."""
    direct = Statement(
        id="s1",
        content=(span_of(TEXT, "The cause is under investigation"),),
        speakers=(Party("police chief Rudi Sastrawan"),),
        speaker_spans=(span_of(TEXT, "police chief Rudi Sastrawan"),),
        cue=(span_of(TEXT, "told"),),
        kind="direct",
        via=(Via(span_of(TEXT, "Antara."), "Antara", "antara"), Via(span_of(TEXT, "Reuters"), "Reuters", "reuters")),
    )
    outer = Statement(
        id="s2",
        content=(Span(TEXT.index("“The"), TEXT.index(", according")),),
        speakers=(Party("Antara"),),
        cue=(span_of(TEXT, "according to"),),
        stance="reported",
        basis=Basis("carried_over", at("cue", span_of(TEXT, "according to"), TEXT)),
    )
    charge = Statement(
        id="s3",
        content=(span_of(TEXT, "Samudra Nitra of storing 4,800 tonnes"), span_of(TEXT, "nitrate")),
        speakers=(Party("The union"),),
        speaker_spans=(span_of(TEXT, "The union"),),
        cue=(span_of(TEXT, "accused"),),
        stance="accused",
        targets=(Party("Samudra Nitra"),),
    )
    denial = Statement(
        id="s4", content=(span_of(TEXT, "it on Wednesday"),), stance="denied", about="s3", said_on="2026-03-11", basis=Basis("lost")
    )
    return Facts(
        language="en",
        language_pack="en",
        times=(
            Time(span_of(TEXT, "Tuesday"), "2026-03-10", "date", "2026-03-10"),
            Time(span_of(TEXT, "Wednesday"), "2026-03-11", "date"),
        ),
        mentions=(Mention(span_of(TEXT, "Rudi Sastrawan"), "person", "Rudi Sastrawan", "actor:1"),),
        statements=(direct, outer, charge, denial),
        events=(
            Event(
                id="e1",
                type="ACCUSE",
                trigger=span_of(TEXT, "accused"),
                reports=(Span(TEXT.index("The union"), TEXT.index(" The company")),),
                actors=(Party("The union"),),
                recipients=(Party("Samudra Nitra"),),
                place=Party("Teluk Kemuning"),
                date="2026-03-10",
                doubt="the day may be that of the report",
            ),
        ),
    )


def plain_article(id: str, language: str, title: str, text: str, outlet: str, published: str | None) -> tuple[Article, Facts]:
    """An article with one statement: its whole second line."""
    article = Article(
        id=id,
        url=f"https://{id}.example/1",
        outlet=outlet,
        title=title,
        text=text,
        language=language,
        published=moment(published) if published else None,
        blocks=blocks(text),
        verdict=Verdict("article", "whole", (Reason("prose", "two paragraphs of prose"),)),
    )
    said = Statement(id="s1", content=(Span(text.index("\n") + 1, len(text)),), speakers=(Party("Rudi Sastrawan"),))
    return article, Facts(language=language, language_pack=language, statements=(said,))


def articles() -> list[tuple[Article, Facts]]:
    """Six reports: a wire, a verbatim copy, a translation, a Korean and an Arabic report, and `depot_article`."""
    wire = "Gudang pupuk meledak di Teluk Kemuning.\nApi sudah dapat kami kuasai, kata Rudi."
    return [
        plain_article("wire", "id", "Gudang pupuk meledak, dua pekerja tewas", wire, "antara", "2026-03-10T09:05Z"),
        plain_article("copy", "id", "Gudang pupuk meledak, dua pekerja tewas", wire, "Harian Rawan", "2026-03-10T09:12Z"),
        plain_article(
            "vi", "vi", "Nổ kho phân bón", "Kho phân bón phát nổ.\nChúng tôi đã dập lửa.", "Báo Biển Đông", "2026-03-10T13:48Z"
        ),
        plain_article("ko", "ko", "비료 창고 폭발", "비료 창고에서 폭발이 일어났다.\n불길을 잡았다.", "한바다일보", None),
        plain_article("ar", "ar", "انفجار في مستودع", "انفجر مستودع.\nالسبب قيد التحقيق.", "صحيفة الساحل", "2026-03-10T15:00Z"),
        (depot_article(), depot_facts()),
    ]


def ref(article: Article) -> ArticleRef:
    """What a story keeps of an article."""
    return ArticleRef(article.id, article.url, article.title, article.outlet, article.language, article.published)


def depot_story() -> Story:
    """The story that the six reports tell, with places that were not collected and every kind of entry."""
    kept = {article.id: (article, facts) for article, facts in articles()}
    proof = (Evidence("same words", "copy#text:0-39", "Gudang pupuk meledak di Teluk Kemuning."),)
    credit = (Evidence("dateline", "depot#text:0-11", "Two workers"),)
    wordings = tuple(
        Wording(
            key,
            facts.statements[0].id,
            article.language,
            facts.statements[0].content[0].slice(article.text),
            facts.statements[0].content,
        )
        for key, (article, facts) in kept.items()
    )
    figure = span_of(TEXT, "4,800 tonnes")
    return Story(
        id="story-1",
        title="Gudang pupuk meledak, dua pekerja tewas",
        articles=tuple(ref(article) for article, _ in kept.values()),
        membership=tuple(Membership(key, proof, 0.9) for key in kept),
        events=(
            StoryEvent(
                id="e1",
                type="ACCUSE",
                actors=(Party("The union"),),
                recipients=(Party("Samudra Nitra"),),
                reports=(EventReport("depot", "e1", figure),),
                place="Teluk Kemuning",
                date="2026-03-10",
                modality="alleged",
            ),
        ),
        statements=(
            StoryStatement(id="st1", speakers=(Party("Rudi Sastrawan"),), stance="said", wordings=wordings, carriers=tuple(kept)),
            StoryStatement(id="st2", speakers=(), stance="denied", wordings=wordings[-1:], carriers=("depot",), about="st1"),
        ),
        disputes=(
            Dispute(
                "figure",
                "tonnes stored",
                (
                    Side("depot", figure, "4,800 tonnes", "4,800", (Party("The union"),)),
                    Side("copy", Span(0, 6), "Gudang", "2,350"),
                ),
            ),
        ),
        lineage=Lineage(
            nodes=(
                *(Node(key, "article", article.outlet or "", True, article.published) for key, (article, _) in kept.items()),
                Node("tass", "agency", "TASS", False),
                Node("ministry", "institution", "Foreign ministry", False),
                Node("nobody", "republisher", "an unnamed republisher", False),
                Node("speaker", "person", "Rudi Sastrawan", False),
            ),
            edges=(
                Edge("wire", "copy", "verbatim", True, proof, 0.99),
                Edge("wire", "vi", "translation", True, proof, 0.8),
                Edge("wire", "depot", "merged", True, proof, 0.7),
                Edge("tass", "depot", "cites", True, credit, 0.9),
                Edge("ministry", "tass", "cites", True, credit, 0.6),
                Edge("vi", "nobody", "republishes", True, credit, 0.5),
                Edge("speaker", "wire", "cites", True, credit, 0.5),
                Edge("ko", "ar", "independent", False, (), 0.4),
            ),
        ),
        earliest=Earliest("wire", kept["wire"][0].published, "the Korean report gives no time"),
    )


def depot_shelf() -> MemoryShelf:
    """A shelf with the story, and one report that stands alone."""
    kept = articles()
    alone = plain_article(
        "alone", "de", "Der Deich wird höher", "Der Deich wächst.\nWir bauen.", "Weserkurbote", "2026-03-05T16:02Z"
    )
    single = Story(id="story-2", title="Der Deich wird höher", articles=(ref(alone[0]),))
    return MemoryShelf([*kept, alone], [depot_story(), single])


def hostile_shelf(title_length: int = 2000) -> MemoryShelf:
    """A shelf with one page that does everything to be more than text."""
    text = "<script>alert(1)</script> & “quoted” \u202etxt.exe\u202c \x00\x1b[31m\ud800 end\n<img src=x onerror=alert(2)>"
    article, facts = plain_article(
        "evil", "en", "<script>document.title='x'</script>" + "A" * title_length, text, "<b>outlet</b>", None
    )
    article = msgspec.structs.replace(
        article,
        url="javascript:alert(3)",
        canonical_url="data:text/html,<script>alert(4)</script>",
        links=(
            Link("javascript:alert(5)", "<u>press</u>"),
            Link("HTTP://example.org/\u202egpj.exe", "bidi"),
            Link("https://ok.example/", "ok"),
        ),
        credits=(Credit("source", '"><script>alert(6)</script>', url="vbscript:x"),),
        people=(Person("\u202eeman", "author", Evidence("byline", 'page:meta[name="><script>"]', "</q><script>")),),
    )
    story = Story(id="evil-story", title=article.title or "", articles=(ref(article), ref(article)))
    return MemoryShelf([(article, facts)], [story])


def strait_shelf() -> MemoryShelf:
    """A shelf with two reports of what two countries did and said to each other, their facts as Sumber finds them."""
    texts = {
        "north": (
            "The Norwegian foreign ministry accused Denmark of closing the Skagen strait to eleven trawlers. "
            "Denmark denied the allegation.\n"
            "Norway and Denmark signed a fisheries agreement on 3 March.\n"
            "Norway promised that it would give Denmark ten ships."
        ),
        "south": "Norway and Denmark signed a fisheries agreement on 3 March, officials in Odense said.",
    }
    kept = []
    for name, text in texts.items():
        article = Article(
            id=name,
            outlet=f"The {name.title()} Post",
            title="Norway and Denmark sign pact",
            text=text,
            language="en",
            published=moment("2031-03-04T10:00+01:00" if name == "north" else "2031-03-04T12:00+01:00"),
            blocks=blocks(text),
            verdict=Verdict("article", "whole", (Reason("prose", "prose"),)),
        )
        kept.append((article, find_facts(article)))
    return MemoryShelf(kept, [])
