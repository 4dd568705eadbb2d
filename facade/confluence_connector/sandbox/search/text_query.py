"""The right side of ``~``: words, phrases, wildcards and fuzzy words.

All terms have to be found. ``"grill plan"`` is a phrase, ``win*`` and ``w?n`` are wildcards,
``roam~`` also finds words that differ by two letters at most. Other punctuation only separates
words.
"""

from __future__ import annotations

import re
import unicodedata
from fnmatch import fnmatchcase
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

__all__ = [
    "Fuzzy",
    "Phrase",
    "Term",
    "TooManyTermsError",
    "Vocabulary",
    "Wildcard",
    "begins_words",
    "expression",
    "matches",
    "read_terms",
]

_TERM = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
_WILD = re.compile(r"[\w*?]+")
_FUZZY = re.compile(r"(\w{1,50})~[\d.]*")
_MOST_EDITS = 2
_MOST_LIKE = 500
_MOST_NEAR = 50
_MOST_LOOKUPS = 50
_MOST_TERMS = 200
_LAST_LETTER = "\U0010ffff"
# FTS5 wants an expression where nothing is to be found; no word is a control character.
_NO_WORD = "\x01"


class TooManyTermsError(Exception):
    """More wildcards and fuzzy words than a search engine takes."""


@frozen
class Phrase:
    """Words next to each other; often just one."""

    text: str

    def is_in(self, words: Sequence[str]) -> bool:
        """Whether a text, given by its words, has the phrase."""
        return f" {' '.join(_WORD.findall(self.text))} " in f" {' '.join(words)} "

    def expression(self, _vocabulary: Vocabulary) -> str:
        """Return the phrase in the language of FTS5, which splits it into words itself."""
        return f'"{self.text}"'


@frozen
class Wildcard:
    """A word with ``*`` for any letters and ``?`` for one."""

    glob: str

    def is_in(self, words: Sequence[str]) -> bool:
        """Whether a text, given by its words, has a word like this."""
        return any(fnmatchcase(word, self.glob) for word in words)

    def expression(self, vocabulary: Vocabulary) -> str:
        """Return its words in the syntax of FTS5."""
        prefix = self.glob.rstrip("*")
        if _WORD.fullmatch(prefix):
            return f'"{prefix}" *'
        return _any_of(vocabulary.like(self.glob))


@frozen
class Fuzzy:
    """A word and those that look like it."""

    word: str

    def is_in(self, words: Sequence[str]) -> bool:
        """Whether a text, given by its words, has a word that looks like it."""
        return any(_is_near(self.word, word) for word in words)

    def expression(self, vocabulary: Vocabulary) -> str:
        """Return the words that look like it, in the language of FTS5."""
        return _any_of([self.word, *vocabulary.near(self.word)])


Term: TypeAlias = Phrase | Wildcard | Fuzzy


@lru_cache(maxsize=256)
def read_terms(text: str) -> tuple[Term, ...]:
    """Read the terms of a text search; empty if there is no word in it."""
    terms: list[Term] = []
    for phrase, chunk in _TERM.findall(_fold(text)):
        terms.extend(_in_chunk(chunk) if chunk else _phrase(phrase))
    return tuple(terms)


def matches(haystack: str, needle: str) -> bool:
    """Whether a text has all terms of a text search: what FTS5 does, without an index."""
    words = _WORD.findall(_fold(haystack))
    terms = read_terms(needle)
    return bool(terms) and all(term.is_in(words) for term in terms)


def begins_words(haystack: str, needle: str) -> bool:
    """Whether the words of the needle begin words of the haystack, in their order."""
    words = iter(_WORD.findall(_fold(haystack)))
    wanted = _WORD.findall(_fold(needle))
    return bool(wanted) and all(any(word.startswith(part) for word in words) for part in wanted)


class Vocabulary:
    """The words the index knows, by their stems, as in a search engine that stems.

    One object serves one search: it remembers what it has looked up.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._found: dict[str, list[str]] = {}

    def like(self, glob: str) -> list[str]:
        """Return the words that match a pattern with wildcards."""
        # fnmatch and not SQLite's GLOB, which can be made to take forever by many stars.
        beginning = re.split(r"[*?]", glob, maxsplit=1)[0]
        words = (word for word in self._beginning(beginning) if fnmatchcase(word, glob))
        return self._remembered(glob, islice(words, _MOST_LIKE))

    def near(self, word: str) -> list[str]:
        """Words that differ from a word by two letters at most."""
        words = (other for other in self._beginning("") if _is_near(word, other))
        return self._remembered(f"{word}~", islice(words, _MOST_NEAR))

    def _beginning(self, letters: str) -> Iterator[str]:
        rows = self._db.execute(
            "SELECT term FROM search_vocabulary WHERE term >= ? AND term < ?",
            (letters, f"{letters}{_LAST_LETTER}"),
        )
        return (word for (word,) in rows)

    def _remembered(self, name: str, words: Iterator[str]) -> list[str]:
        if name not in self._found:
            if len(self._found) == _MOST_LOOKUPS:
                raise TooManyTermsError
            self._found[name] = list(words)
        return self._found[name]


def expression(text: str, vocabulary: Vocabulary, columns: str) -> str:
    """All terms of a text search in some columns, in the language of FTS5."""
    terms = read_terms(text) or (Phrase(_NO_WORD),)
    # A term once is enough, and FTS5 has a limit.
    parts = list(dict.fromkeys(term.expression(vocabulary) for term in terms))
    if len(parts) > _MOST_TERMS:
        raise TooManyTermsError
    return f"{{{columns}}} : ({' AND '.join(f'({part})' for part in parts)})"


def _in_chunk(chunk: str) -> Iterator[Term]:
    if fuzzy := _FUZZY.fullmatch(chunk):
        yield Fuzzy(fuzzy[1])
    elif "*" in chunk or "?" in chunk:
        for piece in _WILD.findall(chunk):
            if _WORD.search(piece):
                yield Wildcard(piece)
    else:
        yield from _phrase(chunk.replace('"', " "))


def _phrase(text: str) -> Iterator[Term]:
    if _WORD.search(text):
        yield Phrase(text)


def _any_of(words: Sequence[str]) -> str:
    return " OR ".join(f'"{word}"' for word in words or [_NO_WORD])


def _fold(text: str) -> str:
    """Small letters without accents, as the index stores them."""
    letters = unicodedata.normalize("NFD", text.lower().replace("\0", " "))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare)


def _is_near(first: str, second: str) -> bool:
    # Cheap looks first: a vocabulary is large, and most of it is far away.
    return (
        abs(len(first) - len(second)) <= _MOST_EDITS
        and len(set(first).difference(second)) <= _MOST_EDITS
        and _edits(first, second) <= _MOST_EDITS
    )


def _edits(first: str, second: str) -> int:
    """How many letters to change, add or drop between two words (Levenshtein)."""
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        previous, row[0] = row[0], i
        for j, other in enumerate(second, 1):
            change = previous + (letter != other)
            previous, row[j] = row[j], min(change, row[j] + 1, row[j - 1] + 1)
    return row[-1]
