"""Bodies and their representations; storage format is what is kept."""
