"""Text of a page → text that is safe to look at, and addresses → those that may become links."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# Joiners, spaces without width and the two direction marks are spelling in several scripts, so they stay. The rest of these
# changes how other characters are shown, or is not shown at all (Unicode TR 36, section 2.4).
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2061-\u2069\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_BLANK = re.compile(r"[\s\x00-\x20\x7f]")
_SCHEMES = frozenset({"http", "https"})


def visible(text: str) -> str:
    """`text` with control, direction-changing and invisible characters written out as `⟨U+202E⟩`. Never fails to encode."""
    return _HIDDEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", text)


def cut(text: str, most: int = 240) -> str:
    """`text` in one line of at most about `most` characters; where it is longer, its length is said."""
    # Only the beginning is looked at: a title can be ten million characters long.
    line = " ".join(text[: most * 2].split())
    if len(line) <= most and len(text) <= most * 2:
        return line
    return f"{line[:most].rstrip()}… ({len(text):,} characters)"


def brief(text: str, most: int = 110) -> str:
    """`text` in one line of at most about `most` characters, where the whole of it is shown beside."""
    line = " ".join(text[: most * 2].split())
    return line if len(line) <= most else f"{line[:most].rstrip()}…"


def web_address(url: str | None) -> str | None:
    """The address if it is one that may become a link (http or https, with a host, without blanks), else None."""
    if not url or len(url) > 2048 or _BLANK.search(url) or _HIDDEN.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in _SCHEMES and parts.netloc else None
