"""Scrubber and audit: nothing secret stays, and the audit finds what the scrubber replaces."""

from __future__ import annotations

import base64
import gzip
import json
import time
import zlib
from urllib.parse import quote

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.contract.consistency import CASSETTES

from confluence_connector.testing.__main__ import main
from confluence_connector.testing.audit import audit
from confluence_connector.testing.cassette import Cassette, Exchange
from confluence_connector.testing.scrubber import Scrubber

JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1r"
SECRETS = {
    "an API token": "ATATT3xFfGF0abcdefgh1234567890ABCD=12AB34CD",
    "a JWT": JWT,
    "an e-mail": "ben.miller@corp.com",
    "an account id": "712020:8a3cb738-0ddb-43d1-8411-86ce0b324d32",
    "an old account id": "5b10ac8d82e05b22cc7d4ef5",
    "a cloud id": "ac4b23a2-441f-41e8-951e-6fbecef6d03d",
    "a site": "corp-wiki.atlassian.net",
    "a host": "https://proxy.corp.com/x",
    "a personal space": "~712020fc90aabb8e8c49e89a13c4527edae496",
    "a digest": "0f343b0931126a20f133d67c2b018a3b5ddfd0d0a04e1f6d8b6a5c3c2b1a0f9e",
    "a random token": "q7Rz2mXk9LpW4vTn8sYb3cHd6fGj1",
}
PLAIN = Exchange("GET", "https://acme.atlassian.net/wiki/api/v2/spaces", {}, b"", 200, {}, b"")
JSON = {"content-type": "application/json"}


def scrubbed(exchange: Exchange) -> Exchange:
    scrubber = Scrubber()
    return Exchange(
        exchange.method,
        scrubber.url(exchange.url),
        scrubber.request_headers(exchange.request_headers),
        scrubber.body(exchange.request_body, exchange.request_headers, is_request=True),
        exchange.status,
        scrubber.response_headers(exchange.response_headers),
        scrubber.body(exchange.response_body, exchange.response_headers),
    )


def problems(exchange: Exchange) -> list[str]:
    return audit(Cassette("live", exchanges=[exchange]))


def as_json(text: str) -> Exchange:
    body = json.dumps({"results": [{"note": f"see {text} there"}]}).encode()
    return evolve(PLAIN, response_headers=JSON, response_body=body)


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


