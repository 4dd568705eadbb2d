"""two versions of a document -> compare -> classify -> impact -> page, one module a step."""
