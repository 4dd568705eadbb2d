# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class CustomContentBodyRepresentation(OpenEnum):
    RAW = "raw"
    STORAGE = "storage"
    ATLAS_DOC_FORMAT = "atlas_doc_format"
