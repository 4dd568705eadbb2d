"""A stateful stand-in for Confluence Cloud."""
