"""Pages and blog posts, and what all kinds of content have in common."""
