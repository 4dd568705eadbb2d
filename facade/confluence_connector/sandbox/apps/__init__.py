"""What apps store: properties and modules."""
