"""What every test of the sandbox says about the wire."""

import httpx

SPACE_ID = "98304"
HOME_ID = "98400"
V1 = "/wiki/rest/api"
V2 = "/wiki/api/v2"


def storage(value: str) -> dict[str, str]:
    """A body in storage format."""
    return {"representation": "storage", "value": value}


def error_title(response: httpx.Response) -> str:
    """The sentence in v2's error envelope."""
    (error,) = response.json()["errors"]
    assert error["status"] == response.status_code
    return error["title"]
