"""Content of apps."""
