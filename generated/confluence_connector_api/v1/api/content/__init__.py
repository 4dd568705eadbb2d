# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import archive_pages, publish_legacy_draft, publish_shared_draft, search_content_by_cql

__all__ = ("archive_pages", "publish_legacy_draft", "publish_shared_draft", "search_content_by_cql")

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
