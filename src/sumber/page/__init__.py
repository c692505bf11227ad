"""Bytes → Page → Document: what was captured, decoded and parsed once, within budgets."""

from .declared import Declared
from .document import Document
from .open import open_page
from .parse import parse
from .tree import Tree

__all__ = ["Declared", "Document", "Tree", "open_page", "parse"]
