"""The tasks, done with this library."""

from __future__ import annotations

import asyncio
import os
import time

from meter import TOKEN, Meter, empty_file, main

from confluence_connector import AsyncConfluence, Confluence


def read(address: str, amount: int, meter: Meter) -> int:
    with Confluence(TOKEN, api_url=address) as confluence:
        confluence.pages.get(1)
        with meter:
            return sum(confluence.pages.get(number).id == str(number) for number in range(amount))


async def _read_together(address: str, amount: int, in_flight: int, meter: Meter) -> int:
    async with AsyncConfluence(TOKEN, api_url=address) as confluence:
        await confluence.pages.get(1)
        numbers = iter(range(amount))

        async def work() -> int:
            return sum([(await confluence.pages.get(n)).id == str(n) for n in numbers])

        with meter:
            return sum(await asyncio.gather(*(work() for _ in range(in_flight))))


def read_async(address: str, amount: int, meter: Meter) -> int:
    return asyncio.run(_read_together(address, amount, 100, meter))


def read_all_at_once(address: str, amount: int, meter: Meter) -> int:
    return asyncio.run(_read_together(address, amount, amount, meter))


def search(address: str, amount: int, meter: Meter) -> int:
    with Confluence(TOKEN, api_url=f"{address}/count/{amount}") as confluence:
        _ = confluence.pages.get(1), confluence.search("type = page").first()
        with meter:
            hits = confluence.search("type = page", page_size=250)
            return sum(hit.title.startswith("Grill plan") for hit in hits)


def walk(address: str, amount: int, meter: Meter) -> int:
    with Confluence(TOKEN, api_url=f"{address}/count/{amount}") as confluence:
        confluence.pages.list().first()
        with meter:
            pages = confluence.pages.list(body_format="storage")
            return sum(len(page.body.storage.value) >= 2000 for page in pages)


def walk_with_work(address: str, amount: int, meter: Meter) -> int:
    return walked_with_work(address, amount, meter, is_prefetched=False)


def walked_with_work(address: str, amount: int, meter: Meter, *, is_prefetched: bool) -> int:
    """Walk, and be busy elsewhere for 100 ms over each result page."""
    with Confluence(TOKEN, api_url=f"{address}/count/{amount}") as confluence:
        pages = confluence.pages.list(body_format="storage")
        pages.first()
        found = 0
        with meter:
            for result_page in (pages.prefetched() if is_prefetched else pages).by_page():
                time.sleep(0.1)
                found += len(result_page)
        return found


def upload(address: str, amount: int, meter: Meter) -> int:
    sent = 0

    def progress(done: int, total: int | None) -> None:
        nonlocal sent
        sent = done

    with Confluence(TOKEN, api_url=address) as confluence, empty_file(amount) as file:
        confluence.pages.get(1)
        with meter:
            confluence.attachments.upload(7, file, name="zeros", progress=progress)
            return sent


def download(address: str, amount: int, meter: Meter) -> int:
    with (
        Confluence(TOKEN, api_url=f"{address}/size/{amount}") as confluence,
        open(os.devnull, "wb") as to,
    ):
        confluence.pages.get(1)
        received = 0

        def progress(done: int, total: int | None) -> None:
            nonlocal received
            received = done

        with meter:
            confluence.attachments.download("att9", to, progress=progress)
            return received


TASKS = {
    task.__name__: task
    for task in (read, read_async, read_all_at_once, search, walk, walk_with_work, upload, download)
}

if __name__ == "__main__":
    main(TASKS)
