"""Page → Article."""

from .read import read_page

__all__ = ["read_page"]
