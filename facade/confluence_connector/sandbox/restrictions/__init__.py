"""Restrictions of contents."""
