"""Confluence Cloud, typed."""
