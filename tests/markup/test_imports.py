"""What each part of ``markup`` loads: a command that shows one page pays for no more than that."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("use", "unused"),
    [
        ("markup", (".markup.parser", ".markup.adf", ".markup.markdown", "markdown_it")),
        ("markup.to_markdown('<p>Ribs</p>')", (".markup.adf", ".compose", "markdown_it")),
        ("markup.to_text('<p>Ribs</p>')", (".markup.adf", ".markup.markdown", "markdown_it")),
        ("markup.outline('<h1>Ribs</h1>')", (".markup.adf", ".markup.markdown", "markdown_it")),
        ("markup.to_adf('<p>Ribs</p>')", (".markup.markdown", "markdown_it")),
    ],
)
def test_what_is_not_used_is_not_loaded(use: str, unused: tuple[str, ...]) -> None:
    code = f"import sys; from confluence_connector import markup; {use}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()

    assert not [name for name in loaded if any(part in name for part in unused)]


def test_every_public_name_is_found_and_a_misspelt_one_is_not() -> None:
    from confluence_connector import markup

    assert all(getattr(markup, name) is not None for name in markup.__all__)
    assert dir(markup) == markup.__all__
    with pytest.raises(AttributeError, match="to_markdwon"):
        _ = markup.to_markdwon
