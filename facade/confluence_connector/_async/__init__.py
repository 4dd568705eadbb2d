"""The hand-written I/O code. ``_sync`` is derived from it: ``nox -s unasync``."""
