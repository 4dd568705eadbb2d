"""Reads the inline tokens of Markdown into pieces."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from markdown_it.token import Token

from .atoms import atom_key, image_key, user_key
from .model import BREAK, NO_MARKS, Atom, Marks, Piece
from .pieces import normalised
from .reading import Reading
from .references import SCHEMES
from .syntax import Braces, directive

__all__ = ["InlineReader"]

_MARK_TOKENS = {"strong": "strong", "em": "em", "s": "del"}
_TAG = re.compile(r"<(/?)([a-z]+)((?:\s[^<>]*)?)/?>\Z", re.IGNORECASE)
_TAG_MARKS = {
    "strong": "strong",
    "b": "strong",
    "em": "em",
    "i": "em",
    "del": "del",
    "s": "del",
    "strike": "del",
    "u": "u",
    "ins": "u",
    "sub": "sub",
    "sup": "sup",
    "code": "code",
}
_TAG_ATTRIBUTE = re.compile(r"""([\w\-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_DELETE = "{delete}"
_COLOR = re.compile(r"(?:^|;)\s*(color|background-color)\s*:\s*([^;]+)")


class InlineReader:
    """Reads the lines of one text; notes in the result what is deleted and what is doubtful."""

    def __init__(self, result: Reading, env: dict[str, Any]) -> None:
        self._result = result
        self._env = env
        self._number = 0

    def pieces(self, line: Token) -> list[Piece]:
        """Return what a line shows, in normal form."""
        self._number = line.map[0] + 1 if line.map else 0
        return normalised(self._read(line.children or []))

    def anchor(self, name: str) -> Piece:
        """Return an anchor with a name."""
        return ("", NO_MARKS, Atom(atom_key("anchor", name, {}, ""), "anchor", name))

    def _read(self, tokens: list[Token]) -> list[Piece]:
        pieces: list[Piece] = []
        opened: list[tuple[str, Marks]] = []
        marks = NO_MARKS
        at = 0
        while at < len(tokens):
            token = tokens[at]
            at += 1
            match token.type:
                case "text" | "text_special":
                    pieces.append((token.content, marks, None))
                case "softbreak":
                    pieces.append((" ", marks, None))
                case "hardbreak":
                    pieces.append((BREAK, marks, None))
                case "code_inline":
                    pieces.append((token.content, marks | {"code"}, None))
                case "link_open":
                    at = self._link(tokens, at, token, marks, pieces)
                case "html_inline":
                    marks = self._tag(token.content, marks, opened, pieces)
                case "span_open":
                    opened.append(("span", marks))
                    if not token.meta["deleted"]:
                        marks = marks | token.meta["marks"]
                    else:
                        self._result.deleted.update(token.meta["marks"])
                case "span_close":
                    marks = _closed("span", marks, opened)
                case kind if kind.removesuffix("_open") in _MARK_TOKENS and token.nesting == 1:
                    opened.append((token.tag, marks))
                    marks = marks | {_MARK_TOKENS[kind.removesuffix("_open")]}
                case kind if kind.removesuffix("_close") in _MARK_TOKENS and token.nesting == -1:
                    marks = _closed(token.tag, marks, opened)
                case _:
                    self._atom(token, marks, pieces)
        return pieces

    def _atom(self, token: Token, marks: Marks, pieces: list[Piece]) -> None:
        match token.type:
            case "image":
                atom = self._image(token)
            case "atom":
                atom = self._directive(token.meta)
            case "emoticon":
                atom = Atom(f":{token.content}:", "emoticon", token.content)
            case "math_inline":
                atom = Atom(f"${token.content}$", "mathinline", "", {"body": token.content})
            case "footnote_ref":
                number = str(int(token.meta["id"]) + 1)
                link = f"link=#footnote-{number}"
                pieces.append((number, marks | {"sup", link}, None))
                return
            case _:
                return
        if atom is not None:
            pieces.append(("", marks, atom))

    def _directive(self, meta: dict[str, Any]) -> Atom | None:
        name, label, hint = meta["name"], meta["label"], meta["hint"]
        braces: Braces = meta["braces"]
        attributes = dict(braces.attributes)
        if braces.unknown:
            self._result.doubtful.append((self._number, f"“{braces.unknown}” after :{name}"))
        if name == "link" and label.startswith("#") and not attributes:
            atom = Atom(directive(":", "link", label, {}, ""), "link", label)
        elif name == "x":
            atom = Atom(f":x[{label}]{{#{braces.digest}}}", "x", label, {}, braces.digest)
        else:
            key = atom_key(name, label, attributes, braces.digest, hint)
            atom = Atom(key, name, label, attributes, braces.digest, hint)
        return self._unless_deleted(atom, braces)

    def _unless_deleted(self, atom: Atom, braces: Braces) -> Atom | None:
        if not braces.deleted:
            return atom
        self._result.deleted[atom.key] += 1
        return None

    def _image(self, token: Token) -> Atom | None:
        braces: Braces = token.meta.get("braces") or Braces()
        source = str(token.attrs["src"])
        alt = "".join(
            child.content if child.type in ("text", "text_special", "code_inline") else ""
            for child in token.children or []
        )
        alt = " ".join(alt.split())
        attributes = dict(braces.attributes)
        if "title" in token.attrs and "title" not in attributes:
            attributes["title"] = str(token.attrs["title"])
        return self._unless_deleted(_image(alt, source, attributes, braces.digest), braces)

    def _link(
        self, tokens: list[Token], at: int, token: Token, marks: Marks, pieces: list[Piece]
    ) -> int:
        """Read a link up to its end, and return where reading goes on."""
        stop = at
        depth = 1
        while depth:
            depth += {"link_open": 1, "link_close": -1}.get(tokens[stop].type, 0)
            stop += 1
        address = str(token.attrs["href"])
        scheme, _, rest = address.partition(":")
        if token.markup == "autolink" and scheme in ("ac", "ri", "at"):
            # A tag of storage, which Markdown takes for an address.
            self._result.doubtful.append((self._number, f"the tag <{address}>"))
            pieces.append((f"<{address}>", marks, None))
            return stop
        atom = None
        if scheme == "user" and rest:
            atom = Atom(user_key(rest), "user", rest)
        elif token.markup == "autolink" and scheme in SCHEMES:
            atom = Atom(f"<{address}>", "link", address)
        if atom is not None:
            following = tokens[stop] if stop < len(tokens) else None
            if following is not None and following.content.startswith(_DELETE):
                following.content = following.content.removeprefix(_DELETE)
                self._result.deleted[atom.key] += 1
            else:
                pieces.append(("", marks, atom))
        else:
            if "title" in token.attrs:
                self._result.doubtful.append((self._number, "the title of a link"))
            inner = self._read(tokens[at : stop - 1])
            if not inner:
                inner = [(address, NO_MARKS, None)]
            link = f"link={address}"
            pieces += [(text, marks | own | {link}, atom) for text, own, atom in inner]
        return stop

    def _tag(
        self, text: str, marks: Marks, opened: list[tuple[str, Marks]], pieces: list[Piece]
    ) -> Marks:
        """Read an HTML tag; what is not known stays text."""
        found = _TAG.match(text)
        name = found[2].lower() if found else ""
        if found is None:
            if not text.startswith("<!--"):
                pieces.append((text, marks, None))
            return marks
        if name == "br":
            pieces.append((BREAK, marks, None))
            return marks
        if found[1]:
            if any(tag == f"<{name}" for tag, _ in opened):
                return _closed(f"<{name}", marks, opened)
        elif own := _tag_marks(name, found[3]):
            opened.append((f"<{name}", marks))
            return marks | own
        elif name == "img" and (image := self._html_image(found[3])):
            pieces.append(("", marks, image))
            return marks
        self._result.doubtful.append((self._number, f"the tag {text}"))
        pieces.append((text, marks, None))
        return marks

    def _html_image(self, text: str) -> Atom | None:
        values = _attributes(text)
        if "src" not in values:
            return None
        shown = {key: text for key, text in values.items() if key in ("width", "height", "title")}
        return _image(" ".join(values.get("alt", "").split()), values["src"], shown, "")


def _image(alt: str, source: str, attributes: dict[str, str], digest: str) -> Atom:
    if source == "hidden:":
        shown = source
    else:
        shown = f"<{source}>" if re.search(r"[\s()<>\\]", source) else source
    key = image_key(alt, shown, attributes, digest)
    return Atom(key, "image", alt, {**attributes, "source": shown}, digest)


def _closed(tag: str, marks: Marks, opened: list[tuple[str, Marks]]) -> Marks:
    """Return the marks that hold behind the end of the innermost ``tag``."""
    for at in range(len(opened) - 1, -1, -1):
        if opened[at][0] == tag:
            before = opened[at][1]
            del opened[at:]
            return before
    return marks


def _attributes(text: str) -> dict[str, str]:
    return {
        found[1].lower(): unescape(found[2] or found[3] or found[4] or "")
        for found in _TAG_ATTRIBUTE.finditer(text)
    }


def _tag_marks(name: str, text: str) -> Marks:
    if name in _TAG_MARKS:
        return frozenset({_TAG_MARKS[name]})
    values = _attributes(text)
    if name in ("span", "font"):
        style = values.get("style", "")
        if "color" in values:
            style += f";color:{values['color']}"
        kinds = {"color": "color", "background-color": "bg"}
        return frozenset(
            f"{kinds[found[1]]}={found[2].strip()}" for found in _COLOR.finditer(style)
        )
    if name == "mark":
        return frozenset({"bg=#fff0b3"})
    if name == "a" and values.get("href"):
        return frozenset({f"link={values['href']}"})
    return NO_MARKS
