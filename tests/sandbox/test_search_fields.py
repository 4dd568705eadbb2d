"""Every field, operator, function and order of CQL finds what it should."""

from collections.abc import Iterator

import pytest
from tests.sandbox.search_shelf import ANN, BOB, EVE, Shelf, open_shelf

from confluence_connector.sandbox.search import index_content


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    with open_shelf() as shelf:
        fill(shelf)
        yield shelf


def fill(shelf: Shelf) -> None:
    shelf.content(1, "Docs Home", "<p>Welcome</p>", created="2026-01-01T09:00:00.000Z")
    shelf.content(
        2,
        "Grill plan",
        '<p>Buy charcoal, win a prize</p><ac:structured-macro ac:name="toc"/>',
        parent=1,
        created="2026-09-14T00:00:00.000Z",
        modified="2026-09-15T23:59:59.999Z",
    )
    shelf.content(
        3,
        "Advanced Searching",
        f'<p>Ask <ri:user ri:account-id="{BOB}"/></p><ac:structured-macro ac:name="jira">'
        '<ac:parameter ac:name="key">HIDDEN-1</ac:parameter></ac:structured-macro>',
        parent=2,
        author=BOB,
        created="2026-09-16T12:29:59.000Z",
        subtype="live",
    )
    shelf.content(4, "News", "<p>plan for the grill</p>", type="blogpost", space=20, author=BOB)
    shelf.content(5, "a.png", type="attachment", container=2, created="2025-12-31T23:00:00.000Z")
    shelf.content(6, "Re: Grill plan", "<p>fine</p>", type="comment", container=2)
    shelf.content(7, "Old plan", status="archived")
    shelf.content(8, "Gone plan", status="trashed")
    shelf.content(9, "Draft plan", status="draft")
    shelf.content(11, "On old plan", type="comment", container=7)
    shelf.content(12, "Folder", type="folder", parent=1)
    shelf.label(2, "idea")
    shelf.label(3, "needs_review")
    shelf.label(3, "mine", prefix="my")
    run = shelf.db.execute
    run("INSERT INTO content_state VALUES (3, 'Rough draft', 'red')")
    run("INSERT INTO version VALUES (2, 2, 'x', '', '', 0, ?, '2026')", (BOB,))
    run("INSERT INTO favourite VALUES (?, 2), (?, 20), (?, 3)", (ANN, ANN, BOB))
    run("INSERT INTO watch VALUES (?, 2), (?, 3)", (ANN, BOB))
    run("INSERT INTO recent_view VALUES (?, 1, '1'), (?, 2, '3'), (?, 3, '2')", (ANN, ANN, ANN))
    run("INSERT INTO recent_view VALUES (?, 10, '1'), (?, 20, '2')", (ANN, ANN))
    for content_id in (2, 3):
        index_content(shelf.db, content_id)


CONTENTS = [1, 2, 3, 4, 5, 6, 12]

