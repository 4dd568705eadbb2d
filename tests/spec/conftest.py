from tests.spec.tiny_spec import tiny

__all__ = ["tiny"]
