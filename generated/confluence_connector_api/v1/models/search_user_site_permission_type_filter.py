# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SearchUserSitePermissionTypeFilter(OpenEnum):
    ALL = "all"
    EXTERNAL_COLLABORATOR = "externalCollaborator"
    NONE = "none"
