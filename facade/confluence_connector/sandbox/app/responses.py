"""Bodies and headers of responses, in the words of the cloud."""

from __future__ import annotations

import html
import json
from typing import TYPE_CHECKING

from ..server.messages import Response

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    from ..server.messages import JsonObject

    V1Data: TypeAlias = bool | Literal["denied"]

__all__ = [
    "NEVER_CACHED",
    "EarlyResponse",
    "HTTPError",
    "bare_not_found",
    "below_zero",
    "html_page",
    "invalid_parameter",
    "json_response",
    "no_content",
    "not_a_content_id",
    "not_an_integer",
    "plain_text",
    "v1_error",
    "v2_error",
    "wrong_type",
]

_V2_CODES = {
    400: "BAD_REQUEST",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    409: "CONFLICT",
    413: "PAYLOAD_TOO_LARGE",
    415: "UNSUPPORTED_MEDIA_TYPE",
    500: "INTERNAL_SERVER_ERROR",
}
_V1_EXCEPTIONS = "com.atlassian.confluence.api.service.exceptions.api."
_V1_CLASSES = {
    400: _V1_EXCEPTIONS + "BadRequestException: ",
    403: _V1_EXCEPTIONS + "PermissionException: ",
    404: _V1_EXCEPTIONS + "NotFoundException: ",
    409: _V1_EXCEPTIONS + "ConflictException: ",
}
NEVER_CACHED = {
    "cache-control": "no-cache, no-store, must-revalidate",
    "expires": "Thu, 01 Jan 1970 00:00:00 GMT",
}


class HTTPError(Exception):
    """A request that the cloud would not carry out; the dispatcher renders it for v1 or v2.

    Args:
        status: HTTP status.
        text: The human sentence.
        code: v2's code; by default the status's.
        detail: v2's detail.
        java_class: v1's prefix of the sentence; by default the one of the status.
        data: Whether v1's envelope carries the member ``data``; ``"denied"`` for the form that
            says that nothing was authorized, which a missing content has.
        v1_text: The sentence where v1 words it in another way.
    """

    def __init__(
        self,
        status: int,
        text: str,
        *,
        code: str | None = None,
        detail: str | None = None,
        java_class: str | None = None,
        data: V1Data = True,
        v1_text: str | None = None,
    ) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.v1_text = text if v1_text is None else v1_text
        self.code = code or _V2_CODES.get(status, "BAD_REQUEST")
        self.detail = detail
        self.java_class = _V1_CLASSES.get(status, "") if java_class is None else java_class
        self.data: V1Data = data

    def response(self, api: Literal["v1", "v2"]) -> Response:
        """Return the response in the envelope of one API."""
        if api == "v2":
            return v2_error(self.status, self.code, self.text, self.detail)
        return v1_error(self.status, self.java_class + self.v1_text, data=self.data)


class EarlyResponse(Exception):  # noqa: N818 -- no error: a response found early
    """Carries a whole answer out of nested calls."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


def wrong_type(value: object, name: str, expected: str) -> HTTPError:
    """v2's refusal of a value that is not of the parameter's type."""
    return HTTPError(
        400,
        f"Provided value {{{value}}} for '{name}' is not the correct type. "
        f"Expected type is {expected}",
        code="INVALID_REQUEST_PARAMETER",
        detail="",
    )


def invalid_parameter(text: str) -> HTTPError:
    """v2's refusal of a parameter for any other reason."""
    return HTTPError(400, text, code="INVALID_REQUEST_PARAMETER")


def not_an_integer(value: str) -> HTTPError:
    """v1's refusal of a text where an integer belongs."""
    text = (
        "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException: "
        "Failed to convert value of type 'java.lang.String' to required type 'int'; "
        f'nested exception is java.lang.NumberFormatException: For input string: "{value}"'
    )
    return HTTPError(400, text, java_class="", data=False)


def not_a_content_id(value: str) -> HTTPError:
    """v1's refusal of a text where the id of a content belongs."""
    text = (
        "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException: "
        "Failed to convert value of type 'java.lang.String' to required type "
        "'com.atlassian.confluence.api.model.content.id.ContentId'; nested exception is "
        f"java.lang.IllegalArgumentException: Can't parse as a ContentId : {value}"
    )
    return HTTPError(400, text, java_class="", data=False)


def below_zero(name: str) -> HTTPError:
    """v1's refusal of a negative ``limit`` or ``start``."""
    text = f"java.lang.IllegalArgumentException: {name} cannot be less than zero"
    return HTTPError(400, text, java_class="", data=False)


def json_response(
    body: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """Return a JSON response that holds one object."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(
        status,
        text.encode("utf-8", "surrogatepass"),
        {"content-type": "application/json", **(headers or {})},
        objects=1,
    )


def no_content() -> Response:
    """Return the response to a deletion."""
    return Response(204)


def v2_error(status: int, code: str, title: str, detail: str | None = None) -> Response:
    """v2's error envelope."""
    error: JsonObject = {"status": status, "code": code, "title": title, "detail": detail}
    return json_response({"errors": [error]}, status)


def v1_error(status: int, message: str, *, data: V1Data = True) -> Response:
    """v1's error envelope; refusals at parameter binding have no ``data``."""
    body: JsonObject = {"statusCode": status}
    if data == "denied":
        body["data"] = {
            "authorized": False,
            "valid": False,
            "errors": [{"message": {"translation": message.partition(": ")[2], "args": []}}],
            "successful": False,
        }
    elif data:
        body["data"] = {"authorized": True, "valid": True, "errors": [], "successful": True}
    body["message"] = message
    return json_response(body, status)


def bare_not_found() -> Response:
    """v2's 404 that names nothing: no usable credential, or a purged content."""
    return v2_error(404, "NOT_FOUND", "Not Found")


def html_page(status: int, title: str, headers: Mapping[str, str] | None = None) -> Response:
    """Return an error page made for people, as edges and servlet containers send it."""
    text = html.escape(title)
    page = f"<!DOCTYPE html><html><head><title>{text}</title></head><body><h1>{text}</h1></body>"
    return Response(
        status,
        (page + "</html>").encode(),
        {"content-type": "text/html;charset=UTF-8", **(headers or {})},
    )


def plain_text(status: int, text: str) -> Response:
    """Return a refusal as plain text."""
    return Response(status, text.encode(), {"content-type": "text/plain;charset=UTF-8"})
