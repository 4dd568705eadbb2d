# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class RemoveUserFromContentRestrictionOperationKey(OpenEnum):
    READ = "read"
    UPDATE = "update"
