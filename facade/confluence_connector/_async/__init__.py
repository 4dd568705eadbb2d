"""The only hand-written code that does I/O. ``_sync`` is derived from it: ``nox -s unasync``."""
