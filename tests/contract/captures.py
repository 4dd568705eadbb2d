"""Builds the cassettes of origin `capture`: ``python -m tests.contract.captures FOLDER``.

The folder holds recorded exchanges of a real site, one JSON file a capture. What a cassette
takes from one is its structure: request line, names of fields, types, status, headers that are
on the list. Every value that is not a word of the documents is invented. The address and the
sign-in are ours; exchanges with other services are left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from confluence_connector.testing.cassette import dump
from confluence_connector.testing.scrubber import Scrubber
from confluence_connector_api import documents

CASSETTES = Path(__file__).parents[1] / "cassettes" / "captures"
_API = "https://api.atlassian.com"
_GATEWAY = f"{_API}/ex/confluence/11111111-2222-3333-4444-555555555555"
_FOOD = """grill ribs corn salad plan list sauce bread table guest summer garden smoke ember coal
apple onion pepper butter lemon honey bean melon berry cider spoon plate bowl oven kettle market
basket ladder lantern blanket picnic meadow river bridge harbor island"""
_FREE_TEXT = {"comment", "description", "excerpt", "message", "name", "text", "title", "value"}
_TOKEN = re.compile(r"(?:%[0-9A-F]{2})|[A-Za-z0-9_~.-]+")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|[A-Z][a-z]{2} \d\d, \d{4}")
# What the scrubber has fixed placeholders for.
_SCRUBBED = re.compile(
    r"https?://[^/]+|(?:\d{6}:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|~[0-9a-f]{20,}"
)
_WHOLE = re.compile(f"{_DATE.pattern}|{_SCRUBBED.pattern}")
# Parts of addresses, of markup and of headers: facts of the wire that stand in no document.
_WIRE = """Re acme.atlassian.net accessible-resources action api application aui-icon base
cacheVersion charset content-type-page context cql cursor deprecation download draftId edit edit-v2
false focusedCommentId https image json limit max-age modificationDate ms next oauth overview p
pageId preview rel resumedraft.action s spaces svg token true utf-8 viewpageattachments.action wiki
x xml"""


def documented_words() -> set[str]:
    """Every word that the documents know: fields, values of enumerations, parts of paths."""
    words = set(_WIRE.split())

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            words.update(node.get("enum", ()))
            words.update(node.get("properties", ()))
            words.update(scope for scopes in node.get("security", ()) for scope in scopes)
            for key, value in node.items():
                words.update(_TOKEN.findall(key) if key.startswith("/") else ())
                if key in ("scope", "scopes", "oAuthDefinitions", "x-atlassian-oauth2-scopes"):
                    words.update(re.findall(r"[\w.:-]+:[\w.:-]+", json.dumps(value)))
                walk(value)
        elif isinstance(node, list):
            for item in node:
                walk(item)

    for api in ("v1", "v2"):
        walk(documents.load(api))
    return {str(word) for word in words}


class Inventor:
    """Replaces values, the same one always in the same way."""

    def __init__(self, documented: set[str]) -> None:
        self._documented = documented
        self._words: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def json(self, value: Any, key: str = "") -> Any:
        """Invent the values of a JSON document, and the names in what users have stored."""
        if isinstance(value, dict) and key == "value":
            return {self._word(k): self.json(v, k) for k, v in value.items()}
        if isinstance(value, dict):
            return {k: self.json(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [self.json(item, key) for item in value]
        if isinstance(value, str):
            return self.text(value, is_free=key in _FREE_TEXT)
        if isinstance(value, int) and not isinstance(value, bool) and value > 99:
            return self._number(str(value))
        return value

    def text(self, text: str, *, is_free: bool = False) -> str:
        """Invent a text, word by word, so that titles and the links made of them agree."""
        if text in self._documented and not is_free:
            return text
        return "".join(
            _fixed(part) if _WHOLE.fullmatch(part) else _TOKEN.sub(self._token(is_free), part)
            for part in _split(text)
        )

    def _token(self, is_free: bool) -> Callable[[re.Match[str]], str]:
        def swap(match: re.Match[str]) -> str:
            token = match[0]
            if token.startswith("%") or (token.isdigit() and len(token) <= 3):
                return token
            if token.isdigit():
                return str(self._number(token))
            if found := re.fullmatch(r"(att)(\d+)", token):
                return f"att{self._number(found[2])}"
            is_markup = token in ("p", "Re")
            if is_markup or (
                token in self._documented and not is_free and token not in self._words
            ):
                return token
            stem, dot, extension = token.rpartition(".")
            if dot and extension in self._documented:
                return f"{self._word(stem)}.{extension}"
            return self._word(token)

        return swap

    def _word(self, word: str) -> str:
        if word not in self._words:
            food = _FOOD.split()
            turn, number = divmod(len(self._words), len(food))
            self._words[word] = food[number] + (str(turn) if turn else "")
        return self._words[word]

    def _number(self, number: str) -> int:
        return self._numbers.setdefault(number, 131072 + 8 * len(self._numbers))


def cassette(name: str, exchanges: list[dict[str, Any]], documented: set[str]) -> str:
    """Return the text of one capture's cassette."""
    inventor, scrubber = Inventor(documented), Scrubber()
    interactions = [
        _interaction(exchange, inventor, scrubber)
        for exchange in exchanges
        if exchange["request"]["path"].startswith(("/wiki/", "/oauth/"))
    ]
    return dump({"origin": "capture", "source": name, "version": 1, "interactions": interactions})


def _interaction(
    exchange: dict[str, Any], inventor: Inventor, scrubber: Scrubber
) -> dict[str, Any]:
    request, response = exchange["request"], exchange["response"]
    host = _API if request["path"].startswith("/oauth/") else _GATEWAY
    query = {k: inventor.text(v) for k, v in (request["params"] or {}).items()}
    url = host + inventor.text(request["path"]) + (f"?{urlencode(query)}" if query else "")
    is_json = {"content-type": "application/json"}
    came = {
        name: value if name == "content-type" else inventor.text(value)
        for name, value in response["headers"].items()
    }

    def body(value: Any) -> str:
        if value in (None, ""):
            return ""
        return scrubber.body(json.dumps(inventor.json(value)).encode(), is_json).decode()

    return {
        "request": {
            "method": request["method"],
            "uri": scrubber.url(url),
            "body": body(request["body"]),
            "headers": {k: [v] for k, v in is_json.items()} if request["body"] else {},
        },
        "response": {
            "status": {"code": response["status"], "message": ""},
            "headers": {k: [v] for k, v in scrubber.response_headers(came).items()},
            "body": {"string": body(response["body"])},
        },
    }


def _split(text: str) -> Iterator[str]:
    """Cut a text before and after what is replaced as a whole."""
    end = 0
    for match in _WHOLE.finditer(text):
        yield text[end : match.start()]
        yield match[0]
        end = match.end()
    yield text[end:]


def _fixed(part: str) -> str:
    if not _DATE.fullmatch(part):
        return part
    if "," in part:
        return "Sep 01, 2026"
    return "2026-09-01T10:00:00.000Z" if "T" in part else "2026-09-01"


def main(folder: Path) -> None:
    """Write the cassettes of every capture in a folder."""
    documented = documented_words()
    CASSETTES.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.glob("*.json")):
        name = path.stem
        text = cassette(name, json.loads(path.read_text("utf-8")), documented)
        (CASSETTES / f"{name.replace('-', '_')}.yaml").write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
