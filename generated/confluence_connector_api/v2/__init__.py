# Written by `nox -s generate`; never edit by hand.
"""Confluence Cloud REST API v2."""
