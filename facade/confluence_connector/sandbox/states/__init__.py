"""Content states."""
