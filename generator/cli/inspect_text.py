"""Text of ``clientgen inspect``, in 80 columns: descriptions of the model laid out for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from textwrap import wrap
from typing import Any

from generator.model.api import Api
from generator.model.behaviour import Behaviour, behaviour_of
from generator.model.describe import Description, counts

_WIDTH = 80
_LARGEST = 8
_LISTED = 24
_COUNTED = ("services", "actions", "params", "classes", "properties", "enums", "constants", "plugins", "errors")


def summary(api: Api) -> str:
    """A screen about the whole of `api`."""
    return "\n".join(_summary(api))


def part(description: Description) -> str:
    """One action, service, class, enum or error, as `generator.model.describe.describe` describes it."""
    layouts: dict[str, Callable[[Description], Iterator[str]]] = {
        "action": _action,
        "service": _service,
        "class": _class,
        "enum": _enum,
        "error": _error,
    }
    return "\n".join(layouts[description["kind"]](description))


def _summary(api: Api) -> Iterator[str]:
    numbers = counts(api)
    behaviour = behaviour_of(api)
    yield f"API version {numbers['api_version'] or 'not stated'}, dialect {behaviour.dialect.value.upper()}"
    yield ""
    for key in _COUNTED:
        yield f"  {key:<12}{numbers[key]:>7,}"
    if api.services:
        yield from _kinds_of_actions(api, behaviour)
    largest = sorted(api.services, key=lambda service: -len(service.actions))[:_LARGEST]
    if largest:
        yield ""
        yield "Largest services"
        for service in largest:
            yield f"  {service.id:<64}{len(service.actions):>4} actions"
    yield from _listing("Plugins", [plugin.name for plugin in api.plugins])
    settings = [f"{setting.name}{'*' if setting.volatile else ''}" for setting in api.settings]
    yield from _listing("Settings (* for one call)", settings)


def _kinds_of_actions(api: Api, behaviour: Behaviour) -> Iterator[str]:
    facts = behaviour.actions.values()
    yield ""
    yield "Actions"
    for what, count in (
        ("answer a list by pages", sum(fact.paging is not None for fact in facts)),
        ("only read, and may be repeated", sum(fact.repeatable for fact in facts)),
        ("take a file", sum(fact.uploads for fact in facts)),
        ("answer a file", sum(fact.serves_file for fact in facts)),
        *((f"session {session}", count) for session, count in _sessions(api)),
    ):
        yield f"  {what:<32}{count:>7,}"


def _sessions(api: Api) -> list[tuple[str, int]]:
    found = Counter(action.session for service in api.services for action in service.actions)
    return [(session, found[session]) for session in ("always", "optional", "none") if found[session]]


def _action(action: Description) -> Iterator[str]:
    yield from _signature(action)
    yield from _documentation(action)
    facts = {
        "session": action.get("session"),
        "multirequest": "yes" if action["batchable"] else "no",
        "repeatable": "yes" if action["repeatable"] else "no",
        "pages": f"by {action['paging']['pager']}, {action['paging']['items']}" if "paging" in action else None,
        "file": "answered" if action["serves_file"] else "taken" if action["uploads"] else None,
        "plugin": action.get("plugin"),
        "also as": action.get("alias"),
        "status": ", ".join(word for word in ("beta", "deprecated") if action.get(word)) or None,
        "formats": ", ".join(action.get("response_formats", ())) or None,
    }
    yield ""
    for name, value in facts.items():
        if value is not None:
            yield f"  {name:<14}{clean(value)}"
    if action["parameters"]:
        yield ""
        yield "Parameters"
        for parameter in action["parameters"]:
            yield from _value(parameter)
    if action["throws"]:
        yield ""
        yield "Errors"
        for error in action["throws"]:
            yield f"  {error['name']}" + ("" if error["declared"] else "  (not declared by the schema)")
            yield from _wrapped(error.get("message", ""), 6)


def _signature(action: Description) -> Iterator[str]:
    parameters = [_parameter(parameter) for parameter in action["parameters"]]
    start = f"{action['service']}.{action['name']}("
    end = f") -> {_type(action['result'])}"
    line = start + ", ".join(parameters) + end
    if len(line) <= _WIDTH or not parameters:
        yield line
        return
    yield start
    for parameter in parameters:
        yield f"    {parameter},"
    yield end


def _parameter(parameter: Description) -> str:
    text = f"{parameter['name']}: {_type(parameter['type'])}"
    return f"{text} = {_default(parameter)}" if parameter["optional"] else text


def _default(parameter: Description) -> str:
    value = parameter["default"]
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return f'"{clean(value)}"'
        case _:
            return str(value)


def _service(service: Description) -> Iterator[str]:
    yield f"service {service['id']}"
    if service["name"].lower() != service["id"]:
        yield f"  called {service['name']}"
    yield from _owner(service)
    yield from _documentation(service)
    yield ""
    yield f"Actions ({len(service['actions'])})"
    for action in service["actions"]:
        line = f"  {action['name']} -> {_type(action['result'])}"
        yield from wrap(line, _WIDTH, subsequent_indent="      ", break_long_words=False)
        yield from _wrapped(action["description"], 6)


def _class(class_: Description) -> Iterator[str]:
    words = [word for word in ("deprecated", "abstract") if class_.get(word)]
    yield " ".join([*words, "class", class_["name"]])
    if class_.get("supplied"):
        yield "  not declared by the schema: the root of all classes"
    for depth, base in enumerate(class_["bases"], 1):
        yield f"{'  ' * depth}< {base}"
    yield from _owner(class_)
    yield from _documentation(class_)
    for declaring in (class_["name"], *class_["bases"]):
        properties = [each for each in class_["properties"] if each["declared_by"] == declaring]
        if not properties:
            continue
        yield ""
        yield "Properties" if declaring == class_["name"] else f"Properties of {declaring}"
        for property_ in properties:
            yield from _value(property_)
    yield from _listing("Subclasses", class_["subclasses"])
    yield from _uses(class_["used_by"])


def _enum(enum: Description) -> Iterator[str]:
    yield ("deprecated " if enum.get("deprecated") else "") + f"enum {enum['name']} of {enum['base']} values"
    if "declared_base" in enum:
        yield f"  declared {enum['declared_base']}, but it has text values"
    yield from _owner(enum)
    yield ""
    if not enum["constants"]:
        yield "  no constants: its values are known to the server only"
    width = max((len(constant["name"]) for constant in enum["constants"]), default=0)
    for constant in enum["constants"]:
        line = f"  {constant['name']:<{width}}  {clean(str(constant['value']))}".rstrip()
        yield line if len(line) <= _WIDTH else f"  {constant['name']}\n      {clean(str(constant['value']))}"
    yield from _uses(enum["used_by"])


def _error(error: Description) -> Iterator[str]:
    yield f"error {error['name']}" + ("" if error["code"] == error["name"] else f", code {clean(error['code'])}")
    yield from _wrapped(error["message"], 2)
    if error["parameters"]:
        yield from _listing("Parameters", error["parameters"])
    yield from _listing("Thrown by", error["thrown_by"])


_FLAGS = (
    ("read_only", "read only"), ("insert_only", "insert only"), ("write_only", "write only"), ("is_time", "time"),
    ("multi_lingual", "multilingual"), ("nullable", "nullable"), ("deprecated", "deprecated"),
)  # fmt: skip
_LIMITS = (
    ("min_length", "at least {} characters"), ("max_length", "at most {} characters"), ("min_value", "at least {}"),
    ("max_value", "at most {}"), ("values_enum", "list of {}"), ("values_min_value", "each at least {}"),
    ("utf8_truncate", "cut at {} bytes"),
)  # fmt: skip


def _value(value: Description) -> Iterator[str]:
    """A parameter or property: its name, type and flags, and below them its documentation."""
    words = [_type(value["type"])]
    if "optional" in value:
        words.append(f"default {_default(value)}" if value["optional"] else "required")
    words.extend(word for key, word in _FLAGS if value.get(key))
    words.extend(text.format(_number(value[key])) for key, text in _LIMITS if key in value)
    if "requires_permissions" in value:
        words.append("needs permission to " + "/".join(map(clean, value["requires_permissions"])))
    yield from wrap(f"{value['name']}: {', '.join(words)}", _WIDTH, initial_indent="  ", subsequent_indent="    ")
    yield from _wrapped(value["description"], 6)


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else str(value).removesuffix(".0")


def _type(type_: Description) -> str:
    match type_["kind"]:
        case "list":
            return f"list of {type_['item']}"
        case "map":
            return f"map of {type_['item']}"
        case "enum":
            return f"{type_['name']} ({type_['base']})"
        case "scalar" | "object":
            return str(type_["name"])
        case kind:
            return str(kind)


def _owner(described: Description) -> Iterator[str]:
    if "plugin" in described:
        yield f"  plugin {described['plugin']}"


def _documentation(described: Description) -> Iterator[str]:
    lines = list(_wrapped(described["description"], 2))
    if lines:
        yield ""
        yield from lines


def _uses(uses: Description) -> Iterator[str]:
    yield from _listing("Answered by", uses["results"])
    yield from _listing("Taken by", uses["parameters"])
    yield from _listing("Held by", uses["properties"])
    yield from _listing("Settings of this type", uses["settings"])


def _listing(title: str, names: Iterable[str]) -> Iterator[str]:
    found = list(names)
    if not found:
        return
    yield ""
    yield f"{title} ({len(found)})"
    more = f", and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
    yield from wrap(", ".join(found[:_LISTED]) + more, _WIDTH, initial_indent="  ", subsequent_indent="  ")


def _wrapped(text: str, indent: int) -> Iterator[str]:
    yield from wrap(clean(text), _WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent)


def clean(text: str) -> str:
    """`text` on one line, without characters that a terminal would take as commands."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())
