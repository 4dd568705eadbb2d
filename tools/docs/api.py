"""Write the API reference as Markdown, from the docstrings of the public names."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import griffe

__all__ = ["PAGES", "api_pages"]

_ROOT = Path(__file__).parent.parent.parent
_PACKAGE = "confluence_connector"

_FIXTURES = ("confluence", "async_confluence", "confluence_sandbox", "fail_next", "FailNext")
_CASSETTE_FIXTURES = ("confluence_cassette", "confluence_cassette_path", "confluence_scrubber")

# Title of each page, and the public names on it: a module represents all that it exports.
PAGES: dict[str, tuple[str, tuple[str, ...]]] = {
    "client": ("The client", ("Confluence", "Listing", "ResultPage", "Site", "MethodAccess")),
    "pages": ("Pages and blog posts", ("Confluence.pages", "Confluence.blog_posts")),
    "content": (
        "What belongs to a page",
        (
            "Confluence.attachments",
            "Confluence.comments",
            "Confluence.labels",
            "Confluence.properties",
            "Confluence.restrictions",
            "Confluence.tasks",
            "AttachmentStream",
            "ItemResult",
            "_effective_access.EffectiveAccess",
            "_effective_access.Allowed",
        ),
    ),
    "site": (
        "Spaces, folders, people, long tasks",
        (
            "Confluence.spaces",
            "Confluence.folders",
            "Confluence.templates",
            "Confluence.users",
            "Confluence.groups",
            "Confluence.long_tasks",
        ),
    ),
    "auth": ("Signing in", ("auth",)),
    "options": ("Retries and the budget", ("RetryPolicy", "Budget")),
    "errors": ("Errors", ("errors",)),
    "cql": ("CQL", ("cql",)),
    "markup": ("Markup", ("markup",)),
    "mirror": (
        "Mirror",
        ("Confluence.mirror", "mirror._sync.plan.Plan", "mirror.plans.Action", "mirror"),
    ),
    "contract": ("Contract", ("contract",)),
    "sandbox": (
        "Sandbox",
        (
            "sandbox",
            "sandbox.app.settings.Settings",
            "sandbox.app.clock.Clock",
            "sandbox.app.tokens.OAuthClient",
            "sandbox.app.request_log.RecordedRequest",
            "sandbox.server.http.Server",
        ),
    ),
    "testing": (
        "Testing",
        (
            "testing",
            *(f"testing.sandboxes.{name}" for name in _FIXTURES),
            *(f"testing.cassettes.{name}" for name in _CASSETTE_FIXTURES),
            "testing.scrubber.Scrubber",
            "testing.recording.record",
            "testing.recording.Recording",
            "testing.check.check_cassette",
        ),
    ),
}
_HEADING = re.compile(r"^##+ `([^`]+)`$", re.MULTILINE)
# What those need who write a way to sign in of their own; the others are described without it.
_FOR_IMPLEMENTERS = ("Credential", "Renewable")
_KINDS = {
    griffe.DocstringSectionKind.parameters: "Parameters",
    griffe.DocstringSectionKind.attributes: "Attributes",
    griffe.DocstringSectionKind.raises: "Raises",
    griffe.DocstringSectionKind.returns: "Returns",
    griffe.DocstringSectionKind.yields: "Yields",
}


def api_pages() -> dict[str, str]:
    """Return the text of each reference page, by its file name.

    Raises:
        SystemExit: A public name has no docstring, is on no page, or cannot be found.
    """
    package = _target(
        griffe.load(
            _PACKAGE,
            search_paths=[_ROOT / "facade", _ROOT / "generated"],
            docstring_parser="google",
            resolve_aliases=True,
        )
    )
    pages = {
        f"api-{name}.md": f"# {title}\n\n" + "\n".join(_lines(package, names))
        for name, (title, names) in PAGES.items()
    }
    described = {each for text in pages.values() for each in _HEADING.findall(text)}
    for export in package.exports or ():
        name = str(export).strip("'\"")
        found = _find(package, name)
        # What begins with Async is described by its sync twin.
        is_described = name in described or name.removeprefix("Async") in described
        if not is_described and isinstance(found, griffe.Class | griffe.Function):
            raise SystemExit(f"docs: no page of the reference has {found.path}")
    return pages


def _target(thing: griffe.Object | griffe.Alias) -> griffe.Object:
    return thing.final_target if isinstance(thing, griffe.Alias) else thing


def _lines(package: griffe.Object, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        found = _find(package, name)
        if not isinstance(found, griffe.Module):
            title = name if name.startswith("Confluence.") else name.rsplit(".", 1)[-1]
            yield from _documented(found, title, level=2)
            continue
        yield from _docstring(found)
        for export in sorted(str(each).strip("'\"") for each in found.exports or ()):
            exported = _find(found, export)
            if not isinstance(exported, griffe.Module):
                yield from _documented(exported, export, level=2)


def _find(parent: griffe.Object, path: str) -> griffe.Object:
    found = parent
    for part in path.split("."):
        if part not in found.all_members:
            raise SystemExit(f"docs: {found.path} has no member {part!r}")
        found = _target(found.all_members[part])
    return _resource(found, parent) if path.startswith("Confluence.") else found


def _resource(attribute: griffe.Object, package: griffe.Object) -> griffe.Object:
    """Follow a property of the client to the class that it returns."""
    annotation = attribute.annotation if isinstance(attribute, griffe.Attribute) else None
    if not isinstance(annotation, griffe.Expr):
        raise SystemExit(f"docs: {attribute.path} has no annotation that names a class")
    return _find(package, annotation.canonical_path.removeprefix(f"{_PACKAGE}."))


def _documented(thing: griffe.Object, name: str, *, level: int) -> Iterator[str]:
    yield f"{'#' * level} `{name}`\n"
    if isinstance(thing, griffe.Class):
        yield from _class(thing, name, level)
    elif isinstance(thing, griffe.Function):
        is_fixture = any("fixture" in str(each.value) for each in thing.decorators)
        yield "A pytest fixture.\n" if is_fixture else _signature(name, thing)
        yield from _docstring(thing)
    elif isinstance(thing, griffe.Attribute):
        yield f"```text\n{name} = {thing.value}\n```\n"
        if thing.docstring:
            yield from _docstring(thing)


def _class(thing: griffe.Class, name: str, level: int) -> Iterator[str]:
    short = name.rsplit(".", 1)[-1]
    constructor = thing.members.get("__init__")
    if "." not in name and isinstance(constructor, griffe.Function):
        yield _signature(short, constructor, is_constructor=True)
    yield from _docstring(thing)
    elsewhere = _documented_elsewhere(thing)
    for member_name, aliased in thing.all_members.items():
        member = None if member_name.startswith("_") else _target(aliased)
        if member is None or not member.docstring or not member.path.startswith(_PACKAGE):
            continue
        if member_name in elsewhere:
            continue
        is_property = isinstance(member, griffe.Attribute) and "property" in member.labels
        if isinstance(member, griffe.Function) or is_property:
            yield f"{'#' * (level + 1)} `{short}.{member_name}`\n"
        if isinstance(member, griffe.Function):
            yield _signature(f"{short}.{member_name}", member)
        if isinstance(member, griffe.Function) or is_property:
            yield from _docstring(member)


def _documented_elsewhere(thing: griffe.Class) -> set[str]:
    """Return the members that a way to sign in has for the client's use only."""
    package = thing.package
    if not thing.path.startswith(f"{_PACKAGE}.auth.") or thing.name in _FOR_IMPLEMENTERS:
        return set()
    return {
        member
        for name in _FOR_IMPLEMENTERS
        for member in _find(package, f"auth.{name}").all_members
    }


