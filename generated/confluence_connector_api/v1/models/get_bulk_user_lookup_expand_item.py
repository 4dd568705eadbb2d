# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBulkUserLookupExpandItem(OpenEnum):
    OPERATIONS = "operations"
    PERSONAL_SPACE = "personalSpace"
    IS_EXTERNAL_COLLABORATOR = "isExternalCollaborator"
