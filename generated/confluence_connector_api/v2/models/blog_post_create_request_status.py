# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BlogPostCreateRequestStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
