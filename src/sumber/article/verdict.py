"""What a page is and how whole it is, from evidence that knows no language."""

from __future__ import annotations

from sumber.model import Reason, Verdict
from sumber.page import Document

from .body import Body


def judge_document(document: Document) -> Verdict | None:
    """The verdict on a page that holds nothing to read, or None where it does."""
    if document.refused is not None:
        return Verdict("refused", "none", (document.refused,))
    if document.form == "binary":
        return Verdict("binary", "none", (Reason("form.binary", "the bytes are no text"),))
    if document.form == "empty":
        return Verdict("empty", "none", (Reason("form.empty", "the page holds no character"),))
    return None


def judge(document: Document, body: Body) -> Verdict:
    """The verdict on a page whose body was looked for."""
    if not body.text:
        return Verdict("empty", "none", (Reason("body.none", "no block of the page is text of an article"),))
    return Verdict("article", "unknown", (Reason("body.blocks", f"{len(body.blocks)} blocks of prose"),))
