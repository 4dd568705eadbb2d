# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class AsyncConvertContentBodyRequestTo(OpenEnum):
    EXPORT_VIEW = "export_view"
