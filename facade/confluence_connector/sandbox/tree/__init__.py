"""Pages, folders and their like in their tree."""
