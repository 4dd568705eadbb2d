# Written by `nox -s generate`; never edit by hand.
"""Operations by group; each group is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ...late import late_modules

if TYPE_CHECKING:
    from . import (
        analytics,
        audit,
        content,
        content_attachments,
        content_body,
        content_children_and_descendants,
        content_labels,
        content_macro_body,
        content_permissions,
        content_restrictions,
        content_states,
        content_versions,
        content_watches,
        dynamic_modules,
        experimental,
        group,
        label_info,
        long_running_task,
        relation,
        search,
        settings,
        space,
        space_permissions,
        space_settings,
        template,
        themes,
        user_properties,
        users,
    )

__all__ = (
    "analytics",
    "audit",
    "content",
    "content_attachments",
    "content_body",
    "content_children_and_descendants",
    "content_labels",
    "content_macro_body",
    "content_permissions",
    "content_restrictions",
    "content_states",
    "content_versions",
    "content_watches",
    "dynamic_modules",
    "experimental",
    "group",
    "label_info",
    "long_running_task",
    "relation",
    "search",
    "settings",
    "space",
    "space_permissions",
    "space_settings",
    "template",
    "themes",
    "user_properties",
    "users",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