FINDS = [
    # ids and places
    ("id = 2", [2]),
    ("content in (2, 3, 999, nope)", [2, 3]),
    ("id = att5", [5]),
    ("id != 2", [1, 3, 4, 5, 6, 12]),
    ("parent = 1", [2, 12]),
    ("parent != 1", [1, 3, 4, 5, 6]),
    ("ancestor = 1", [2, 3, 12]),
    ("ancestor in (2, 4)", [3]),
    ("type = page and ancestor != 1", [1]),
    ("container = 2", [5, 6]),
    ("space = docs", [1, 2, 3, 5, 6, 12]),
    ('space.key = "~ann"', [4]),
    ('space in (DOCS, "~ann")', CONTENTS),
    ("space not in (DOCS)", [4]),
    ("space = NOPE", []),
    ("space.type = personal", [4]),
    ('space.title ~ "acme docu*"', [1, 2, 3, 5, 6, 12]),
    ("space.title ~ acm", []),
    # kinds
    ("type = page", [1, 2, 3]),
    ("Type IN (blogpost, ATTACHMENT)", [4, 5]),
    ("type = space", [10, 20]),
    ("type in (space, folder)", [10, 12, 20]),
    ('type = "ac:com.example:thing"', []),
    ("type = user", CONTENTS),
    ("subtype = live", [3]),
    ('pageStatus = "rough DRAFT"', [3]),
    ('type = page and pageStatus not in ("\\"Rough draft\\"")', [1, 2]),
    # people
    (f'creator = "{BOB}"', [3, 4]),
    (f'type = page and creator != "{BOB}"', [1, 2]),
    ("creator = currentUser()", [1, 2, 5, 6, 12]),
    ('creator.fullname ~ "rob mul"', [3, 4]),
    ('creator.fullname ~ "mul rob"', []),
    (f'contributor = "{BOB}"', [2, 3, 4]),
    (f'contributor in ("{ANN}", "{EVE}") and type = page', [1, 2]),
    (f'mention = "{BOB}"', [3]),
    ("favourite = currentUser()", [2]),
    ("favorite = currentUser()", [2]),
    (f'favourite = "{BOB}"', []),
    ("watcher = currentUser()", [2]),
    (f'watcher in ("{ANN}", "{BOB}")', [2, 3]),
    # labels and macros
    ("label = IDEA", [2]),
    ('label in (idea, needs_review, "none")', [2, 3]),
    ('label = "my:mine"', [3]),
    ("label = mine", []),
    ("type = page and label not in (idea)", [1, 3]),
    ("macro = JIRA", [3]),
    ("macro in (toc, jira)", [2, 3]),
    # text
    ("title ~ plan", [2, 6]),
    ('title ~ "PLAN grill"', [2, 6]),
    ('text ~ "plan grill"', [2, 4, 6]),
    ('text ~ "\\"grill plan\\""', [2, 6]),
    ("text ~ wins", [2]),
    ("text ~ idea", [2]),
    ("text ~ hidden", []),
    ("siteSearch ~ charcoal", [2]),
    ("type = page and title !~ plan", [1, 3]),
    ('title ~ "adv*"', [3]),
    ('title ~ "gr?ll"', [2, 6]),
    ('title ~ "*ill"', [2, 6]),
    ('title ~ "zz?*"', []),
    ('title ~ "krill~"', [2, 6]),
    ('title ~ "grillx"', []),
    ('title = "grill PLAN"', [2]),
    ('title = "\\"Grill plan\\""', [2]),
    ("title = grill", []),
    ('title in ("News", "a.png")', [4, 5]),
    # dates: the caller lives in UTC, and it is Wednesday, 2026-09-16 12:30
    ("created = 2026-09-14", [2]),
    ('created = "2026-09-16 12:29"', [3]),
    ("type = page and created != 2026/09/14", [1, 3]),
    ("created > 2026/09/14", [3]),
    ("created >= 2026/09/14", [2, 3]),
    ('created < "2026/01/01 09:00"', [5]),
    ('created <= "2026/01/01 09:00"', [1, 5]),
    ("lastmodified = 2026-09-15", [2]),
    ('created > now("-1m")', [3]),
    ('created > now("-4w") and created < now("-1d")', [2, 4, 6, 12]),
    ('type = page and created >= now("-1M")', [2, 3]),
    ('created < now("-1y")', []),
    ("created >= startOfDay()", [3]),
    ('created >= startOfDay("-2d")', [2, 3]),
    ("created >= startOfWeek()", [2, 3]),
    ("created >= startOfMonth()", [2, 3, 4, 6, 12]),
    ("created < startOfYear()", [5]),
    ("created > endOfDay()", []),
    ('created > endOfDay("-1d")', [3]),
    ('created > endOfWeek("-1w")', [2, 3]),
    ('created <= endOfMonth("-1M")', [1, 5]),
    ('created <= endOfYear("-1y")', [5]),
    # lists that functions stand for
    ("space in favouriteSpaces()", [4]),
    ('space in (favouriteSpaces(), "DOCS") and type = page', [1, 2, 3]),
    ("id in recentlyViewedContent(2)", [2, 3]),
    ("id in recentlyViewedContent(2, 1)", [1, 3]),
    ("id not in recentlyViewedContent(5) and type = page", []),
    ("space in recentlyViewedSpaces(1)", [4]),
    ("space = currentSpace()", []),
    # joined
    ("type = page and space = DOCS or type = blogpost", [1, 2, 3, 4]),
    ("type = blogpost or type = page and title ~ grill", [2]),
    ("type = blogpost or (type = page and title ~ grill)", [2, 4]),
    ("type = page and not (label = idea or label = needs_review)", [1]),
    ("not type = page", [4, 5, 6, 12]),
    ("content.property[facts].x = 1", []),
]


