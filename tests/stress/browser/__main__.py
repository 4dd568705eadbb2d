"""Sign in through the sandbox's consent page with Chromium: ``--packages DIR --chromium PATH``.

Run by ``nox -s browser``, which installs playwright-core into the folder of packages.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

from confluence_connector import ConfigurationError, Confluence, OAuth2
from confluence_connector.auth import FileTokenStore
from confluence_connector.sandbox import Sandbox

_SCOPES = ("read:space:confluence", "offline_access")


class _Callback(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>Signed in</title>You can close this window.")

    def log_message(self, *_: object) -> None:
        """Print nothing: the address holds a code."""


def pressed(packages: Path, chromium: str, url: str, button: str) -> str:
    """Return where the browser is after a button of the consent page was pressed."""
    command = ["node", str(Path(__file__).with_name("press.mjs")), chromium, url, button]
    done = subprocess.run(
        command, cwd=packages, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode:
        raise SystemExit(f"the browser failed:\n{done.stderr}")
    return done.stdout.strip()


def main(arguments: list[str]) -> int:
    """Accept once and decline once; return 0 if both end as they should."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--packages", type=Path, required=True)
    parser.add_argument("--chromium", default=shutil.which("chromium") or "chromium")
    options = parser.parse_args(arguments)
    callback = HTTPServer(("127.0.0.1", 0), _Callback)
    threading.Thread(target=callback.serve_forever, daemon=True).start()
    redirect_uri = f"http://127.0.0.1:{callback.server_port}/callback"
    with (
        Sandbox(strict=True) as sandbox,
        sandbox.serve() as server,
        tempfile.TemporaryDirectory() as folder,
    ):
        app = sandbox.oauth_client()

        def sign_in(button: str) -> str:
            request = OAuth2.authorization_url(
                client_id=app.client_id,
                redirect_uri=redirect_uri,
                scopes=_SCOPES,
                api_url=server.url,
            )
            address = pressed(options.packages, options.chromium, request.url, button)
            return OAuth2.code_from(address, state=request.state)

        store = FileTokenStore(Path(folder, "tokens.json"))
        store.save(
            OAuth2.exchange(
                client_id=app.client_id,
                client_secret=app.client_secret,
                redirect_uri=redirect_uri,
                code=sign_in("accept"),
                api_url=server.url,
            )
        )
        auth = OAuth2(app.client_id, app.client_secret, store=store)
        with Confluence(auth, api_url=server.url) as confluence:
            found = [space.key for space in confluence.spaces.list()]
        print(f"accepted: signed in to {sandbox.site_url}, spaces {found}")
        try:
            sign_in("deny")
        except ConfigurationError as error:
            print(f"declined: {error}")
        else:
            raise SystemExit("a user who declined got a code")
    return 0 if found == ["DOCS"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
