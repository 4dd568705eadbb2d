"""How often contents were read, and by how many."""
