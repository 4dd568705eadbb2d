"""published document -> distill -> overlay -> prepare -> generate, one module a step."""
