"""Sumber traces news back to its sources.

article = sumber.read(data, url=..., captured=...)   bytes, text or a path; HTML or plain text
facts   = sumber.find_facts(article)                 times, mentions, statements, events, each with its characters
stories = sumber.trace([article, ...])               stories with their lineage
dossier = sumber.build_dossier(articles, facts, "RU", "KP")     what is reported between two actors, by date
"""

from sumber.article.build import build_article
from sumber.errors import ArchiveError, CollectError, KnowledgeError, SumberError, UsageError
from sumber.facts import find_facts, find_times
from sumber.model import (
    Article,
    Dossier,
    Event,
    Evidence,
    Facts,
    Mention,
    Moment,
    Page,
    Span,
    Statement,
    Story,
    Time,
    Verdict,
)
from sumber.pipeline import read, trace
from sumber.story import check_translation
from sumber.story.dossier import build_dossier

__version__ = "0.1.0"

__all__ = [
    "ArchiveError",
    "Article",
    "CollectError",
    "Dossier",
    "Event",
    "Evidence",
    "Facts",
    "KnowledgeError",
    "Mention",
    "Moment",
    "Page",
    "Span",
    "Statement",
    "Story",
    "SumberError",
    "Time",
    "UsageError",
    "Verdict",
    "build_article",
    "build_dossier",
    "check_translation",
    "find_facts",
    "find_times",
    "read",
    "trace",
]
