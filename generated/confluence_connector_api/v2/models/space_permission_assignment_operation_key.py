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
