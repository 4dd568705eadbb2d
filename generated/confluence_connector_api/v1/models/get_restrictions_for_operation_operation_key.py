# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetRestrictionsForOperationOperationKey(OpenEnum):
    READ = "read"
    UPDATE = "update"
