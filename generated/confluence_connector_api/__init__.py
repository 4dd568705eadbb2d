# Written by `nox -s generate`; never edit by hand.
"""Low-level Confluence Cloud client: every documented operation of v1 and v2.

``v1.api`` and ``v2.api`` hold a module an operation, ``v1.models`` and ``v2.models`` what they
take and return, ``registry`` the catalogue, ``documents`` the documents themselves.
"""
