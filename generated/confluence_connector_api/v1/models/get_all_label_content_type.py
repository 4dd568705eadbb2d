# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class GetAllLabelContentType(OpenEnum):
    PAGE = "page"
    BLOGPOST = "blogpost"
    ATTACHMENT = "attachment"
    PAGE_TEMPLATE = "page_template"
