"""The error tree: its shape, its sentences, and that every class survives a copy."""

import copy
import pickle

import pytest

from confluence_connector import errors
from confluence_connector.errors import ApiError, ConfluenceError

PARENTS = {
    "ConfigurationError": "ConfluenceError",
    "SiteSelectionError": "ConfigurationError",
    "InvalidInputError": "ConfluenceError",
    "TransportError": "ConfluenceError",
    "RequestTimeoutError": "TransportError",
    "ResultUnavailableError": "ConfluenceError",
    "UnexpectedResponseError": "ConfluenceError",
    "AmbiguousWriteError": "ConfluenceError",
    "TaskFailedError": "ConfluenceError",
    "TaskTimeoutError": "ConfluenceError",
    "ApiError": "ConfluenceError",
    "BadRequestError": "ApiError",
    "DuplicateTitleError": "BadRequestError",
    "CQLError": "BadRequestError",
    "AuthenticationError": "ApiError",
    "MissingScopeError": "AuthenticationError",
    "ReconnectRequiredError": "AuthenticationError",
    "PermissionDeniedError": "ApiError",
    "NotFoundError": "ApiError",
    "VersionConflictError": "ApiError",
    "EndpointRemovedError": "ApiError",
    "PayloadTooLargeError": "ApiError",
    "RateLimitedError": "ApiError",
    "ServerError": "ApiError",
}

REFUSAL = {
    "status": 418,
    "method": "PUT",
    "url": "https://acme.atlassian.net/wiki/api/v2/pages/7",
    "message": "No.\n  Really not.",
    "body": '{"message": "No.\\n  Really not."}',
    "operation": "updatePage",
    "request_id": "0a1b2c3d-0000-0000-0000-000000000000",
    "trace_id": "0a1b2c3d000000000000000000000000",
    "retry_after": 2.5,
    "advice": "ask Ann",
}
SCOPES = {"needed": ("a", "b"), "granted": ("a",), "missing": ("b",)}
RECONNECT = {"auth_env": "TOKEN_OF_ANN", "integration_id": "wiki"}
REQUEST = {"method": "GET", "url": "https://acme.atlassian.net/", "operation": "getPageById"}
EXTRAS = {"MissingScopeError": SCOPES, "ReconnectRequiredError": RECONNECT}
SENTENCE = (
    "PUT https://acme.atlassian.net/wiki/api/v2/pages/7 returned 418: No. Really not. (ask Ann) "
    "[trace 0a1b2c3d000000000000000000000000]"
)


def built(name: str) -> ConfluenceError:
    kind = getattr(errors, name)
    if issubclass(kind, ApiError):
        return kind(**REFUSAL, **EXTRAS.get(name, {}))
    if issubclass(kind, errors.TransportError):
        return kind("no response", sent=False, **REQUEST)
    if kind is errors.UnexpectedResponseError:
        return kind("an HTML page", status=200, body="<html>", **REQUEST)
    if kind is errors.AmbiguousWriteError:
        return kind("who knows", operation="pages.create", known="no page has the title")
    if kind is errors.ResultUnavailableError:
        return kind("it was moved", operation="pages.move")
    if kind in (errors.TaskFailedError, errors.TaskTimeoutError):
        return kind("it failed", task_id="t1")
    if kind is errors.SiteSelectionError:
        return kind("several", sites=("https://acme.atlassian.net", "https://b.atlassian.net"))
    return kind("a sentence")


def test_tree_is_the_documented_one():
    assert {*PARENTS, "ConfluenceError"} == set(errors.__all__)
    for name, parent in PARENTS.items():
        assert getattr(errors, name).__bases__[0] is getattr(errors, parent)
    assert ConfluenceError.__bases__ == (Exception,)
    assert issubclass(errors.InvalidInputError, ValueError)


@pytest.mark.parametrize("name", [*PARENTS, "ConfluenceError"])
@pytest.mark.parametrize(
    "copied", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_copies_keep_type_text_and_attributes(name, copied):
    error = built(name)
    error.add_note("said while handling it")
    twin = copied(error)
    assert type(twin) is type(error)
    assert twin is not error
    assert str(twin) == str(error) != ""
    assert twin.args == error.args
    assert vars(twin) == vars(error)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_pickle_protocol_works(protocol):
    error = built("MissingScopeError")
    assert vars(pickle.loads(pickle.dumps(error, protocol))) == vars(error)


def test_attributes_set_after_the_fact_are_kept():
    error = built("VersionConflictError")
    assert (error.base, error.ours, error.theirs) == (None, None, None)
    error.base, error.ours, error.theirs = 3, "<p>ours</p>", {"id": "7"}
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.base, twin.ours, twin.theirs) == (3, "<p>ours</p>", {"id": "7"})


def test_copy_does_not_share_later_changes():
    error = built("EndpointRemovedError")
    twin = copy.copy(error)
    twin.replacement = "pages.get"
    assert error.replacement is None


@pytest.mark.parametrize("name", [n for n in PARENTS if issubclass(getattr(errors, n), ApiError)])
def test_refusals_say_method_address_status_text_advice_and_trace(name):
    error = built(name)
    assert str(error) == SENTENCE
    assert {k: getattr(error, k) for k in REFUSAL} == REFUSAL


def test_special_attributes_are_there():
    assert {k: getattr(built("MissingScopeError"), k) for k in SCOPES} == SCOPES
    assert {k: getattr(built("ReconnectRequiredError"), k) for k in RECONNECT} == RECONNECT


def test_a_refusal_without_text_still_makes_a_sentence():
    error = errors.NotFoundError(status=404, method="GET", url="https://acme.atlassian.net/wiki")
    assert str(error) == (
        "GET https://acme.atlassian.net/wiki returned 404: no text from the server"
    )


def test_a_long_text_is_cut_in_the_sentence_only():
    error = errors.ServerError(status=500, method="GET", url="/", message="a" * 100_000)
    assert len(str(error)) < 1_100
    assert len(error.message) == 100_000


def test_an_inferred_status_is_not_shown_as_a_response():
    error = errors.NotFoundError(
        status=404, method="GET", url="/wiki", message="there is none", is_response=False
    )
    assert str(error) == "GET /wiki: there is none"
    assert error.status == 404
