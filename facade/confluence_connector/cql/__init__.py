"""CQL, the query language of Confluence: build, parse and check queries.

The builder quotes all values; the parser converts any query to the same immutable tree; the
checker reports what the server would refuse.

It needs only the standard library, as the base install must be able to parse CQL. The sandbox
compiles the same tree to SQL, so that there is one grammar: a small recursive-descent parser.

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
