"""What Sumber raises. What a page holds is never an error: it is a verdict.

SumberError
├── UsageError        the call makes no sense (an unknown language tag, an empty collection)
├── KnowledgeError    a file under knowledge/ does not fit its schema
├── CollectError      something could not be fetched or opened
│   └── RefusedAddress    an address that must not be fetched (private network, other scheme, robots)
└── ArchiveError      the archive cannot be opened, read or written
"""

from __future__ import annotations


class SumberError(Exception):
    """The root. Its text is one line that says what to do."""


class UsageError(SumberError, ValueError):
    """The call makes no sense as it stands."""


class KnowledgeError(SumberError):
    """A knowledge file does not fit its schema; the text names file and field."""


class CollectError(SumberError):
    """A page could not be fetched or opened."""


class RefusedAddress(CollectError):
    """An address that must not be fetched."""


class ArchiveError(SumberError):
    """The archive cannot be opened, read or written."""
