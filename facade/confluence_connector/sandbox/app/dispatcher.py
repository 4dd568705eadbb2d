"""What happens to a request, step by step; no sockets and no httpx."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import define, evolve

from confluence_connector.contract import Contract

from ..analytics.views import ANALYTICS, VIEWS, ViewLog
from ..attachments.media import serve_media
from ..audit.rules import record_request
from ..search.queue import SEARCHES, enqueue, flush_index
from ..server.messages import with_context
from ..server.request_body import is_form
from . import checks, oauth, removed_routes
from .authentication import UnreadableCredentialError, anonymous, authenticate
from .clock import timestamp
from .consent import AUTHORIZE_PATH, ConsentPage
from .context import RequestContext
from .operations import HANDLERS
from .parameters import Query
from .rate_limit import PointsBudget
from .responses import EarlyResponse, HTTPError, html_page, json_response
from .validation import validate_request, validate_response

if TYPE_CHECKING:
    from datetime import datetime

    from confluence_connector.contract import Match

    from ..server.messages import Request, Response
    from ..store import Store
    from .authentication import Principal
    from .clock import Clock
    from .settings import Settings

__all__ = ["Dispatcher"]

_GATEWAY_PREFIX = "/ex/confluence/"
_METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")
_FORM_OVERHEAD = 1024 * 1024
"""Bytes that a form may have beside its files."""
_LARGEST_FORM_OF_OAUTH = 64 * 1024
_TRACE_FACTOR = 0x9E3779B97F4A7C15F39CC0605CEDC835


@define
class _Exchange:
    """A request to Confluence on its way through the steps.

    Attributes:
        request: The request.
        now: When it arrived.
        match: The operation that serves it, if there is one.
        is_removed: Whether that operation is one of v1's removed routes.
        principal: Who is calling, once that is known.
        is_charged: Whether it costs points.
        is_deprecated: Whether the response announces that the route is going away.
    """

    request: Request
    now: datetime
    match: Match | None = None
    is_removed: bool = False
    principal: Principal | None = None
    is_charged: bool = False
    is_deprecated: bool = False


class Dispatcher:
    """Responds to requests over one store.

    Args:
        store: Where everything is kept.
        cloud_id: The site's id.
        clock: What time it is.
        settings: The sandbox's settings.
    """

    def __init__(self, store: Store, cloud_id: str, clock: Clock, settings: Settings) -> None:
        self._store = store
        self._cloud_id = cloud_id
        self._clock = clock
        self._settings = settings
        self._points = PointsBudget()
        self._consent = ConsentPage()
        self._views = ViewLog()
        self._count = itertools.count(1)
        self._steps = (
            self._find_operation,
            self._authenticate,
            self._check_caller,
            self._check_points,
            self._check_route,
            self._check_accept,
            self._check_xsrf,
            self._check_size,
        )

    @property
    def points_spent(self) -> int:
        """Points that apps have spent in the current hour."""
        return self._points.spent

    def body_limit(self, head: Request) -> int:
        """Return how many bytes of a body may be read before its request is handled.

        Args:
            head: The request without its body.

        Returns:
            0 for a request that will be refused whatever its body holds, so that a caller
            without a credential cannot fill memory or the disk.
        """
        request = self._at_site(head)
        if request is None:
            return _LARGEST_FORM_OF_OAUTH if head.host == "gateway" else 0
        if not request.path.startswith("/wiki/"):
            return 0
        exchange = _Exchange(request, self._clock.now())
        for step in (self._find_operation, self._authenticate, self._check_caller):
            if step(exchange) is not None:
                return 0
        if is_form(head.headers.get("content-type", "")):
            return self._settings.upload_limit + _FORM_OVERHEAD
        return self._settings.body_limit

    def delay(self) -> float:
        """Return that nothing waits here: what is slow is the site around it."""
        return 0.0

    def handle(self, request: Request) -> Response:
        """Respond to one request, with the headers that every response carries."""
        response = self._route(request)
        self._add_trace(response)
        return response

    def _route(self, request: Request) -> Response:
        """Send a request on by its host and the beginning of its path."""
        if request.method not in _METHODS:
            return html_page(405, "405 Not Allowed")
        if request.host == "gateway":
            return self._route_gateway(request)
        if request.host == "media":
            return serve_media(self._store, request)
        if request.path == "/_edge/tenant_info":
            return oauth.tenant_info(self._cloud_id)
        if request.path.startswith("/wiki/"):
            return self._serve(request)
        return html_page(404, "Not Found")

    def _at_site(self, request: Request) -> Request | None:
        """Return the request as the site gets it; None if it is for the gateway or media host."""
        if request.host == "site":
            return request
        prefix = f"{_GATEWAY_PREFIX}{self._cloud_id}"
        if request.host == "gateway" and request.path.startswith(f"{prefix}/"):
            return evolve(request, path=with_context(request.path.removeprefix(prefix)))
        return None

    def _route_gateway(self, request: Request) -> Response:
        at_site = self._at_site(request)
        if at_site is not None:
            return self._serve(at_site)
        if request.path == oauth.RESOURCES_PATH and request.method == "GET":
            with self._store.read() as db:
                return oauth.accessible_resources(
                    db, request, self._cloud_id, self._clock.now(), self._settings.other_sites
                )
        if request.path == oauth.TOKEN_PATH and request.method == "POST":
            with self._store.write() as db:
                return oauth.token_endpoint(db, request, self._clock.now(), self._consent)
        if request.path == AUTHORIZE_PATH and request.method == "GET":
            with self._store.read() as db:
                return self._consent.show(db, request, self._clock.now())
        if request.path == AUTHORIZE_PATH and request.method == "POST":
            with self._store.read() as db:
                return self._consent.decide(db, request, self._clock.now())
        return json_response({"code": 404, "message": "Not Found"}, 404)

    def _serve(self, request: Request) -> Response:
        """Pass a request to Confluence through the steps; the first response ends them."""
        # Clients in the field end paths in a slash, and the cloud serves them.
        request = evolve(request, path=request.path.removesuffix("/"))
        exchange = _Exchange(request, self._clock.now())
        for step in self._steps:
            response = step(exchange)
            if response is not None:
                break
        else:
            response = self._carry_out(exchange)
        if exchange.is_deprecated:
            response.headers.update(removed_routes.DEPRECATION)
        if exchange.is_charged:
            self._points.spend(request, response, exchange.now, self._settings.points_limit)
        return response

    def _find_operation(self, exchange: _Exchange) -> None:
        request = exchange.request
        method = "GET" if request.method == "HEAD" else request.method
        exchange.match = Contract.load().match(method, request.path)
        if exchange.match is None:
            exchange.match = removed_routes.match_removed(method, request.path)
            exchange.is_removed = exchange.match is not None

    def _authenticate(self, exchange: _Exchange) -> Response | None:
        authorization = exchange.request.headers.get("authorization")
        try:
            with self._store.read() as db:
                exchange.principal = authenticate(db, authorization, timestamp(exchange.now))
        except UnreadableCredentialError:
            return checks.unreadable_credential()
        if self._settings.anonymous_access and exchange.principal is None:
            exchange.principal = anonymous(exchange.request)
        return None

    def _check_caller(self, exchange: _Exchange) -> Response | None:
        match = None if exchange.is_removed else exchange.match
        return checks.check_caller(
            exchange.request, exchange.principal, match.operation if match else None
        )

    def _check_points(self, exchange: _Exchange) -> Response | None:
        # Points are counted for apps only; an API token has burst limits, which are unpublished.
        if not _is_app(exchange):
            return None
        refusal = self._points.refusal(exchange.now, self._settings.points_limit)
        exchange.is_charged = refusal is None
        return refusal

    def _check_route(self, exchange: _Exchange) -> Response | None:
        if exchange.match is None:
            request = exchange.request
            return checks.no_route(request, Contract.load().allowed_methods(request.path))
        if exchange.is_removed and _is_app(exchange) and self._settings.removed_v1:
            return checks.gone()
        exchange.is_deprecated = exchange.is_removed
        operation_id = exchange.match.operation.id
        return None if operation_id in HANDLERS else checks.not_implemented(operation_id)

    def _check_accept(self, exchange: _Exchange) -> Response | None:
        return checks.check_accept(exchange.request)

    def _check_xsrf(self, exchange: _Exchange) -> Response | None:
        return checks.check_xsrf(exchange.request, for_scripts=self._settings.xsrf_for_scripts)

    def _check_size(self, exchange: _Exchange) -> Response | None:
        return checks.check_size(exchange.request)

    def _carry_out(self, exchange: _Exchange) -> Response:
        """Validate a request that every step let pass, and give it to its handler."""
        match, principal = exchange.match, exchange.principal
        assert match is not None and principal is not None  # noqa: S101, PT018 -- by the steps
        try:
            response = self._call_handler(exchange.request, principal, match)
        except HTTPError as error:
            response = error.response(match.operation.api)
        except EarlyResponse as early:
            response = early.response
        if self._settings.strict:
            validate_response(match, response)
        return response

    def _call_handler(self, request: Request, principal: Principal, match: Match) -> Response:
        query = Query(request.query)
        request = validate_request(match, request, query, self._settings)
        if match.operation.id in SEARCHES:
            flush_index(self._store, self._clock.now())
        if match.operation.id in ANALYTICS:
            self._views.flush(self._store)
        begin = self._store.read if match.operation.method == "GET" else self._store.write
        with begin() as db:
            context = RequestContext(
                db,
                request,
                match.operation,
                match.path_parameters,
                query,
                principal,
                timestamp(self._clock.now()),
                self._clock,
                self._settings,
            )
            response = HANDLERS[match.operation.id](context)
            if match.operation.method != "GET":
                record_request(context)
            enqueue(db, context.changed, self._clock.now(), self._settings.index_delay)
        if match.operation.id in VIEWS:
            viewed = next(iter(match.path_parameters.values()))
            self._views.add(viewed, principal.account_id, context.now)
        return response

    def _add_trace(self, response: Response) -> None:
        """Add ids that differ on every response and are the same on every run."""
        digits = format(next(self._count) * _TRACE_FACTOR % 2**128, "032x")
        response.headers.update(
            {
                "atl-traceid": digits,
                "atl-request-id": "-".join(
                    (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
                ),
                "x-confluence-request-time": str(int(self._clock.now().timestamp() * 1000)),
                "server": "AtlassianEdge",
                "vary": "Accept-Encoding",
                "x-content-type-options": "nosniff",
            }
        )


def _is_app(exchange: _Exchange) -> bool:
    return exchange.principal is not None and exchange.principal.kind == "oauth"
