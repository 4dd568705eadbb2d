"""The library's logger, for waits, retries and token refreshes; it never logs a secret."""

import logging

__all__ = ["log"]

log = logging.getLogger("confluence_connector")
"""Logs what takes time at level INFO. Enable it with ``logging.basicConfig(level="INFO")``."""

log.addHandler(logging.NullHandler())
