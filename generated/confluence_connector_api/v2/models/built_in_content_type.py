# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class BuiltInContentType(OpenEnum):
    PAGE = "page"
    BLOGPOST = "blogpost"
    ATTACHMENT = "attachment"
    FOOTER_COMMENT = "footer-comment"
    INLINE_COMMENT = "inline-comment"
