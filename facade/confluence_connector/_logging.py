"""The library's logger: waits, retries, refreshes, and never a secret; silent unless asked."""

import logging

__all__ = ["log"]

log = logging.getLogger("confluence_connector")
"""Tells at level INFO what takes time. Switch it on with ``logging.basicConfig(level="INFO")``."""

log.addHandler(logging.NullHandler())
