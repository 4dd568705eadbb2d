# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class PrimaryBodyRepresentation(OpenEnum):
    STORAGE = "storage"
    ATLAS_DOC_FORMAT = "atlas_doc_format"
