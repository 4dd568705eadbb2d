# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ChildPageSortOrder(OpenEnum):
    CREATED_DATE = "created-date"
    CREATED_DATE_DESC = "-created-date"
    ID = "id"
    ID_DESC = "-id"
    CHILD_POSITION = "child-position"
    CHILD_POSITION_DESC = "-child-position"
    MODIFIED_DATE = "modified-date"
    MODIFIED_DATE_DESC = "-modified-date"
