"""Permitted operations and permission checks."""
