# Derived from tests/contract/scenarios/_async/test_errors.py by `nox -s unasync`: change that file instead.
"""Every error that a response of the server can bring about, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import (
    AmbiguousWriteError,
    AuthenticationError,
    BadRequestError,
    Confluence,
    CQLError,
    DuplicateTitleError,
    EndpointRemovedError,
    MissingScopeError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    RateLimitedError,
    ReconnectRequiredError,
    ResultUnavailableError,
    ServerError,
    SiteSelectionError,
    TaskFailedError,
    TaskTimeoutError,
    UnexpectedResponseError,
    VersionConflictError,
)
from confluence_connector.testing.recording import Recording
from confluence_connector_api.operation import Operation

SignIn = Callable[..., Confluence]


def test_bad_request(confluence: Confluence, wire: Wire, docs: Place) -> None:
    with pytest.raises(BadRequestError, match="Error parsing xhtml") as raised:
        confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs</b>")
    assert wire.lines == ["POST /wiki/api/v2/pages"]
    assert (raised.value.status, raised.value.operation) == (400, "createPage")
    assert raised.value.trace_id


def test_duplicate_title(confluence: Confluence, wire: Wire, docs: Place) -> None:
    confluence.pages.create(space=docs.id, title="Grill plan")
    with pytest.raises(DuplicateTitleError, match="title already exists"):
        confluence.pages.create(space=docs.id, title="Grill plan")
    assert wire.json()["title"] == "Grill plan"


def test_cql(confluence: Confluence, wire: Wire) -> None:
    with pytest.raises(CQLError) as raised:
        confluence.search("grill = ribs").first()
    assert wire.requests[0].url.params["cql"] == "grill = ribs"
    assert raised.value.status == 400


def test_authentication(confluence: Confluence, wire: Wire, arrange: Arrange) -> None:
    page = "<html><body>Basic authentication with passwords is deprecated</body></html>"
    arrange(lambda s: s.fail_next(status=401, body=page, headers={"Content-Type": "text/html"}))
    with pytest.raises(AuthenticationError) as raised:
        confluence.spaces.list().first()
    assert wire.lines == ["GET /wiki/api/v2/spaces?limit=250"]
    assert raised.value.status == 401


def test_missing_scope(sign_in: SignIn, wire: Wire, docs: Place, narrow_token: str) -> None:
    confluence = sign_in(auth=narrow_token)
    with pytest.raises(MissingScopeError) as raised:
        confluence.spaces.list().first()
    assert wire.lines == [
        "GET /wiki/api/v2/spaces?limit=250",
        "GET /oauth/token/accessible-resources",
    ]
    assert raised.value.granted == ("read:page:confluence",)
    assert raised.value.missing == ("read:space:confluence",)


def test_revoked_token(
    confluence: Confluence, wire: Wire, docs: Place, token: str, arrange: Arrange
) -> None:
    arrange(lambda sandbox: sandbox.revoke(token))
    with pytest.raises(ReconnectRequiredError):
        confluence.pages.get(docs.home)
    assert wire.lines[0].startswith(f"GET /wiki/api/v2/pages/{docs.home}")


def test_permission_denied(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    text = "com.atlassian.confluence.api.service.exceptions.PermissionException: Not permitted"
    data = {"authorized": False, "valid": True, "errors": [], "successful": False}
    body = {"statusCode": 403, "data": data, "message": text}
    arrange(lambda s: s.fail_next(status=403, body=body, when="addLabelsToContent"))
    with pytest.raises(PermissionDeniedError, match="Not permitted"):
        confluence.labels.add(docs.home, "ribs")
    assert wire.lines == [f"POST /wiki/rest/api/content/{docs.home}/label"]


def test_not_found(confluence: Confluence, wire: Wire) -> None:
    with pytest.raises(NotFoundError) as raised:
        confluence.pages.get(7)
    assert wire.lines == ["GET /wiki/api/v2/pages/7?body-format=storage"]
    assert "7" in raised.value.message


def test_version_conflict(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan", body="<p>Ribs</p>")
    confluence.pages.update(page.id, body="<p>Corn</p>")
    with pytest.raises(VersionConflictError):
        confluence.pages.update(page.id, body="<p>Salad</p>", base=1)
    assert wire.lines[-1].startswith(("PUT", "GET"))


def test_endpoint_removed(confluence: Confluence, wire: Wire, docs: Place) -> None:
    path = f"/wiki/rest/api/content/{docs.home}"
    removed = Operation(id="getContentById", api="v1", method="GET", path=path)
    with pytest.raises(EndpointRemovedError) as raised:
        confluence.raw.send(removed, {"path": path})
    assert wire.lines == [f"GET /wiki/rest/api/content/{docs.home}"]
    assert raised.value.replacement


def test_payload_too_large(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    arrange(lambda sandbox: sandbox.fail_next(status=413, when="createPage"))
    with pytest.raises(PayloadTooLargeError):
        confluence.pages.create(space=docs.id, title="Grill plan")
    assert wire.lines == ["POST /wiki/api/v2/pages"]


def test_rate_limited(sign_in: SignIn, wire: Wire, arrange: Arrange) -> None:
    arrange(lambda sandbox: setattr(sandbox, "points_limit", 0))
    with pytest.raises(RateLimitedError) as raised:
        sign_in().spaces.list().first()
    assert wire.lines == ["GET /wiki/api/v2/spaces?limit=250"]
    assert raised.value.retry_after == 3601


def test_server_error(confluence: Confluence, wire: Wire, arrange: Arrange) -> None:
    error = {"status": 500, "code": "INTERNAL_SERVER_ERROR", "title": "Internal Server Error"}
    body = {"errors": [{**error, "detail": None}]}
    arrange(lambda sandbox: sandbox.fail_next(status=500, body=body))
    with pytest.raises(ServerError, match="Internal Server Error"):
        confluence.spaces.list().first()
    assert len(wire.lines) == 1, "a plain 500 repeats itself"


def test_site_selection(sign_in: SignIn, wire: Wire, arrange: Arrange) -> None:
    arrange(lambda sandbox: sandbox.add_site("acme-sales"))
    with pytest.raises(SiteSelectionError, match="acme-sales"):
        sign_in(site=None, cloud_id=None).spaces.list().first()
    assert wire.lines == ["GET /oauth/token/accessible-resources"]


def test_unexpected_response(
    confluence: Confluence, wire: Wire, arrange: Arrange, confluence_cassette: Recording
) -> None:
    confluence_cassette.breaks = "a proxy returns its own page and status 200"
    page = "<html><body>Please sign in</body></html>"
    arrange(lambda s: s.fail_next(status=200, body=page, headers={"Content-Type": "text/html"}))
    with pytest.raises(UnexpectedResponseError):
        confluence.spaces.list().first()
    assert wire.lines == ["GET /wiki/api/v2/spaces?limit=250"]


def test_ambiguous_write(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    arrange(lambda sandbox: sandbox.fail_next(status=502, when="archivePages", after_commit=True))
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    with pytest.raises(AmbiguousWriteError):
        confluence.pages.archive([page.id])
    assert "POST /wiki/rest/api/content/archive" in wire.lines


def test_result_unavailable(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    parent = confluence.pages.create(space=docs.id, title="Plans")
    arrange(
        lambda sandbox: sandbox.fail_next(
            status=404,
            when=lambda request: (
                request.operation == "getPageById"
                and any(earlier.operation == "movePage" for earlier in sandbox.requests)
            ),
        )
    )
    with pytest.raises(ResultUnavailableError, match=f"{page.id} was moved"):
        confluence.pages.move(page.id, parent=parent.id)
    assert [line.split("?")[0] for line in wire.lines[-2:]] == [
        f"PUT /wiki/rest/api/content/{page.id}/move/append/{parent.id}",
        f"GET /wiki/api/v2/pages/{page.id}",
    ]
    assert (confluence.pages.get(page.id)).parent_id == parent.id


def test_task_failed(confluence: Confluence, wire: Wire, docs: Place) -> None:
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    task = confluence.pages.copy_tree(page.id, parent=docs.home)
    with pytest.raises(TaskFailedError):
        confluence.long_tasks.wait(task)
    assert wire.lines[-1] == f"GET /wiki/rest/api/longtask/{task.id}"


def test_task_timeout(confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange) -> None:
    arrange(lambda sandbox: setattr(sandbox, "task_seconds", 60))
    page = confluence.pages.create(space=docs.id, title="Grill plan")
    task = confluence.pages.archive([page.id])
    with pytest.raises(TaskTimeoutError):
        confluence.long_tasks.wait(task, timeout=0)
    assert wire.lines[-1] == f"GET /wiki/rest/api/longtask/{task.id}"
