"""Page, Article, Facts → what is kept for good and found again."""

from .query import Found, Hit
from .store import Archive

__all__ = ["Archive", "Found", "Hit"]
