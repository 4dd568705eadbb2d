"""Inline tasks."""
