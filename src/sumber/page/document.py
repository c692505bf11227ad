"""What a page holds once it is decoded and parsed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sumber.model import Evidence, Page, Reason

from .declared import Declared
from .tree import Tree

Form = Literal["html", "xml", "text", "binary", "empty"]


@dataclass(frozen=True, slots=True)
class Document:
    """A decoded page: `text` is the markup or plain text; `tree` and `declared` are empty where it is not markup.

    `refused` says which budget the page breaks; nothing was parsed then.
    """

    page: Page
    form: Form
    text: str = ""
    encoding: Evidence | None = None
    tree: Tree = field(default_factory=Tree)
    declared: Declared = field(default_factory=Declared)
    refused: Reason | None = None
