# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class FindSourcesForTargetExpandItem(OpenEnum):
    RELATION_DATA = "relationData"
    SOURCE = "source"
    TARGET = "target"
