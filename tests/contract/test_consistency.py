"""Every cassette: audited, valid against the documents, whole after its models."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.contract.consistency import (
    CASSETTES,
    cassettes,
    complaints,
    disagreements,
    lost_fields,
    operation_of,
)

from confluence_connector import errors
from confluence_connector._operations import METHODS
from confluence_connector.testing.check import check_cassette

RECORDED = cassettes()
SCENARIOS = Path(__file__).parent / "scenarios" / "_async"


@pytest.mark.parametrize("name", RECORDED)
def test_cassette(name):
    assert check_cassette(CASSETTES / name) == []
    if not RECORDED[name].breaks:
        assert [line for one in RECORDED[name].exchanges for line in complaints(one)] == []
        assert [line for one in RECORDED[name].exchanges for line in lost_fields(one)] == []


def test_declared_operations_are_those_that_are_called():
    assert disagreements(RECORDED.values(), METHODS) == []


def test_every_declared_operation_has_an_exchange():
    shown = {
        operation.id
        for cassette in RECORDED.values()
        for exchange in cassette.exchanges
        if (operation := operation_of(exchange)) and exchange.status < 400
    }
    declared = {id for ids in METHODS.values() for id in ids}
    rare = ("Database", "SmartLink", "Whiteboard")
    out_of_reach = {f"get{kind}{what}" for kind in rare for what in ("Ancestors", "Descendants")}
    assert declared - shown == out_of_reach


def test_every_cassette_has_its_scenario():
    for name in RECORDED:
        folder, _, scenario = name.removesuffix(".yaml").partition("/")
        module = SCENARIOS / f"test_{folder}.py"
        assert f"\nasync def test_{scenario}(" in module.read_text("utf-8"), name


def test_captures_say_which_capture_they_are():
    for name, cassette in RECORDED.items():
        assert (cassette.origin == "capture") == name.startswith("captures/")
        assert bool(cassette.source) == (cassette.origin == "capture")


ERRORS = {
    "AmbiguousWriteError": "errors/ambiguous_write",
    "AuthenticationError": "errors/authentication",
    "BadRequestError": "errors/bad_request",
    "CQLError": "errors/cql",
    "ConfigurationError": "signin/wrong_secret",
    "DuplicateTitleError": "errors/duplicate_title",
    "EndpointRemovedError": "errors/endpoint_removed",
    "MissingScopeError": "errors/missing_scope",
    "NotFoundError": "errors/not_found",
    "PayloadTooLargeError": "errors/payload_too_large",
    "PermissionDeniedError": "errors/permission_denied",
    "RateLimitedError": "errors/rate_limited",
    "ReconnectRequiredError": "errors/revoked_token",
    "ResultUnavailableError": "errors/result_unavailable",
    "ServerError": "errors/server_error",
    "SiteSelectionError": "errors/site_selection",
    "TaskFailedError": "errors/task_failed",
    "TaskTimeoutError": "errors/task_timeout",
    "UnexpectedResponseError": "errors/unexpected_response",
    "VersionConflictError": "errors/version_conflict",
}
WITHOUT_AN_ANSWER = {
    "ApiError": "only its children are raised",
    "ConfluenceError": "only its children are raised",
    "InvalidInputError": "nothing is sent",
    "RequestTimeoutError": "nothing comes",
    "TransportError": "nothing comes",
}


def test_every_error_of_a_response_has_a_cassette():
    assert ERRORS.keys() | WITHOUT_AN_ANSWER.keys() == set(errors.__all__)
    assert [name for name in ERRORS.values() if f"{name}.yaml" not in RECORDED] == []
