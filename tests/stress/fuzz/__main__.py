"""Fuzz the sandbox through its port: `python -m tests.stress.fuzz [--seconds N] [--seed N]`.

Positive and negative data and sequences of calls, over every operation that the sandbox
responses, in strict mode: a response that breaks the documents is a server error, too.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.stress.fuzz.shelf import Words, fill

from confluence_connector.contract import Contract
from confluence_connector.sandbox import Sandbox
from confluence_connector.sandbox.app.context import Handler, RequestContext
from confluence_connector.sandbox.app.operations import HANDLERS
from confluence_connector.sandbox.server.messages import Response
from confluence_connector_api import documents

CONFIGURATION = Path(__file__).with_name("schemathesis.toml")
# v2 has more operations than v1, and richer bodies.
SHARES = {"v2": 0.6, "v1": 0.4}


def main() -> int:
    """Fuzz both documents one after the other; 0 if nothing was found in either."""
    options = _parser().parse_args()
    accepted = _count_accepted()
    results = [_fuzz(api, options.seconds * share, options.seed) for api, share in SHARES.items()]
    covered = HANDLERS.keys() & Contract.load().operations().keys()
    never = sorted(name for name in covered if not accepted[name])
    # What an operation does with requests that it refuses is the smaller part of it.
    print(f"carried out at least once: {len(covered) - len(never)} operations; never:", *never)
    return max(results)


def _count_accepted() -> Counter[str]:
    """Count from now on how often each operation is carried out, not refused."""
    accepted: Counter[str] = Counter()

    def counted(name: str, handler: Handler) -> Handler:
        def handle(context: RequestContext) -> Response:
            response = handler(context)
            # What fills the shelf comes through the other door.
            accepted[name] += context.request.hosts.api.startswith("http://127.0.0.1")
            return response

        return handle

    for name, handler in HANDLERS.items():
        HANDLERS[name] = counted(name, handler)
    return accepted


def _fuzz(api: str, seconds: float, seed: int | None) -> int:
    document = documents.load(api)
    left_out = _keep_covered(api, document)
    with tempfile.TemporaryDirectory() as folder, Sandbox(strict=True) as sandbox:
        sandbox.relation_search = True  # else two operations would always get 501
        spec, configuration = Path(folder, f"{api}.json"), Path(folder, "schemathesis.toml")
        spec.write_text(json.dumps(document))
        configuration.write_text(CONFIGURATION.read_text() + _dictionaries(fill(sandbox)))
        with sandbox.serve() as server:
            command = [
                *("schemathesis", "--config-file", configuration, "run", spec),
                *("--url", server.url, "--max-time", str(round(seconds))),
                *("--auth", f"{sandbox.email}:{sandbox.issue_api_token()}"),
                *("--header", "X-Atlassian-Token: no-check"),
                *(() if seed is None else ("--seed", str(seed))),
            ]
            result = subprocess.run(command, check=False).returncode
    print(
        f"{api}: {left_out} operations are left out, as the sandbox does not know them", flush=True
    )
    return result


def _keep_covered(api: str, document: dict) -> int:
    """Leave out the operations that the sandbox returns with 501; tell how many."""
    covered = {
        (operation.method.lower(), operation.path)
        for name, operation in Contract.load().operations().items()
        if name in HANDLERS and operation.api == api
    }
    left_out = 0
    for path, item in document["paths"].items():
        for method in [name for name in item if "operationId" in item[name]]:
            if (method, path) not in covered:
                del item[method]
                left_out += 1
    return left_out


def _dictionaries(words: Words) -> str:
    # A JSON list of numbers or plain strings is a TOML array, too.
    return "".join(f"[dictionaries.{name}]\nvalues = {json.dumps(words[name])}\n" for name in words)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.stress.fuzz")
    parser.add_argument("--seconds", type=float, default=480, help="for both documents together")
    parser.add_argument("--seed", type=int, help="repeats an earlier run")
    return parser


if __name__ == "__main__":
    sys.exit(main())