def _signature(name: str, function: griffe.Function, *, is_constructor: bool = False) -> str:
    parameters = [p for p in function.parameters if p.name not in {"self", "cls"}]
    shown: list[str] = []
    keyword_only = False
    for parameter in parameters:
        if parameter.kind is griffe.ParameterKind.keyword_only and not keyword_only:
            keyword_only = True
            if not any(p.startswith("*") for p in shown):
                shown.append("*")
        shown.append(_parameter(parameter))
    returns = f" -> {function.returns}" if function.returns and not is_constructor else ""
    line = f"{name}({', '.join(shown)}){returns}"
    if len(line) > 88:
        line = f"{name}(\n" + "".join(f"    {each},\n" for each in shown) + f"){returns}"
    return f"```text\n{line}\n```\n"


def _parameter(parameter: griffe.Parameter) -> str:
    stars = ""
    if parameter.kind is griffe.ParameterKind.var_positional:
        stars = "*"
    elif parameter.kind is griffe.ParameterKind.var_keyword:
        stars = "**"
    annotation = f": {parameter.annotation}" if parameter.annotation else ""
    default = f" = {parameter.default}" if parameter.default is not None and not stars else ""
    return f"{stars}{parameter.name}{annotation}{default}"


def _docstring(thing: griffe.Object) -> Iterator[str]:
    if thing.docstring is None:
        raise SystemExit(f"docs: {thing.path} has no docstring")
    for section in thing.docstring.parse("google", warnings=False):
        if section.kind is griffe.DocstringSectionKind.text:
            yield _prose(section.value) + "\n"
        elif section.kind is griffe.DocstringSectionKind.examples:
            for _, text in section.value:
                yield f"```pycon\n{text}\n```\n"
        elif section.kind is griffe.DocstringSectionKind.admonition:
            contents = section.value.contents
            yield f"```pycon\n{contents}\n```\n" if ">>>" in contents else _prose(contents) + "\n"
        elif section.kind in _KINDS:
            yield f"**{_KINDS[section.kind]}**\n"
            yield from (_item(item) + _default_of(thing, item) for item in section.value)
            yield ""


def _item(item: griffe.DocstringElement) -> str:
    name = getattr(item, "name", "")
    shown = name or (str(item.annotation) if item.annotation else "")
    description = _prose(inspect.cleandoc(item.description)).replace("\n", " ")
    return f"- `{shown}`: {description}" if shown else f"- {description}"


def _default_of(thing: griffe.Object, item: griffe.DocstringElement) -> str:
    """Say which value an attribute has where no one gives one."""
    if not isinstance(thing, griffe.Class) or not isinstance(item, griffe.DocstringAttribute):
        return ""
    value = getattr(thing.members.get(item.name), "value", None)
    return "" if value is None or "(" in str(value) else f" Default: `{value}`."


def _prose(text: str) -> str:
    """Turn the docstrings' few marks into Markdown: code in double backticks, literal blocks."""
    text = re.sub(r"``(.+?)``", r"`\1`", text)
    before, literal, after = text.partition("::\n\n")
    if literal:
        return f"{before.rstrip()}\n\n```text\n{inspect.cleandoc(after)}\n```"
    return text.replace("<", "&lt;") if "`" not in text else _escape_outside_code(text)


def _escape_outside_code(text: str) -> str:
    parts = text.split("`")
    return "`".join(
        part if index % 2 else part.replace("<", "&lt;") for index, part in enumerate(parts)
    )
