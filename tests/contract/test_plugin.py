"""The pytest plugin, as its users have it: their own tests, in a pytest of their own."""

from __future__ import annotations

import inspect
import re
import textwrap
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.contract.consistency import CASSETTES

from confluence_connector.sandbox import Sandbox
from confluence_connector.testing.cassette import read_cassette
from confluence_connector.testing.sandboxes import FailNext

READ = CASSETTES / "everyday" / "get_page.yaml"
CLOUD_ID = "11111111-2222-3333-4444-555555555555"
PAGE = f"https://api.atlassian.com/ex/confluence/{CLOUD_ID}/wiki/api/v2/pages/98400"
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

WITH_ENVIRONMENT = """
    from confluence_connector import Confluence

    def test_home(confluence_cassette, tmp_path):
        with Confluence() as confluence:
            page = confluence.pages.find(space="DOCS", title="Docs Home")
            file = confluence.attachments.upload(page.id, b"ribs", name="ribs.txt")
            confluence.attachments.download(file.id, to=tmp_path / "ribs.txt")
        assert (tmp_path / "ribs.txt").read_bytes() == b"ribs"
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


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_recorded_from_a_sandbox_on_a_port_then_replayed_without_it(user, monkeypatch, host):
    write(user, WITH_ENVIRONMENT)
    with Sandbox() as sandbox, sandbox.serve(port=0) as server:
        monkeypatch.setenv("CONFLUENCE_API_URL", server.url.replace("127.0.0.1", host))
        monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", sandbox.issue_token())
        user.runpytest_subprocess("--record-mode=once").assert_outcomes(passed=1)
    cassette = read_cassette(user.path / "cassettes" / "test_user" / "test_home.yaml")
    assert cassette.origin == "sandbox"  # although the test did not say so
    hosts = [urlsplit(exchange.url).netloc for exchange in cassette.exchanges]
    assert list(dict.fromkeys(hosts)) == ["api.atlassian.com", "api.media.atlassian.com"]
    monkeypatch.delenv("CONFLUENCE_API_URL")
    monkeypatch.setenv("CONFLUENCE_ACCESS_TOKEN", "x")
    user.runpytest_subprocess("--block-network").assert_outcomes(passed=1)


def test_without_a_cassette_nothing_is_sent(user):
    write(user, WITH_CASSETTE)
    [line] = errors_of(user.runpytest_subprocess(), failed=1)
    path = user.path / "cassettes" / "test_user" / "test_home.yaml"
    assert line == (
        f"GET {PAGE}?body-format=storage was not sent: there is no cassette {path} yet: "
        "record it with `pytest --record-mode=once`"
    )


@pytest.mark.parametrize("mode", ["none", "once"])
def test_another_request_fails(user, mode):
    write(user, WITH_CASSETTE, "view")
    path = lay_cassette(user, READ.read_text("utf-8"))
    [line] = errors_of(user.runpytest_subprocess(f"--record-mode={mode}"), failed=1)
    assert line == (
        f"GET {PAGE}?body-format=view was not sent: the cassette {path} contains no match; "
        f"the nearest is GET {PAGE}?body-format=storage, which differs in query: "
        "if the test is right, record it again with `pytest --record-mode=rewrite` and this "
        "test's name"
    )


def test_a_request_that_comes_once_too_often_fails(user):
    again = "        confluence.pages.get(98400, body_format=FORMAT)\n"
    write(user, WITH_CASSETTE + again)
    lay_cassette(user, READ.read_text("utf-8"))
    [line] = errors_of(user.runpytest_subprocess(), failed=1)
    assert "test_home.yaml contains it less often than the test sends it: " in line


def test_an_empty_cassette_fails(user):
    write(user, WITH_CASSETTE)
    lay_cassette(user, "origin: sandbox\ninteractions: []\nversion: 1\n")
    [line] = errors_of(user.runpytest_subprocess(), failed=1)
    assert "test_home.yaml contains no similar request: " in line


def test_a_secret_in_a_request_is_not_shown(user):
    send = """
        def test_home(confluence_cassette):
            httpx.get("https://corp.com/wiki", params={"jwt": "-".join(["hush", "hush"])})
    """
    write(user, "import httpx\n" + textwrap.dedent(send))
    result = user.runpytest_subprocess()
    assert "hush-" not in result.stdout.str()
    [line] = errors_of(result, failed=1)
    assert line.startswith("GET https://host1.example/wiki?jwt=scrubbed-1 was not sent: ")


def test_an_exchange_that_was_not_used_fails(user):
    write(user, "def test_home(confluence_cassette):\n    pass\n")
    lay_cassette(user, READ.read_text("utf-8"))
    result = user.runpytest_subprocess()
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines([f"unused: GET {PAGE}*"])


def test_an_edited_cassette_fails(user):
    write(user, WITH_CASSETTE)
    text = READ.read_text("utf-8").replace("Bearer scrubbed", "Bearer me")
    lay_cassette(user, text.replace('"number": 1,', '"number": "one",'))
    user.runpytest_subprocess().stdout.fnmatch_lines(
        [
            "*request.header.authorization does not contain the placeholder*",
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
    reported = [line for line in ended.outlines if "sandbox.fail_next(" not in line]
    assert not [line for line in reported if "hush-hush" in line]


def lay_cassette(user: pytest.Pytester, text: str) -> Path:
    path = user.path / "cassettes" / "test_user" / "test_home.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return path


def errors_of(result: pytest.RunResult, **outcomes: int) -> list[str]:
    """What the plugin's own error says, wherever pytest shows it."""
    result.assert_outcomes(**outcomes)
    assert "record_mode=" not in result.stdout.str()
    return re.findall(r"NotRecordedError: (.*)", result.stdout.str())[:1]


