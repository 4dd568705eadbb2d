# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionCustomContentOperationsItemKey(OpenEnum):
    READ = "read"
    CREATE = "create"
    DELETE = "delete"
