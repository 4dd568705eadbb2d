"""The index is as old as its last update; results show what was found."""

from pathlib import Path

import pytest
from tests.sandbox.search_shelf import Shelf, open_shelf

from confluence_connector.sandbox.search import index_content


@pytest.fixture
def shelf():
    with open_shelf() as shelf:
        shelf.content(1, "Grill <plan>", "<p>Buy <b>char</b>coal &amp; wins</p><p>again</p>")
        yield shelf


def rename(shelf: Shelf, title: str) -> None:
    shelf.db.execute("UPDATE content SET title = ?, title_key = ?", (title, title.casefold()))


def test_a_change_is_found_once_it_is_indexed(shelf: Shelf) -> None:
    rename(shelf, "Soup")
    assert shelf.found("title ~ soup") == []
    assert shelf.found("title ~ grill") == [1]
    index_content(shelf.db, 1)
    assert shelf.found("title ~ soup") == [1]
    assert shelf.found("title ~ grill") == []
    assert shelf.found("title = soup") == [1]


def test_what_is_not_current_leaves_the_index(shelf: Shelf) -> None:
    for status in ("trashed", "archived", "draft"):
        shelf.db.execute("UPDATE content SET status = 'current'")
        index_content(shelf.db, 1)
        assert shelf.found("text ~ charcoal") == [1]
        shelf.db.execute("UPDATE content SET status = ?", (status,))
        index_content(shelf.db, 1)
        assert shelf.found("text ~ charcoal") == []
        assert shelf.found("type = page") == []


def test_what_is_gone_makes_a_short_page(shelf: Shelf) -> None:
    shelf.content(2, "Second")
    shelf.db.execute("DELETE FROM content WHERE id = 1")
    page = shelf.page("type = page")
    assert ([hit.id for hit in page.hits], page.total) == ([2], 2)
    index_content(shelf.db, 1)
    assert shelf.page("type = page").total == 1


def test_indexing_twice_changes_nothing(shelf: Shelf) -> None:
    index_content(shelf.db, 1)
    index_content(shelf.db, 1)
    index_content(shelf.db, 12345)
    assert shelf.page("text ~ charcoal").total == 1
    shelf.db.execute("INSERT INTO search_words (search_words) VALUES ('integrity-check')")


def test_marks_in_title_and_excerpt(shelf: Shelf) -> None:
    [hit] = shelf.page('text ~ "grill win"').hits
    assert hit.title == "@@@hl@@@Grill@@@endhl@@@ &lt;plan&gt;"
    assert hit.excerpt == "Buy charcoal &amp; @@@hl@@@wins@@@endhl@@@ again"
    assert hit.kind == "content"


@pytest.mark.parametrize(
    ("wanted", "excerpt"),
    [
        ("highlight", "Buy @@@hl@@@charcoal@@@endhl@@@ &amp; wins again"),
        ("highlight_unescaped", "Buy @@@hl@@@charcoal@@@endhl@@@ & wins again"),
        ("indexed", "Buy charcoal &amp; wins again"),
        ("none", ""),
        ("nonsense", ""),
    ],
)
def test_kinds_of_excerpt(shelf: Shelf, wanted: str, excerpt: str) -> None:
    [hit] = shelf.page("text ~ charcoal and type = page", excerpt=wanted).hits
    assert hit.excerpt == excerpt


def test_nothing_is_marked_without_a_text_search(shelf: Shelf) -> None:
    for query in ("type = page", "type = page and title !~ soup", "not title ~ soup"):
        [hit] = shelf.page(query).hits
        assert (hit.title, "@@@" in hit.excerpt) == ("Grill &lt;plan&gt;", False)


def test_a_space_is_a_result_of_its_own(shelf: Shelf) -> None:
    [hit] = shelf.page("type = space and title ~ acme").hits
    assert (hit.id, hit.kind) == (10, "space")
    assert hit.title == "Documentation of @@@hl@@@Acme@@@endhl@@@"


def test_code_is_text_and_parameters_are_not(shelf: Shelf) -> None:
    shelf.content(
        2,
        "Code",
        '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">cobol'
        "</ac:parameter><ac:plain-text-body><![CDATA[if (a <b> c) fortran]]>"
        "</ac:plain-text-body></ac:structured-macro>",
    )
    assert shelf.found("text ~ fortran") == [2]
    assert shelf.found("text ~ cobol") == []
    [hit] = shelf.page("id = 2", excerpt="indexed_unescaped").hits
    assert hit.excerpt == "if (a <b> c) fortran"


def test_letters_beyond_ascii(shelf: Shelf) -> None:
    shelf.content(2, "Straße nach Málaga 日本")
    for word in ("STRASSE", "xyz"):
        assert shelf.found(f"title ~ {word}") == []
    for word in ("straße", "Straße", "malaga", "MÁLAGA", "日本", "mal*", "málag?"):
        assert shelf.found(f'title ~ "{word}"') == [2], word
    assert shelf.found('title = "STRASSE NACH MÁLAGA 日本"') == [2]


def test_search_without_fts5(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("confluence_connector.sandbox.search.tables._has_fts5", lambda db: False)
    # In a file, since the tables of databases in memory are made once for the whole process.
    with open_shelf(tmp_path / "x.db") as shelf:
        shelf.content(1, "Grill plan", "<p>Buy charcoal</p>")
        shelf.content(2, "Soup", "<p>plan of a grill</p>")
        assert shelf.found('text ~ "plan grill"') == [2, 1]
        assert shelf.found('text ~ "\\"grill plan\\""') == [1]
        assert shelf.found('title ~ "gr?ll"') == [1]
        assert shelf.found('text ~ "char*" and siteSearch ~ buy') == [1]
        assert shelf.found("type = page and title !~ soup") == [1]
        [hit] = shelf.page("title ~ soup").hits
        assert (hit.title, hit.excerpt) == ("Soup", "plan of a grill")
