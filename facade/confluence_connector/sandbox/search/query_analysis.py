"""What else a query says besides its condition: what to rank by, what to mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from confluence_connector.cql import And, Comparison, Literal, Membership, Not

from . import text_query

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from confluence_connector.cql import Condition

    from .clauses import Context

__all__ = ["count_clauses", "depth_of", "wants_spaces", "words_to_mark", "words_to_rank"]

_EVERYWHERE = "title body labels"
_TEXT_COLUMNS = {"sitesearch": _EVERYWHERE, "text": _EVERYWHERE, "title": "title"}


def count_clauses(condition: Condition) -> int:
    """How many clauses a query has."""
    return sum(1 for _ in _clauses(condition, negated_too=True))


def depth_of(condition: Condition) -> int:
    """How deep a query is nested."""
    return 1 if isinstance(condition, Comparison | Membership) else condition.depth


def wants_spaces(condition: Condition) -> bool:
    """Whether a query names the type of spaces: other searches find content only."""
    for clause in _clauses(condition, negated_too=True):
        values = clause.values if isinstance(clause, Membership) else (clause.value,)
        texts = (value.text.lower() for value in values if isinstance(value, Literal))
        if clause.field.lower() == "type" and "space" in texts:
            return True
    return False


def words_to_mark(condition: Condition, context: Context) -> str | None:
    """Every positive text search of a query, in the language of FTS5."""
    expressions = [
        expression
        for clause in _clauses(condition, negated_too=False)
        if (expression := _full_text(clause, context, _TEXT_COLUMNS))
    ]
    return " OR ".join(f"({words})" for words in expressions) or None


def words_to_rank(condition: Condition, context: Context) -> str | None:
    """Return the siteSearch that every result has to match: it alone sorts by relevance."""
    operands = condition.operands if isinstance(condition, And) else (condition,)
    for operand in operands:
        if isinstance(operand, Comparison):
            expression = _full_text(operand, context, {"sitesearch": _EVERYWHERE})
            if expression:
                return expression
    return None


def _clauses(condition: Condition, *, negated_too: bool) -> Iterator[Comparison | Membership]:
    if isinstance(condition, Comparison | Membership):
        yield condition
    elif isinstance(condition, Not):
        if negated_too:
            yield from _clauses(condition.operand, negated_too=True)
    else:
        for operand in condition.operands:
            yield from _clauses(operand, negated_too=negated_too)


def _full_text(
    clause: Comparison | Membership, context: Context, columns: Mapping[str, str]
) -> str | None:
    if context.vocabulary is None or not isinstance(clause, Comparison) or clause.operator != "~":
        return None
    searched = columns.get(clause.field.lower())
    if searched is None or not isinstance(clause.value, Literal):
        return None
    return text_query.expression(clause.value.text, context.vocabulary, searched)
