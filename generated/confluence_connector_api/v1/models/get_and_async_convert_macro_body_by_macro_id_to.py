# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetAndAsyncConvertMacroBodyByMacroIdTo(OpenEnum):
    EXPORT_VIEW = "export_view"
    VIEW = "view"
    STYLED_VIEW = "styled_view"
