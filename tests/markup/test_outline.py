"""The headings of a page and the part that belongs to each."""

import pytest

from confluence_connector.errors import InvalidInputError
from confluence_connector.markup import MarkupSyntaxError, outline, replace_section, section

BODY = (
    "<p>before</p><h1>Menu</h1><p>a</p><h2>Ribs &amp; <em>corn</em></h2><p>b</p>"
    "<h3>Sauce</h3><p>c</p><h2>Costs</h2><p>d</p><h1>Costs</h1><p>e</p>"
)


def test_outline_has_levels_paths_and_anchors():
    assert [(h.level, h.title, h.anchor, h.path) for h in outline(BODY)] == [
        (1, "Menu", "Menu", ("Menu",)),
        (2, "Ribs & corn", "Ribs-&-corn", ("Menu", "Ribs & corn")),
        (3, "Sauce", "Sauce", ("Menu", "Ribs & corn", "Sauce")),
        (2, "Costs", "Costs", ("Menu", "Costs")),
        (1, "Costs", "Costs.1", ("Costs",)),
    ]
    assert outline("") == []


def test_section_ends_at_the_next_heading_of_its_level():
    assert section(BODY, "Ribs & corn") == (
        "<h2>Ribs &amp; <em>corn</em></h2><p>b</p><h3>Sauce</h3><p>c</p>"
    )
    assert section(BODY, "Menu").endswith("<p>d</p>")
    assert section(BODY, "Costs.1") == "<h1>Costs</h1><p>e</p>"


def test_section_ends_with_the_column_it_stands_in():
    body = (
        "<ac:layout><ac:layout-section><ac:layout-cell><h2>A</h2><p>a</p></ac:layout-cell>"
        "<ac:layout-cell><h3>B</h3><p>b</p></ac:layout-cell></ac:layout-section></ac:layout><h2>C</h2>"
    )
    assert section(body, "A") == "<h2>A</h2><p>a</p>"
    assert section(body, "B") == "<h3>B</h3><p>b</p>"
    assert [h.title for h in outline(body)] == ["A", "B", "C"]


def test_every_section_put_back_gives_the_same_body():
    for heading in outline(BODY):
        part = section(BODY, heading)
        assert replace_section(BODY, heading, part) == BODY
        without = replace_section(BODY, heading, "")
        assert without == BODY.replace(part, "")


def test_other_bytes_are_kept():
    new = replace_section(BODY, "Sauce", "<h3>Sauce</h3><p>hot</p>")
    assert new == BODY.replace("<p>c</p>", "<p>hot</p>")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Costs", "2 headings are called 'Costs'.*Costs.1"),
        ("Drinks", "no heading is called 'Drinks'; the body has 'Menu', 'Ribs & corn'"),
    ],
)
def test_unclear_names_are_refused(name, said):
    with pytest.raises(InvalidInputError, match=said):
        section(BODY, name)


def test_heading_of_an_older_body_is_refused():
    old = outline(BODY)[3]
    with pytest.raises(InvalidInputError, match="older state"):
        replace_section("<p>new</p>" + BODY, old, "")


def test_part_that_is_not_well_formed_is_refused():
    with pytest.raises(MarkupSyntaxError):
        replace_section(BODY, "Menu", "</p><p>")
