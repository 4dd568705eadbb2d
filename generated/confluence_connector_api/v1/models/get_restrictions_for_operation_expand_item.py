# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetRestrictionsForOperationExpandItem(OpenEnum):
    RESTRICTIONS_USER = "restrictions.user"
    RESTRICTIONS_GROUP = "restrictions.group"
    CONTENT = "content"
