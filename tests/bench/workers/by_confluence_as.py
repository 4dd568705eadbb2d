"""Reading pages and walking hits with confluence-as, which signs in with an API token only."""

from __future__ import annotations

from confluence_as.confluence_client import ConfluenceClient
from meter import CLOUD_ID, TOKEN, Meter, main


def _client(address: str) -> ConfluenceClient:
    gateway = f"{address}/ex/confluence/{CLOUD_ID}"
    return ConfluenceClient(base_url=gateway, email="ann", api_token=TOKEN)


def read(address: str, amount: int, meter: Meter) -> int:
    storage = {"body-format": "storage"}
    with _client(address) as client:
        client.get("api/v2/pages/1")
        with meter:
            return sum(
                client.get(f"api/v2/pages/{number}", storage)["id"] == str(number)
                for number in range(amount)
            )


def search(address: str, amount: int, meter: Meter) -> int:
    params = {"cql": "type = page", "limit": 250}
    with _client(f"{address}/count/{amount}") as client:
        client.get("rest/api/search")
        with meter:
            hits = client.paginate("rest/api/search", params)
            return sum(hit["title"].startswith("Grill plan") for hit in hits)


if __name__ == "__main__":
    main({"read": read, "search": search})
