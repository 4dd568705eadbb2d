"""A server of the Model Context Protocol: eight small tools over the client, within limits.

Started by ``confluence-connector mcp``; needs the extra ``mcp``. It reads only, unless it is told
which spaces may be written to. What other people wrote reaches the model in a block of its own that
says so. That label does not stop a prompt injection; the limits contain what one can do.
"""
