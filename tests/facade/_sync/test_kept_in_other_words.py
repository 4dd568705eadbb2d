# Derived from tests/facade/_async/test_kept_in_other_words.py by `nox -s unasync`: change that file instead.
"""A server that keeps what was written in other words, or tells less than it could."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest

from confluence_connector import AmbiguousWriteError, Confluence
from confluence_connector.sandbox import Sandbox


def adf(*texts: str) -> str:
    """Write a document as clients send it: an empty ``marks``, which the server drops."""
    text = [{"type": "text", "text": part, "marks": []} for part in texts]
    return json.dumps(
        {"type": "doc", "version": 1, "content": [{"type": "paragraph", "content": text}]}
    )


KEPT = {
    "atlas_doc_format": (adf("Ri", "bs"), adf("Co", "rn")),
    "wiki": ("h1. Ribs", "h1. Corn"),
    "storage": (
        "<p>Caf&eacute;</p>",
        '<p><ac:link><ri:page ri:content-title="Menu" /></ac:link></p>',
    ),
    "markdown": ("# Ribs", "* Corn"),
}


@pytest.mark.parametrize("representation", KEPT)
def test_a_lost_response_never_makes_a_second_page_or_version(
    confluence: Confluence, sandbox: Sandbox, representation: str
) -> None:
    first, second = KEPT[representation]
    sandbox.fail_next(status=502, when="createPage", after_commit=True)
    with suppress(AmbiguousWriteError):  # which is the truth where it cannot be told
        confluence.pages.create("DOCS", "Plan", first, representation=representation)  # type: ignore[arg-type]
    page = confluence.pages.find(space="DOCS", title="Plan")
    assert page is not None
    assert page.version.number == 1
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    with suppress(AmbiguousWriteError):  # which is the truth where it cannot be told
        confluence.pages.update(page.id, body=second, representation=representation)  # type: ignore[arg-type]
    assert (confluence.pages.get(page.id)).version.number == 2


@pytest.mark.parametrize("representation", ["atlas_doc_format", "markdown", "storage"])
def test_an_edit_whose_response_is_lost_is_applied_once(
    confluence: Confluence, sandbox: Sandbox, representation: str
) -> None:
    def more(body: str) -> str:
        if representation != "atlas_doc_format":
            return f"{body}\n\nCorn" if representation == "markdown" else f"{body}<p>Corn</p>"
        document = json.loads(body)
        document["content"] += json.loads(adf("Co", "rn"))["content"]
        return json.dumps(document)

    page = confluence.pages.create("DOCS", "Menu", "<p>Ribs</p>")
    sandbox.fail_next(status=502, when="updatePage", after_commit=True)
    with suppress(AmbiguousWriteError):  # which is the truth where it cannot be told
        confluence.pages.edit(page.id, more, representation=representation)  # type: ignore[arg-type]
    body = (confluence.pages.get(page.id)).body.storage
    assert body
    assert body.value.count("Corn") == 1


@pytest.mark.parametrize("representation", ["atlas_doc_format", "markdown", "storage"])
def test_a_second_upsert_writes_nothing(
    confluence: Confluence, sandbox: Sandbox, representation: str
) -> None:
    for number, body in enumerate(KEPT[representation]):
        before = len(sandbox.requests)
        for _ in range(3):
            confluence.pages.upsert(
                space="DOCS",
                title=f"Menu {number}",
                body=body,
                representation=representation,  # type: ignore[arg-type]
            )
        sent = [asked.operation for asked in sandbox.requests[before:] if asked.method != "GET"]
        assert sent == ["createPage"]


def test_a_file_of_unknown_size_is_read_to_its_end(
    confluence: Confluence, sandbox: Sandbox
) -> None:
    page = confluence.pages.create("DOCS", "Menu")
    made = confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
    sandbox.attachment_sizes = False
    with confluence.attachments.open(made.id) as stream:
        assert stream.read() == b"ribs,4"


def test_search_gives_hits_whose_ids_are_not_digits(confluence: Confluence) -> None:
    page = confluence.pages.create("DOCS", "Menu")
    confluence.attachments.upload(page.id, b"ribs,4", name="list.csv")
    hits = [hit.content.id for hit in confluence.search("type = attachment") if hit.content]
    assert len(hits) == 1
    assert hits[0].startswith("att")
