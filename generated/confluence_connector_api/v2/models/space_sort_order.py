# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpaceSortOrder(OpenEnum):
    ID = "id"
    ID_DESC = "-id"
    KEY = "key"
    KEY_DESC = "-key"
    NAME = "name"
    NAME_DESC = "-name"
