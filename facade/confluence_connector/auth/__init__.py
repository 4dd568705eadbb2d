"""Ways to sign in. Each knows how to write the ``Authorization`` header, and nothing else does."""

from .api_token import ApiToken
from .bearer import AccessToken, EnvironmentToken
from .credential import Credential, Reconnect
from .nango import Nango
from .oauth import OAuth2, ServiceAccount
from .renewal import Renewable, TokenRequest, Tokens

__all__ = [
    "AccessToken",
    "ApiToken",
    "Credential",
    "EnvironmentToken",
    "Nango",
    "OAuth2",
    "Reconnect",
    "Renewable",
    "ServiceAccount",
    "TokenRequest",
    "Tokens",
]
