"""md2conf as a pipeline uses it: a folder of Markdown, published through site and gateway."""

import shutil
import sys
from pathlib import Path

from tests.stress.third_party_clients.steps import DOCUMENTS, read_scene, run_logged, step

scene = read_scene()
# A copy, as the ids of pages are written into the files.
copy = shutil.copytree(DOCUMENTS, Path(scene.folder, "documents"))
plan = copy / "plan.md"
api_token = ("--username", scene.email, "--api-key", scene.api_token)
access_token = ("--api-key", scene.access_token)


def publish(api_url: str, *sign_in: str) -> str:
    """Run the command; return what it logs."""
    where = ("--api-url", api_url, "--space", "DOCS", "--loglevel", "info")
    return run_logged(sys.executable, "-m", "md2conf", str(copy), *sign_in, *where)


gateway = f"{scene.gateway_url}/"
step("publish a folder", lambda: publish(gateway, *api_token).count("Creating page"), 2)
step("publish it unchanged", lambda: publish(gateway, *access_token).count("Up-to-date page"), 2)
plan.write_text(plan.read_text().replace("water", "lemonade").replace('"blue"', '"green"'))
step("publish a change", lambda: publish(gateway, *access_token).count("Updating page"), 1)
plan.write_text(plan.read_text().replace("lemonade", "juice"))
wiki = f"{scene.gateway_url}/wiki/"
step("publish through /wiki", lambda: publish(wiki, *access_token).count("Updating page"), 1)
