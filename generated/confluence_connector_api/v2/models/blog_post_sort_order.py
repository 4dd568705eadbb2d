# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BlogPostSortOrder(OpenEnum):
    ID = "id"
    ID_DESC = "-id"
    CREATED_DATE = "created-date"
    CREATED_DATE_DESC = "-created-date"
    MODIFIED_DATE = "modified-date"
    MODIFIED_DATE_DESC = "-modified-date"