PLACES = {
    "query": lambda text: evolve(PLAIN, url=f"{PLAIN.url}?cql={quote(text, safe='')}"),
    "path": lambda text: evolve(PLAIN, url=f"{PLAIN.url}/{quote(text, safe='')}"),
    "response header": lambda text: evolve(PLAIN, response_headers={"location": f"/x?a={text}"}),
    "JSON body": as_json,
    "text body": lambda text: evolve(PLAIN, response_body=f"see {text} there".encode()),
    "gzip body": lambda text: evolve(
        as_json(text), response_body=gzip.compress(as_json(text).response_body)
    ),
    "raw deflate": lambda text: evolve(
        PLAIN, request_body=raw_deflate(f"see {text} there, {text}".encode())
    ),
    **{
        f"{encoding} body": lambda text, encoding=encoding: evolve(
            PLAIN, response_body=f"see {text} there".encode(encoding)
        )
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be")
    },
    "base64 in JSON": lambda text: as_json(base64.b64encode(f"a={text}".encode()).decode()),
    "base64 in binary": lambda text: evolve(
        PLAIN, request_body=b"\xff\xfe " + base64.b64encode(text.encode()) + b" \x00"
    ),
    "quoted link in JSON": lambda text: as_json(f"/wiki?cql=a%3D%22{quote(text, safe='')}%22"),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("kind", SECRETS)
def test_found_and_taken_out(kind, place):
    injected = PLACES[place](SECRETS[kind])
    assert problems(injected), "the audit lets it through"
    clean = scrubbed(injected)
    assert problems(clean) == []
    assert scrubbed(clean) == clean, "what is scrubbed stays as it is"


@pytest.mark.parametrize(
    "injected",
    [
        evolve(PLAIN, request_headers={"authorization": "Bearer short"}),
        evolve(PLAIN, request_headers={"authorization": "Basic YWJjOmRlZg=="}),
        evolve(PLAIN, request_headers={"cookie": "session=1"}),
        evolve(PLAIN, response_headers={"set-cookie": "session=1"}),
        evolve(PLAIN, url="https://corp.com/wiki/api/v2/spaces"),
        evolve(PLAIN, url=f"{PLAIN.url}?token=abc"),
        evolve(PLAIN, response_headers={"location": "https://acme.atlassian.net/x?jwt=abc"}),
        evolve(
            PLAIN,
            request_headers={"content-type": "application/x-www-form-urlencoded"},
            request_body=b"client_secret=abc&refresh_token=def",
        ),
        evolve(PLAIN, response_headers=JSON, response_body=b'{"access_token": "abc"}'),
        evolve(PLAIN, response_headers=JSON, response_body=b'{"displayName": "Ben Miller"}'),
        evolve(PLAIN, response_headers=JSON, response_body=b'{"publicName": "Ben"}'),
    ],
)
def test_fields_that_no_pattern_could_know(injected):
    assert problems(injected)
    assert problems(scrubbed(injected)) == []


def test_the_audit_names_the_place_and_not_the_secret():
    [problem] = problems(as_json(SECRETS["an e-mail"]))
    assert problem == "exchange 1: response.body contains something that looks like: email"


def test_a_credential_is_taken_out_of_responses_too():
    scrubber = Scrubber()
    scrubber.request_headers({"Authorization": "Bearer hush-hush"})
    assert b"hush" not in scrubber.body(b"you sent hush-hush", {"content-type": "text/plain"})


def test_the_token_of_a_basic_header_is_taken_out_of_responses_too():
    scrubber = Scrubber()
    pair = base64.b64encode(b"ann@acme.example:hush-hush").decode()
    scrubber.request_headers({"Authorization": f"Basic {pair}"})
    for reported in (b"you sent hush-hush", b"you%20sent%20hush-hush", b"asenthush-hushx"):
        assert b"hush-hush" not in scrubber.body(reported, {"content-type": "text/plain"})


def test_the_same_text_gets_the_same_fake():
    scrubber = Scrubber()
    one, two = SECRETS["an account id"], "712020:11111111-0000-4000-8000-000000000000"
    assert scrubber.text(one) == scrubber.text(one) != scrubber.text(two)


def test_a_short_token_is_not_a_reason_to_cut_words():
    scrubber = Scrubber()
    assert scrubber.request_headers({"Authorization": "Bearer x"})["authorization"] == (
        "Bearer scrubbed"
    )
    assert scrubber.text("x or not x") == "x or not x"


def test_placeholders_of_different_things_differ():
    scrubber = Scrubber()
    assert scrubber.text(SECRETS["a JWT"]) != scrubber.text(SECRETS["a random token"])


def test_the_code_of_an_error_stays():
    body = b'{"errors": [{"status": 404, "code": "NOT_FOUND"}]}'
    assert json.loads(Scrubber().body(body, JSON)) == json.loads(body)
    assert "abc" not in Scrubber().url("https://acme.atlassian.net/callback?code=abc")


@pytest.mark.parametrize("text", ["a" * 10**6, "a-" * 300_000, "a.b" * 300_000, "eyJ" * 300_000])
def test_large_bodies_take_no_time(text):
    started = time.process_time()
    Scrubber().body(text.encode(), {"content-type": "text/plain"})
    assert time.process_time() - started < 5


def test_a_listing_of_many_ids_takes_no_time():
    ids = [f"{number:08x}-2441-4e89-51ea-6fbecef6d03d" for number in range(600)]
    started = time.process_time()
    clean = Scrubber().body(json.dumps(ids).encode(), JSON)
    assert time.process_time() - started < 5
    assert len(set(json.loads(clean))) == 600


@pytest.mark.parametrize(
    ("stand_in", "written"),
    [
        (
            "https://proxy.corp.com/gate/ex/confluence/1/wiki",
            "api.atlassian.com/ex/confluence/1/wiki",
        ),
        ("https://proxy.corp.com/oauth/token", "auth.atlassian.com/oauth/token"),
        ("http://[::1]:8090/wiki/x/YIAB", "acme.atlassian.net/wiki/x/YIAB"),
        ("http://127.0.0.1:8091/file/1/binary", "api.media.atlassian.com/file/1/binary"),
        ("https://proxy.corp.com/file/1/binary", "host1.example/file/1/binary"),
    ],
)
def test_what_stands_in_for_the_cloud_is_written_as_the_cloud(stand_in, written):
    assert Scrubber().url(stand_in) == f"https://{written}"


def test_given_names():
    scrubber = Scrubber({"corp": "acme", "SECRETKEY": "DOCS"})
    assert scrubber.text("corp.atlassian.net/SECRETKEY") == "acme.atlassian.net/DOCS"
    assert scrubber.text("space%3D%22SECRETKEY%22") == "space%3D%22DOCS%22"
    assert scrubber.text("corporation") == "corporation"


def test_a_placeholder_is_not_taken_for_a_secret():
    scrubber = Scrubber()
    first = scrubber.response_headers({"atl-traceid": "0123456789abcdef0123456789abcdef"})
    scrubber.response_headers({"location": "/media?token=fedcba9876543210fedcba9876543210"})
    assert scrubber.again(first["atl-traceid"]) == first["atl-traceid"]


def test_ordinary_text_stays():
    text = "Grill plan 2026: /wiki/spaces/DOCS/pages/131072/Grill+plan, <p>Ribs &amp; corn</p>"
    assert Scrubber().text(text) == text


def test_a_form_with_a_file_stays_a_form():
    headers = {"content-type": "multipart/form-data; boundary=0a1b2c3d4e5f60718293a4b5c6d7e8f9"}
    body = (
        b'--0a1b2c3d4e5f60718293a4b5c6d7e8f9\r\nContent-Disposition: form-data; name="file"; '
        b'filename="a.bin"\r\n\r\n\xff\x00\xfe\r\n--0a1b2c3d4e5f60718293a4b5c6d7e8f9--\r\n'
    )
    scrubber = Scrubber()
    kept = scrubber.request_headers(headers)
    assert kept == {"content-type": "multipart/form-data; boundary=boundary"}
    clean = scrubber.body(body, headers, is_request=True)
    assert b"\xff\x00\xfe" in clean
    assert clean.count(b"--boundary") == 2


@given(st.binary(max_size=200))
def test_any_body_can_be_scrubbed(body):
    exchange = evolve(PLAIN, request_body=body, response_body=body)
    assert problems(scrubbed(exchange)) == []


@given(st.text(max_size=100))
def test_scrubbing_twice_changes_nothing(text):
    once = Scrubber().text(text)
    assert Scrubber().text(once) == once


def test_cassettes_are_checked_before_a_commit(tmp_path, capsys):
    good = CASSETTES / "everyday" / "get_page.yaml"
    bad = tmp_path / "bad.yaml"
    bad.write_text(good.read_text("utf-8").replace("Bearer scrubbed", "Bearer me"), "utf-8")
    assert main([str(good)]) == 0
    assert capsys.readouterr().out == ""
    assert main([str(good), str(bad)]) == 1
    assert capsys.readouterr().out == (
        f"{bad}: exchange 1: request.header.authorization does not contain the placeholder\n"
    )


@pytest.mark.parametrize(
    "key", ["accessToken", "session_token", "sessionToken", "apiKey", "API_KEY", "private_key"]
)
def test_secret_fields_however_they_are_spelled(key):
    clean = Scrubber().body(json.dumps({key: "hush-hush"}).encode(), JSON)
    assert b"hush-hush" not in clean


def test_keys_are_scrubbed_as_values_are():
    scrubber = Scrubber()
    scrubber.request_headers({"Authorization": "Bearer hush-hush-hush"})
    clean = scrubber.body(b'{"hush-hush-hush": {"a hush-hush-hush": 1}}', JSON)
    assert b"hush" not in clean
    assert json.loads(clean)


def test_the_name_of_a_site_is_that_of_its_host():
    site = {"id": "1", "name": "Initech", "url": "https://initech.atlassian.net", "scopes": []}
    clean = Scrubber().body(json.dumps([site]).encode(), JSON)
    assert b"nitech" not in clean
    [row] = json.loads(clean)
    assert row["url"] == f"https://{row['name']}.atlassian.net"
