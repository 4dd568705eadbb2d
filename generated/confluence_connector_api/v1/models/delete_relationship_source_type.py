# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class DeleteRelationshipSourceType(OpenEnum):
    USER = "user"
    CONTENT = "content"
    SPACE = "space"
