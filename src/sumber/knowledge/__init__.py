"""Files → what is known of languages, outlets and countries. Knowledge stands in the files; this only loads it."""

from .languages import Language, language_tags, load_language
from .outlets import Outlet, outlet_named, outlet_names, outlet_of_host, outlets

__all__ = [
    "Language",
    "Outlet",
    "language_tags",
    "load_language",
    "outlet_named",
    "outlet_names",
    "outlet_of_host",
    "outlets",
]
