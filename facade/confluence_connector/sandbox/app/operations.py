"""Every operation that the sandbox carries out, by its id.

A handler is registered when its module is imported, so every module that has any is named here.
"""

# ruff: noqa: F401
# pyright: reportUnusedImport=false

from __future__ import annotations

from ..administration import appearance as administration_appearance
from ..administration import handlers as administration
from ..analytics import handlers as analytics
from ..apps import handlers as apps
from ..attachments import handlers as attachments
from ..attachments import handlers_v1 as attachments_v1
from ..audit import handlers as audit
from ..bodies import handlers as bodies
from ..bodies import macros as bodies_macros
from ..classification import handlers as classification
from ..comments import handlers as comments
from ..content import blueprints as content_blueprints
from ..content import handlers as content
from ..content import handlers_v1 as content_v1
from ..content import redactions as content_redactions
from ..custom_content import handlers as custom_content
from ..folders import handlers as folders
from ..groups import handlers as groups
from ..labels import handlers as labels
from ..labels import handlers_v1 as labels_v1
from ..likes import handlers as likes
from ..long_tasks import handlers as long_tasks
from ..permissions import handlers as permissions
from ..properties import handlers as properties
from ..properties import handlers_v1 as properties_v1
from ..relations import handlers as relations
from ..restrictions import handlers as restrictions
from ..roles import handlers as roles
from ..roles import handlers_v1 as roles_v1
from ..roles import transitions as roles_transitions
from ..search import handlers as search
from ..spaces import handlers as spaces
from ..spaces import handlers_v1 as spaces_v1
from ..states import handlers as states
from ..tasks import handlers as tasks
from ..templates import handlers as templates
from ..tree import handlers as tree
from ..tree import handlers_v1 as tree_v1
from ..users import handlers as users
from ..users import properties as users_properties
from ..versions import handlers as versions
from ..watches import handlers as watches
from .context import HANDLERS

__all__ = ["HANDLERS", "REFUSED"]

REFUSED = dict.fromkeys(
    ("findTargetFromSource", "findSourcesForTarget"),
    "a client's live tests get 501; `relation_search` makes it respond as documented",
)
"""Operations that return 501 as the sandbox comes, and why; no other does."""
