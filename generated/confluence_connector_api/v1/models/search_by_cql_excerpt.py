# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SearchByCqlExcerpt(OpenEnum):
    HIGHLIGHT = "highlight"
    INDEXED = "indexed"
    NONE = "none"
    HIGHLIGHT_UNESCAPED = "highlight_unescaped"
    INDEXED_UNESCAPED = "indexed_unescaped"
