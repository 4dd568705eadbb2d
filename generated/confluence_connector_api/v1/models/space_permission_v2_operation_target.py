# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionV2OperationTarget(OpenEnum):
    PAGE = "page"
    BLOGPOST = "blogpost"
    COMMENT = "comment"
    ATTACHMENT = "attachment"
    SPACE = "space"
