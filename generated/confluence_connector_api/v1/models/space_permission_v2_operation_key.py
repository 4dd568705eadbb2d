# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionV2OperationKey(OpenEnum):
    ADMINISTER = "administer"
    ARCHIVE = "archive"
    COPY = "copy"
    CREATE = "create"
    DELETE = "delete"
    EXPORT = "export"
    MOVE = "move"
    PURGE = "purge"
    PURGE_VERSION = "purge_version"
    READ = "read"
    RESTORE = "restore"
    RESTRICT_CONTENT = "restrict_content"
    UPDATE = "update"
    USE = "use"
