# Derived from facade/confluence_connector/_async/__init__.py by `nox -s unasync`: change that file instead.
"""The hand-written I/O code. ``_sync`` is derived from it: ``nox -s unasync``."""
