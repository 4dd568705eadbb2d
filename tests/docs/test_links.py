"""Links between the documents of the repository lead somewhere, anchors included."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "SECURITY", "CHANGELOG")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
_FENCE = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"`[^`\n]+`")
_LINK = re.compile(r"\]\((?!https?:)([^)\s]+)\)")
_URL = re.compile(
    r"https://(?:github\.com/[\w-]+/confluence-connector|[\w.-]+/confluence-connector/)"
)


def anchors(path: Path) -> set[str]:
    """Return the anchors of a document's headings, as GitHub and the site make them."""
    titles = re.findall(r"^#+ (.+)$", _FENCE.sub("", path.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    # A title of a link may be code, so code becomes a word.
    text = _CODE.sub("code", _FENCE.sub("", document.read_text("utf-8")))
    for link in _LINK.findall(text):
        name, _, anchor = link.partition("#")
        target = (document.parent / name).resolve() if name else document
        if "reference" in target.parts:
            # Written when the site is built, which checks these anchors.
            assert target.name in REFERENCE, link
            continue
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def _reference() -> set[str]:
    from tools.docs.api import PAGES

    project = tomllib.loads((ROOT / "docs" / "zensical.toml").read_text("utf-8"))["project"]
    written = set(re.findall(r"reference/([\w-]+\.md)", str(project["nav"])))
    return written | {f"api-{name}.md" for name in PAGES}


REFERENCE = _reference()


def test_the_project_has_one_address() -> None:
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    project = tomllib.loads((ROOT / "docs" / "zensical.toml").read_text("utf-8"))["project"]
    assert project["site_url"] == urls["Documentation"]
    allowed = (urls["Homepage"], urls["Documentation"])
    for document in DOCUMENTS:
        for url in _URL.findall(document.read_text("utf-8")):
            assert url.startswith(allowed), f"{document.name}: {url}"
