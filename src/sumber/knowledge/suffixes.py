"""Host name → its registrable domain, by the public suffix list. Data: `public_suffixes.txt`."""

from __future__ import annotations

from functools import cache, lru_cache

from .files import folder


@cache
def _rules() -> frozenset[str]:
    lines = folder("public_suffixes.txt").read_text(encoding="utf-8").split("\n")
    return frozenset(line for line in lines if line and not line.startswith("//"))


@lru_cache(maxsize=4096)
def registrable(host: str) -> str:
    """The registrable domain of a host name (`news.example.co.uk` → `example.co.uk`), or "" where it has none.

    The longest rule counts; `*.ck` stands for any label before it, and `!www.ck` takes that back. Source: the algorithm
    of publicsuffix.org, without its last rule, by which any unknown ending would be a suffix.
    """
    labels = host.lower().strip(".").split(".")
    shown = [_unicode(label) for label in labels]
    for start in range(len(labels)):
        rest = ".".join(shown[start + 1 :])
        whole = f"{shown[start]}.{rest}" if rest else shown[start]
        if f"!{whole}" in _rules():
            return ".".join(labels[start:])
        if whole in _rules() or f"*.{rest}" in _rules():
            return ".".join(labels[start - 1 :]) if start and labels[start - 1] else ""
    return ""


def _unicode(label: str) -> str:
    """The label as the list writes it; one that is no valid punycode stays as it is."""
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError):
        return label
