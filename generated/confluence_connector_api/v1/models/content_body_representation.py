# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class ContentBodyRepresentation(OpenEnum):
    VIEW = "view"
    EXPORT_VIEW = "export_view"
    STYLED_VIEW = "styled_view"
    STORAGE = "storage"
    EDITOR = "editor"
    EDITOR2 = "editor2"
    ANONYMOUS_EXPORT_VIEW = "anonymous_export_view"
    WIKI = "wiki"
    ATLAS_DOC_FORMAT = "atlas_doc_format"
    RAW = "raw"
