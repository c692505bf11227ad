"""Whole news pages of ours, with the furniture that real ones have."""

from __future__ import annotations

from collections.abc import Sequence

SENTENCES = (
    "The harbour office of Velmora said on Tuesday that the ferry to the outer islands would sail again on Thursday.",
    "Repairs to the rudder took nine days, two more than planned, because a part had to be cast in Ostrava Bay.",
    "Travellers who hold tickets for the cancelled trips may change them without a fee until the end of the month.",
    "The islanders' council, which had asked for a replacement boat, called the delay a failure of planning.",
    "Captain Ilse Marrow, who has steered the ferry for eleven years, said the ship was now in better shape than before.",
    "Freight was carried by two fishing boats in the meantime, and the shops on Little Velm ran short of flour.",
    "A second inspection is due in spring, when the company wants to decide whether the ship should be replaced.",
)
LEAD = "Nine days after its rudder broke, the ship to the outer islands is ready; the council is not content."
TITLE = "Velmora ferry sails again on Thursday"


def paragraphs(number: int = 7) -> str:
    """So many paragraphs of running text."""
    return "".join(f"<p>{SENTENCES[place % 7]} {SENTENCES[(place + 3) % 7]}</p>" for place in range(number))


def teasers(number: int = 8) -> str:
    """Links to other articles, as they stand beside and below one."""
    items = "".join(
        f"<li class='teaser'><a href='/news/{place}'><h3>Council number {place} votes on the new budget</h3></a></li>"
        for place in range(number)
    )
    return f"<section class='related-articles'><h2>More news</h2><ul>{items}</ul></section>"


def news_page(body: str = "", *, head: str = "", around: Sequence[str] = (), language: str = "en") -> str:
    """A page with menu, headline, lead, byline, `body` (or seven paragraphs), pictures, teasers and footer."""
    menu = "".join(f"<li><a href='/{name}'>{name.title()}</a></li>" for name in ("news", "sport", "culture", "weather", "jobs"))
    return f"""<!doctype html><html lang={language}><head><meta charset=utf-8><title>{TITLE} - Velm Courier</title>
<meta property="og:title" content="{TITLE}"><meta name="description" content="{LEAD}"><meta property="og:type" content="article">
{head}</head><body class="page-article"><header class="site-header"><nav><ul>{menu}</ul></nav></header>
<main><article class="story"><h1 class="headline">{TITLE}</h1><p class="story-lead">{LEAD}</p>
<div class="byline">By <a href="/staff/marta">Marta Olsen</a> <time datetime="2024-09-14T09:30+02:00">14 September 2024</time></div>
<figure><img src="https://velm.example/ferry.jpg" width=800>
<figcaption>The ferry in dock on Monday. Photo: Jon Reed</figcaption></figure>
<div class="story-body">{body or paragraphs()}</div>
<div class="share-bar"><a href="#">Share</a> <a href="#">Mail</a></div></article>
{"".join(around)}{teasers()}</main><aside class="sidebar"><h3>Newsletter</h3><p>Get our letter every morning.</p></aside>
<footer><p>Imprint</p><p>Privacy</p><p>© Velm Courier 2024. All rights reserved.</p></footer></body></html>"""
