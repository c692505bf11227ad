"""What fuzzing starts from: the examples, the attacks that are short enough, and a page with a little of everything."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tests.attacks.pages import ATTACKS, page

PAGES = Path(__file__).parents[2] / "examples" / "pages"
_LONGEST = 200_000

EVERYTHING = """<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kapal berlayar lagi | Pos Velmora</title>
<meta property="og:title" content="Kapal berlayar lagi"><meta name="author" content="Mara L., Antara">
<meta property="article:published_time" content="2026-03-10T08:00:00+07:00"><link rel="canonical" href="/kapal?a=1&b=2">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": ["NewsArticle", "Article"],
"headline": "Kapal berlayar lagi", "datePublished": "2026-03-10", "author": [{"@type": "Person", "name": "Mara L."}, "Antara"],
"articleBody": "Kapal itu berlayar lagi pada hari Kamis, kata kantor pelabuhan.", "wordCount": 12,
"isAccessibleForFree": "False"}]}</script>
</head><body class="single post-1"><nav><ul><li><a href="/">Beranda</a></ul></nav><main>
<article itemscope><h1>Kapal berlayar lagi</h1>
<p class="byline">Oleh <a rel="author" href="/m">Mara L.</a>
<time datetime="2026-03-10T08:00+07:00">Selasa, 10/03/2026 08:00 WIB</time></p>
<figure><img src="a.jpg" alt="Kapal"><figcaption>Kapal di dermaga. (ANTARA/Sari)</figcaption></figure>
<p><b>VELMORA, Antara</b> - "Kapal itu akan berlayar lagi pada hari Kamis," kata kepala pelabuhan Rudi Venn, Selasa.</p>
<p>Baca juga: <a href="/b">Pelabuhan ditutup</a></p><h2>Jadwal</h2><table><tr><th>Hari<td>Jam<tr><td>Kamis<td>08.00</table>
<blockquote>Kami menunggu tiga minggu.</blockquote><ul><li>Tiket lama berlaku.<li>Anak-anak gratis.</ul>
<p>Kantor pelabuhan mengatakan perbaikan selesai.<br>
Kementerian membantah &laquo;kabar itu&raquo; [iklan_2] , &amp;amp; &#128674;.</p>
<p>Sumber: Reuters | Komentar (0) | Bagikan</p></article></main><footer>&copy; 2026</footer></body></html>"""


@cache
def seeds() -> tuple[bytes, ...]:
    """The seeds, always in the same order."""
    examples = [path.read_bytes() for path in sorted(PAGES.rglob("*.*")) if path.is_file()]
    attacks = [data for name in sorted(ATTACKS) if len(data := ATTACKS[name]()) <= _LONGEST]
    return (EVERYTHING.encode(), page(), *examples, *attacks)
