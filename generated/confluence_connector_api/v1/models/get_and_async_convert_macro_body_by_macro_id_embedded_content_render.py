# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetAndAsyncConvertMacroBodyByMacroIdEmbeddedContentRender(OpenEnum):
    CURRENT = "current"
    VERSION_AT_SAVE = "version-at-save"
