# Written by `nox -s generate`; never edit by hand.
"""Operations by group; each group is imported when it is first asked for."""

from typing import TYPE_CHECKING

from ...late import late_modules

if TYPE_CHECKING:
    from . import (
        admin_key,
        ancestors,
        app_properties,
        attachment,
        blog_post,
        children,
        classification_level,
        comment,
        content,
        content_properties,
        custom_content,
        data_policies,
        database,
        descendants,
        folder,
        label,
        like,
        operation,
        page,
        redactions,
        smart_link,
        space,
        space_permission_transition,
        space_permissions,
        space_properties,
        space_roles,
        task,
        user,
        version,
        whiteboard,
    )

__all__ = (
    "admin_key",
    "ancestors",
    "app_properties",
    "attachment",
    "blog_post",
    "children",
    "classification_level",
    "comment",
    "content",
    "content_properties",
    "custom_content",
    "data_policies",
    "database",
    "descendants",
    "folder",
    "label",
    "like",
    "operation",
    "page",
    "redactions",
    "smart_link",
    "space",
    "space_permission_transition",
    "space_permissions",
    "space_properties",
    "space_roles",
    "task",
    "user",
    "version",
    "whiteboard",
)

if not TYPE_CHECKING:  # to a type checker it would make every name one that exists
    __getattr__, __dir__ = late_modules(__name__, __all__)
