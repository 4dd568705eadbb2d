"""Every row of the table of constructs, in every direction that Markdown has."""

import re

import pytest

from confluence_connector import markup
from confluence_connector.markup.constructs import CONSTRUCTS, FORMS

construct = pytest.mark.parametrize("row", CONSTRUCTS, ids=lambda row: row.name)


@construct
def test_shown_as_the_table_says(row):
    assert markup.to_markdown(row.storage) == row.markdown


@construct
def test_an_edit_of_nothing_keeps_every_byte(row):
    assert markup.edit(row.storage, row.markdown) is row.storage
    assert markup.edit(row.storage, lambda text: text) is row.storage


@construct
def test_an_edit_beside_it_keeps_every_byte(row):
    if "<ac:layout>" in row.storage:
        return
    expected = f"{row.storage}<p>End of it.</p>"
    assert markup.edit(row.storage, f"{row.markdown}\nEnd of it.\n") == expected
    expected = f"<p>Start of it.</p>{row.storage}"
    assert markup.edit(row.storage, f"Start of it.\n\n{row.markdown}") == expected


@construct
def test_every_word_can_be_edited_alone(row):
    for found in re.finditer(r"(?<![\w:=#{/(.;%&\-])[A-Za-z]{4,}(?![\w:={/%\-])", row.markdown):
        word = found[0]
        if row.storage.count(word) != 1 or row.markdown.count(word) != 1:
            continue
        if row.edit == "survives" and f"~{word}" not in row.markdown:
            new = row.markdown.replace(word, "Zebra")
            assert markup.edit(row.storage, new) == row.storage.replace(word, "Zebra"), word


@construct
def test_written_anew_as_the_table_says(row):
    if row.write == "refused":
        with pytest.raises(markup.EditLossError):
            markup.to_storage(row.markdown)
        return
    written = markup.to_storage(row.markdown, strict=True)
    assert markup.to_markdown(written) == row.markdown
    verdict = markup.same_body(written, row.storage)
    assert (verdict != "different") is (row.write == "survives")


@construct
def test_a_loss_has_a_reason(row):
    assert bool(row.note) is ({row.edit, row.write, row.to_adf, row.from_adf} != {"survives"})


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_other_ways_to_write(form):
    written = markup.to_storage(form.markdown)
    assert written == form.storage
    again = markup.to_markdown(written)
    assert markup.to_storage(again) == written or "text-align" in written
