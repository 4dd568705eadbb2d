"""sphinxcontrib-confluencebuilder: a Sphinx project, published twice."""

import re
from pathlib import Path

from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
CONFIG = f"""
extensions = ["sphinxcontrib.confluencebuilder"]
confluence_publish = True
confluence_space_key = "DOCS"
confluence_server_url = "{scene.site_url}/wiki/"
confluence_server_user = "{scene.email}"
confluence_api_token = "{scene.api_token}"
confluence_parent_page = "Docs Home"
confluence_page_hierarchy = True
confluence_global_labels = ["red"]
"""
(folder / "dot.png").write_bytes(
    (Path(__file__).parent.parent / "documents" / "dot.png").read_bytes()
)
(folder / "index.rst").write_text("Handbook\n========\n\n.. toctree::\n\n   plan\n")
(folder / "plan.rst").write_text("Plan\n====\n\nBring *water*.\n\n.. image:: dot.png\n")


def build(more: str = "") -> list[str]:
    """Publish; return what was published."""
    (folder / "conf.py").write_text(CONFIG + more)
    told = run(
        "sphinx-build", "-b", "confluence", "-E", "-W", "-v", str(folder), str(folder / "out")
    )
    return re.findall(r"publishing documents?.*\] (\w+)", told)


step("publish a project", build)
step("publish it again", build)
step("publish with the editor v2", lambda: build('confluence_editor = "v2"\n'))
step(
    "publish and clean up",
    lambda: build("confluence_cleanup_archive = True\nconfluence_append_labels = False\n"),
)
(folder / "index.rst").write_text("Handbook\n========\n")
(folder / "plan.rst").unlink()
step("purge what is gone", lambda: build("confluence_cleanup_purge = True\n"))
