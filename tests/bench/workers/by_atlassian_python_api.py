"""Reading pages with atlassian-python-api, whose search goes to a path that no document has."""

from __future__ import annotations

import warnings

warnings.simplefilter("ignore", DeprecationWarning)

from atlassian import ConfluenceV2  # noqa: E402
from meter import CLOUD_ID, TOKEN, Meter, main  # noqa: E402


def read(address: str, amount: int, meter: Meter) -> int:
    url = f"{address}/ex/confluence/{CLOUD_ID}/wiki"
    confluence = ConfluenceV2(url, token=TOKEN)
    confluence.get_page_by_id("1")
    with meter:
        return sum(
            confluence.get_page_by_id(str(number), body_format="storage")["id"] == str(number)
            for number in range(amount)
        )


if __name__ == "__main__":
    main({"read": read})
