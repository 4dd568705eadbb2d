"""Storage format as a document of the editor (ADF), and back."""

from .errors import AdfError
from .read import to_adf
from .write import from_adf

__all__ = ["AdfError", "from_adf", "to_adf"]
