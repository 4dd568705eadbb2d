"""Rate-limit headers of both families, and whatever else may stand in them."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector import Budget
from confluence_connector._budget import read_budget

NOW = datetime(2026, 11, 1, 12, 30, tzinfo=UTC)
QUOTA = '"global-app-quota";q=65000;w=3600'
NAMES = (
    "RateLimit",
    "RateLimit-Policy",
    "Beta-RateLimit",
    "Beta-RateLimit-Policy",
    "RateLimit-Reason",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
    "X-RateLimit-NearLimit",
)


def budget(**headers):
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return read_budget(httpx.Headers(named), NOW)


def in_(seconds):
    return NOW + timedelta(seconds=seconds)


@pytest.mark.parametrize("prefix", ["", "Beta_"])
def test_the_budget_of_points_with_and_without_prefix(prefix):
    far = {f"{prefix}RateLimit_Policy": QUOTA, f"{prefix}RateLimit": '"global-app-quota";t=1800'}
    assert budget(**far) == Budget("global-app-quota", 65000, 3600, None, in_(1800), False)
    near = {**far, f"{prefix}RateLimit": '"global-app-quota";r=12000;t=1800'}
    assert budget(**near) == Budget("global-app-quota", 65000, 3600, 12000, in_(1800), True)


def test_the_name_without_prefix_has_the_word():
    both = {"RateLimit": '"a";r=1;t=2', "Beta_RateLimit": '"b";r=3;t=4'}
    assert budget(**both) == Budget("a", None, None, 1, in_(2), True)


def test_headers_of_a_refusal():
    given = {
        "X_RateLimit_Limit": "65000",
        "X_RateLimit_Remaining": "0",
        "X_RateLimit_Reset": "2026-11-01T13:00:00Z",
        "X_RateLimit_NearLimit": "true",
        "RateLimit_Reason": "confluence-quota-tenant-based",
    }
    expected = Budget("confluence-quota-tenant-based", 65000, None, 0, in_(1800), True)
    assert budget(**given) == expected


def test_a_limit_of_bursts():
    assert budget(RateLimit_Policy='"jira-burst-based";q=100;w=1') == Budget(
        "jira-burst-based", 100, 1
    )


def test_of_several_limits_the_one_nearest_to_its_end_counts():
    given = {
        "RateLimit_Policy": '"hour";q=1000;w=3600, "second";q=10;w=1',
        "RateLimit": '"hour";r=500;t=60, "second";r=4;t=1',
    }
    assert budget(**given) == Budget("second", 10, 1, 4, in_(1), True)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Retry_After": "5"},
        {"RateLimit": "", "RateLimit_Policy": "nonsense"},
        {"X_RateLimit_Limit": "many", "X_RateLimit_Remaining": "-1", "X_RateLimit_Reset": "soon"},
        {"X_RateLimit_NearLimit": "false"},
        {"X_RateLimit_Limit": "٣".encode()},
    ],
)
def test_what_says_nothing_is_not_a_budget(headers):
    assert budget(**headers) is None


def test_a_moment_without_a_zone_is_utc():
    assert budget(X_RateLimit_Reset="2026-11-01T13:00:00").resets_at == in_(1800)
    assert budget(X_RateLimit_Reset="2026-11-01T14:00:00+01:00").resets_at == in_(1800)


_VALUES = st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=80),
    st.text('"a;=,qrtw0123456789 ', max_size=80),
    st.integers().map(str),
)


@given(st.dictionaries(st.sampled_from(NAMES), _VALUES))
def test_no_header_breaks_the_reader(headers):
    found = read_budget(httpx.Headers({k: v.encode("latin-1") for k, v in headers.items()}), NOW)
    assert found is None or isinstance(found, Budget)
