# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class CopyPageRequestDestinationType(OpenEnum):
    SPACE = "space"
    EXISTING_PAGE = "existing_page"
    PARENT_PAGE = "parent_page"
    PARENT_CONTENT = "parent_content"
