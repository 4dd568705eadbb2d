"""Run openapi-python-client on a prepared document, with our templates.

It runs inside this process and not as a command, because only so do warnings come as
objects, and only so can a template ask for the facts of its operation.
"""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import PythonIdentifier

from spec.pipeline import code
from spec.pipeline.facts import Facts, operation_facts, unrepeated_parameters
from spec.pipeline.layout import Api, JsonObject, PipelineError

# Names that a generated module imports for itself; a model of that name would hide one.
_RESERVED = {"Any", "AsyncClient", "BytesIO", "ClassVar", "Client", "Fields", "File"} | {
    "Model", "OpenEnum", "Reader", "RequestArguments", "Response", "Unset"
}  # fmt: skip


class GenerationError(PipelineError):
    """The generator could not express the whole document."""


def generate_client(
    api: Api, repaired: JsonObject, prepared: JsonObject, generator: Path, target: Path
) -> None:
    """Write the packages ``api`` and ``models`` of one API into the target folder.

    Args:
        api: Which API.
        repaired: Its document, for the facts that the modules carry.
        prepared: The same document as the generator wants it.
        generator: The folder with config.yaml and templates/.
        target: A folder that does not exist yet.

    Raises:
        GenerationError: the generator warned, which means that something is missing.
    """
    config = _config(generator, target)
    data = GeneratorData.from_dict(prepared, config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{api}: {data.header}: {data.detail}")
    project = Project(openapi=data, config=config, custom_template_path=generator / "templates")
    project.env.globals.update(_template_functions(api, repaired))
    project.env.globals["groups"] = list(data.endpoint_collections_by_tag)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = [_message(error) for error in project.build()]
    problems += [
        f"the model {model.class_info.name} would hide an import"
        for model in data.models
        if model.class_info.name in _RESERVED
    ]
    if problems:
        raise GenerationError(f"{api}: {len(problems)} warnings\n" + "\n".join(problems))


def _config(generator: Path, target: Path) -> Config:
    return Config.from_sources(
        ConfigFile.load_from_path(generator / "config.yaml"),
        MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=False,
        output_path=target,
    )


def _template_functions(api: Api, repaired: JsonObject) -> dict[str, object]:
    facts = {PythonIdentifier(key, ""): row for key, row in operation_facts(api, repaired).items()}
    joined = {(PythonIdentifier(key, ""), name) for key, name in unrepeated_parameters(repaired)}

    def facts_of(endpoint: Endpoint) -> Facts:
        return facts[endpoint.name]

    def query_value(endpoint: Endpoint, parameter: PropertyProtocol) -> str:
        is_joined = (endpoint.name, parameter.name.get_untrusted_value()) in joined
        return f"commas({parameter.python_name})" if is_joined else str(parameter.python_name)

    return {
        "body_code": code.body_code,
        "endpoint_imports": code.model_imports("...models"),
        "extra_reader": code.extra_reader,
        "extra_type": code.extra_type,
        "facts_of": facts_of,
        "field_reader": code.field_reader,
        "model_imports": code.model_imports(""),
        "path_code": code.path_code,
        "query_value": query_value,
        "reads_models": code.reads_models,
        "response_codes": code.response_codes,
        "return_type": code.return_type,
    }


def _message(error: GeneratorError) -> str:
    where = ""
    if isinstance(error, ParseError) and error.data is not None:
        where = " " + error.data.model_dump_json(exclude_unset=True)[:500]
    return f"{error.header} {error.detail or ''}{where}".strip()