WITH_NAMES = """
    import pytest

    class TestGrill:
        def test_same(self, confluence_cassette_path):
            print("PATH", confluence_cassette_path)

    class TestOven:
        def test_same(self, confluence_cassette_path):
            print("PATH", confluence_cassette_path)

    @pytest.mark.parametrize(
        "value", ["a", "../../up", "/etc/x", "..", "a/b", "a:b", "a*b", "a\\\\b", "a::b", "x" * 300]
    )
    def test_same(value, confluence_cassette_path):
        print("PATH", confluence_cassette_path)
"""


def test_every_test_has_a_cassette_of_its_own_inside_the_folder(pytester):
    module = pytester.makepyfile(test_names=WITH_NAMES)
    lines = pytester.runpytest_subprocess("-s", "-p", "no:cacheprovider").outlines
    paths = [Path(line.partition("PATH ")[2]) for line in lines if "PATH " in line]
    assert len(set(paths)) == len(paths) == 12
    folder = module.parent / "cassettes" / "test_names"
    for path in paths:
        assert path.resolve().is_relative_to(folder.resolve())
        assert len(path.name) < 200
        assert not set(path.name) & set('/\\:*?"<>|')
    assert folder / "TestGrill" / "test_same.yaml" in paths
    assert folder / "test_same[a].yaml" in paths


REFUSED = """
    import httpx

    def test_home(confluence_cassette):
        def respond(request):
            return httpx.Response(200, text='{"access_token": "abc"}')

        with httpx.Client(transport=httpx.MockTransport(respond)) as client:
            client.get("https://media.example/x")
"""


def test_a_recording_that_the_check_refuses_is_not_written(user):
    write(user, REFUSED)
    result = user.runpytest_subprocess("--record-mode=once")
    result.assert_outcomes(passed=1, errors=1)
    shown = ["*test_home.yaml was not written:*", "*access_token*"]
    result.stdout.fnmatch_lines(shown)
    assert not list(user.path.rglob("*.yaml"))
