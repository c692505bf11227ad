"""Pages as the common programs for publishing build them → title, day, authors: each program has habits of its own."""

from __future__ import annotations

import json

import pytest
from msgspec import Struct

from sumber.article.about import About
from sumber.article.dates import find_dates
from sumber.article.people import authors_of, find_people
from sumber.article.title import find_title
from sumber.page import open_page, parse


class Page(Struct, frozen=True):
    """A page by one program, and what is to be read."""

    maker: str
    url: str
    html: str
    title: str
    published: str | None
    modified: str | None
    authors: tuple[str, ...]


def ld(**values: object) -> str:
    """A script of linked data."""
    return f'<script type="application/ld+json">{json.dumps(values)}</script>'


TEXT = "".join(
    f"<p>The mill of Ostrava Bay grinds again since {day}, said its keeper, who has waited for the new stone for years.</p>"
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
)
MILL = "Mill of Ostrava Bay grinds again"

WORDPRESS = Page(
    maker="a blog whose search plugin writes one title for all machines",
    url="https://millnotes.example/2031/03/mill-grinds-again/",
    html=f"""<html lang="en-GB"><head><title>Mill of Ostrava Bay: what you need to know - Mill Notes</title>
<meta property="og:title" content="Mill of Ostrava Bay: what you need to know - Mill Notes">
<meta property="og:site_name" content="Mill Notes">
<meta property="article:published_time" content="2031-03-03T23:40:00+00:00"><meta name="twitter:data1" content="Tamsin Orrell">
{ld(**{"@graph": [{"@type": "WebPage", "@id": "#p", "name": "Mill of Ostrava Bay: what you need to know",
                   "datePublished": "2031-03-03T23:40:00+00:00"},
                  {"@type": "Person", "@id": "#a", "name": "Tamsin Orrell"},
                  {"@type": "Article", "headline": MILL, "author": {"@id": "#a"}, "datePublished": "2031-03-03T23:40:00+00:00",
                   "dateModified": "2031-03-06T08:00:00+00:00"}]})}
</head><body class="single-post"><header><a href="/">Mill Notes</a></header><main><article><h1 class="entry-title">{MILL}</h1>
<p class="entry-meta">By <a rel="author" href="/author/tamsin">Tamsin Orrell</a></p>{TEXT}</article></main></body></html>""",
    title=MILL,
    published="2031-03-03T23:40:00+00:00",
    modified="2031-03-06T08:00:00+00:00",
    authors=("Tamsin Orrell",),
)  # fmt: skip

BLOG_IN_THE_HEADING = Page(
    maker="a blog that shows its own name as the heading of the first rank",
    url="https://stones.example/2031/03/mill.html",
    html=f"""<html lang="en"><head><title>Stones and Water: {MILL}</title><meta property="og:title" content="{MILL}"></head>
<body><div class="header"><h1 class="title">Stones and Water</h1></div>
<div class="main"><h2 class="date-header">Tuesday, 4 March 2031</h2>
<h3 class="post-title">{MILL}</h3>{TEXT}
<div class="post-footer">Posted by <span class="fn">Joss Wick</span></div></div></body></html>""",
    title=MILL,
    published="2031-03-04",
    modified=None,
    authors=("Joss Wick",),
)

GERMAN_KICKER = Page(
    maker="a newspaper whose heading has the kicker in an element of its own",
    url="https://muehlenbote.example/lokales/die-muehle-mahlt-12345",
    html=f"""<html lang="de"><head><title>Die Mühle mahlt wieder | Mühlenbote</title>
<meta property="og:site_name" content="Mühlenbote">
<meta property="og:title" content="Nach neun Jahren: Die Mühle mahlt wieder">
{
        ld(
            **{
                "@type": "NewsArticle",
                "headline": "Die Mühle mahlt wieder",
                "datePublished": "2031-03-04T09:12:00+01:00",
                "author": [{"@type": "Person", "name": "Anke Dorn"}],
            }
        )
    }
</head><body><main><h1><span class="kicker">Ostrauer Bucht</span><span class="sr">:</span> <span>Die Mühle mahlt wieder</span></h1>
<div class="byline">Von Anke Dorn und Jörg Halm, Mühlenbote</div>{TEXT}</main></body></html>""",
    title="Die Mühle mahlt wieder",
    published="2031-03-04T09:12:00+01:00",
    modified=None,
    authors=("Anke Dorn", "Jörg Halm"),
)

