"""A schema is not trusted: none of its texts and names leaves its place in a Go client.

That all compiles, `tests.hostile_schemas` shows.
"""

from __future__ import annotations

from pathlib import Path

from generator.model.api import Action, Api, Class, Constant, Enum, ErrorCode, Parameter, Property, Service, Setting
from generator.model.types import FILE, INT, STRING, EnumRef, ListOf, ObjectRef, ScalarKind
from tests.targets.go.printing import printed, written
from tests.targets.test_hostile import NAMES, TEXTS
from tests.toolchains.go import run_go

MORE_TEXTS = [
    "*/ /* // `",
    "`",
    "//go:build ignore",
    "[link]: http://example.org",
    "``curly'' quotes",
    "- list\n- of items\n\n# Heading\n\n1. numbered",
    "Deprecated: by nobody",
    "\tindented",
]
MORE_NAMES = ["a`b", "a,b%2C", "func", "String", "Error", "init", "main", "Opt", "kaltura", "Base", "_test", "x_linux"]
MORE_NAMES += [
    "*/",
    "\\u002a/",
    "class",
    "Object",
    "Builder",
    "a$b",
    "Evil { }",
    "CON",
    "é",
    "T<S>",
    "__proto__",
    "then",
]


def texts() -> Api:
    """An API that says each text wherever a schema can say something."""
    enums: list[Enum] = []
    classes: list[Class] = []
    services: list[Service] = []
    errors: list[ErrorCode] = []
    settings = [Setting("ks", STRING, "request")]
    for number, text in enumerate((*TEXTS, *MORE_TEXTS)):
        enums.append(Enum(f"KalturaKind{number}", ScalarKind.STRING, (Constant("A", text),), plugin=text))
        kind = EnumRef(f"KalturaKind{number}", ScalarKind.STRING)
        properties = (Property("name", STRING, text), Property("kind", kind, text, requires_permissions=(text,)))
        classes.append(Class(f"KalturaThing{number}", None, properties, description=text, plugin=text))
        get = Action(
            "get",
            ObjectRef(f"KalturaThing{number}"),
            (Parameter("id", STRING, description=text), Parameter("note", STRING, True, text, text, text)),
            throws=(f"E{number}", text),
            description=text,
            alias=text,
            plugin=text,
        )
        serve = Action("serve", FILE, (), description=text)
        services.append(Service(f"thing{number}", f"thing{number}", (get, serve), description=text))
        errors.append(ErrorCode(f"E{number}", text, text, text))
        settings.append(Setting(f"other{number}", STRING, "request", text, volatile=True))
    return Api(
        '1"; }\nfunc init() { panic(1) }',
        tuple(enums),
        tuple(classes),
        tuple(services),
        errors=tuple(errors),
        settings=tuple(settings),
    )


def names() -> Api:
    """An API where things have each of the names, all together."""
    enums: list[Enum] = []
    classes: list[Class] = []
    services: list[Service] = []
    errors: list[ErrorCode] = []
    settings: list[Setting] = []
    for name in dict.fromkeys((*NAMES, *MORE_NAMES)):
        enums.append(Enum(f"E{name}", ScalarKind.STRING, (Constant(name, "1"), Constant(f"{name}x", "2"))))
        own = Property(name, ListOf(ObjectRef(f"C{name}")))
        classes.append(Class(f"C{name}", None, (own, Property(f"{name}2", ObjectRef(f"C{name}")))))
        classes.append(Class(f"D{name}", f"C{name}", (Property(f"{name}x", INT), Property(name.upper() + "Y", INT))))
        parameters = (Parameter(name, STRING), Parameter(f"{name}o", STRING, True))
        services.append(Service(name, name, (Action(name, STRING, parameters, throws=(name,)),)))
        services.append(Service(f"{name}_{name}", name, (Action(name, STRING),), plugin=name))
        errors.append(ErrorCode(name, name))
        settings.append(Setting(name, STRING, "request"))
    return Api("1.0.0", tuple(enums), tuple(classes), tuple(services), errors=tuple(errors), settings=tuple(settings))


def test_texts_arrive_unchanged(tmp_path: Path) -> None:
    module = written(texts(), tmp_path)
    found = "\n".join(f'\tfmt.Printf("%x\\n", string(enums.Kind{n}A))' for n, _ in enumerate((*TEXTS, *MORE_TEXTS)))
    program = f'package main\n\nimport (\n\t"fmt"\n\n\t"example.com/kaltura/enums"\n)\n\nfunc main() {{\n{found}\n}}\n'
    (module / "cmd").mkdir()
    (module / "cmd" / "main.go").write_text(program)
    result = run_go(module, "run", "./cmd")
    wanted = [text.encode("utf-8", "surrogatepass").hex() for text in (*TEXTS, *MORE_TEXTS)]
    assert result.stdout.splitlines() == wanted, result.stderr


def test_no_name_becomes_a_path() -> None:
    for path in printed(names()):
        assert path.isascii() and ".." not in path and "\\" not in path and " " not in path
        assert path == path.strip("/") and path.count("/") <= 2


def test_a_chain_of_classes_longer_than_the_stack() -> None:
    chain = [Class("KalturaC0", "KalturaObject", (Property("id", STRING),))]
    chain += [Class(f"KalturaC{n}", f"KalturaC{n - 1}") for n in range(1, 3000)]
    classes = (Class("KalturaObject", None, abstract=True, supplied=True), *chain)
    service = Service("s", "s", (Action("get", ObjectRef("KalturaC2999")),))
    files = printed(Api("1.0.0", classes=classes, services=(service,)))
    assert 'ID kaltura.Opt[string] `kaltura:"id"`' in files["types/c2999.go"]
