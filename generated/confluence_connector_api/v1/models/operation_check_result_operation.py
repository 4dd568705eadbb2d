# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class OperationCheckResultOperation(OpenEnum):
    ADMINISTER = "administer"
    ARCHIVE = "archive"
    CLEAR_PERMISSIONS = "clear_permissions"
    COPY = "copy"
    CREATE = "create"
    CREATE_SPACE = "create_space"
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
