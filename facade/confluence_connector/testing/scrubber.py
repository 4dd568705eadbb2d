"""Replace sensitive parts of exchanges by fixed placeholders."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Mapping
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit, urlunsplit

from confluence_connector.contract.media import header_parameters, is_json, media_type

from .._encodings import needles_of, replaced
from .._json import is_array, is_object
from .._redaction import secrets_in
from . import detectors, placeholders
from .detectors import Match
from .hosts import normalize_hosts

__all__ = ["Scrubber"]

_BOUNDARY = "boundary"
_SHORTEST_LEARNT = 8
# Their patterns find them wherever they stand; a host, only in an address.
_FOUND_AGAIN = {"email", "account", "personal_space", "uuid", "hex", "site", "opaque", "jwt"}
_SITE_FIELDS = {"id", "name", "scopes", "url"}
# Characters some of which are percent-encoded; sensitive text may be visible only when decoded.
_QUOTED = re.compile(r"(?<![\w.~+@:/-])([\w.~+@:/-]*(?:%[0-9A-Fa-f]{2}[\w.~+@:/-]*)+)")


class Scrubber:
    """Scrubs the exchanges of one cassette, with consistent placeholders.

    Args:
        names: Placeholders for further strings that no pattern matches, e.g. the site's name or
            the key of a space.

    Attributes:
        names: Those placeholders, by what they stand for.
    """

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        self.names = dict(names or {})
        self._known = dict(self.names)
        self._searched = dict(self.names)
        self._credentials: dict[str, str] = {}
        self._counts: Counter[str] = Counter()

    def skip(self, text: str) -> None:
        """Take no number of a placeholder in a text, e.g. an existing cassette, for another."""
        highest = placeholders.highest_number(text)
        self._counts.update({placeholders.series(kind): highest for kind in placeholders.KINDS})

    def original(self, placeholder: str) -> str | None:
        """Return the text that was replaced by a placeholder, if it is one; never write it."""
        known = [text for text, stands_in in self._known.items() if stands_in == placeholder]
        return known[0] if len(known) == 1 else None

    def url(self, url: str) -> str:
        """Scrub an address with its query."""
        parts = urlsplit(url)
        # Decoded first: the plus signs of a query could be part of an e-mail address.
        query = [
            (self.text(key), self._form_field(key, value)) for key, value in _pairs(parts.query)
        ]
        address = urlsplit(self.text(urlunsplit(parts._replace(query=""))))
        return urlunsplit(address._replace(query=urlencode(query)))

    def request_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Keep allowed headers, without the credential."""
        kept = _on_list(headers, placeholders.REQUEST_HEADERS)
        if "authorization" in kept:
            scheme, _, _ = kept["authorization"].partition(" ")
            for secret in secrets_in(kept["authorization"]):
                self._learn(secret)
            kept["authorization"] = f"{scheme} {placeholders.CREDENTIAL}"
        if "user-agent" in kept:
            kept["user-agent"] = kept["user-agent"].partition("/")[0]
        return {name: self.text(_with_fixed_boundary(value, kept)) for name, value in kept.items()}

    def response_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Keep allowed headers."""
        kept = _on_list(headers, placeholders.RESPONSE_HEADERS)
        if "location" in kept:
            kept["location"] = self.url(kept["location"])
        # Ids of single responses are useless, and would differ in every recording.
        fixed = {
            "atl-traceid": placeholders.make("hex", 1),
            "atl-request-id": placeholders.make("uuid", 1),
        }
        return {name: fixed.get(name) or self.text(value) for name, value in kept.items()}

    def body(self, body: bytes, headers: Mapping[str, str], *, is_request: bool = False) -> bytes:
        """Scrub a body by its media type, also if compressed; JSON is indented."""
        if not body:
            return body
        inner = detectors.unpacked(body)
        if inner is not None:
            return gzip.compress(self.body(inner, headers, is_request=is_request), mtime=0)
        kind = media_type(headers.get("content-type", ""))
        if is_json(kind):
            try:
                value = json.loads(body)
            except ValueError:
                return self._text_body(body, headers)
            scrubbed = self._json(value, is_request)
            return json.dumps(scrubbed, indent=2, ensure_ascii=False).encode()
        if kind == "application/x-www-form-urlencoded":
            pairs = _pairs(body.decode())
            return urlencode([(k, self._form_field(k, v, is_request)) for k, v in pairs]).encode()
        return self._text_body(body, headers)

    def text(self, text: str) -> str:
        """Scrub a text: known secrets, what looks like one, and what is encoded."""
        pieces = _QUOTED.split(self._without_credentials(text))
        return "".join(
            self._unquoted(piece) if number % 2 else self._plain(piece)
            for number, piece in enumerate(pieces)
        )

    def again(self, text: str) -> str:
        """Take out of what was scrubbed the credentials that were learnt later."""
        return self._without_credentials(text)

    def body_again(self, body: bytes) -> bytes:
        """Take out of a body that was scrubbed the credentials that were learnt later."""
        inner = detectors.unpacked(body)
        if inner is not None:
            scrubbed = self.body_again(inner)
            return body if scrubbed == inner else gzip.compress(scrubbed, mtime=0)
        text = self._without_credentials(body.decode("utf-8", "surrogateescape"))
        return text.encode("utf-8", "surrogateescape")

    def _without_credentials(self, text: str) -> str:
        for credential in sorted(self._credentials, key=len, reverse=True):
            # These may be anywhere, in any encoding, and part of other text.
            text = replaced(text, needles_of(credential), self._credentials[credential])
        return text

    def _plain(self, text: str) -> str:
        text = normalize_hosts(text)
        for known in sorted(self._searched, key=len, reverse=True):
            if known.partition(" ")[0] in text:  # rarely, and the rest takes long
                text = _without(known, self._searched[known], text)
        text = detectors.replace(text, self._placeholder)
        return detectors.BASE64.sub(self._decoded, text)

    def _unquoted(self, piece: str) -> str:
        plain = unquote(piece)
        scrubbed = self._plain(plain)
        return piece if scrubbed == plain else quote(scrubbed, safe="+@:/")

    def _decoded(self, match: re.Match[str]) -> str:
        content = detectors.decode_base64(match[0])
        if content is None or not detectors.hides_match(content):
            return match[0]
        return self._placeholder(Match("secret", match[0]))

    def _text_body(self, body: bytes, headers: Mapping[str, str]) -> bytes:
        text = body.decode("utf-8", "surrogateescape")
        scrubbed = self.text(_with_fixed_boundary(text, headers))
        narrow = scrubbed.encode("utf-8", "surrogateescape")
        return detectors.replace_wide(narrow, self.text)

    def _json(self, value: object, is_request: bool) -> object:
        if is_object(value):
            fields = {
                self.text(key): self._json_field(key, inner, is_request)
                for key, inner in value.items()
            }
            if fields.keys() >= _SITE_FIELDS:  # of accessible-resources: the name is the host's
                fields["name"] = (urlsplit(str(fields["url"])).hostname or "").partition(".")[0]
            return fields
        if is_array(value):
            return [self._json(item, is_request) for item in value]
        return self.text(value) if isinstance(value, str) else value

    def _json_field(self, key: str, value: object, is_request: bool) -> object:
        if isinstance(value, str):
            return self._field(key, value, is_request)
        return self._json(value, is_request)

    def _field(self, key: str, value: str, is_request: bool) -> str:
        if key in placeholders.PERSON_KEYS and value:
            return placeholders.PERSON_KEYS[key]
        return (
            self._secret(value, is_request) if placeholders.names_secret(key) else self.text(value)
        )

    def _form_field(self, key: str, value: str, is_request: bool = False) -> str:
        is_secret = key in placeholders.SECRET_FIELDS or placeholders.names_secret(key)
        return self._secret(value, is_request) if is_secret else self.text(value)

    def _secret(self, value: str, is_request: bool) -> str:
        if placeholders.is_placeholder("secret", value):
            return value
        if is_request and value not in self._known:
            # The client's own: its number would depend on the responses so far.
            self._learn(value)
            return placeholders.CREDENTIAL
        placeholder = self._placeholder(Match("secret", value))
        self._learn(value, placeholder)
        return placeholder

    def _learn(self, secret: str, placeholder: str = placeholders.CREDENTIAL) -> None:
        # A short one may be a word: it is replaced here, but not searched for elsewhere.
        kinds = placeholders.KINDS
        is_placeholder = any(placeholders.is_placeholder(kind, secret) for kind in kinds)
        if len(secret) >= _SHORTEST_LEARNT and not is_placeholder:
            self._searched.setdefault(secret, self._known.setdefault(secret, placeholder))
            self._credentials.setdefault(secret, placeholder)

    def _placeholder(self, match: Match) -> str:
        if match.text not in self._known:
            self._counts[placeholders.series(match.kind)] += 1
            number = self._counts[placeholders.series(match.kind)]
            self._known[match.text] = placeholders.make(match.kind, number)
            if match.kind not in _FOUND_AGAIN:
                self._searched[match.text] = self._known[match.text]
        return self._known[match.text]


def _without(known: str, placeholder: str, text: str) -> str:
    """Replace a string as a word of its own, also where an address has ``+`` for its blanks."""
    for blank in (" ", "+") if " " in known else (" ",):
        word, stands_in = known.replace(" ", blank), placeholder.replace(" ", blank)
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", stands_in.replace("\\", r"\\"), text)
    return text


def _with_fixed_boundary(text: str, headers: Mapping[str, str]) -> str:
    # A form's boundary is random: recordings would differ, and requests never match.
    drawn = header_parameters(headers.get("content-type", "")).get("boundary")
    return text.replace(drawn, _BOUNDARY) if drawn else text


def _on_list(headers: Mapping[str, str], names: frozenset[str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items() if name.lower() in names}


def _pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)
