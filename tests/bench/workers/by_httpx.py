"""The tasks, done with httpx and nothing else: what this library is measured against."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import httpx
from meter import CLOUD_ID, TOKEN, Meter, empty_file, main

HEADERS = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
STORAGE = {"body-format": "storage"}


def _wiki(address: str) -> str:
    return f"{address}/ex/confluence/{CLOUD_ID}/wiki"


def read(address: str, amount: int, meter: Meter) -> int:
    pages = f"{_wiki(address)}/api/v2/pages"
    with httpx.Client(headers=HEADERS) as client:
        client.get(f"{pages}/1")
        with meter:
            return sum(
                client.get(f"{pages}/{number}", params=STORAGE).json()["id"] == str(number)
                for number in range(amount)
            )


async def _read_together(address: str, amount: int, in_flight: int, meter: Meter) -> int:
    pages = f"{_wiki(address)}/api/v2/pages"
    # A time-out like that of the other side: a pool with a long queue needs more than 5 seconds.
    async with httpx.AsyncClient(headers=HEADERS, timeout=30.0) as client:
        await client.get(f"{pages}/1")
        numbers = iter(range(amount))

        async def get(number: int) -> dict[str, Any]:
            return (await client.get(f"{pages}/{number}", params=STORAGE)).json()

        async def work() -> int:
            return sum([(await get(number))["id"] == str(number) for number in numbers])

        with meter:
            return sum(await asyncio.gather(*(work() for _ in range(in_flight))))


def read_async(address: str, amount: int, meter: Meter) -> int:
    return asyncio.run(_read_together(address, amount, 100, meter))


def read_all_at_once(address: str, amount: int, meter: Meter) -> int:
    return asyncio.run(_read_together(address, amount, amount, meter))


def search(address: str, amount: int, meter: Meter) -> int:
    url = f"{_wiki(f'{address}/count/{amount}')}/rest/api/search"
    with httpx.Client(headers=HEADERS) as client:
        client.get(url)
        with meter:
            found, params = 0, {"cql": "type = page", "limit": "250"}
            while True:
                response = client.get(url, params=params).json()
                found += sum(hit["title"].startswith("Grill plan") for hit in response["results"])
                following = response["_links"].get("next")
                if following is None:
                    return found
                params["cursor"] = following.rpartition("cursor=")[2]


def walk(address: str, amount: int, meter: Meter) -> int:
    url = f"{_wiki(f'{address}/count/{amount}')}/api/v2/pages"
    with httpx.Client(headers=HEADERS) as client:
        client.get(url)
        with meter:
            found, params = 0, {"limit": "250", **STORAGE}
            while True:
                response = client.get(url, params=params).json()
                found += sum(
                    len(page["body"]["storage"]["value"]) >= 2000 for page in response["results"]
                )
                following = response["_links"].get("next")
                if following is None:
                    return found
                params["cursor"] = following.rpartition("cursor=")[2]


def upload(address: str, amount: int, meter: Meter) -> int:
    url = f"{_wiki(address)}/rest/api/content/7/child/attachment"
    with httpx.Client(headers=HEADERS) as client, empty_file(amount) as file:
        client.get(f"{_wiki(address)}/api/v2/pages/1")
        with meter:
            client.put(url, files={"file": ("zeros", file)}, timeout=30.0).raise_for_status()
            return file.tell()


def download(address: str, amount: int, meter: Meter) -> int:
    url = f"{_wiki(f'{address}/size/{amount}')}/rest/api/content/7/child/attachment/att9/download"
    with httpx.Client(headers=HEADERS, follow_redirects=True) as client:
        client.get(f"{_wiki(address)}/api/v2/pages/1")
        with meter, open(os.devnull, "wb") as to, client.stream("GET", url) as response:
            return sum(to.write(chunk) for chunk in response.iter_bytes())


TASKS = {
    task.__name__: task
    for task in (read, read_async, read_all_at_once, search, walk, upload, download)
}

if __name__ == "__main__":
    main(TASKS)
