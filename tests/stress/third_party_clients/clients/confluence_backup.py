"""confluence-space-backup-restore: a space to files, and into a new space."""

from pathlib import Path

from tests.stress.third_party_clients.steps import read_scene, run, step

scene = read_scene()
folder = Path(scene.folder)
(folder / ".env").write_text(
    f"CONFLUENCE_URL={scene.site_url}/wiki\n"
    f"CONFLUENCE_EMAIL={scene.email}\n"
    f"CONFLUENCE_API_TOKEN={scene.api_token}\n"
)


def backup() -> Path:
    """Find the folder of the one backup."""
    (manifest,) = folder.glob("backups/**/manifest.json")
    return manifest.parent


step("back up a space", lambda: run("confluence-backup", "--backup", "DOCS", "--include-versions"))
step("list backups", lambda: "DOCS" in run("confluence-backup", "--list"), True)
step("validate it", lambda: run("confluence-backup", "--validate", str(backup())))
step("export it as CSV", lambda: run("confluence-backup", "--export-csv", str(backup())))
target = ("--target-key", "COPY", "--target-name", "Copy")
step(
    "try a restore",
    lambda: run("confluence-backup", "--restore", str(backup()), *target, "--dry-run"),
)
step("restore it", lambda: run("confluence-backup", "--restore", str(backup()), *target))
