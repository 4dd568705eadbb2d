"""A word that an argument does not take is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from confluence_connector import AsyncConfluence, InvalidInputError
from confluence_connector.sandbox import Sandbox

WRONG: Any = "docx"
CALLS: list[Callable[[AsyncConfluence], Coroutine[Any, Any, object]]] = [
    lambda confluence: confluence.pages.get(7, body_format=WRONG),
    lambda confluence: confluence.pages.list(status=WRONG).first(),
    lambda confluence: confluence.pages.create(space="1", title="Plan", representation=WRONG),
    lambda confluence: confluence.pages.create(space="1", title="Plan", status=WRONG),
    lambda confluence: confluence.blog_posts.list(body_format=WRONG).first(),
    lambda confluence: confluence.spaces.list(type=WRONG).first(),
    lambda confluence: confluence.search("type = page", excerpt=WRONG).first(),
    lambda confluence: confluence.labels.list(7, prefix=WRONG).first(),
]


@pytest.mark.parametrize("call", CALLS)
async def test_the_words_that_are_taken_are_named(
    confluence: AsyncConfluence,
    sandbox: Sandbox,
    call: Callable[[AsyncConfluence], Coroutine[Any, Any, object]],
) -> None:
    with pytest.raises(InvalidInputError, match=r"^\w+= must be one of \w+.*, not 'docx'$"):
        await call(confluence)
    assert not sandbox.requests
