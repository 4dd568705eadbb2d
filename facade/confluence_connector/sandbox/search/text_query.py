"""The right side of ``~``: words, phrases, wildcards and fuzzy words.

All terms have to be found. ``"grill plan"`` is a phrase, ``win*`` and ``w?n`` are wildcards,
``roam~`` also finds words that differ by two letters at most. Other punctuation only separates
words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

_TERM = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
_WILD = re.compile(r"[\w*?]+")
_FUZZY = re.compile(r"(\w+)~[\d.]*")
_MOST_EXPANSIONS = 500
_MOST_EDITS = 2


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words next to each other; often just one."""

    text: str

    def pattern(self) -> str:
        """A regular expression for the phrase."""
        return r"\b" + r"\W+".join(map(re.escape, _WORD.findall(self.text))) + r"\b"

    def expression(self, _vocabulary: Vocabulary) -> str:
        """The phrase in the language of FTS5, which splits it into words itself."""
        return f'"{self.text}"'


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A word with ``*`` for any letters and ``?`` for one."""

    glob: str

    def pattern(self) -> str:
        """A regular expression for the words it stands for."""
        return r"\b" + self.glob.replace("*", r"\w*").replace("?", r"\w") + r"\b"

    def expression(self, vocabulary: Vocabulary) -> str:
        """The words it stands for, in the language of FTS5."""
        prefix = self.glob.removesuffix("*")
        if _WORD.fullmatch(prefix):
            return f'"{prefix}" *'
        return _any_of(vocabulary.like(self.glob))


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word and those that look like it."""

    word: str

    def pattern(self) -> str:
        """A regular expression for the word alone."""
        return r"\b" + re.escape(self.word) + r"\b"

    def expression(self, vocabulary: Vocabulary) -> str:
        """The words that look like it, in the language of FTS5."""
        return _any_of([self.word, *vocabulary.near(self.word)])


Term = Phrase | Wildcard | Fuzzy


@lru_cache(maxsize=256)
def read_terms(text: str) -> tuple[Term, ...]:
    """The terms of a text search; empty if there is no word in it."""
    terms: list[Term] = []
    for phrase, chunk in _TERM.findall(_fold(text)):
        terms.extend(_in_chunk(chunk) if chunk else _phrase(phrase))
    return tuple(terms)


def matches(haystack: str, needle: str) -> bool:
    """Whether a short text, such as a name, has all terms of a text search."""
    folded = _fold(haystack)
    return all(re.search(term.pattern(), folded) for term in read_terms(needle))


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
        self._found: dict[tuple[str, str], list[str]] = {}

    def like(self, glob: str) -> list[str]:
        """Words that a pattern with wildcards stands for."""
        if ("like", glob) not in self._found:
            rows = self._db.execute(
                "SELECT term FROM search_vocabulary WHERE term GLOB ? LIMIT ?",
                (glob, _MOST_EXPANSIONS),
            )
            self._found["like", glob] = [term for (term,) in rows]
        return self._found["like", glob]

    def near(self, word: str) -> list[str]:
        """Words that differ from a word by two letters at most."""
        if ("near", word) not in self._found:
            self._found["near", word] = list(islice(self._near(word), _MOST_EXPANSIONS))
        return self._found["near", word]

    def _near(self, word: str) -> Iterator[str]:
        rows = self._db.execute(
            "SELECT term FROM search_vocabulary WHERE length(term) BETWEEN ? AND ?",
            (len(word) - _MOST_EDITS, len(word) + _MOST_EDITS),
        )
        letters = set(word)
        for (term,) in rows:
            # A cheap look first: the vocabulary is large, and most of it is far away.
            if len(letters.difference(term)) <= _MOST_EDITS and _edits(word, term) <= _MOST_EDITS:
                yield term


def expression(text: str, vocabulary: Vocabulary, columns: str) -> str:
    """All terms of a text search in some columns, in the language of FTS5."""
    wanted = " AND ".join(f"({term.expression(vocabulary)})" for term in read_terms(text))
    return f"{{{columns}}} : ({wanted})"


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


def _any_of(words: Iterable[str]) -> str:
    # An expression of FTS5 cannot be empty; no word has a blank in it.
    return " OR ".join(f'"{word}"' for word in words) or '"\x01"'


def _fold(text: str) -> str:
    """Small letters without accents, as the index stores them."""
    letters = unicodedata.normalize("NFD", text.lower().replace("\0", " "))
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare)


def _edits(first: str, second: str) -> int:
    """How many letters to change, add or drop between two words (Levenshtein)."""
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        previous, row[0] = row[0], i
        for j, other in enumerate(second, 1):
            change = previous + (letter != other)
            previous, row[j] = row[j], min(change, row[j] + 1, row[j - 1] + 1)
    return row[-1]
