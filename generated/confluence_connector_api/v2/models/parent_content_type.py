# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ParentContentType(OpenEnum):
    PAGE = "page"
    WHITEBOARD = "whiteboard"
    DATABASE = "database"
    EMBED = "embed"
    FOLDER = "folder"
