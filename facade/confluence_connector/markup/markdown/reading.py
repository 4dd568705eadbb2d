"""What a text in Markdown says."""

from __future__ import annotations

from collections import Counter

from attrs import define, field

from .model import Block

__all__ = ["Reading"]


@define
class Reading:
    """What a text in Markdown says.

    Attributes:
        blocks: Its blocks.
        deleted: Keys of what it marks for deletion.
        doubtful: What is kept as text only, or not at all, with its line.
    """

    blocks: list[Block] = field(factory=list[Block])
    deleted: Counter[str] = field(factory=Counter[str])
    doubtful: list[tuple[int, str]] = field(factory=list[tuple[int, str]])
