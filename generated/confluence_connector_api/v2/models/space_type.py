# Written by `nox -s generate`; never edit by hand.
from ...wire import OpenEnum


class SpaceType(OpenEnum):
    GLOBAL = "global"
    COLLABORATION = "collaboration"
    KNOWLEDGE_BASE = "knowledge_base"
    PERSONAL = "personal"
    SYSTEM = "system"
    ONBOARDING = "onboarding"
    XFLOW_SAMPLE_SPACE = "xflow_sample_space"
