# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentBodyConversionInputEmbeddedContentRender(OpenEnum):
    CURRENT = "current"
    VERSION_AT_SAVE = "version-at-save"
