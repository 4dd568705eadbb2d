"""Storage format as a document of the editor (ADF), and back."""
