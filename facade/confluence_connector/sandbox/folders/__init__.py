"""Folders, whiteboards, databases and embedded links."""
