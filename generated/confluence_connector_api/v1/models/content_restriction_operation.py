# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentRestrictionOperation(OpenEnum):
    ADMINISTER = "administer"
    COPY = "copy"
    CREATE = "create"
    DELETE = "delete"
    EXPORT = "export"
    MOVE = "move"
    PURGE = "purge"
    PURGE_VERSION = "purge_version"
    READ = "read"
    RESTORE = "restore"
    UPDATE = "update"
    USE = "use"
