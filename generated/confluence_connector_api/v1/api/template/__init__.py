# Written by `nox -s generate`; never edit by hand.
"""Operations of one group, a module each; each is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ....late import late_modules

if TYPE_CHECKING:
    from . import (
        create_content_template,
        get_blueprint_templates,
        get_content_template,
        get_content_templates,
        remove_template,
        update_content_template,
    )

__all__ = (
    "create_content_template",
    "get_blueprint_templates",
    "get_content_template",
    "get_content_templates",
    "remove_template",
    "update_content_template",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
