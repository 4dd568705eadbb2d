"""No credential gets through, in any of the shapes that carry one; the rest stays readable."""

import base64
import json
import logging
import time
from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._redaction import (
    MASK,
    install_log_redaction,
    redact_text,
    redact_url,
    secrets_in,
)
from confluence_connector._secret import Secret

SECRET = "Zx9-abc_DEF.123~45"
TOKENS = st.text(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=", min_size=12
).filter(lambda t: t.lower().strip("=") not in ("authentication", "authorization"))
NAMES = [
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "api_token",
    "token",
    "jwt",
    "password",
    "assertion",
    "code",
    "sig",
    "signature",
    "X-Amz-Signature",
    "X-Amz-Security-Token",
    "CONFLUENCE_ACCESS_TOKEN",
    "CONFLUENCE_API_TOKEN",
    "NANGO_SECRET_KEY",
    "tenant.session.token",
]
JSON_NAMES = ["access_token", "refreshToken", "client_secret", "token", "CONFLUENCE_API_TOKEN"]


@pytest.mark.parametrize("name", NAMES)
@given(token=TOKENS)
def test_query_and_form_fields(name, token):
    form = urlencode({"a": "1", name: token, "b": "2"})
    assert redact_text(form) == f"a=1&{name}={MASK}&b=2"
    url = f"https://media.example/file/7?{form}#{token}"
    assert redact_url(url) == f"https://media.example/file/7?a=1&{name}={MASK}&b=2"
    assert redact_text(f"sent {name}='{token}', then") == f"sent {name}='{MASK}', then"


@pytest.mark.parametrize("name", JSON_NAMES)
@given(token=TOKENS)
def test_json_and_reprs(name, token):
    fields = {"expires_in": 3600, name: token, "scope": "read:page:confluence"}
    for text in (json.dumps(fields), repr(fields), json.dumps(fields, separators=(",", ":"))):
        redacted = redact_text(text)
        assert token not in redacted
        assert "3600" in redacted
        assert "read:page:confluence" in redacted
    assert token not in redact_text(json.dumps({"error": json.dumps(fields)}))


@given(token=TOKENS, scheme=st.sampled_from(["Bearer", "bearer", "Basic", "BASIC"]))
def test_authorization_values(token, scheme):
    value = f"{scheme} {token}"
    headers = [(b"Host", b"acme.example"), (b"Authorization", value.encode())]
    for text in (
        value,
        f"Authorization: {value}\r\nHost: acme.example",
        f"token={value}",
        repr(headers),
        repr(dict(headers)),
        repr({"Authorization": value}),
        f"curl -H 'Authorization: {value}' https://acme.example",
    ):
        assert token not in redact_text(text)
    assert "acme.example" in redact_text(repr(headers))


@given(token=TOKENS)
def test_cookies(token):
    cookie = f"tenant.session={token}; Path=/"
    for text in (
        repr([(b"Set-Cookie", cookie.encode()), (b"Server", b"AtlassianEdge")]),
        repr(httpx.Headers({"cookie": cookie, "server": "AtlassianEdge"})),
        f"Set-Cookie: {cookie}\r\nServer: AtlassianEdge",
    ):
        assert token not in redact_text(text)
        assert "AtlassianEdge" in redact_text(text)


@pytest.mark.parametrize(
    "url",
    [
        f"https://ann:{SECRET}@acme.example/wiki",
        f"https://{SECRET}@acme.example/wiki",
        f"https://ann:it's{SECRET}@acme.example/wiki",
        f"https://ann:p@{SECRET}@acme.example/wiki",
    ],
)
def test_user_info(url):
    assert redact_url(url) == f"https://{MASK}@acme.example/wiki"
    assert redact_text(f"went to {url} twice") == f"went to https://{MASK}@acme.example/wiki twice"


@pytest.mark.parametrize(
    "text",
    [
        f"https://a.example/?next={quote('https://b.example/?token=' + SECRET, safe='')}",
        f'{{"password": "it\'s{SECRET}"}}',
        f'{{"password": "quote\\"{SECRET}"}}',
        f"Settings(token={SECRET!r})",
        f'token="two words {SECRET}"',
        "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJl.",
    ],
)
def test_awkward_places(text):
    redacted = redact_text(text)
    assert MASK in redacted
    assert SECRET not in redacted
    assert "eyJ" not in redacted


@given(before=st.text(max_size=20), after=st.text(max_size=20), secret=TOKENS)
def test_known_secrets_are_masked_anywhere(before, after, secret):
    for text in (before + secret + after, f"{before}{quote(secret, safe='')}{after}"):
        shown = redact_text(text, (secret,))
        assert MASK in shown
        assert secret not in shown
        assert quote(secret, safe="") not in shown


@pytest.mark.parametrize(
    "text", ["sent {}, twice", "sent%20{}", "X-Sent: {}", '{{"a": "{}"}}', "bytearray(b'{}')"]
)
def test_what_the_process_holds_is_masked_anywhere(text):
    held = Secret(f"Bearer {SECRET}")
    assert redact_text(text.format(SECRET)) == text.format(MASK)
    del held
    assert redact_text(text.format(SECRET)) == text.format(SECRET)


