"""A short line within a plain text → whether it is the caption of a picture, by the credit that it ends with."""

from __future__ import annotations

import re

from .credits import line_credits
from .labels import Labels, fold, is_name, labelled, outlets_written
from .plain_lines import is_wide

_BARS = "| \t\u00a0"
_CREDITED = re.compile(r"[(\[（［][^()\[\]（）［］]{2,30}[:：][^()\[\]（）［］]{2,60}[)\]）］]$")
_END_BRACKET = re.compile(r"[(\[（［【]([^()\[\]（）［］【】\n]{2,60})[)\]）］】]$")
_BEHIND = re.compile(r"[.!?…。！？।۔\"”»)][\s|/–—-]{0,4}([^.!?…。！？।\n]{2,70})$")
_LABEL = re.compile(r"([^\s\d:：()（）\[\]][^\d:：()（）\[\].。,，!?！？]{1,24})\s?[:：=＝]\s?(\S[^()（）\[\]]{1,50})")
_NAMED_LAST = re.compile(r"(?:\S+ ){1,6}[^\W\d_a-z]\S* [^\W\d_a-z]\S*|[^\W\d_]\S*/(?:[^\W\d_a-z]\S*(?: |$)){2,3}")
_SENTENCES = re.compile(r"[.!?]\s|[。！？।]")
_QUOTED = frozenset('"“”„«»「」')
_LONGEST = 300
_LONGEST_WIDE = 120
_SENTENCES_MOST = 2
_OWNED = "©ⓒ"
_SIGNS = ("/", "|", "–", "—")
_NAME_WORDS = 4
_SIGNATURE = 60
_SINGLE = 160
_WIDE_NAME = 5


def is_caption(text: str, words: Labels, *, early: bool, last: bool) -> bool:
    """Whether a line of a plain text is a caption.

    A caption ends with a photo credit, in words that are known or in the shape of one: a name behind its sentence, set
    off by a bar, a slash or a label. `early` and `last` tell where in the text the line stands.
    """
    if len(text) > 2 * _LONGEST:
        return False
    bare = text.strip(_BARS)
    if not bare or len(bare) > (_LONGEST_WIDE if is_wide(bare) else _LONGEST):
        return False
    kinds = {kind for kind, *_ in line_credits(bare, words) if kind != "dateline"}
    if "photo" in kinds or (kinds and len(bare) < len(text)):
        return True
    if len(_SENTENCES.findall(bare)) > _SENTENCES_MOST:
        return False
    if "wire" in kinds and not last and _is_signed(bare):
        return True
    if early and not last and bool(kinds) and _CREDITED.search(bare) is not None and _QUOTED.isdisjoint(bare):
        return True
    return not last and _QUOTED.isdisjoint(bare) and _is_credited(bare, words)


def name_behind_label(text: str) -> str | None:
    """The name of a line that is a label with a person's name and nothing else, in any language; or None."""
    label = _LABEL.fullmatch(text) if len(text) <= _SIGNATURE else None
    if label is None or label[1].strip().count(" ") >= _NAME_WORDS - 1 or not _is_person(label[2]):
        return None
    words = label[2].split()
    if is_wide(label[2]):
        return label[2] if len(label[2]) <= _WIDE_NAME and len(words) == 1 else None
    return label[2] if 1 < len(words) <= _NAME_WORDS else None


def _is_signed(text: str) -> bool:
    """Whether this is one sentence with a name behind it and nothing that sets it off, as captions are signed."""
    return text[-1].isalnum() and ":" not in text and len(_SENTENCES.findall(text)) == 1 and _QUOTED.isdisjoint(text)


def _is_credited(text: str, words: Labels) -> bool:
    """Whether what stands behind the sentence, or in a bracket at the end, is a photo credit in words that nobody knows."""
    bracket = _END_BRACKET.search(text, max(0, len(text) - 64))
    is_single = len(text) <= _SINGLE and len(_SENTENCES.findall(text)) == 1
    if bracket is not None:
        said = bracket[1].strip()
        return _credits_picture(said, words) or (is_single and said[0].isalpha() and _NAMED_LAST.fullmatch(said) is not None)
    behind = _BEHIND.search(text, max(0, len(text) - 76))
    if behind is None:
        return False
    if is_single and is_wide(text) and len(behind[1]) <= 2 * _WIDE_NAME and behind[1][-1].isalpha():
        return True
    sign = text[behind.start() + 1 : behind.start(1)].strip()
    return _credits_picture(behind[1].strip(), words) or (sign in _SIGNS and _is_person(behind[1].strip()))


def _credits_picture(said: str, words: Labels) -> bool:
    if said[0] in _OWNED:
        return len(said) > 2
    if fold(said).startswith(words.photo_first) or fold(said).rstrip(" .)").endswith(words.photo_last):
        return True
    known = labelled(said, words)
    if known is not None:
        is_outlet = any(outlet for _, outlet in outlets_written(known.name))
        return is_name(known.name) and (known.kind == "photo" or (known.kind == "source" and not is_outlet))
    label = _LABEL.fullmatch(said)
    if label is not None:
        return label[1].count(" ") < _NAME_WORDS - 1 and _is_person(label[2])
    if "/" in said:
        if any(fold(word) in words.photo_words for word in said.partition("/")[0].split()):
            return True
        return any(outlet for _, outlet in outlets_written(said)) or (said[0] == "/" and _is_person(said.strip("/ ")))
    return False


def _is_person(name: str) -> bool:
    """Whether this may be a name: few words, capitalised where the script has capitals, and no number."""
    parts = [part for part in re.split(r"[\s/,]+", name) if part]
    return 0 < len(parts) <= _NAME_WORDS + 1 and is_name(" ".join(parts[:_NAME_WORDS])) and name[-1] not in ".!?。:"
