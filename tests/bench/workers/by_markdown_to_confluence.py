"""Reading pages with md2conf, the session that its publisher works with."""

from __future__ import annotations

from md2conf.api import ConfluenceAPI
from md2conf.environment import ConnectionProperties
from meter import CLOUD_ID, TOKEN, Meter, main


def read(address: str, amount: int, meter: Meter) -> int:
    url = f"{address}/ex/confluence/{CLOUD_ID}/wiki/"
    properties = ConnectionProperties(
        api_url=url,
        domain="acme.atlassian.net",
        base_path="/wiki/",
        space_key="DOCS",
        api_key=TOKEN,
    )
    with ConfluenceAPI(properties) as confluence:
        confluence.get_page("1")
        with meter:
            return sum(
                confluence.get_page(str(number)).id == str(number) for number in range(amount)
            )


if __name__ == "__main__":
    main({"read": read})
