# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AddGroupToContentRestrictionByGroupIdOperationKey(OpenEnum):
    READ = "read"
    UPDATE = "update"
