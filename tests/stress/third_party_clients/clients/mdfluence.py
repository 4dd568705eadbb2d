"""mdfluence as a pipeline uses it: a folder of Markdown on v1's routes."""

import shutil
from pathlib import Path

from tests.stress.third_party_clients.steps import DOCUMENTS, read_scene, run, step

scene = read_scene()
copy = shutil.copytree(DOCUMENTS, Path(scene.folder, "documents"))
sign_in = ("-o", f"{scene.site_url}/wiki/rest/api", "-u", scene.email, "-p", scene.api_token)


def publish(*options: str) -> str:
    """Run the command; return what it prints."""
    return run(
        "mdfluence",
        *sign_in,
        "-s",
        "DOCS",
        "--output",
        "minimal",
        "--no-gitignore",
        *options,
        str(copy),
    )


step("publish a folder", lambda: publish().count("/wiki/spaces/DOCS/pages/"), 2)
step(
    "publish it again, with labels",
    lambda: publish("--replace-all-labels", "--only-changed").count("/wiki/"),
    2,
)
step(
    "publish under a parent",
    lambda: publish("-a", "Handbook", "--prefix", "New").count("/wiki/"),
    2,
)
