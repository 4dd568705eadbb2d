"""What a test may turn: faults, latency, the clock, the index, points; and what it may look at."""

import time
from datetime import UTC, datetime

import httpx
import pytest
from tests.sandbox.wire import SPACE_ID, V1, V2

from confluence_connector.contract import Contract
from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.operations import HANDLERS
from confluence_connector.sandbox.app.removed_routes import removed_operations


def test_fail_next_counts(sandbox, api):
    sandbox.fail_next(2, status=503, headers={"Retry-After": "1"})
    answers = [api.get(f"{V2}/pages") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [503, 503, 200]
    assert answers[0].headers["retry-after"] == "1"
    assert "html" in answers[0].headers["content-type"]


def test_fail_next_by_operation_and_by_question(sandbox, api):
    sandbox.fail_next(status=429, body={"message": "slow down"}, when="getSpaces")
    sandbox.fail_next(status=500, body="oops", when=lambda request: request.method == "POST")
    assert api.get(f"{V2}/pages").status_code == 200
    limited = api.get(f"{V2}/spaces")
    assert (limited.status_code, limited.json()) == (429, {"message": "slow down"})
    assert api.post(f"{V2}/pages", json={}).text == "oops"


def test_fault_before_the_work_and_after_it(sandbox, api):
    for after_commit, found in ((False, 0), (True, 1)):
        sandbox.fail_next(status=502, after_commit=after_commit)
        sent = {"spaceId": SPACE_ID, "title": "Lost"}
        assert api.post(f"{V2}/pages", json=sent).status_code == 502
        assert len(api.get(f"{V2}/pages?title=Lost").json()["results"]) == found


def test_interruptions(sandbox, api):
    sandbox.fail_next(interruption="timeout", after_commit=True)
    with pytest.raises(httpx.ReadTimeout):
        api.post(f"{V2}/pages", json={"spaceId": SPACE_ID, "title": "Lost"})
    assert len(api.get(f"{V2}/pages?title=Lost").json()["results"]) == 1
    sandbox.fail_next(interruption="disconnect")
    with pytest.raises(httpx.RemoteProtocolError):
        api.get(f"{V2}/pages")


def test_latency(sandbox, api):
    sandbox.latency = 0.05
    began = time.monotonic()
    api.get(f"{V2}/pages")
    assert time.monotonic() - began >= 0.05


def test_journal_holds_no_credential(sandbox, api):
    token = api.headers["authorization"].split()[1]
    api.get(f"{V2}/pages?limit=1", headers={"cookie": f"session={token}"})
    app = sandbox.oauth_client()
    with httpx.Client(transport=sandbox.transport) as http:
        http.post(
            f"{sandbox.api_url}/oauth/token",
            json={"client_id": app.client_id, "client_secret": app.client_secret},
        )
    listed, exchanged = sandbox.requests
    assert (listed.method, listed.operation, listed.query) == ("GET", "getPages", "limit=1")
    assert listed.path.endswith(f"{sandbox.cloud_id}{V2}/pages")
    assert exchanged.operation is None
    assert token not in repr(sandbox.requests)
    assert app.client_secret not in repr(sandbox.requests)


def test_delayed_index(sandbox, api, make_page):
    sandbox.index_delay = 30
    make_page("Late", "<p>charcoal</p>")
    query = {"cql": 'text ~ "charcoal"'}
    assert api.get(f"{V1}/search", params=query).json()["size"] == 0
    assert len(api.get(f"{V2}/pages?title=Late").json()["results"]) == 1
    sandbox.clock.advance(31)
    assert api.get(f"{V1}/search", params=query).json()["size"] == 1


def test_held_clock(sandbox, api, make_page):
    sandbox.clock.hold(datetime(2026, 9, 1, 10, tzinfo=UTC))
    assert make_page("Then")["createdAt"] == "2026-09-01T10:00:00.000Z"
    with pytest.raises(ValueError, match="time zone"):
        sandbox.clock.hold(datetime(2026, 9, 1, 10))


def test_points_are_spent_and_come_back_with_the_hour(sandbox, api, make_page):
    sandbox.clock.hold(datetime(2026, 9, 1, 10, 30, tzinfo=UTC))
    sandbox.points_limit = 6
    first = api.get(f"{V2}/spaces")
    assert first.headers["beta-ratelimit-policy"] == '"global-app-quota";q=6;w=3600'
    assert first.headers["beta-ratelimit"] == '"global-app-quota";t=1800'
    api.get(f"{V2}/spaces")
    last = api.get(f"{V2}/spaces")
    assert last.headers["beta-ratelimit"] == '"global-app-quota";r=0;t=1800'
    refused = api.get(f"{V2}/spaces")
    assert refused.status_code == 429
    assert 1800 <= int(refused.headers["retry-after"]) <= 1801
    assert refused.headers["x-ratelimit-reset"] == "2026-09-01T11:00:00.000Z"
    assert refused.headers["ratelimit-reason"] == "confluence-quota-global-based"
    sandbox.clock.advance(1801)
    assert api.get(f"{V2}/spaces").status_code == 200


def test_points_by_kind_of_call(sandbox, api, make_page):
    sandbox.points_limit = 1000
    costs = {}
    for name, context in {
        "empty": lambda: api.get(f"{V2}/pages?title=none"),
        "one": lambda: api.get(f"{V2}/pages/98400"),
        "person": lambda: api.get(f"{V1}/user/current"),
        "write": lambda: make_page("Written"),
    }.items():
        before = sandbox.points_spent
        context()
        costs[name] = sandbox.points_spent - before
    assert costs == {"empty": 1, "one": 2, "person": 3, "write": 1}


def test_api_tokens_spend_no_points(sandbox, site):
    sandbox.points_limit = 0
    response = site.get(f"{V2}/pages")
    assert response.status_code == 200
    assert "beta-ratelimit" not in response.headers


def test_same_calls_same_ids(make_page):
    ids = []
    for _ in range(2):
        with Sandbox() as sandbox:
            gateway = f"{sandbox.api_url}/ex/confluence/{sandbox.cloud_id}"
            headers = {"authorization": f"Bearer {sandbox.issue_token()}"}
            with httpx.Client(transport=sandbox.transport, headers=headers) as client:
                sent = {"spaceId": SPACE_ID, "title": "Same"}
                response = client.post(f"{gateway}{V2}/pages", json=sent)
                ids.append((response.json()["id"], response.headers["atl-traceid"]))
    assert ids[0] == ids[1]


def test_every_handler_serves_a_documented_or_removed_operation(sandbox):
    assert set(HANDLERS) <= Contract.load().operations().keys() | removed_operations().keys()


def test_breach_of_the_contract_is_an_error_in_strict_mode_only(monkeypatch, api, site):
    from confluence_connector.sandbox.app.responses import json_response

    monkeypatch.setitem(HANDLERS, "getPages", lambda _: json_response({"results": 7}))
    with pytest.raises(AssertionError, match=r"getPages: response\.body\.results"):
        api.get(f"{V2}/pages")


def test_failure_inside_is_a_500_outside_strict_mode(monkeypatch, caplog):
    def broken(_):
        raise RuntimeError("broken")

    monkeypatch.setitem(HANDLERS, "getPages", broken)
    with Sandbox() as sandbox:
        auth = (sandbox.email, sandbox.issue_api_token())
        with httpx.Client(transport=sandbox.transport, auth=auth) as client:
            response = client.get(f"{sandbox.site_url}{V2}/pages")
    assert response.status_code == 500
    assert response.json()["errors"][0]["code"] == "INTERNAL_SERVER_ERROR"
    assert "broken" in caplog.text


@pytest.mark.parametrize("name", [None, "kept.db"])
def test_a_request_after_the_end_is_refused_at_once(tmp_path, name):
    with Sandbox(None if name is None else tmp_path / name) as closed:
        client = httpx.Client(
            transport=closed.transport, headers={"authorization": f"Bearer {closed.issue_token()}"}
        )
    with pytest.raises(RuntimeError, match="the sandbox is closed"):
        client.get(f"{closed.api_url}/oauth/token/accessible-resources")
    closed.close()


@pytest.mark.parametrize(
    ("when", "nearest"),
    [
        ("getPageByID", "getPageById"),
        ("get_page_by_id", "getPageById"),
        ("serchByCQL", "searchByCQL"),
        ("", None),
        ("completely different", None),
    ],
)
def test_a_fault_for_an_unknown_operation_is_refused(sandbox, when, nearest):
    with pytest.raises(ValueError, match="not an operation id") as refused:
        sandbox.fail_next(when=when)
    assert ("did you mean" in str(refused.value)) == (nearest is not None)
    assert nearest is None or nearest in str(refused.value)


def test_a_fault_for_a_known_operation_is_kept_for_it(sandbox, api):
    sandbox.fail_next(status=503, when="getSpaces")
    assert api.get(f"{V2}/pages").status_code == 200
    assert api.get(f"{V2}/spaces").status_code == 503
