# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetBlogPostClassificationLevelStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
    ARCHIVED = "archived"