@pytest.mark.parametrize(("query", "ids"), FINDS)
def test_finds(shelf: Shelf, query: str, ids: list[int]) -> None:
    page = shelf.page(query)
    assert sorted(hit.id for hit in page.hits) == ids
    assert page.total == len(ids)
    assert page.next is None


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        ("created", [1, 2, 3]),
        ("created desc", [3, 2, 1]),
        ("title", [3, 1, 2]),
        ("TITLE DESC", [2, 1, 3]),
        ("id desc", [3, 2, 1]),
        ("creator, id desc", [2, 1, 3]),
        ("creator desc, created asc", [3, 1, 2]),
        ("lastmodified", [1, 2, 3]),
        ("space, type, parent desc", [3, 2, 1]),
        ("pagestatus desc, subtype, space.key, space.title, space.type, container", [3, 2, 1]),
    ],
)
def test_order(shelf: Shelf, order: str, ids: list[int]) -> None:
    assert shelf.found(f"type = page order by {order}") == ids


def test_newest_first_without_an_order(shelf: Shelf) -> None:
    assert shelf.found("type = page") == [3, 2, 1]


@pytest.mark.parametrize(
    "query", ["type = page", "siteSearch ~ plan", "type = page order by creator, title desc"]
)
def test_pages_join_without_gap_or_double(shelf: Shelf, query: str) -> None:
    whole = shelf.found(query)
    assert len(whole) >= 3
    joined: list[int] = []
    after = None
    for _ in range(len(whole)):
        page = shelf.page(query, limit=1, after=after)
        assert page.total == len(whole)
        joined += [hit.id for hit in page.hits]
        after = page.next
    assert joined == whole
    assert after is None


def test_user_fields(shelf: Shelf) -> None:
    assert shelf.people('user.fullname ~ "rob"') == [BOB]
    assert shelf.people('user.fullname ~ "Robert Mü"') == [BOB]
    assert shelf.people('user.fullname ~ "Müller Robert"') == []
    assert shelf.people("user = currentUser()") == [ANN]
    assert shelf.people(f'user.accountid in ("{ANN}", "{BOB}", "{EVE}")') == [ANN, BOB]
    assert shelf.people(f'user != "{ANN}"') == [BOB]
    assert shelf.people('user != "x"', limit=1, start=1) == [BOB]


def test_dates_are_read_in_the_zone_of_the_caller() -> None:
    with open_shelf() as shelf:
        shelf.db.execute("UPDATE account SET time_zone = 'Asia/Kolkata'")
        shelf.content(1, "Early", created="2026-09-15T18:29:00.000Z")
        shelf.content(2, "Late", created="2026-09-15T18:30:00.000Z")
        assert shelf.found("created = 2026-09-16") == [2]
        assert shelf.found('created < "2026-09-16 00:00"') == [1]
        assert shelf.found("created >= startOfDay()") == [2]


def test_relevance_puts_the_title_first() -> None:
    with open_shelf() as shelf:
        shelf.content(1, "Grill", "<p>fire</p>")
        shelf.content(2, "Fire", "<p>grill grill</p>", modified="2026-09-02T00:00:00.000Z")
        assert shelf.found("siteSearch ~ grill") == [1, 2]
        assert shelf.found("text ~ grill") == [2, 1]


def test_archived_spaces_are_found_on_demand() -> None:
    with open_shelf() as shelf:
        shelf.content(1, "Old", space=20)
        shelf.db.execute("UPDATE space SET status = 'archived' WHERE id = 20")
        assert shelf.found("type in (page, space)") == [10]
        assert shelf.found("type in (page, space)", archived_spaces=True) == [1, 20, 10]
