"""mkdocs2confluence: a MkDocs site, published, changed, and pruned."""

import json
import shutil
from pathlib import Path

from tests.stress.third_party_clients.steps import DOCUMENTS, read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
docs = shutil.copytree(DOCUMENTS, folder / "docs")
CONFIG = f"""site_name: Handbook
nav:
  - Home: index.md
  - Plan: plan.md
confluence:
  base_url: {scene.tls_url}
  allow_any_host: true
  space_key: DOCS
  email: {scene.email}
  token: {scene.api_token}
"""
(folder / "mkdocs.yml").write_text(CONFIG)


def publish(*options: str) -> tuple[int, ...]:
    """Run the command; return how many pages it created, updated and skipped."""
    run("mk2conf", "publish", "--report", "report.json", *options)
    report = json.loads((folder / "report.json").read_text())
    return report["created"], report["updated"], report["skipped"]


step("plan it", lambda: run("mk2conf", "publish", "--dry-run"))
step("publish a site", publish, (2, 0, 0))
step("publish it unchanged", publish, (0, 0, 2))
(docs / "plan.md").write_text((docs / "plan.md").read_text().replace("water", "lemonade"))
step("publish a change", publish, (0, 1, 1))
(folder / "mkdocs.yml").write_text(CONFIG.replace("  - Plan: plan.md\n", ""))
step("prune what left the navigation", lambda: publish("--prune"))
