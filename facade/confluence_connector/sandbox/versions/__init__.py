"""Versions of contents."""
