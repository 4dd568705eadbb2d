"""Reads Markdown into blocks. The only module that needs the extra ``markdown``."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from typing import Any

from attrs import evolve
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.footnote import footnote_plugin

from ..errors import MarkupSyntaxError
from . import autolinks, block_rules, inline_rules
from .atoms import atom_key, stands_alone
from .inline_reader import InlineReader
from .model import NO_MARKS, NOTHING, Atom, Block, Piece
from .reading import Reading
from .syntax import Braces, parse_braces

__all__ = ["read"]

_ALERTS = {
    "NOTE": "info",
    "TIP": "tip",
    "IMPORTANT": "note",
    "WARNING": "warning",
    "CAUTION": "warning",
}
_FENCE_NAME = re.compile(r"\{([A-Za-z][\w.\-]*)\}\s*")
_MOST_LEVELS = 400
_NO_LEAVES = frozenset({"li", "cell", "task"})


def read(
    markdown: str, *, emoticons: Collection[str] = (), autolink: bool = False, mermaid: str = ""
) -> Reading:
    """Read Markdown.

    Args:
        markdown: The text, with the directives of ``to_markdown``.
        emoticons: Names that are taken for emoticons between two colons.
        autolink: Whether bare addresses become links.
        mermaid: Name of the macro that a mermaid fence becomes; a code block without.

    Raises:
        MarkupSyntaxError: A directive is never closed.
    """
    env: dict[str, Any] = {"emoticons": frozenset(emoticons)}
    tokens = _parser(autolink).parse(markdown, env)
    if any(token.block and token.level >= _MOST_LEVELS - 1 for token in tokens):
        # What is nested more deeply was left out.
        raise RecursionError
    return _BlockReader(tokens, env, mermaid).reading()


@cache
def _parser(autolink: bool) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _MOST_LEVELS, "alerts": True})
    parser.enable(["table", "strikethrough"])
    # A line that starts with a tag would hide the Markdown in it.
    parser.disable(["html_block"])
    parser.use(footnote_plugin, inline=False)
    parser.use(deflist_plugin)
    parser.use(dollarmath_plugin, allow_labels=False, allow_space=False, allow_digits=False)
    if autolink:
        autolinks.install(parser)
    block_rules.install(parser)
    inline_rules.install(parser)
    # Addresses are kept as they were written: they are compared with those of the page.
    parser.normalizeLink = _unchanged  # type: ignore[method-assign, assignment]
    parser.normalizeLinkText = _unchanged  # type: ignore[method-assign, assignment]
    parser.validateLink = _always  # type: ignore[method-assign, assignment]
    return parser


def _unchanged(address: str) -> str:
    return address


def _always(_: str) -> bool:
    return True


class _BlockReader:
    """Reads the tokens of one text."""

    def __init__(self, tokens: list[Token], env: dict[str, Any], mermaid: str) -> None:
        self._tokens = tokens
        self._at = 0
        self._mermaid = mermaid
        self._result = Reading()
        self._inline = InlineReader(self._result, env)

    def reading(self) -> Reading:
        self._result.blocks = self._blocks("", "root")
        return self._result

    def _next(self) -> Token:
        token = self._tokens[self._at]
        self._at += 1
        return token

    def _blocks(self, closing: str, inside: str) -> list[Block]:
        """Read blocks up to the token that closes their container."""
        found: list[Block] = []
        while self._at < len(self._tokens):
            token = self._next()
            if token.type == closing:
                break
            found += self._block(token, inside)
        return found

    def _block(self, token: Token, inside: str) -> list[Block]:
        match token.type:
            case "paragraph_open":
                return self._paragraph("p", inside)
            case "heading_open":
                return self._paragraph(token.tag, inside)
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token)
            case "blockquote_open":
                return [Block("quote", children=self._blocks("blockquote_close", "quote"))]
            case "alert_open":
                return self._alert(token)
            case "hr":
                return [Block("rule")]
            case "fence":
                return self._fence(token)
            case "code_block":
                return [Block("code", "code", text=token.content.removesuffix("\n"))]
            case "math_block":
                return [Block("code", "mathblock", text=token.content.strip("\n"))]
            case "table_open":
                return [self._pipes()]
            case "directive_open":
                return self._directive(token)
            case "leaf":
                return self._leaf(token, inside)
            case "dl_open":
                return self._definitions()
            case "footnote_block_open":
                return self._footnotes()
            case _:
                return []

    def _line(self) -> list[Piece]:
        """Read the inline token that comes next, and the one that closes its block."""
        pieces: list[Piece] = []
        token = self._next()
        if token.type == "inline":
            pieces = self._inline.pieces(token)
            token = self._next()
        return pieces

    def _paragraph(self, kind: str, inside: str) -> list[Block]:
        pieces = self._line()
        if kind == "p" and inside not in _NO_LEAVES:
            atoms = [atom for _, marks, atom in pieces if stands_alone(atom) and not marks]
            if len(atoms) == len(pieces):
                return [_leaf_of(atom) for atom in atoms if atom is not None]
        return [Block(kind, pieces=pieces)] if pieces else []

    def _list(self, token: Token) -> list[Block]:
        closing = token.type.replace("_open", "_close")
        kind = "ol" if token.type == "ordered_list_open" else "ul"
        start = token.attrs.get("start") if kind == "ol" else None
        groups: list[Block] = []
        items: list[Block] = []
        while True:
            item = self._next()
            if item.type == closing:
                return groups
            task = item.meta.get("done") if item.meta else None
            own = "tasks" if task is not None and kind == "ul" else kind
            if task is not None and kind == "ol":
                self._result.doubtful.append((_line_of(item), "a task in a numbered list"))
            # Storage cannot mix tasks with other items: a mixed list is several.
            if not groups or groups[-1].kind != own:
                groups.append(Block(own))
                items = []
                groups[-1].children = items
                if start is not None and int(start) != 1:
                    groups[-1].attributes = {"start": str(start)}
            item_kind = "task" if own == "tasks" else "li"
            block = Block(item_kind, children=self._blocks("list_item_close", item_kind))
            if own == "tasks":
                block.attributes = {"done": "true" if task else "false"}
            if item.meta and "braces" in item.meta:
                block.attributes = dict(item.meta["braces"].attributes)
            items.append(block)

    def _alert(self, token: Token) -> list[Block]:
        while self._next().type != "alert_title_close":
            pass
        name = _ALERTS.get(token.info.upper(), "info")
        return [Block("directive", name, children=self._blocks("alert_close", "directive"))]

    def _fence(self, token: Token) -> list[Block]:
        info, text = token.info.strip(), token.content.removesuffix("\n")
        named = _FENCE_NAME.match(info)
        if named:
            if named[1] == "storage":
                return [Block("raw", text=text)]
            braces = parse_braces(info[named.end() :])
            return self._code(named[1], braces, text)
        language, _, rest = info.partition(" ")
        if "=" in language or language.startswith("#"):
            language, rest = "", info
        if language == "mermaid" and self._mermaid:
            return self._code(self._mermaid, parse_braces(rest), text)
        braces = parse_braces(rest)
        if braces.unknown:
            self._result.doubtful.append((_line_of(token), f"“{braces.unknown}” after a fence"))
        if language:
            braces = evolve(braces, attributes={"language": language, **braces.attributes})
        return self._code("code", braces, text)

    def _code(self, name: str, braces: Braces, text: str) -> list[Block]:
        block = Block("code", name, "", "", dict(braces.attributes), braces.digest, text=text)
        if braces.deleted:
            return self._delete(block)
        return [block]

    def _delete(self, block: Block) -> list[Block]:
        self._result.deleted[block.name] += 1
        if block.digest:
            self._result.deleted[block.digest] += 1
        return []

    def _directive(self, token: Token) -> list[Block]:
        name, braces = token.meta["name"], token.meta["braces"]
        if name == "list-table":
            return self._list_table(token)
        label, hint = block_rules.label_of(token)
        block = Block("directive", name, label, hint, dict(braces.attributes), braces.digest)
        block.children = self._blocks("directive_close", "directive")
        if braces.unknown:
            self._result.doubtful.append((_line_of(token), f"“{braces.unknown}” after {name}"))
        return self._delete(block) if braces.deleted else [block]

    def _leaf(self, token: Token, inside: str) -> list[Block]:
        name, braces = token.meta["name"], token.meta["braces"]
        label, hint = block_rules.label_of(token)
        attributes = dict(braces.attributes)
        block = Block("leaf", name, label, hint, attributes, braces.digest)
        if braces.deleted:
            return self._delete(block)
        if inside in _NO_LEAVES:
            # Storage does not tell such a macro from one within a line.
            key = atom_key(name, label, attributes, braces.digest, hint)
            atom = Atom(key, name, label, attributes, braces.digest, hint)
            return [Block("p", pieces=[("", NO_MARKS, atom)])]
        return [block]

    # Tables

    def _pipes(self) -> Block:
        rows: list[Block] = []
        cells: list[Block] = []
        while True:
            token = self._next()
            match token.type:
                case "table_close":
                    break
                case "tr_open":
                    cells = []
                    rows.append(Block("row", children=cells))
                case "th_open" | "td_open":
                    cell = Block("cell")
                    align = str(token.attrs.get("style", "")).partition(":")[2]
                    cell.hint = align
                    pieces = self._line()
                    if pieces:
                        cell.children = [Block("p", pieces=pieces)]
                    cells.append(cell)
                case _:
                    pass
        header = any(cell.children for cell in rows[0].children)
        if not header:
            # Pipes need a head; one without a word represents none.
            del rows[0]
        attributes = {"header": "true"} if header else NOTHING
        return Block("table", "pipe", attributes=attributes, children=rows)

    def _list_table(self, token: Token) -> list[Block]:
        braces: Braces = token.meta["braces"]
        attributes = {"header": "true"} if braces.unknown == "header" else NOTHING
        content = self._blocks("directive_close", "directive")
        if any(block.kind != "ul" for block in content):
            raise MarkupSyntaxError(
                "a list-table holds something else than the list of its rows",
                _line_of(token),
                1,
                "write every row as an item *, and its cells as items - in it; indent what"
                " stands in a cell",
            )
        items = [item for block in content for item in block.children]
        rows = [Block("row", children=_cells(item)) for item in items]
        table = Block("table", attributes=attributes, children=rows)
        if braces.deleted:
            return self._delete(table)
        return [table]

    # What storage has no element for

    def _definitions(self) -> list[Block]:
        found: list[Block] = []
        while True:
            token = self._next()
            if token.type == "dl_close":
                return found
            if token.type == "dt_open":
                pieces = [(text, marks | {"strong"}, atom) for text, marks, atom in self._line()]
                found.append(Block("p", pieces=pieces))
            elif token.type == "dd_open":
                item = Block("li", children=self._blocks("dd_close", "li"))
                if found and found[-1].kind == "ul":
                    found[-1].children = [*found[-1].children, item]
                else:
                    found.append(Block("ul", children=[item]))

    def _footnotes(self) -> list[Block]:
        notes: list[Block] = []
        while True:
            token = self._next()
            if token.type == "footnote_block_close":
                return [Block("rule"), Block("ol", children=notes)]
            if token.type == "footnote_open":
                number = int(token.meta["id"]) + 1
                item = Block("li", children=self._blocks("footnote_close", "li"))
                anchor = self._inline.anchor(f"footnote-{number}")
                if item.children and item.children[0].kind == "p":
                    first = item.children[0]
                    first.pieces = [anchor, *first.pieces]
                else:
                    item.children = [Block("p", pieces=[anchor]), *item.children]
                notes.append(item)


def _leaf_of(atom: Atom) -> Block:
    """Return a macro that stands alone in its line as the block that it is in storage."""
    return Block("leaf", atom.name, atom.label, atom.hint, atom.attributes, atom.digest)


def _cells(item: Block) -> list[Block]:
    """Return the cells of a table's row that was written as the item of a list."""
    cells: list[Block] = []
    for block in item.children:
        if block.kind == "ul":
            cells += [
                Block("cell", attributes=inner.attributes, children=inner.children)
                for inner in block.children
            ]
        else:
            cells.append(Block("cell", children=[block]))
    return cells


def _line_of(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0
