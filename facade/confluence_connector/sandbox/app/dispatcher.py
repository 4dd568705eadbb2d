"""The sandbox's core: a request goes in, an answer comes out. No sockets, no httpx."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from confluence_connector.contract import Contract

from . import gates, indexing, media, oauth, removed, resources
from .answers import Answered, Refused, html_page, json_response
from .binding import check_answer, check_binding
from .call import HANDLERS, Call
from .callers import UnreadableCredentialError, identify
from .clock import timestamp
from .fields import Query
from .points import PointsBudget

if TYPE_CHECKING:
    from confluence_connector.contract import Match

    from .callers import Caller
    from .clock import Clock
    from .controls import Controls
    from .exchange import Request, Response
    from .store import Store

resources.load()

_GATEWAY_PREFIX = "/ex/confluence/"
_METHODS = ("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS")
_TRACE_FACTOR = 0x9E3779B97F4A7C15F39CC0605CEDC835


class Core:
    """Answers requests over one store.

    Args:
        store: Where everything is kept.
        cloud_id: The site's id.
        clock: What time it is.
        controls: The knobs.
    """

    def __init__(self, store: Store, cloud_id: str, clock: Clock, controls: Controls) -> None:
        self._store = store
        self._cloud_id = cloud_id
        self._clock = clock
        self._controls = controls
        self._points = PointsBudget()
        self._answered = itertools.count(1)

    @property
    def points_spent(self) -> int:
        """Points that apps have spent in the current hour."""
        return self._points.spent

    def handle(self, request: Request) -> Response:
        """Answer one request, with the headers that every answer carries."""
        response = self._answer(request)
        self._add_trace(response)
        return response

    def _answer(self, request: Request) -> Response:
        if request.method not in _METHODS:
            return html_page(405, "405 Not Allowed")
        if request.place == "gateway":
            return self._answer_gateway(request)
        if request.place == "media":
            return media.answer(self._store, request)
        if request.place == "site" and request.path == "/_edge/tenant_info":
            return oauth.tenant_info(self._cloud_id)
        if request.place == "site" and request.path.startswith("/wiki/"):
            return self._answer_confluence(request)
        return html_page(404, "Not Found")

    def _answer_gateway(self, request: Request) -> Response:
        if request.path.startswith(f"{_GATEWAY_PREFIX}{self._cloud_id}/"):
            inner = request.path[len(_GATEWAY_PREFIX) + len(self._cloud_id) :]
            return self._answer_confluence(replace(request, path=inner))
        if request.path == oauth.RESOURCES_PATH and request.method == "GET":
            with self._store.read() as db:
                return oauth.accessible_resources(
                    db, request, self._cloud_id, self._clock.now(), self._controls.other_sites
                )
        if request.path == oauth.TOKEN_PATH and request.method == "POST":
            with self._store.write() as db:
                return oauth.answer_token(db, request, self._clock.now())
        return json_response({"code": 404, "message": "Not Found"}, 404)

    def _answer_confluence(self, request: Request) -> Response:
        # Clients in the field end paths in a slash, and the cloud serves them.
        request = replace(request, path=request.path.removesuffix("/"))
        method = "GET" if request.method == "HEAD" else request.method
        match = Contract.load().match(method, request.path)
        authorization = request.headers.get("authorization")
        now = self._clock.now()
        try:
            with self._store.read() as db:
                caller = identify(db, authorization, timestamp(now))
        except UnreadableCredentialError:
            return gates.unreadable_credential()
        refusal = gates.check_caller(request, caller, match.operation if match else None)
        if refusal is not None or caller is None:
            return refusal or gates.scope_mismatch()
        if caller.kind != "oauth":
            return self._answer_caller(request, caller, match)
        # Points are counted for apps only; an API token has burst limits, which are unpublished.
        limit = self._controls.points_limit
        refusal = self._points.refusal(now, limit)
        if refusal is not None:
            return refusal
        response = self._answer_caller(request, caller, match)
        self._points.spend(request, response, now, limit)
        return response

    def _answer_caller(self, request: Request, caller: Caller, match: Match | None) -> Response:
        if match is None:
            return self._answer_unknown(request, caller)
        return self._answer_known(request, caller, match)

    def _answer_unknown(self, request: Request, caller: Caller) -> Response:
        match = removed.match(request.method, request.path)
        if match is None:
            return gates.no_route(request, Contract.load().allowed_methods(request.path))
        if caller.kind == "oauth" and self._controls.removed_v1:
            return gates.gone()
        response = self._answer_known(request, caller, match)
        response.headers.update(removed.DEPRECATION)
        return response

    def _answer_known(self, request: Request, caller: Caller, match: Match) -> Response:
        if match.operation.id not in HANDLERS:
            return gates.not_implemented(match.operation.id)
        refusal = gates.check_xsrf(
            request, for_scripts=self._controls.xsrf_for_scripts
        ) or gates.check_size(request, self._controls.body_limit)
        if refusal is not None:
            return refusal
        response = self._carry_out(request, caller, match)
        if self._controls.strict:
            check_answer(match, response)
        return response

    def _carry_out(self, request: Request, caller: Caller, match: Match) -> Response:
        try:
            return self._answer_operation(request, caller, match)
        except Refused as refused:
            return refused.response(match.operation.api)
        except Answered as early:
            return early.response

    def _answer_operation(self, request: Request, caller: Caller, match: Match) -> Response:
        query = Query(request.query)
        check_binding(match, request, query)
        if match.operation.id in indexing.SEARCHES:
            indexing.catch_up(self._store, self._clock.now())
        begin = self._store.read if match.operation.method == "GET" else self._store.write
        with begin() as db:
            call = Call(
                db,
                request,
                match.operation,
                match.path_parameters,
                query,
                caller,
                timestamp(self._clock.now()),
                self._clock,
                self._controls,
            )
            response = HANDLERS[match.operation.id](call)
            indexing.note(db, call.changed, self._clock.now(), self._controls.index_delay)
        return response

    def _add_trace(self, response: Response) -> None:
        """Ids that differ on every answer and are the same on every run."""
        digits = format(next(self._answered) * _TRACE_FACTOR % 2**128, "032x")
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
