"""Check exchanges with Confluence against the vendor's documents.

Pure: no network, no clock. The test suite, the sandbox and users' own recordings share this
code.
"""

from .check import Contract
from .findings import Finding, Kind, Report
from .multipart import Part, read_parts
from .operations import OperationSpec
from .router import Match

__all__ = ["Contract", "Finding", "Kind", "Match", "OperationSpec", "Part", "Report", "read_parts"]
