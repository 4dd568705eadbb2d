# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentPermissionRequestOperation(OpenEnum):
    READ = "read"
    UPDATE = "update"
    DELETE = "delete"
