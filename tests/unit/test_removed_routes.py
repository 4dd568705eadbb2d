"""A withdrawn route is returned with what to call instead."""

import pytest

from confluence_connector._error_mapping.status import replacement_for
from confluence_connector_api.registry import operations

GATEWAY = "https://api.atlassian.com/ex/confluence/1111"


@pytest.mark.parametrize(
    ("method", "path", "replacement"),
    [
        ("GET", "/content/7", "pages.get"),
        ("GET", "/content/7?expand=body.storage", "pages.get"),
        ("GET", "/content", "pages.list"),
        ("GET", "/content?spaceKey=DOCS&title=Plan", "pages.list"),
        ("POST", "/content", "pages.create"),
        ("PUT", "/content/7", "pages.update"),
        ("DELETE", "/content/7", "pages.delete"),
        ("GET", "/content/7/child", "pages.children"),
        ("GET", "/content/7/child/page", "pages.children"),
        ("GET", "/content/7/child/attachment", "attachments.list"),
        ("GET", "/content/7/child/comment?depth=all", "comments.list"),
        ("GET", "/content/7/descendant/page", "pages.descendants"),
        ("GET", "/content/7/label", "labels.list"),
        ("GET", "/content/7/property/colour", "properties.list"),
        ("GET", "/content/7/version", "pages.versions"),
        ("GET", "/space", "spaces.list"),
        ("GET", "/space/DOCS", "spaces.list"),
        ("POST", "/space", "spaces.create"),
        ("GET", "/group/acme-users/member", "groups.list"),
    ],
)
def test_replacement(method, path, replacement):
    for base in ("https://acme.atlassian.net", GATEWAY):
        assert replacement_for(method, f"{base}/wiki/rest/api{path}").startswith(replacement)


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("GET", "/wiki/rest/api/search?cql=type=page"),
        ("GET", "/wiki/rest/api/content/search?cql=type=page"),
        ("POST", "/wiki/rest/api/content/7/label"),
        ("POST", "/wiki/rest/api/content/archive"),
        ("PUT", "/wiki/rest/api/content/7/child/attachment"),
        ("GET", "/wiki/rest/api/longtask/1"),
        ("GET", "/wiki/api/v2/pages/7"),
        ("GET", "/rest/api/2/issue/7"),
        ("GET", ""),
    ],
)
def test_nothing_known(method, url):
    assert replacement_for(method, f"{GATEWAY}{url}") is None


def test_routes_named_as_replacement_are_documented():
    documented = {f"{o.method} {o.path}" for o in operations().values()}
    for method, path in (("GET", "/content/7"), ("POST", "/content"), ("DELETE", "/content/7")):
        text = replacement_for(method, f"{GATEWAY}/wiki/rest/api{path}")
        assert text.partition("(")[2].rstrip(")") in documented
