# Derived from facade/confluence_connector/_async/resources/__init__.py by `nox -s unasync`: change that file instead.
"""The resources of the client, one module each."""
