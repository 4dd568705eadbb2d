"""CQL, the query language of Confluence: build it, read it, check it.

The builder writes queries in which no value can break out of its quotes; the parser reads any
query into the same immutable tree; the checker says what the server would refuse.

Everything here is standard library only. The base install must be able to read CQL, and the
sandbox compiles the same tree to SQL, so that there is one grammar in the house: a small
recursive-descent parser rather than a parser library that only an extra would bring.

Example:
    >>> from confluence_connector import cql
    >>> query = (cql.field("space") == "DOCS") & cql.field("title").contains("plan")
    >>> str(query.order_by("lastmodified", descending=True))
    'space = "DOCS" AND title ~ "plan" ORDER BY lastmodified DESC'
"""

from .builder import Field, field, phrase
from .checker import Endpoint, Problem, ProblemCode, check
from .errors import CQLSyntaxError
from .functions import (
    current_user,
    end_of_day,
    end_of_month,
    end_of_week,
    end_of_year,
    favourite_spaces,
    now,
    recently_viewed_content,
    recently_viewed_spaces,
    start_of_day,
    start_of_month,
    start_of_week,
    start_of_year,
)
from .lexer import quote
from .parser import parse, validate_syntax
from .query import Query
from .tree import (
    And,
    Call,
    Comparison,
    Condition,
    Literal,
    Membership,
    Not,
    Operator,
    Or,
    Sort,
    Value,
)

__all__ = [
    "And",
    "CQLSyntaxError",
    "Call",
    "Comparison",
    "Condition",
    "Endpoint",
    "Field",
    "Literal",
    "Membership",
    "Not",
    "Operator",
    "Or",
    "Problem",
    "ProblemCode",
    "Query",
    "Sort",
    "Value",
    "check",
    "current_user",
    "end_of_day",
    "end_of_month",
    "end_of_week",
    "end_of_year",
    "favourite_spaces",
    "field",
    "now",
    "parse",
    "phrase",
    "quote",
    "recently_viewed_content",
    "recently_viewed_spaces",
    "start_of_day",
    "start_of_month",
    "start_of_week",
    "start_of_year",
    "validate_syntax",
]
