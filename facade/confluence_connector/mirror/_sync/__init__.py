# Derived from facade/confluence_connector/mirror/_async/__init__.py by `nox -s unasync`: change that file instead.
"""The mirror's I/O, on the public client alone; ``_sync`` is derived from it."""
