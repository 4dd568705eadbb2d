"""Variables of templates, filled in."""

from __future__ import annotations

import pytest

from confluence_connector import InvalidInputError
from confluence_connector._template_variables import filled

BODY = (
    '<at:declarations><at:string at:name="guest" /><at:list at:name="a&quot;b">'
    '<at:option at:value="1" /></at:list></at:declarations>'
    "<p>For <at:var at:name=\"guest\" /> and <at:var at:name='a&quot;b'></at:var></p>"
    '<ac:plain-text-body><![CDATA[<at:var at:name="code" />]]></ac:plain-text-body>'
)


def test_texts_are_escaped_and_code_stays():
    assert filled(BODY, {"guest": "Ann & <Bo>", 'a"b': "1"}) == (
        "<p>For Ann &amp; &lt;Bo&gt; and 1</p>"
        '<ac:plain-text-body><![CDATA[<at:var at:name="code" />]]></ac:plain-text-body>'
    )
    assert filled("<p>No variables</p>", {}) == "<p>No variables</p>"


@pytest.mark.parametrize(
    ("variables", "told"),
    [
        ({}, 'need a value: a"b, guest'),
        ({"guest": "", 'a"b': "", "code": ""}, "no variable code"),
        ({"guest": 1}, "must be a str"),
        (["guest"], "variables="),
    ],
)
def test_what_does_not_fit_is_refused(variables, told):
    with pytest.raises(InvalidInputError, match=told):
        filled(BODY, variables)
