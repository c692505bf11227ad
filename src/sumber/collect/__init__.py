"""Places → Pages: folders, files, WARC files, addresses, feeds, sitemaps, standard input."""

from .failure import Failure
from .manners import Manners
from .places import find_pages

__all__ = ["Failure", "Manners", "find_pages"]
