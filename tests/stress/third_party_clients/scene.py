"""What a peer's script gets to know, and how it tells what came of each step."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Scene:
    """Where the sandbox is, and how to sign in there.

    Attributes:
        site_url: The site, for API tokens.
        gateway_url: The gateway with the site's id, for OAuth and API tokens.
        email: Who has the API token.
        api_token: A classic API token.
        access_token: An OAuth access token.
    """

    site_url: str
    gateway_url: str
    email: str
    api_token: str
    access_token: str


def read_scene() -> Scene:
    """Read the scene that the session hands over as the first argument."""
    return Scene(**json.loads(sys.argv[1]))


def tell(step: str, action: Callable[[], object]) -> object:
    """Do a step and print a JSON line that says what came of it; errors are results, too."""
    try:
        result = action()
    except Exception as error:  # whatever the peer raises is what its users see
        print(json.dumps({"step": step, "error": f"{type(error).__name__}: {error}"}), flush=True)
        return None
    print(json.dumps({"step": step, "result": json.dumps(result)}), flush=True)
    return result
