"""The old wiki markup into storage format: what people still write of it."""

from __future__ import annotations

import re
from html import escape
from itertools import groupby

__all__ = ["from_wiki"]

_HEADING = re.compile(r"h([1-6])\.\s+(.*)")
_ITEM = re.compile(r"([*#-])\s+(.*)")
_LINK = re.compile(r"\[(?:([^|\[\]<]+)\|)?([^|\[\]<]+)\]")
_CODE = re.compile(r"\{(code|noformat)(?::([^{}]*))?\}\n?")
_MARKS = (
    (re.compile(r"(?<!\w)\*([^\s*<](?:[^*\n<]*[^\s*<])?)\*(?!\w)"), "strong"),
    (re.compile(r"(?<!\w)_([^\s_<](?:[^_\n<]*[^\s_<])?)_(?!\w)"), "em"),
    (re.compile(r"\{\{([^<{}]+)\}\}"), "code"),
)


def from_wiki(text: str) -> str:
    """Read headings, lists, paragraphs, code, links and simple marks; the rest stays text."""
    written: list[str] = []
    position, found = 0, _CODE.search(text)
    unclosed: set[str] = set()
    while found is not None:
        kind, end = found[1], -1
        if kind not in unclosed:
            end = text.find(f"{{{kind}}}", found.end())
        if end < 0:
            unclosed.add(kind)  # it is text, and so is every later one of its kind
            found = _CODE.search(text, found.end())
            continue
        written.append(_blocks(text[position : found.start()]))
        written.append(_code(found[2] or "", text[found.end() : end]))
        position = end + len(kind) + 2
        found = _CODE.search(text, position)
    written.append(_blocks(text[position:]))
    return "".join(written)


def _code(language: str, text: str) -> str:
    parameter = f'<ac:parameter ac:name="language">{escape(language)}</ac:parameter>'
    kept = text.replace("]]>", "]]]]><![CDATA[>")
    return (
        f'<ac:structured-macro ac:name="code">{parameter if language else ""}'
        f"<ac:plain-text-body><![CDATA[{kept}]]></ac:plain-text-body></ac:structured-macro>"
    )


def _blocks(text: str) -> str:
    lines = [line.strip() for line in text.splitlines()]
    return "".join(_block(kind, list(group)) for kind, group in groupby(lines, _kind))


def _kind(line: str) -> str:
    if not line:
        return ""
    if line == "----":
        return "rule"
    item = _ITEM.fullmatch(line)
    if item is not None:
        return "ol" if item[1] == "#" else "ul"
    return "heading" if _HEADING.fullmatch(line) else "paragraph"


def _block(kind: str, lines: list[str]) -> str:
    if kind in ("ul", "ol"):
        items = "".join(f"<li><p>{_inline(line[1:].strip())}</p></li>" for line in lines)
        return f"<{kind}>{items}</{kind}>"
    if kind == "heading":
        found = (_HEADING.fullmatch(line) for line in lines)
        return "".join(f"<h{h[1]}>{_inline(h[2])}</h{h[1]}>" for h in found if h is not None)
    if kind == "rule":
        return "<hr />" * len(lines)
    return f"<p>{'<br />'.join(map(_inline, lines))}</p>" if kind else ""


def _inline(text: str) -> str:
    written = escape(text, quote=False)
    for pattern, tag in _MARKS:
        written = pattern.sub(rf"<{tag}>\1</{tag}>", written)
    return _LINK.sub(_link, written)


def _link(found: re.Match[str]) -> str:
    target = found[2].replace('"', "&quot;")
    return f'<a href="{target}">{found[1] or found[2]}</a>'
