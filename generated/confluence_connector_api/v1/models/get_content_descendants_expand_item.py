# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetContentDescendantsExpandItem(OpenEnum):
    ATTACHMENT = "attachment"
    COMMENT = "comment"
    PAGE = "page"
