"""Files → what is known of languages, outlets and countries. Knowledge stands in the files; this only loads it."""

from .languages import Language, Reading, language_tags, load_language, load_reading, load_times
from .outlets import Outlet, outlet_named, outlet_names, outlet_of_host, outlets

__all__ = [
    "Language",
    "Outlet",
    "Reading",
    "language_tags",
    "load_language",
    "load_reading",
    "load_times",
    "outlet_named",
    "outlet_names",
    "outlet_of_host",
    "outlets",
]
