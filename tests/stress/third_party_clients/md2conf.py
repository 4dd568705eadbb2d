"""md2conf as a pipeline uses it: a folder of Markdown, published twice through the gateway."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.stress.third_party_clients.scene import read_scene, tell

scene = read_scene()
DOCUMENTS = Path(__file__).parent / "documents"


def publish(folder: Path, *sign_in: str) -> str:
    """Run the command; what it logs on success."""
    command = [sys.executable, "-m", "md2conf", str(folder), *sign_in]
    where = ["--api-url", f"{scene.gateway_url}/wiki/", "--space", "DOCS", "--loglevel", "info"]
    finished = subprocess.run([*command, *where], capture_output=True, text=True, check=False)
    if finished.returncode:
        raise RuntimeError(finished.stderr[-2000:])
    return finished.stderr


with tempfile.TemporaryDirectory() as parent:
    copy = Path(parent, "documents")  # the ids of pages are written into the files
    shutil.copytree(DOCUMENTS, copy)
    api_token = ("--username", scene.email, "--api-key", scene.api_token)
    access_token = ("--api-key", scene.access_token)
    tell("publish a folder", lambda: publish(copy, *api_token).count("Creating page"))
    tell("publish it unchanged", lambda: publish(copy, *access_token).count("Up-to-date page"))
    plan = copy / "plan.md"
    plan.write_text(plan.read_text().replace("water", "lemonade").replace('"blue"', '"green"'))
    tell("publish a change", lambda: publish(copy, *access_token).count("Updating page"))
