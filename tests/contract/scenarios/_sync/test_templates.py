# Derived from tests/contract/scenarios/_async/test_templates.py by `nox -s unasync`: change that file instead.
"""Templates."""

from __future__ import annotations

import pytest
from tests.contract.scenarios.conftest import Arrange
from tests.contract.scenarios.live import Place
from tests.contract.scenarios.wire import Wire

from confluence_connector import Confluence, InvalidInputError
from confluence_connector_api.v1 import models as v1
from confluence_connector_api.v1.api.template import create_content_template

BODY = (
    '<at:declarations><at:string at:name="guest" /></at:declarations>'
    '<p>Ribs for <at:var at:name="guest" /></p>'
)


def test_list_and_create_page(
    confluence: Confluence, wire: Wire, docs: Place, arrange: Arrange
) -> None:
    made = create_content_template.sync(
        client=confluence.raw,
        body=v1.ContentTemplateCreate(
            name="Grill plan",
            template_type="page",
            space=v1.ContentTemplateCreateSpace(key=docs.key),
            body=v1.ContentTemplateBodyCreate(
                storage=v1.ContentBodyCreate(value=BODY, representation="storage")
            ),
        ),
    )
    listed = [row.template_id for row in confluence.templates.list(docs.id)]
    assert listed == [made.template_id]
    template = confluence.templates.get(made.template_id)
    assert template.name == "Grill plan"
    page = confluence.templates.create_page(
        template.template_id, space=docs.key, title="Plan for Ann", variables={"guest": "Ann & Bo"}
    )
    assert wire.json()["body"]["value"] == "<p>Ribs for Ann &amp; Bo</p>"
    assert page.title == "Plan for Ann"
    arrange(lambda sandbox: sandbox.fail_next(status=502, when="createPage", after_commit=True))
    page = confluence.templates.create_page(
        template.template_id, space=docs.key, title="Plan for Bo", variables={"guest": "Bo"}
    )
    assert page.title == "Plan for Bo"
    _refuse_other_variables(confluence, template.template_id, docs)


def _refuse_other_variables(confluence: Confluence, id: str, docs: Place) -> None:
    for variables, told in (({}, "need a value: guest"), ({"guest": "", "x": ""}, "no variable x")):
        with pytest.raises(InvalidInputError, match=told):
            confluence.templates.create_page(
                id, space=docs.key, title="No plan", variables=variables
            )
