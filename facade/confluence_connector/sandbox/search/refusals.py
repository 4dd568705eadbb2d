"""Why a search is refused, in the cloud's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from confluence_connector.cql import Operator, check
from confluence_connector.cql.vocabulary import CONTENT_FIELDS, CONTENT_TYPES, USER_FIELDS

from ..app.responses import HTTPError

if TYPE_CHECKING:
    from confluence_connector.cql import CQLSyntaxError, Endpoint, Problem

__all__ = ["bad_cursor", "missing_query", "semantics", "syntax", "unparsable", "unsearchable"]

_SUGGESTIONS = 5
_VALUE_AFTER = 'a value after "'
# The spelling of names that are not all small letters.
_SPELLING = {"sitesearch": "siteSearch", "pagestatus": "pageStatus"}


def missing_query() -> HTTPError:
    """There is no query at all."""
    return HTTPError(400, "cql query parameter is required")


def unparsable(query: str) -> HTTPError:
    """Refuse a query that is not CQL, or that asks what its fields cannot answer."""
    return HTTPError(400, f"Could not parse cql : {query}")


def unsearchable(reason: str) -> HTTPError:
    """Refuse a query that is CQL, but that the search engine does not take."""
    return HTTPError(
        400,
        "CQL was parsed but the search manager was unable to execute the search. "
        f"Error message: {reason}",
    )


def bad_cursor() -> HTTPError:
    """Refuse a cursor that no search has given."""
    java_class = "com.atlassian.confluence.api.service.exceptions.scale.SSStatusCodeException: "
    refused = unsearchable(
        f"{java_class}There was an illegal request passed to XP-Search Aggregator API : "
        "HTTP/1.1 400 Bad Request"
    )
    return HTTPError(400, refused.text, java_class=java_class, data=False)


def syntax(query: str, endpoint: Endpoint, error: CQLSyntaxError) -> HTTPError:
    """Return the refusal of a query that does not parse."""
    if error.expected.startswith("AND, OR, ORDER BY") and error.found[:1].isalnum():
        # After a complete clause, any word is taken for the field of the next one.
        return _unknown_field(error.found, endpoint)
    if error.expected.startswith(_VALUE_AFTER):
        return _missing_value(query, error)
    return unparsable(query)


def semantics(query: str, endpoint: Endpoint) -> HTTPError | None:
    """Return the refusal of a query that parses, if there is a reason for one."""
    problems = check(query, endpoint=endpoint)
    return _problem(query, endpoint, problems[0]) if problems else None


def _problem(query: str, endpoint: Endpoint, problem: Problem) -> HTTPError:
    if problem.code == "field":
        return _unknown_field(problem.subject, endpoint)
    if problem.code == "type":
        types = ", ".join(CONTENT_TYPES)
        return HTTPError(
            400, f"Unsupported value for type, got : {problem.subject}, expected one of : [{types}]"
        )
    if problem.code == "text":
        return unsearchable("There was an illegal request passed to the content search API")
    return unparsable(query)


def _unknown_field(name: str, endpoint: Endpoint) -> HTTPError:
    fields = USER_FIELDS if endpoint == "search/user" else CONTENT_FIELDS
    near = [field for field in fields if field[0] == name[0].lower()]
    # The cloud offers fields with the same first letter, the shortest first.
    near = sorted(near, key=len)[:_SUGGESTIONS]
    text = f"No field exists with the name: '{name}'"
    if near:
        names = ", ".join(_SPELLING.get(field, field) for field in near)
        text += f"\nDid you mean one of : {names}"
    return HTTPError(400, text)


def _missing_value(query: str, error: CQLSyntaxError) -> HTTPError:
    if error.found not in get_args(Operator):
        return unparsable(query)
    if error.found != "~":
        # Measured for "===": nothing follows the colon.
        return unparsable("")
    clause = error.expected.removeprefix(_VALUE_AFTER).removesuffix('"')
    field, operator = clause.split(" ")
    return HTTPError(
        400, f"Expecting a value for operator '{operator}' after field '{field}' but got '~'"
    )
