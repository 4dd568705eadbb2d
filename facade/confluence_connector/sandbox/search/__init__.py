"""CQL over the store: the search index and the searches on it.

The store makes the index's tables. Code that writes a content or a space
calls ``index_content`` for it, in the write's own transaction or later, when the index is to
learn of it. Routes call ``search`` and ``search_users`` and let their refusals through.
"""

from .engine import Hit, SearchPage, search, search_users
from .index import index_content
from .refusals import bad_cursor

__all__ = [
    "Hit",
    "SearchPage",
    "bad_cursor",
    "index_content",
    "search",
    "search_users",
]
