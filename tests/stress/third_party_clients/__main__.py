"""Clients that we did not write do their everyday work on the sandbox: `nox -s peers`.

Every step has to come out as `expected` says; what a peer cannot do is the cloud's doing.
"""

import argparse
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import httpx
from tests.stress.third_party_clients.expected import (
    ATLASSIAN_PYTHON_API,
    CONFLUENCE_JS,
    MD2CONF,
    Refusal,
)
from tests.stress.third_party_clients.scene import Scene

from confluence_connector.sandbox import Sandbox

HERE = Path(__file__).parent


def main() -> int:
    """Run each client on a sandbox of its own; return 0 if all results are as expected."""
    parser = argparse.ArgumentParser(prog="nox -s peers --")
    parser.add_argument("--node", help="the folder with node's packages; without, no Node client")
    options = parser.parse_args()
    python = [sys.executable, "-m"]
    surprises = _run(
        "atlassian-python-api",
        [*python, "tests.stress.third_party_clients.atlassian_python_api"],
        ATLASSIAN_PYTHON_API,
    )
    surprises += _run("md2conf", [*python, "tests.stress.third_party_clients.md2conf"], MD2CONF)
    if options.node is not None:
        # Node looks for packages beside the script, so the script has to lie there.
        script = Path(options.node, "confluence.mjs")
        script.write_text((HERE / "confluence.mjs").read_text())
        surprises += _run("confluence.js", ["node", str(script)], CONFLUENCE_JS)
    print(f"{surprises} surprises")
    return min(surprises, 1)


def _run(client: str, command: list[str], expected: dict[str, object]) -> int:
    with Sandbox(strict=True) as sandbox, sandbox.serve() as server:
        scene = Scene(
            site_url=server.url,
            gateway_url=f"{server.url}/ex/confluence/{sandbox.cloud_id}",
            email=sandbox.email,
            api_token=sandbox.issue_api_token(),
            access_token=sandbox.issue_token(),
        )
        _add_space(scene)
        told = subprocess.run(
            [*command, json.dumps(asdict(scene))], stdout=subprocess.PIPE, text=True, check=False
        )
    outcomes = {line["step"]: line for line in map(json.loads, told.stdout.splitlines())}
    print(f"\n{client}: {len(outcomes)} steps")
    surprises = sum(not _tell(step, outcomes.get(step), expected[step]) for step in expected)
    unknown = outcomes.keys() - expected.keys()
    if unknown or told.returncode:
        print(f"  ! exit {told.returncode}, steps that nobody expects: {sorted(unknown)}")
    return surprises + len(unknown) + bool(told.returncode)


def _add_space(scene: Scene) -> None:
    """A real site has more than one space; md2conf relies on it."""
    sent = {"key": "TEAM", "name": "Team"}
    auth = (scene.email, scene.api_token)
    url = f"{scene.site_url}/wiki/api/v2/spaces"
    httpx.post(url, json=sent, auth=auth, trust_env=False).raise_for_status()


def _tell(step: str, outcome: dict | None, expected: object) -> bool:
    """Print a row of the table; tell whether it is as expected."""
    if outcome is None:
        met, shown = False, "did not get so far"
    elif isinstance(expected, Refusal):
        met = expected.words in outcome.get("error", "")
        shown = f"cannot: {expected.reason}" if met else str(outcome)
    else:
        met = "result" in outcome and expected in (..., json.loads(outcome["result"]))
        shown = "works" if met else f"{outcome} and not {expected}"
    print(f"  {' ' if met else '!'} {step:45} {shown}")
    return met


if __name__ == "__main__":
    sys.exit(main())
