# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        async_convert_content_body_request,
        async_convert_content_body_response,
        bulk_async_convert_content_body_request,
        bulk_async_convert_content_body_response,
    )

__all__ = (
    "async_convert_content_body_request",
    "async_convert_content_body_response",
    "bulk_async_convert_content_body_request",
    "bulk_async_convert_content_body_response",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
