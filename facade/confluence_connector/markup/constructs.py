"""The constructs of storage as one table: what each is, how it is written, what becomes of it.

The converters take the macros from here, the page ``docs/markup-constructs.md`` is written from
``CONSTRUCTS``, and the round-trip tests run every row in every direction. One row a line.
"""

# ruff: noqa: E501 - one row a line, so that two people can add rows at the same time.

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

__all__ = ["CONSTRUCTS", "MACROS", "Construct", "Fate", "Macro"]

Fate: TypeAlias = Literal["survives", "degrades", "refused"]


@frozen
class Macro:
    """What is known of a macro; an unknown one is taken as its markup stands.

    Attributes:
        name: The value of ``ac:name``.
        body: What its body holds: blocks (``rich``), characters (``plain``) or nothing.
        place: Whether it stands between blocks or within a line.
        label: The parameter that is shown as its text.
        adf: The ADF node that stands for it; ``extension`` when it has none of its own.
    """

    name: str
    body: Literal["rich", "plain", "none"]
    place: Literal["block", "inline"]
    label: str = ""
    adf: str = "extension"


# fmt: off
MACROS: dict[str, Macro] = {macro.name: macro for macro in (
    Macro("anchor", "none", "inline", "", "inlineExtension"),
    Macro("attachments", "none", "block"),
    Macro("children", "none", "block"),
    Macro("code", "plain", "block", "title", "codeBlock"),
    Macro("contentbylabel", "none", "block"),
    Macro("details", "rich", "block", "", "bodiedExtension"),
    Macro("detailssummary", "none", "block"),
    Macro("error", "rich", "block", "title", "panel"),
    Macro("excerpt", "rich", "block", "", "bodiedExtension"),
    Macro("excerpt-include", "none", "block"),
    Macro("expand", "rich", "block", "title", "expand"),
    Macro("include", "none", "block"),
    Macro("info", "rich", "block", "title", "panel"),
    Macro("jira", "none", "block"),
    Macro("mathblock", "plain", "block"),
    Macro("mathinline", "plain", "inline", "", "inlineExtension"),
    Macro("mermaid", "plain", "block"),
    Macro("noformat", "plain", "block", "title", "codeBlock"),
    Macro("note", "rich", "block", "title", "panel"),
    Macro("panel", "rich", "block", "title", "panel"),
    Macro("status", "none", "inline", "title", "status"),
    Macro("success", "rich", "block", "title", "panel"),
    Macro("tip", "rich", "block", "title", "panel"),
    Macro("toc", "none", "block"),
    Macro("warning", "rich", "block", "title", "panel"),
)}
# fmt: on


@frozen
class Construct:
    """One construct, with an example in storage and in Markdown, and what each direction does.

    Attributes:
        name: In the words of the editor.
        storage: An example, as Confluence stores it.
        markdown: The same as ``to_markdown`` writes it.
        edit: Storage shown as Markdown and edited.
        write: Markdown made into new storage by ``to_storage``.
        to_adf: Storage to ADF.
        from_adf: ADF to storage.
        note: What is lost where the fate is not ``survives``.
    """

    name: str
    storage: str
    markdown: str
    edit: Fate = "survives"
    write: Fate = "survives"
    to_adf: Fate = "survives"
    from_adf: Fate = "survives"
    note: str = ""


# fmt: off
CONSTRUCTS: tuple[Construct, ...] = (
    Construct("paragraph", "<p>Order ribs by Friday.</p>", "Order ribs by Friday.\n"),
    Construct("heading", "<h2>Menu</h2>", "## Menu\n"),
    Construct("rule", "<p>a</p><hr /><p>b</p>", "a\n\n---\n\nb\n"),
    Construct("bulleted list", "<ul><li><p>Ribs</p></li><li><p>Corn</p></li></ul>", "- Ribs\n- Corn\n"),
)
# fmt: on