@pytest.mark.parametrize("sent", [(), (SECRET,)])
@pytest.mark.parametrize(
    "held",
    [
        f"Bearer {SECRET}",
        SECRET,
        "Basic " + base64.b64encode(f"ann@acme.example:{SECRET}".encode()).decode(),
    ],
)
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"sent: Bearer {SECRET}", "sent: Bearer ***"),
        (f"sent: bearer%20{SECRET}", "sent: bearer%20***"),
        (f"{{'authorization': 'Bearer {SECRET}'}}", "{'authorization': '***'}"),
        (f"curl -u ann@acme.example:{SECRET}", "curl -u ann@acme.example:***"),
    ],
)
def test_what_is_shown_does_not_depend_on_who_else_holds_the_credential(text, shown, held, sent):
    other = Secret(held)
    assert redact_text(text, sent) == shown
    del other


def test_what_is_held_and_short_may_be_a_word():
    held = Secret("Ribs")
    assert redact_text("Ribs and corn") == "Ribs and corn"
    assert redact_text("Ribs and corn", (held.reveal(),)) == f"{MASK} and corn"


def test_what_is_not_text_of_unicode_does_not_end_it():
    assert redact_text(
        "the key is hunter\udce92 or tinker-tailor", ["hunter\udce92", "tinker-tailor"]
    ) == (f"the key is {MASK} or {MASK}")


def test_of_two_known_secrets_the_longer_goes_first():
    assert redact_text("abcdef abc", ("abc", "abcdef", "")) == f"{MASK} {MASK}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        '{"errors":[{"status":404,"code":"NOT_FOUND","title":"Cannot find a page"}]}',
        "status_code=404 error_code=7",
        "Basic authentication with passwords is deprecated.",
        'WWW-Authenticate: Bearer realm="acme"',
        "ask ann@acme.example, not https://acme.example/wiki/display/~ann@x",
        '{"spaceKey": "DOCS", "key": "colour", "cursor": "eyJpZCI6IjcifQ=="}',
        "/wiki/api/v2/pages?limit=25&cursor=eyJpZCI6IjcifQ==",
        "the cookie was refused: too old",
    ],
)
def test_what_is_not_a_credential_stays(text):
    assert redact_text(text) == text


@pytest.mark.parametrize("url", ["", "http://[", "//", "mailto:ann", "https://[::1]:8090/wiki?a=b"])
def test_any_address_is_taken(url):
    assert redact_url(url) == url


@given(st.text(max_size=300))
def test_redaction_twice_is_redaction_once(text):
    once = redact_text(text)
    assert redact_text(once) == once


@pytest.mark.parametrize(
    "piece",
    ["a-", "a.", "eyJ-", "http://", "token=", "'token':'", '"token"\\', "bearer ", "token", "\\'"],
)
def test_time_grows_with_the_text_only(piece):
    started = time.process_time()
    redact_text(piece * 100_000)
    assert time.process_time() - started < 5


@pytest.fixture
def records():
    install_log_redaction()
    install_log_redaction()
    seen: list[logging.LogRecord] = []
    handler = logging.Handler()
    handler.emit = seen.append
    names = ["httpx", "httpcore.connection", "httpcore.http11"]
    levels = {name: logging.getLogger(name).level for name in names}
    for name in names:
        logging.getLogger(name).addHandler(handler)
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield seen
    for name in names:
        logging.getLogger(name).removeHandler(handler)
        logging.getLogger(name).setLevel(levels[name])


def test_log_records_of_the_http_libraries(records):
    url = f"https://media.example/file?token={SECRET}&name=a.png"
    headers = [(b"Location", url.encode()), (b"Set-Cookie", f"s={SECRET}".encode())]
    logging.getLogger("httpcore.http11").debug(
        "receive_response_headers.complete return_value=%r", (b"HTTP/1.1", 302, b"Found", headers)
    )
    logging.getLogger("httpx").info('HTTP Request: %s %s "%s"', "GET", httpx.URL(url), "HTTP/1.1")
    logging.getLogger("httpcore.connection").debug("connect_tcp.started host=%r", "media.example")
    assert len(records) == 3
    for record in records:
        assert SECRET not in record.getMessage()
        assert SECRET not in repr(vars(record))
    assert "name=a.png" in records[1].getMessage()
    assert records[2].args == ("media.example",)


async def test_log_records_of_a_real_exchange(records):
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"Location": f"https://b.example/?token={SECRET}"})

    async with httpx.AsyncClient(transport=httpx.MockTransport(serve)) as client:
        await client.get(f"https://ann:{SECRET}@a.example/?access_token={SECRET}")
    assert [SECRET in record.getMessage() for record in records] == [False]


@pytest.mark.parametrize("value", ["abcde", "/////w==", "Zm9v*", "no-base64-at-all:it-is-not"])
def test_a_basic_header_that_holds_no_pair_is_masked_as_it_stands(value):
    secrets = secrets_in(f"Basic {value}")
    assert value in secrets
    assert value not in redact_text(f"unknown credential {value}", secrets)
