"""Roles in spaces, and v1's permissions of spaces."""
