# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionAssignmentOperationKey(OpenEnum):
    USE = "use"
    CREATE = "create"
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
    COPY = "copy"
    MOVE = "move"
    EXPORT = "export"
    PURGE = "purge"
    PURGE_VERSION = "purge_version"
    ADMINISTER = "administer"
    RESTORE = "restore"
    CREATE_SPACE = "create_space"
    RESTRICT_CONTENT = "restrict_content"
    ARCHIVE = "archive"
    ARCHIVE_SPACE = "archive_space"
    EXPORT_CONTENT = "export_content"
    MANAGE_CONTENT = "manage_content"
    MANAGE_GUEST_USERS = "manage_guest_users"
    MANAGE_NONLICENSED_USERS = "manage_nonlicensed_users"
    MANAGE_PUBLIC_LINKS = "manage_public_links"
    MANAGE_TEMPLATES = "manage_templates"
    MANAGE_USERS = "manage_users"
