"""What an update sends, and whether a snapshot shows a change."""

from __future__ import annotations

import attrs
import pytest

from confluence_connector._error_mapping.unexpected import reading
from confluence_connector._revisions import Change, Snapshot, Update, readable
from confluence_connector.errors import UnexpectedResponseError

HELD: Snapshot[str] = Snapshot(
    item="as read",
    id="7",
    status="current",
    title="Grill plan",
    number=4,
    body="<p>Ribs.</p>",
    representation="storage",
    parent="5",
)


def test_what_is_not_changed_is_sent_as_it_was() -> None:
    assert Change().applied_to(HELD) == Update(
        status="current",
        title="Grill plan",
        body="<p>Ribs.</p>",
        representation="storage",
        number=5,
    )


def test_a_change_of_everything() -> None:
    change = Change(title="Corn", body="h1. Corn", representation="wiki", status="current")
    assert change.applied_to(HELD) == Update(
        status="current", title="Corn", body="h1. Corn", representation="wiki", number=5
    )


@pytest.mark.parametrize(
    ("held", "status", "sent", "number"),
    [
        ("current", None, "current", 5),
        ("current", "current", "current", 5),
        ("current", "draft", "draft", 1),
        ("archived", None, "current", 5),
        ("trashed", None, "current", 5),
        ("draft", None, "draft", 1),
        ("draft", "draft", "draft", 1),
        ("draft", "current", "current", 1),
    ],
)
def test_drafts_carry_number_1(held: str, status: str | None, sent: str, number: int) -> None:
    change = Change(status=status)  # type: ignore[arg-type]
    update = change.applied_to(attrs.evolve(HELD, status=held))
    assert (update.status, update.number) == (sent, number)


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        (Change(), True),
        (Change(message="why"), True),
        (Change(title="Grill plan", body="<p>Ribs.</p>", parent="5"), True),
        (Change(title="grill plan"), False),
        (Change(parent="6"), False),
        (Change(status="draft"), False),
        (Change(status="current"), True),
        (Change(body="<p>Corn.</p>"), False),
        (Change(body="<h1>Ribs.</h1>"), False),
        (Change(body="Ribs.", representation="wiki"), False),
    ],
)
def test_what_a_snapshot_shows(change: Change, shown: bool) -> None:
    assert change.is_in(HELD) is shown


def test_a_draft_shows_no_publication() -> None:
    assert Change(status="current").is_in(attrs.evolve(HELD, status="draft")) is False


def test_how_a_later_version_compares_with_a_change() -> None:
    change = Change(body="<p>Corn.</p>", title="Corn")
    made = attrs.evolve(HELD, number=5, title="Corn", body="<p>Corn.</p>")
    assert change.likeness(HELD, made, made) == "equal"
    assert change.likeness(HELD, attrs.evolve(made, title="Grill plan"), made) == "different"
    assert change.likeness(HELD, attrs.evolve(made, body="<p>Tofu.</p>"), made) == "different"
    moved = change._replace(parent="6")
    assert moved.likeness(HELD, made, made) == "different"
    assert moved.likeness(HELD, made, attrs.evolve(made, number=6)) == "equal"
    wiki = Change(body="h1. Corn", representation="wiki")
    assert wiki.likeness(HELD, attrs.evolve(HELD, number=5), HELD) == "unclear"


def test_two_snapshots_are_equal_if_nothing_moved_between_them() -> None:
    assert attrs.evolve(HELD, item="read again") == HELD
    assert attrs.evolve(HELD, number=5) != HELD
    assert attrs.evolve(HELD, parent="6") != HELD


def test_wiki_is_read_as_storage() -> None:
    assert readable("wiki") == readable("storage") == "storage"
    assert readable("atlas_doc_format") == "atlas_doc_format"


@pytest.mark.parametrize("id", ["7 8", "7\n", "\u0663", "7\0"])
def test_an_id_that_cannot_stand_in_a_path_is_refused(id: str) -> None:
    with pytest.raises(UnexpectedResponseError, match="for page 7: its id is"), reading("page 7"):
        attrs.evolve(HELD, id=id)


def test_markdown_is_sent_only_after_it_was_merged() -> None:
    change = Change(body="Corn.", representation="markdown")
    with pytest.raises(TypeError, match="merged into a body first"):
        change.applied_to(HELD)
    merged = change.on(HELD.body).applied_to(HELD)
    assert (merged.body, merged.representation) == ("<p>Corn.</p>", "storage")
