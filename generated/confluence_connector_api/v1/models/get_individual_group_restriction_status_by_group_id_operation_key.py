# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetIndividualGroupRestrictionStatusByGroupIdOperationKey(OpenEnum):
    READ = "read"
    UPDATE = "update"
