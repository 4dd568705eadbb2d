# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionRequestOperationTarget(OpenEnum):
    PAGE = "page"
    BLOGPOST = "blogpost"
    COMMENT = "comment"
    ATTACHMENT = "attachment"
    SPACE = "space"
