"""No credential shows where a person looks: in the commands' output, the demo's, a cassette."""

from __future__ import annotations

import os
from collections.abc import Iterator
from unittest.mock import patch

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from tests.stress.reliability._sync.test_secrets_property import (
    CALLS,
    GIFTS,
    SECRETS,
    SOME,
    WAYS,
    Call,
    client,
    download,
    error_of,
)
from tests.stress.reliability.echo import FORMS, PLACES, STATUSES, Echo
from tests.stress.reliability.shown import kept_logs_and_warnings, leaks

from confluence_connector._sync import transport as http
from confluence_connector.cli.main import cli
from confluence_connector.testing import recording
from confluence_connector.testing.recording import record

COMMANDS = (
    ["sites"],
    ["sites", "--json"],
    ["search", "type = page"],
    ["search", "type = page", "--json"],
    ["spaces"],
    ["spaces", "--json", "--at-most", "0"],
    ["page", "7"],
    ["page", "7", "--json"],
    ["demo"],
    ["demo", "--write", "DOCS"],
)
ENVIRONMENTS = ("CONFLUENCE_ACCESS_TOKEN", "CONFLUENCE_API_TOKEN")


@pytest.fixture(scope="module")
def echo() -> Iterator[Echo]:
    with Echo() as echo:
        yield echo


@SOME
@given(
    secret=SECRETS,
    command=st.sampled_from(COMMANDS),
    variable=st.sampled_from(ENVIRONMENTS),
    status=st.sampled_from(STATUSES),
    place=st.sampled_from(PLACES),
    form=st.sampled_from([*FORMS]),
)
def test_commands(
    echo: Echo, secret: str, command: list[str], variable: str, status: int, place: str, form: str
) -> None:
    echo.status, echo.place, echo.form = status, place, form
    environment = {
        variable: secret,
        "CONFLUENCE_EMAIL": "ann@acme.example",
        "CONFLUENCE_API_URL": echo.url,
        "CONFLUENCE_SITE": echo.url,
        "CONFLUENCE_CLOUD_ID": "1",
    }
    with kept_logs_and_warnings() as texts, patch.object(http, "sleep", lambda seconds: None):
        ended = CliRunner().invoke(cli, command, env=environment)
    found = leaks(secret, [*texts, ended.output, ended.stderr, repr(ended.exception)])
    assert not found, found[0]


@SOME
@given(
    secret=SECRETS,
    way=st.sampled_from([*WAYS, *GIFTS]),
    call=st.sampled_from(CALLS),
    status=st.sampled_from(STATUSES),
    place=st.sampled_from(PLACES),
    form=st.sampled_from([*FORMS]),
)
def test_cassettes(
    echo: Echo,
    tmp_path_factory: pytest.TempPathFactory,
    secret: str,
    way: str,
    call: Call,
    status: int,
    place: str,
    form: str,
) -> None:
    echo.status, echo.place, echo.form = status, place, form
    echo.gift, echo.gives = (secret, way) if way in GIFTS else ("", "")
    path = tmp_path_factory.mktemp("cassettes") / "made.yaml"
    with patch.dict(os.environ):
        auth = GIFTS[way]() if way in GIFTS else WAYS[way](secret, echo.url)
        # Written although the documents know no such responses.
        unchecked = patch.object(recording, "problems_of", return_value=[])
        with unchecked, record(path, mode="all"), client(auth, echo.url) as confluence:
            error_of(download if way == "link" else call, confluence)
    found = leaks(secret, [path.read_text("utf-8")] if path.exists() else [])
    assert not found, found[0]
