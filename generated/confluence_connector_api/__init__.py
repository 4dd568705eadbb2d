"""Low-level Confluence Cloud client, generated from the vendored documents."""
