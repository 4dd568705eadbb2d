# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetDescendantsOfTypeType(OpenEnum):
    PAGE = "page"
    COMMENT = "comment"
    ATTACHMENT = "attachment"
