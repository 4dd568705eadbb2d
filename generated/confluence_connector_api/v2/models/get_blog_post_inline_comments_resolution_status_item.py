# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostInlineCommentsResolutionStatusItem(OpenEnum):
    RESOLVED = "resolved"
    OPEN = "open"
    DANGLING = "dangling"
    REOPENED = "reopened"
