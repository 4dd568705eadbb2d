"""It must be able to fail: injected faults turn red, and what stays green is known."""

from __future__ import annotations

import httpx
import pytest
from tests.contract.consistency import CASSETTES
from tests.contract.faults import CAUGHT, NOT_CAUGHT

from confluence_connector import Confluence
from confluence_connector.testing.cassette import read_cassette
from confluence_connector.testing.check import check_cassette
from confluence_connector.testing.not_recorded import NotRecordedError
from confluence_connector.testing.placeholders import CREDENTIAL
from confluence_connector.testing.recording import record

CASSETTE = CASSETTES / "everyday" / "get_page.yaml"


@pytest.mark.parametrize("fault", CAUGHT, ids=lambda fault: fault.name)
def test_caught(fault):
    assert fault.look() != []


@pytest.mark.parametrize("blind", NOT_CAUGHT, ids=lambda blind: blind.fault.name)
def test_not_caught(blind):
    assert blind.fault.look() == []


def test_enough_of_them():
    assert len({fault.name for fault in CAUGHT}) == len(CAUGHT) >= 25


@pytest.fixture
def confluence():
    cloud_id = "11111111-2222-3333-4444-555555555555"
    with Confluence(CREDENTIAL, site="acme", cloud_id=cloud_id) as confluence:
        yield confluence


def test_a_request_that_is_not_on_the_cassette(confluence):
    with record(CASSETTE), pytest.raises(NotRecordedError):
        confluence.pages.get(98400, body_format="atlas_doc_format")


def test_a_request_that_comes_twice(confluence):
    with record(CASSETTE):
        confluence.pages.get(98400)
        with pytest.raises(NotRecordedError):
            confluence.pages.get(98400)


def test_an_exchange_that_is_not_requested():
    with record(CASSETTE) as recording:
        pass
    [unused] = recording.unused
    assert unused.startswith("GET https://api.atlassian.com/ex/confluence/")


def test_a_response_edited_by_hand_reaches_the_scenario(confluence, tmp_path):
    edited = tmp_path / "edited.yaml"
    edited.write_text(CASSETTE.read_text("utf-8").replace("Docs Home", "Else"), "utf-8")
    with record(edited):
        assert confluence.pages.get(98400).title == "Else"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("origin: sandbox", "origin: somewhere"),
        ("origin: sandbox\n", ""),
        ("Bearer scrubbed", "Bearer me"),
        ('"number": 1,', '"number": "one",'),
        ("interactions:", "actions:"),
        ("origin: sandbox", "origin: sandbox\nbreaks: no reason at all"),
    ],
)
def test_a_file_edited_by_hand(tmp_path, old, new):
    text = CASSETTE.read_text("utf-8")
    assert old in text
    edited = tmp_path / "edited.yaml"
    edited.write_text(text.replace(old, new), "utf-8")
    assert check_cassette(edited) != []


def test_a_failed_recording_leaves_no_file(tmp_path):
    target = tmp_path / "new.yaml"

    def fail() -> None:
        with record(target, mode="once"):
            transport = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
            with httpx.Client(transport=transport) as client:
                client.get("https://acme.atlassian.net/wiki/api/v2/spaces")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert not target.exists()


def test_a_new_recording_replaces_the_old_one(tmp_path):
    target = tmp_path / "new.yaml"
    for number in (1, 2):
        transport = httpx.MockTransport(lambda request: httpx.Response(404, json={}))
        with record(target, mode="all"), httpx.Client(transport=transport) as client:
            client.get(f"https://acme.atlassian.net/wiki/api/v2/pages/{number}")
    [exchange] = read_cassette(target).exchanges
    assert exchange.url.endswith("/2")
