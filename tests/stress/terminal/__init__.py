"""Drives the command in a real terminal."""
