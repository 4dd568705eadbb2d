"""Uploads: the form is taken apart and held to the document."""

from io import BytesIO

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confluence_connector.contract import Contract, Kind, read_parts

contract = Contract.load()
UPLOAD = contract.match("POST", "/wiki/rest/api/content/7/child/attachment")
HEADERS = {"X-Atlassian-Token": "no-check"}


def form(*fields):
    """A request body as httpx sends it: (name, value) or (name, (filename, bytes, type))."""
    request = httpx.Request("POST", "https://acme.atlassian.net", files=[(n, v) for n, v in fields])
    return request.headers["content-type"], request.read()


def check(*fields):
    content_type, body = form(*fields)
    headers = HEADERS | {"Content-Type": content_type}
    return contract.check_request(UPLOAD, query=[], headers=headers, body=body)


def fields_of(part):
    return part.name, part.filename, part.content_type, part.content


FILE = ("file", ("a.png", b"\x89PNG\r\n--x\r\n\r\n", "image/png"))
MINOR = ("minorEdit", (None, "true"))


def test_right_uploads_pass():
    assert check(FILE, MINOR) == []
    assert check(FILE, FILE, MINOR, ("comment", (None, "first"))) == []


@pytest.mark.parametrize(
    ("fields", "kind", "text"),
    [
        (
            [MINOR],
            Kind.MISSING,
            "createAttachment: request.body.file should be present, but is missing",
        ),
        (
            [FILE, MINOR, ("note", (None, "x"))],
            Kind.UNDECLARED,
            'createAttachment: request.body.note is not documented, but is "x"',
        ),
        (
            [FILE, ("minorEdit", (None, "True"))],
            Kind.ENUM,
            "createAttachment: request.body.minorEdit should be one of "
            '"true", "false", but is "True"',
        ),
        (
            [FILE, MINOR, MINOR],
            Kind.REPEATED,
            "createAttachment: request.body.minorEdit should be given once, but is given 2 times",
        ),
    ],
)
def test_wrong_uploads(fields, kind, text):
    findings = check(*fields)
    assert [(finding.kind, str(finding)) for finding in findings] == [(kind, text)]


@pytest.mark.parametrize(
    ("content_type", "body", "got"),
    [
        ("multipart/form-data; boundary=b", b"--b\r\n", "without its closing boundary"),
        ("multipart/form-data; boundary=b", b"plain", "without its closing boundary"),
        ("multipart/form-data", b"--b--", "without a boundary in its media type"),
        ("multipart/form-data; boundary=b", b"--b\r\nx\r\n--b--", "with a part that has no header"),
        (
            "multipart/form-data; boundary=b",
            b"--b\r\nX-A: 1\r\n\r\nx\r\n--b--",
            "with a part that has no name",
        ),
    ],
)
def test_forms_that_cannot_be_read(content_type, body, got):
    headers = HEADERS | {"Content-Type": content_type}
    findings = contract.check_request(UPLOAD, query=[], headers=headers, body=body)
    assert [(finding.kind, finding.got) for finding in findings] == [(Kind.SYNTAX, got)]


def test_json_where_a_form_belongs():
    headers = HEADERS | {"Content-Type": "application/json"}
    findings = contract.check_request(UPLOAD, query=[], headers=headers, body=b"{}")
    assert [finding.kind for finding in findings] == [Kind.MEDIA_TYPE]


def test_parts_as_they_were_sent():
    content_type, body = form(FILE, MINOR)
    boundary = content_type.partition("boundary=")[2]
    assert [fields_of(part) for part in read_parts(body, boundary)] == [
        ("file", "a.png", "image/png", b"\x89PNG\r\n--x\r\n\r\n"),
        ("minorEdit", None, "text/plain", b"true"),
    ]


def test_a_boundary_may_stand_astride_two_reads():
    """A body is read in windows of 256 KiB: the second delimiter goes to every place at an edge."""
    content_type, body = form(("file", ("a.bin", b"", "a/b")), MINOR)
    boundary = content_type.partition("boundary=")[2]
    middle = body.index(b"\r\n--" + boundary.encode())
    for size in range(256 * 1024 - middle - 50, 256 * 1024 - middle + 5):
        content = (b"\r\n--" * 65_536)[:size]
        file, minor = read_parts(BytesIO(body[:middle] + content + body[middle:]), boundary)
        assert (file.size, b"".join(file.pieces(100_000))) == (size, content)
        assert minor.content == b"true"


@pytest.mark.parametrize(
    ("disposition", "name", "filename"),
    [
        ('form-data; name="file"; filename="a \\"b\\".png"', "file", 'a "b".png'),
        ('form-data; name="file"; filename="a %22b%22.png"', "file", 'a "b".png'),
        ('form-data; name="file"; filename="a; name=b"', "file", "a; name=b"),
        ("form-data; name=file; filename=a.png", "file", "a.png"),
        ('FORM-DATA;name="file";filename=""', "file", ""),
        ('form-data; name="comment"', "comment", None),
    ],
)
def test_spellings_of_names(disposition, name, filename):
    body = f"--b\r\ncontent-disposition: {disposition}\r\n\r\nx\r\n--b--\r\n".encode()
    (part,) = read_parts(body, "b")
    assert fields_of(part) == (name, filename, "text/plain", b"x")


# Control characters go over the wire as %XX, which cannot be distinguished from a literal %XX.
names = st.text(st.characters(min_codepoint=32, exclude_characters="%", codec="utf-8"), min_size=1)


@settings(max_examples=100)
@given(name=names, content=st.binary(max_size=200))
def test_any_name_and_content_come_back(name, content):
    content_type, body = form(("file", (name, content, "text/plain")))
    (part,) = read_parts(body, content_type.partition("boundary=")[2])
    assert fields_of(part) == ("file", name, "text/plain", content)
