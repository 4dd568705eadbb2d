# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetPageInlineCommentsResolutionStatusItem(OpenEnum):
    RESOLVED = "resolved"
    OPEN = "open"
    DANGLING = "dangling"
    REOPENED = "reopened"
