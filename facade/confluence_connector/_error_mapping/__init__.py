"""Turn failures and error responses into typed errors."""
