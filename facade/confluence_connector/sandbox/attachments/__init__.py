"""Attachments, their files and downloads."""
