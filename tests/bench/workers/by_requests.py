"""The tasks that a loop needs, done with requests and nothing else."""

from __future__ import annotations

import requests
from meter import CLOUD_ID, TOKEN, Meter, main


def _session() -> requests.Session:
    session = requests.Session()
    session.headers.update({"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"})
    return session


def read(address: str, amount: int, meter: Meter) -> int:
    pages = f"{address}/ex/confluence/{CLOUD_ID}/wiki/api/v2/pages"
    with _session() as session:
        session.get(f"{pages}/1", timeout=30)
        with meter:
            return sum(
                session.get(
                    f"{pages}/{number}", params={"body-format": "storage"}, timeout=30
                ).json()["id"]
                == str(number)
                for number in range(amount)
            )


def search(address: str, amount: int, meter: Meter) -> int:
    url = f"{address}/count/{amount}/ex/confluence/{CLOUD_ID}/wiki/rest/api/search"
    with _session() as session:
        session.get(url, timeout=30)
        with meter:
            found, params = 0, {"cql": "type = page", "limit": "250"}
            while True:
                response = session.get(url, params=params, timeout=30).json()
                found += sum(hit["title"].startswith("Grill plan") for hit in response["results"])
                following = response["_links"].get("next")
                if following is None:
                    return found
                params["cursor"] = following.rpartition("cursor=")[2]


if __name__ == "__main__":
    main({"read": read, "search": search})
