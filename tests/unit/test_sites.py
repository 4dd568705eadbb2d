"""The site is chosen among what the token reaches, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._sites import Site, choose_site, read_sites
from confluence_connector.errors import SiteSelectionError, UnexpectedResponseError

ACME = Site("11111111-2222-3333-4444-555555555555", "https://acme.atlassian.net", "acme")
BETA = Site("99999999-2222-3333-4444-555555555555", "https://beta.atlassian.net", "beta")


def resource(site=ACME, scopes=("read:page:confluence",), **changed):
    entry = {"id": site.id, "url": site.url, "name": site.name, "scopes": list(scopes)}
    return entry | {"avatarUrl": "https://avatars.example/flag.png"} | changed


def test_one_row_a_site_with_the_scopes_of_all_entries():
    assert read_sites(
        [
            resource(BETA, ["search:confluence"]),
            resource(ACME, ["write:page:confluence", "read:page:confluence"]),
            resource(ACME, ["search:confluence", "read:page:confluence"]),
        ]
    ) == [
        Site(
            ACME.id,
            ACME.url,
            "acme",
            ("read:page:confluence", "search:confluence", "write:page:confluence"),
        ),
        Site(BETA.id, BETA.url, "beta", ("search:confluence",)),
    ]


def test_entries_of_other_products_are_dropped():
    entries = [resource(ACME, ["read:jira-work"]), resource(BETA, ["read:confluence-user"])]
    assert [site.id for site in read_sites(entries)] == [BETA.id]
    both = [resource(ACME, ["read:jira-work"]), resource(ACME)]
    assert [site.scopes for site in read_sites(both)] == [("read:page:confluence",)]
    assert read_sites(both[::-1]) == read_sites(both)


def test_nothing_reached():
    assert read_sites([]) == []
    assert read_sites([resource(scopes=[])]) == []


@pytest.mark.parametrize(
    "changed", [{"name": None}, {"name": 5}, {"url": ACME.url + "/"}, {"avatarUrl": None}]
)
def test_odd_but_readable_entries(changed):
    assert read_sites([resource(**changed)])[0].url == ACME.url


@pytest.mark.parametrize("resources", [None, {}, "[]", 5, {"code": 401, "message": "x"}])
def test_what_is_not_a_list_is_refused(resources):
    with pytest.raises(UnexpectedResponseError, match="not a list"):
        read_sites(resources)


@pytest.mark.parametrize(
    "entry",
    [
        None,
        "acme",
        [],
        {},
        resource(id=None),
        resource(id=""),
        resource(url=None),
        resource(url=5),
        resource(url="acme"),
        resource(url="https://[evil"),
    ],
)
def test_entries_without_id_or_address_are_refused(entry):
    with pytest.raises(UnexpectedResponseError, match="no id or url"):
        read_sites([resource(BETA), entry])


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "url", "name", "scopes"]), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(JSON | st.lists(JSON))
def test_any_response_is_read_or_refused(resources):
    try:
        sites = read_sites(resources)
    except UnexpectedResponseError:
        return
    assert len({site.id for site in sites}) == len(sites)


@pytest.mark.parametrize(
    ("origin", "cloud_id", "expected"),
    [
        ("https://acme.atlassian.net", None, ACME),
        ("https://beta.atlassian.net", None, BETA),
        (None, BETA.id, BETA),
        ("https://beta.atlassian.net", BETA.id, BETA),
    ],
)
def test_choice_among_several(origin, cloud_id, expected):
    for sites in ([ACME, BETA], [BETA, ACME]):
        assert choose_site(sites, origin=origin, cloud_id=cloud_id) is expected


def test_the_only_one_needs_no_choice():
    assert choose_site([ACME], origin=None, cloud_id=None) is ACME


def test_the_address_of_the_response_is_read_without_regard_to_case():
    shouting = Site(ACME.id, "https://ACME.atlassian.net", "acme")
    assert choose_site([shouting], origin=ACME.url, cloud_id=None) is shouting


@pytest.mark.parametrize(
    ("sites", "origin", "cloud_id", "words"),
    [
        ([ACME, BETA], None, None, "can access several"),
        (
            [ACME, BETA],
            "https://gamma.atlassian.net",
            None,
            "not access https://gamma.atlassian.net",
        ),
        ([ACME, BETA], None, "0000", "not access 0000"),
        ([ACME, BETA], "https://acme.atlassian.net", BETA.id, "not access https://acme"),
        ([ACME], "https://beta.atlassian.net", None, "not access"),
        ([ACME], "https://acme.atlassian.net.evil.example", None, "not access"),
        ([ACME], "https://acme", None, "not access"),
        ([ACME], "https://acme.atlassian.net:8443", None, "not access"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_choice(sites, origin, cloud_id, words):
    with pytest.raises(SiteSelectionError, match=words) as caught:
        choose_site(sites, origin=origin, cloud_id=cloud_id)
    assert caught.value.sites == tuple(site.url for site in sites)
    for site in sites:
        assert site.url in str(caught.value)
        assert site.id in str(caught.value)


def test_two_ids_at_one_address_need_the_cloud_id():
    twin = Site(BETA.id, ACME.url, "acme")
    with pytest.raises(SiteSelectionError, match="cloud_id="):
        choose_site([ACME, twin], origin=ACME.url, cloud_id=None)
    assert choose_site([ACME, twin], origin=ACME.url, cloud_id=BETA.id) is twin


def test_no_site_at_all_speaks_of_scopes():
    with pytest.raises(SiteSelectionError, match="scope"):
        choose_site([], origin="https://acme.atlassian.net", cloud_id=None)
