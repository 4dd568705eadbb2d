"""Read five hundred pages with their bodies, in few requests and many tasks."""

import asyncio
import sys

from confluence_connector import AsyncConfluence


async def main(space: str) -> None:
    async with AsyncConfluence() as confluence:
        listing = confluence.pages.list(space=space, body_format="storage", page_size=250)
        pages = await listing.prefetched().take(500)
        async with asyncio.TaskGroup() as group:
            counts = [group.create_task(count_labels(confluence, page.id)) for page in pages]
        print(len(pages), "pages,", sum(task.result() for task in counts), "labels")


async def count_labels(confluence: AsyncConfluence, page_id: str) -> int:
    return len([label async for label in confluence.labels.list(page_id)])


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
