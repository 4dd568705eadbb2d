"""Reading and walking pages with sanhe-confluence-sdk, which signs in to a site, not a gateway."""

from __future__ import annotations

from meter import TOKEN, Meter, main
from sanhe_confluence_sdk.api import Confluence, m

_QUERY = m.GetPageRequestQueryParams(body_format="storage")


def read(address: str, amount: int, meter: Meter) -> int:
    confluence = Confluence(url=address, username="ann", password=TOKEN)
    _get(confluence, 1)
    with meter:
        return sum(_get(confluence, number) == str(number) for number in range(amount))


def _get(confluence: Confluence, number: int) -> str:
    path = m.GetPageRequestPathParams(id=number)
    return m.GetPageRequest(path_params=path, query_params=_QUERY).sync(confluence).id


if __name__ == "__main__":
    main({"read": read})
