# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BlogPostContentStatus(OpenEnum):
    CURRENT = "current"
    DRAFT = "draft"
    HISTORICAL = "historical"
    TRASHED = "trashed"
    DELETED = "deleted"
    ANY = "any"
