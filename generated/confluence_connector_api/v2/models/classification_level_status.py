# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ClassificationLevelStatus(OpenEnum):
    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    ARCHIVED = "ARCHIVED"
