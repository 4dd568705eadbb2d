"""The form of an upload, read back by a reader of its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._filenames import validate_file_name
from confluence_connector._multipart import file_form
from confluence_connector.contract.multipart import read_parts
from confluence_connector.errors import InvalidInputError

names = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="/\\"), min_size=1
).filter(lambda name: name.strip() and "%22" not in name and len(name) < 256)
texts = st.text(st.characters(exclude_categories=("Cs",)))


@given(name=names, comment=texts, content=st.binary())
def test_what_is_sent_is_what_is_read(name: str, comment: str, content: bytes) -> None:
    form = file_form(
        name=validate_file_name(name), media_type="text/csv", fields={"comment": comment}
    )
    boundary = form.content_type.partition("boundary=")[2]
    body = form.head + content + form.tail
    assert int(form.headers(len(content))["Content-Length"]) == len(body)
    told, file = read_parts(body, boundary)
    assert (told.name, told.filename, told.content) == ("comment", None, comment.encode())
    assert told.content_type == "text/plain; charset=UTF-8"
    assert (file.name, file.filename, file.content) == ("file", name, content)
    assert file.content_type == "text/csv"


def test_an_unknown_size_names_no_length() -> None:
    form = file_form(name="a", media_type="text/csv; header=present", fields={})
    assert form.headers(None) == {"Content-Type": form.content_type}


def test_no_two_forms_share_a_boundary() -> None:
    forms = {file_form(name="a", media_type="a/b", fields={}).content_type for _ in range(20)}
    assert len(forms) == 20


@pytest.mark.parametrize("media_type", ["", "text", "text/", "a/b\r\nX: y", "a/b; é"])
def test_no_media_type(media_type: str) -> None:
    with pytest.raises(InvalidInputError, match="is not a media type"):
        file_form(name="a", media_type=media_type, fields={})


def test_half_a_character() -> None:
    with pytest.raises(InvalidInputError, match="surrogate"):
        file_form(name="a", media_type="a/b", fields={"comment": "\ud800"})
