"""The pytest plugin, as its users have it: their own tests, in a pytest of their own."""

from __future__ import annotations

import inspect
import textwrap

import pytest
from tests.contract.chain import CASSETTES

from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.sandboxes import FailNext

READ = CASSETTES / "everyday" / "get_page.yaml"
pytest_plugins = ["pytester"]

WITH_SANDBOX = """
    import pytest
    from confluence_connector import MissingScopeError, RateLimitedError

    def publish(confluence, title):
        page = confluence.pages.upsert(space="DOCS", title=title, body="<p>Ribs.</p>")
        confluence.labels.add(page.id, "published")

    def test_published(confluence, confluence_sandbox):
        publish(confluence, "Grill plan")
        publish(confluence, "Grill plan")
        page = confluence.pages.find(space="DOCS", title="Grill plan")
        assert [label.name for label in confluence.labels.list(page.id)] == ["published"]
        assert page.version.number == 1
        assert confluence_sandbox.requests

    @pytest.mark.confluence_scopes("read:page:confluence", "read:space:confluence")
    def test_without_the_right_to_write(confluence):
        with pytest.raises(MissingScopeError, match="write:page:confluence"):
            publish(confluence, "Grill plan")

    def test_refused(confluence, fail_next):
        fail_next(status=500, when="getSpaces")
        with pytest.raises(Exception, match="500"):
            publish(confluence, "Grill plan")

    async def test_async(async_confluence):
        page = await async_confluence.pages.create(space="DOCS", title="Grill plan")
        assert page.version.number == 1
"""

WITH_CASSETTE = """
    import httpx
    import pytest
    from confluence_connector import Confluence
    from confluence_connector.sandbox import Sandbox

    @pytest.fixture
    def sandbox():
        with Sandbox() as sandbox:
            yield sandbox

    @pytest.fixture
    def confluence(sandbox, confluence_cassette):
        transport = httpx.MockTransport(sandbox.transport.handle_request)
        cloud_id = sandbox.cloud_id
        with Confluence(
            sandbox.issue_token(), site="acme", cloud_id=cloud_id, transport=transport
        ) as confluence:
            yield confluence

    def test_home(confluence, confluence_cassette):
        confluence_cassette.origin = "sandbox"
        assert confluence.pages.get(98400, body_format=FORMAT).title == "Docs Home"
"""


# What a test says when it fails, with everything that pytest can be asked to show.
FAILING = """
    import httpx
    import pytest
    from confluence_connector import AsyncConfluence, Confluence, RetryPolicy
    from confluence_connector.sandbox import Sandbox

    @pytest.fixture
    def at():
        with Sandbox() as sandbox, sandbox.serve() as server:
            sandbox.fail_next(9, status=400, body="you sent Bearer TOKEN and TOKEN")
            yield {"site": "acme", "api_url": server.url, "retry": RetryPolicy(attempts=1)}

    @pytest.mark.parametrize("mode", ["replays", "asks"])
    def test_sync(at, mode, request):
        if mode == "replays":
            request.getfixturevalue("confluence_cassette")
        with Confluence(**at) as confluence:
            confluence.pages.get(7)

    @pytest.mark.parametrize("mode", ["replays", "asks"])
    async def test_async(at, mode, request):
        if mode == "replays":
            request.getfixturevalue("confluence_cassette")
        async with AsyncConfluence(**at) as confluence:
            await confluence.pages.get(7)
"""


@pytest.fixture
def user(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeini("[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function")
    return pytester


def write(user: pytest.Pytester, text: str, body_format: str = "storage") -> None:
    text = textwrap.dedent(text).replace("FORMAT", repr(body_format))
    user.path.joinpath("test_user.py").write_text(text, "utf-8")


def test_tests_on_the_sandbox(user):
    write(user, WITH_SANDBOX)
    user.runpytest_subprocess("--strict-markers").assert_outcomes(passed=4)


def test_a_typed_test_may_order_every_failure_of_the_sandbox():
    ordered = inspect.signature(FailNext.__call__).parameters.values()
    offered = inspect.signature(Sandbox.fail_next).parameters.values()
    assert [(p.name, p.kind, p.default) for p in ordered] == [
        (p.name, p.kind, p.default) for p in offered
    ]


def test_recorded_then_replayed(user):
    write(user, WITH_CASSETTE)
    user.runpytest_subprocess("--record-mode=once").assert_outcomes(passed=1)
    [cassette] = user.path.joinpath("cassettes", "test_user").glob("*.yaml")
    assert cassette.name == "test_home.yaml"
    assert "sandbox-oauth" not in cassette.read_text("utf-8")
    user.runpytest_subprocess("--block-network").assert_outcomes(passed=1)


def test_without_a_cassette_nothing_is_sent(user):
    write(user, WITH_CASSETTE)
    user.runpytest_subprocess().assert_outcomes(failed=1)


def test_another_request_fails(user):
    write(user, WITH_CASSETTE, "view")
    lay_cassette(user, READ.read_text("utf-8"))
    user.runpytest_subprocess().assert_outcomes(failed=1, errors=1)


def test_an_edited_cassette_fails(user):
    write(user, WITH_CASSETTE)
    text = READ.read_text("utf-8").replace("Bearer scrubbed", "Bearer me")
    lay_cassette(user, text.replace('"number": 1,', '"number": "one",'))
    user.runpytest_subprocess().stdout.fnmatch_lines(
        [
            "*request.header.authorization does not hold the placeholder*",
            "*response.body.version.number should be integer, but is*",
        ]
    )


def test_a_failure_shows_no_token(user, monkeypatch):
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", "hush-hush-42")
    write(user, FAILING.replace("TOKEN", "hush-hush-42"))
    options = ["-vv", "--tb=long", "--showlocals", "--log-level=DEBUG", "-rA"]
    ended = user.runpytest_subprocess(*options)
    ended.assert_outcomes(failed=4)
    # The test's own source, which pytest shows, holds it as well.
    told = [line for line in ended.outlines if "sandbox.fail_next(" not in line]
    assert not [line for line in told if "hush-hush" in line]


def lay_cassette(user: pytest.Pytester, text: str) -> None:
    path = user.path / "cassettes" / "test_user" / "test_home.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
