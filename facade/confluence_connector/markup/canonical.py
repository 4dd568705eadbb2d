"""Compares a body that was sent with the one that Confluence keeps, past what it adds by itself.

Confluence rewrites what it saves: macros, tasks and nodes gain ids, links the version they pointed
to, entities become characters, ``<hr/>`` becomes ``<hr />``. So two bodies are compared as trees,
and not in the same way from both sides: what the *sent* body carries must be kept, whatever it is;
only what it does not carry may have been added by the server.
"""

from __future__ import annotations

from ..errors import InvalidInputError
from .canonical_adf import compare_documents
from .canonical_storage import compare_trees
from .parser import parse
from .verdicts import Verdict

__all__ = ["same_body"]


def same_body(stored: str, sent: str, *, representation: str = "storage") -> Verdict:
    """Return whether a stored body is what was sent.

    Args:
        stored: The body as Confluence returned it.
        sent: The body that was given to it.
        representation: Of both: ``storage`` or ``atlas_doc_format``. A body sent in any other,
            such as ``wiki``, is kept in storage, and cannot be compared.

    Returns:
        ``"equal"`` when nothing but the server's own additions lies between the two,
        ``"different"`` when that is ruled out, and ``"unclear"`` when something differs that a
        server might have done as well as an author, or when a body cannot be read.
    """
    if representation not in ("storage", "atlas_doc_format"):
        return "unclear"
    if stored == sent:
        return "equal"
    if representation == "atlas_doc_format":
        return compare_documents(stored, sent)
    try:
        return compare_trees(parse(stored), parse(sent))
    except InvalidInputError:
        return "unclear"
