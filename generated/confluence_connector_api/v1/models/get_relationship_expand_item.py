# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetRelationshipExpandItem(OpenEnum):
    RELATION_DATA = "relationData"
    SOURCE = "source"
    TARGET = "target"
