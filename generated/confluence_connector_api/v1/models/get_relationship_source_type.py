# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetRelationshipSourceType(OpenEnum):
    USER = "user"
    CONTENT = "content"
    SPACE = "space"