DANISH = Page(
    maker="a newspaper in a language without a pack, with marked times",
    url="https://bugtposten.example/nyheder/moellen/991",
    html=f"""<html lang="da"><head><title>Møllen maler igen - Bugtposten</title></head><body><article><h1>Møllen maler igen</h1>
<div class="article-byline">Af Mette Orrell og Jens Wick</div>
<time itemprop="datePublished" datetime="2031-03-04T06:00:00+01:00">4. marts</time>
{TEXT}</article></body></html>""",
    title="Møllen maler igen",
    published="2031-03-04T06:00:00+01:00",
    modified=None,
    authors=("Mette Orrell", "Jens Wick"),
)

WIKI = Page(
    maker="a wiki, whose one date stands at the foot",
    url="https://wiki.lirena.example/Mill",
    html=f"""<html lang="en"><head><title>Mill of Ostrava Bay - LirenaWiki</title></head>
<body><div id="content"><h1>Mill of Ostrava Bay</h1>
<div id="bodyContent">{TEXT * 12}</div></div><div id="footer"><ul><li id="footer-info-lastmod">
This page was last edited on 4 March 2031, at 18:30.</li></ul></div></body></html>""",
    title="Mill of Ostrava Bay",
    published="2031-03-04T18:30",
    modified=None,
    authors=(),
)

ADDRESS_AND_AUTHOR_LINK = Page(
    maker="a magazine that declares nothing: the address has the day, a link leads to the author",
    url="https://lirena-weekly.example/world/2031/mar/04/mill-grinds-again",
    html=f"""<html lang="en"><head><title>{MILL} | World | Lirena Weekly</title></head><body><main><h1>{MILL}</h1>
<ul><li>Essay</li><li><a href="/authors/tamsin-orrell">Tamsin Orrell</a></li></ul>{TEXT}</main></body></html>""",
    title=MILL,
    published="2031-03-04",
    modified=None,
    authors=("Tamsin Orrell",),
)

WIRE = Page(
    maker="a portal that prints an agency's story under its own name",
    url="https://portal.example/n/77",
    html=f"""<html lang="en"><head><title>{MILL} - Portal</title><meta property="og:site_name" content="Portal">
{
        ld(
            **{
                "@type": "NewsArticle",
                "headline": MILL,
                "author": {"@type": "Organization", "name": "Portal"},
                "datePublished": "1970-01-01T00:00:00Z",
                "dateModified": "2031-03-04T10:00:00Z",
            }
        )
    }
</head><body><main><h1>{MILL}</h1><p class="byline">By Reuters</p>{TEXT}</main></body></html>""",
    title=MILL,
    published="2031-03-04T10:00:00Z",
    modified="2031-03-04T10:00:00Z",
    authors=("Reuters",),
)

PAGES = (WORDPRESS, BLOG_IN_THE_HEADING, GERMAN_KICKER, DANISH, WIKI, ADDRESS_AND_AUTHOR_LINK, WIRE)
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.maker)


def about(page: Page) -> About:
    return About(parse(open_page(page.html.encode(), url=page.url)))


@every_page
def test_title(page: Page) -> None:
    found = find_title(about(page))
    assert found.text == page.title
    assert page.title not in [rival.value for rival in found.rivals]


@every_page
def test_dates(page: Page) -> None:
    seen = about(page)
    found = find_dates(seen, anchor=find_title(seen).anchor)
    assert (found.published.value if found.published else None) == page.published
    if page.modified is not None:
        assert found.modified is not None
        assert found.modified.value == page.modified


@every_page
def test_authors(page: Page) -> None:
    seen = about(page)
    found = find_people(seen, anchor=find_title(seen).anchor)
    assert authors_of(found) == page.authors
    assert {person.name for person in found} >= set(page.authors)


@every_page
def test_evidence_leads_back_to_the_page(page: Page) -> None:
    seen = about(page)
    title = find_title(seen)
    dates = find_dates(seen, anchor=title.anchor)
    people = find_people(seen, anchor=title.anchor)
    evidence = [
        title.evidence,
        *(moment.evidence for moment in dates if moment is not None),
        *(person.evidence for person in people),
    ]
    for one in evidence:
        assert one is not None
        where = one.where.removeprefix("page:")
        if where.startswith("html>"):
            element = seen.tree.element_at(where)
            assert element is not None
            own = [value or "" for value in seen.tree.attributes[element].values()]
            assert one.text in (seen.tree.text_of(element), *own)


def test_a_machines_zero_is_refused_and_says_so() -> None:
    seen = about(WIRE)
    published = find_dates(seen, anchor=find_title(seen).anchor).published
    assert published is not None
    assert [(rival.value, rival.refused) for rival in published.rivals] == [("1970-01-01", "before there were web pages")]


def test_persons_and_bodies_are_told_apart_where_bodies_sign() -> None:
    seen = about(WIRE)
    roles = {(person.role, person.name) for person in find_people(seen, anchor=find_title(seen).anchor)}
    assert roles == {("agency", "Reuters"), ("desk", "Portal")}
