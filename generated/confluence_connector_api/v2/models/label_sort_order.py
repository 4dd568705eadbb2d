# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class LabelSortOrder(OpenEnum):
    CREATED_DATE = "created-date"
    CREATED_DATE_DESC = "-created-date"
    ID = "id"
    ID_DESC = "-id"
    NAME = "name"
    NAME_DESC = "-name"
