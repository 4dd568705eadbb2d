# Derived from facade/confluence_connector/_async/resources/templates.py by `nox -s unasync`: change that file instead.
"""Templates: list, read, and pages made from them."""

from __future__ import annotations

from collections.abc import Mapping

from confluence_connector_api.types import UNSET
from confluence_connector_api.v1 import api as v1_api
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v2 import models as v2

from ..._error_mapping.unexpected import reading, require_type
from ..._identifiers import space_named
from ..._pagination import ResultPage, by_start, validate_page_size, validate_start
from ..._template_variables import filled
from ..._validation import Identifier, validate_id
from ..identifiers import content_id, space_key_or_id
from ..operations import OperationClient
from ..pagination import Listing
from .pages import Pages
from .spaces import Spaces

__all__ = ["Templates"]


class Templates:
    """Page templates of the site and of its spaces, as ``confluence.templates``."""

    def __init__(self, raw: OperationClient, spaces: Spaces, pages: Pages) -> None:
        self._raw = raw
        self._spaces = spaces
        self._pages = pages

    def list(
        self,
        space: Identifier | None = None,
        *,
        page_size: int = 100,
        cursor: str | None = None,
    ) -> Listing[v1.ContentTemplate]:
        """Return the page templates of a space, or those of the whole site, without bodies.

        Args:
            space: Key, id or address of the space; by default the site's own templates.
            page_size: Templates per request, not a cap on the total.
            cursor: Where to resume, from `ResultPage.cursor`; by default the start.

        Raises:
            NotFoundError: While iterating, if there is no such space, or the account may not see
                it.

        Routes: ``GET /wiki/rest/api/template/page`` (v1; v2 has no templates); for the id of a
        space first ``GET /wiki/api/v2/spaces/{id}``.
        Scopes: ``read:confluence-content.summary``, or granular
        ``read:content-details:confluence`` and ``read:template:confluence``; for an id of a
        space ``read:space:confluence``.
        """
        if space is not None:
            space_named(space)
        rows = validate_page_size(page_size)
        validate_start(cursor)

        def fetch(after: str | None) -> ResultPage[v1.ContentTemplate]:
            response = v1_api.template.get_content_templates.sync(
                client=self._raw,
                space_key=UNSET if space is None else self._spaces.key_of(space),
                limit=rows,
                start=int(after or 0),
            )
            return by_start(response)

        return Listing(fetch, cursor=cursor)

    def get(self, id: Identifier) -> v1.ContentTemplate:
        """Return one template with its storage body, ``template.body.storage.value``.

        Args:
            id: The template's id.

        Raises:
            NotFoundError: No such template, or the account may not see it.

        Route: ``GET /wiki/rest/api/template/{contentTemplateId}`` (v1; v2 has no templates).
        Scopes: ``read:confluence-content.summary``, or granular
        ``read:content-details:confluence`` and ``read:template:confluence``.
        """
        return v1_api.template.get_content_template.sync(
            str(validate_id(id, "template")), client=self._raw
        )

    def create_page(
        self,
        id: Identifier,
        *,
        space: Identifier,
        title: str,
        variables: Mapping[str, str] | None = None,
        parent: Identifier | None = None,
    ) -> v2.PageSingle:
        """Create a page from a template.

        Args:
            id: The template's id.
            space: Key, id or address of the space of the page.
            title: Title of the page.
            variables: A value for each variable of the template, by name.
            parent: Id or address of the page or folder to put it under; by default the space's
                home page.

        Returns:
            The new page.

        Raises:
            InvalidInputError: A variable of the template has no value, or the template has no such
                variable; nothing was written.
            DuplicateTitleError: The title is taken.
            NotFoundError: No such template, space or parent, or the account may not write there.
            AmbiguousWriteError: The response was lost and it is not known whether the page exists.

        Routes: ``GET /wiki/rest/api/template/{contentTemplateId}`` (v1), then
        ``POST /wiki/api/v2/pages``. Scopes: ``write:page:confluence``, and
        ``read:confluence-content.summary``, or granular ``read:content-details:confluence`` and
        ``read:template:confluence``; ``read:space:confluence`` to resolve a key, and after a lost
        response ``read:page:confluence``.
        """
        space = space_key_or_id(self._raw, space)
        if parent is not None:
            parent = content_id(self._raw, parent, "parent page")
        template = self.get(id)
        with reading(f"template {id}"):
            require_type(body := template.body.storage.value, str, "body")
        text = filled(body, variables or {})
        return self._pages.create(space, title, text, parent=parent)
