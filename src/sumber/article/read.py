"""A captured page → everything that is read from it: the order of the steps, one call each."""

from __future__ import annotations

import hashlib

import msgspec

from sumber.model import Article, Image, Page
from sumber.page import Document, parse
from sumber.text.language import identify

from .about import About
from .body import find_body
from .body_furniture import without_furniture
from .body_rescue import rescued
from .credits import find_credits, line_credits
from .credits_beside import find_credits_beside
from .damage import find_damage
from .damage_lines import line_kinds
from .dates import find_dates, is_of_an_entry
from .labels import labels
from .outlet import find_canonical, find_outlet, find_section
from .people import authors_of, find_people
from .plain import read_plain
from .plain_lines import each_line
from .title import find_title
from .translation import find_translation
from .verdict import judge, judge_document, teasers


def read_page(page: Page) -> Article:
    """Read a page. Never raises for what it holds: `Article.verdict` says what it is."""
    document = parse(page)
    nothing = judge_document(document)
    if nothing is not None:
        return Article(
            id=article_id(page), text="", url=page.url, verdict=nothing, encoding=document.encoding, captured=page.captured,
            rights=page.rights,
        )  # fmt: skip
    if document.form == "text":
        return read_plain(page, document.text, id=article_id(page), encoding=document.encoding)
    return _read_markup(document)


def article_id(page: Page) -> str:
    """The id of a page's article: the same bytes from the same address have the same one."""
    digest = hashlib.sha256((page.url or "").encode("utf-8", "replace") + b"\0")
    digest.update(page.data)
    return digest.hexdigest()[:16]


def _credited(image: Image, language: str) -> Image:
    """The picture with the credit that its caption ends with."""
    if not image.caption:
        return image
    found = line_credits(image.caption, labels(language), caption=True)
    names = [name for kind, name, *_ in found if kind in ("photo", "wire")]
    return msgspec.structs.replace(image, credit=", ".join(names)) if names else image


def _read_markup(document: Document) -> Article:
    page = document.page
    body = rescued(About(document), find_body(document))
    said = identify(body.text, declared=document.declared.language)
    kinds = line_kinds([line for _, line in each_line(body.text)], labels(said.language))
    body = without_furniture(body, kinds)
    about = About(document, language=said.language)
    title = find_title(about)
    if not body.text:
        said = identify(" · ".join([title.text or "", *teasers(body)]), declared=document.declared.language)
    verdict = judge(about, body)
    dates = find_dates(about, anchor=title.anchor)
    if verdict.kind == "list" and dates.published is not None and is_of_an_entry(dates.published, document.tree):
        dates = dates._replace(published=None)  # the date of the first page that it leads to
    people = find_people(about, anchor=title.anchor)
    named = find_credits(body.text, language=said.language, blocks=body.blocks)
    named += find_credits_beside(body, language=said.language)
    damage = find_damage(body.text, language=said.language, blocks=body.blocks, title=title.text, kinds=kinds)
    return Article(
        id=article_id(page),
        text=body.text,
        url=page.url,
        canonical_url=find_canonical(about),
        outlet=find_outlet(about),
        title=title.text,
        title_evidence=title.evidence,
        title_rivals=title.rivals,
        authors=authors_of(people),
        people=people,
        published=dates.published,
        modified=dates.modified,
        language=said.language,
        language_margin=said.margin,
        script=said.script,
        translated_from=find_translation(said.language, credits=named, damage=damage, text=body.text),
        section=find_section(about),
        blocks=body.blocks,
        images=tuple(_credited(image, said.language) for image in body.images),
        links=body.links,
        credits=named,
        damage=damage,
        verdict=verdict,
        encoding=document.encoding,
        captured=page.captured,
        rights=page.rights,
    )
