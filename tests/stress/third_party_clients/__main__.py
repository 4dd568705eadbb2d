"""Clients that we did not write do their everyday work on the sandbox: `nox -s peers`.

Each finds the sandbox as anybody starts it, `python -m confluence_connector.sandbox`, and runs
in an environment with the versions that `.ci/peers` locks. Every step has to come out as the
client's script expects; what a client cannot do is the cloud's doing.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import httpx
from tests.stress.third_party_clients.steps import Scene
from tests.stress.third_party_clients.tls import make_certificate, tls_in_front_of

HERE = Path(__file__).parent
CLIENTS = HERE / "clients"
# The folder in --environments in which each client is installed.
ENVIRONMENTS = {
    "newest": (
        "airbyte_agent_confluence",
        "atlassian_cli",
        "atlassian_python_api",
        "confluence_as",
        "confluence_backup",
        "confluence_cloud_python",
        "md2conf",
        "mdfluence",
        "mkdocs2confluence",
        "sanhe_confluence_sdk",
        "sphinx_builder",
    ),
    "api4": (
        "atlassian_python_api_4",
        "confluence_markdown_exporter",
        "confpub",
        "langchain",
        "llama_index",
        "mcp_atlassian",
        "unstructured",
    ),
    "atlassian-client": ("atlassian_client",),
    "airbyte": ("airbyte_source", "confluence_cli_rs"),
    "node": ("confluence_js", "markdown_confluence"),
}


def main() -> int:
    """Run each client on a sandbox of its own; return 0 if all results are as expected."""
    parser = argparse.ArgumentParser(prog="nox -s peers --")
    parser.add_argument("--environments", type=Path, required=True, help="where clients lie")
    parser.add_argument("clients", nargs="*", help="those to run; without, all")
    options = parser.parse_args()
    known = {client: name for name, clients in ENVIRONMENTS.items() for client in clients}
    if unknown := set(options.clients) - known.keys():
        parser.error(f"not a client: {', '.join(sorted(unknown))}")
    table = {}
    for client in options.clients or known:
        table[client] = _run(client, options.environments.resolve() / known[client])
    print(f"\n{'client':30}{'steps':>6}{'as expected':>13}")
    for client, (steps, met) in table.items():
        print(f"{client:30}{steps:6}{met:13}")
    surprises = sum(steps - met for steps, met in table.values())
    print(f"{len(table)} clients, {surprises} surprises")
    return min(surprises, 1)


def _run(client: str, environment: Path) -> tuple[int, int]:
    """Print a row a step; return how many there are and how many came out as expected."""
    print(f"\n{client}")
    with ExitStack() as stack:
        start_line = stack.enter_context(_sandbox())
        port = int(start_line["site_url"].rpartition(":")[2])
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        certificate = make_certificate(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        tls_url = stack.enter_context(tls_in_front_of(port, certificate))
        trusting = dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), str(certificate))
        gateway_url = f"{start_line['api_url']}/ex/confluence/{start_line['cloud_id']}"
        kept = {key: start_line[key] for key in ("site_url", "email", "api_token", "access_token")}
        scene = Scene(gateway_url=gateway_url, tls_url=tls_url, folder=folder, **kept)
        _add_space(scene)
        command = [*_script(client, environment), json.dumps(asdict(scene))]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, text=True, env={**os.environ, **trusting}
        ) as script:
            assert script.stdout is not None
            outcomes = [_tell(json.loads(line)) for line in script.stdout if line[:7] == '{"step"']
        outcomes.append(
            _tell({"step": "exit", "met": script.returncode == 0, "shown": script.returncode})
        )
    return len(outcomes), sum(outcomes)


def _tell(row: dict[str, Any]) -> bool:
    """Print what came of a step; return whether it is as expected."""
    print(f"  {' ' if row['met'] else '!'} {row['step']:40} {row['shown']}", flush=True)
    return bool(row["met"])


def _script(client: str, environment: Path) -> list[str]:
    if environment.name != "node":
        module = f"tests.stress.third_party_clients.clients.{client}"
        return [str(environment / "bin" / "python"), "-m", module]
    # Node looks for packages beside the script, so the script has to lie there.
    for script in (HERE / "steps.mjs", CLIENTS / f"{client}.mjs"):
        shutil.copy(script, environment)
    return [str(environment / "bin" / "node"), str(environment / f"{client}.mjs")]


@contextmanager
def _sandbox() -> Iterator[dict[str, str]]:
    """Start the sandbox as its users do; give what it says of itself."""
    command = [sys.executable, "-m", "confluence_connector.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            assert sandbox.stdout is not None
            yield json.loads(sandbox.stdout.readline())
        finally:
            sandbox.terminate()


def _add_space(scene: Scene) -> None:
    """A real site has more than one space; md2conf relies on it."""
    sent = {"key": "TEAM", "name": "Team"}
    auth = (scene.email, scene.api_token)
    url = f"{scene.site_url}/wiki/api/v2/spaces"
    httpx.post(url, json=sent, auth=auth, trust_env=False).raise_for_status()


if __name__ == "__main__":
    sys.exit(main())
