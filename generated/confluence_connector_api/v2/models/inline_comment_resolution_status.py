# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class InlineCommentResolutionStatus(OpenEnum):
    OPEN = "open"
    REOPENED = "reopened"
    RESOLVED = "resolved"
    DANGLING = "dangling"
