# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AncestorType(OpenEnum):
    PAGE = "page"
    WHITEBOARD = "whiteboard"
    DATABASE = "database"
    EMBED = "embed"
    FOLDER = "folder"
