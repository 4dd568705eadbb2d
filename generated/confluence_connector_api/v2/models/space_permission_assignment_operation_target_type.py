# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpacePermissionAssignmentOperationTargetType(OpenEnum):
    PAGE = "page"
    BLOGPOST = "blogpost"
    COMMENT = "comment"
    ATTACHMENT = "attachment"
    WHITEBOARD = "whiteboard"
    DATABASE = "database"
    EMBED = "embed"
    FOLDER = "folder"
    SPACE = "space"
    APPLICATION = "application"
    USER_PROFILE = "userProfile"
