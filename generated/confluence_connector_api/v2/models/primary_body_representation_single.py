# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PrimaryBodyRepresentationSingle(OpenEnum):
    STORAGE = "storage"
    ATLAS_DOC_FORMAT = "atlas_doc_format"
    VIEW = "view"
    EXPORT_VIEW = "export_view"
    ANONYMOUS_EXPORT_VIEW = "anonymous_export_view"
    STYLED_VIEW = "styled_view"
    EDITOR = "editor"
