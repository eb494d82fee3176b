"""Names that no language likes, as a schema may have them: everything is called like something else.

The reader takes ASCII identifiers of at most 200 characters and nothing else, so that is what is made here; what it
refuses is in `REFUSED`.
"""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterable, Iterator
from itertools import chain
from string import ascii_letters

from generator.targets.go import reserved as go
from generator.targets.go.words import KEYWORDS as GO_KEYWORDS
from generator.targets.go.words import PREDECLARED
from generator.targets.java import reserved as java
from generator.targets.python import reserved as python
from generator.targets.typescript import reserved as typescript
from generator.targets.words import FILE_NAMES

from .canary_payloads import EXAMPLES

REFUSED = (
    "../../x", "..\\..\\x", "/etc/passwd", "C:\\x", "\\\\host\\share", "a/b", "con.txt", "NUL.", "a.b", ".", "..", "",
    "a b", " a", "a ", "a\n", "a\tb", "9lives", "-a", "a-b", "a$b", "a:b", "a%2Fb", "~root", "$(touch x)", "`x`",
    "été", "e\u0301te\u0301", "\u00e9te\u0301", "中文", "имя", "\u05d0\u05d1", "ｉｍｐｏｒｔ", "ﬁle", "𝐢𝐦𝐩𝐨𝐫𝐭",
    "ªº", "ſelf", "\u212a",
    "\u202ename", "na\u200bme", "na\ufeffme", "a" * 201, "a" * 400, "*/", "x; y", 'x"y', "x'y", "{{x}}", "<x>", "a,b",
    "a\u2028b", "a\x85b", "¹", "٣", "a٣",
)  # fmt: skip
"""What is no name."""

_PYTHON = (
    "__class__ __init__ __new__ __dict__ __slots__ __doc__ __module__ __name__ __file__ __all__ __getattr__ __wire__ "
    "__import__ __builtins__ __debug__ __mro__ super self cls mro name value values auto _ __ ___ _x x_ __x None "
    "True False NotImplemented client types enums errors services runtime options typing asyncio kaltura_client"
)
_TYPESCRIPT = (
    "__proto__ constructor prototype toString valueOf hasOwnProperty then catch finally default arguments eval "
    "undefined NaN globalThis window document process require module exports async await of type interface never "
    "Symbol Promise Proxy Reflect symbol length name caller callee __defineGetter__ __lookupSetter__ objectType "
    "client headers signal retry timeout fetch"
)
_GO = "init main _ iota nil Error String Format GoString New Service Batch test Test testing_test x_test linux amd64"
_JAVA = (
    "Object hashCode getClass equals clone finalize notify wait toString Class String Builder builder build record var "
    "yield sealed permits non when module exports requires CON Con com lpt1 PRN aux1 package_info packageInfo Override"
)
_MADE = (
    "Service0Service Service0AsyncService AsyncService0Service Service0Batch Service0Actions Service0Plugin "
    "AsyncService0Plugin Service0PluginBatch Service0BatchPlugin Needed0Params Optional0Params Optional0Options "
    "AnyObject AnyKalturaObject AnyProperties0 AsProperties0 Properties0 ErrError ErrX WithSetting WithKs withKs "
    "optional0Action callAction Empty empty N N1 Classes EnumIndex ModelIndex Enum0 Enum_0 KalturaKaltura Kaltura KS ks"
)
"""What targets make of other names of this schema, or of none."""

_CASES = (
    "getURL getUrl get_url GetUrl GETURL geturl Geturl gEtUrL get_URL GET_URL getUrl_ _getUrl getURL2 getUrl2 "
    "get_url_2 a A aB AB Ab ab a_b A_B a_b_ _a_b a__b aBc abc ABC Abc aBC a1 A1 a_1 _1 _1a _1A x480p _480p n_480p "
    "N480p n480p"
)
_SHAPES = (
    "a" * 200, "A" * 200, "aB" * 100, "Ab" * 100, "a_" * 100, "_" * 200, "_" * 199 + "a", "A1" * 100, "x" * 199 + "Y",
    "x" * 199 + "y", "Z" * 120, "Zz" * 60, "zZ" * 63 + "z", "ab" * 64, "aBc" * 66,
)  # fmt: skip


def hostile_names() -> list[str]:
    """Names that differ in every way in which the reader tells names apart; in a longer run all of them."""
    listed: Iterable[Iterable[str]] = (
        keyword.kwlist, keyword.softkwlist, dir(builtins), sorted(GO_KEYWORDS | PREDECLARED), sorted(FILE_NAMES),
        *(sorted(_words_of(module)) for module in (go, java, python, typescript)),
    )  # fmt: skip
    chosen = (words.split() for words in (_PYTHON, _TYPESCRIPT, _GO, _JAVA, _MADE, _CASES))
    every = 1 if EXAMPLES > 1 else 20
    found = (*(name for names in listed for name in list(names)[::every]), *chain(*chosen), *_SHAPES, *ascii_letters)
    return list(dict.fromkeys(name for name in found if name.isidentifier() and name.isascii()))


def _words_of(module: object) -> set[str]:
    """The names in the lists of a module of reserved names: all that a runtime and its files have."""
    lists = (value for key, value in vars(module).items() if key.isupper() and isinstance(value, frozenset))
    return {name for names in lists for name in names}


def _longer(name: str) -> str:
    """A name that a language might spell like `name`, of no more than 200 characters."""
    return f"{name}_" if len(name) < 200 else f"b{name[1:]}"


def _all_of(names: Iterable[str], per: int) -> Iterator[list[str]]:
    """`names` in groups of at most `per`."""
    found = list(names)
    for start in range(0, len(found), per):
        yield found[start : start + per]


def schema_of_names(names: list[str]) -> bytes:
    """A schema in which every name is that of a class, an enum, a service, an error and a setting, where it can be.

    Of each it is also that of a property (of a class and of one derived from it), a constant, an action, a parameter
    (needed and optional), a plugin, a parameter of an error and an alias.
    """
    taken = {"string", "int", "bigint", "float", "bool", "array", "map", "file"}
    classes = [name for name in names if name not in taken]
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xml apiVersion="1.0.0">\n'
        f"<enums>{''.join(_enums(names))}</enums>\n<classes>{''.join(_classes(classes, names))}</classes>\n"
        f"<services>{''.join(_services(names, classes))}</services>\n<plugins>{''.join(_plugins(names))}</plugins>\n"
        f"<errors>{''.join(_errors(names))}</errors>\n"
        '<configurations><client><clientTag type="string"/></client>'
        f'<request type="Configuration"><ks type="string"/>{"".join(_settings(names))}</request></configurations>'
        "</xml>\n"
    ).encode()


def _enums(names: list[str]) -> Iterator[str]:
    for number, group in enumerate(_all_of(names, 60)):
        constants = "".join(f'<const name="{name}" value="{name}"/>' for name in group)
        kind = "".join(f'<const name="{name}" value="{at}"/>' for at, name in enumerate(group))
        yield f'<enum name="Enumx{number}" enumType="string">{constants}</enum>\n'
        yield f'<enum name="KalturaEnum{number}" enumType="int">{kind}</enum>\n'
    yield '<enum name="KalturaEnum_0" enumType="string"/>\n'
    for name in names[::9]:
        if not name.startswith("Kaltura"):
            yield f'<enum name="Kaltura{name[:190]}_" enumType="string"><const name="{name}" value="x"/></enum>\n'


def _classes(classes: list[str], names: list[str]) -> Iterator[str]:
    groups = list(_all_of(names, 40))
    for number, name in enumerate(classes):
        # Each second one is derived from the one before, whose properties it must not hide.
        base = f' base="{classes[number - 1]}"' if number % 2 and classes[number - 1] != "KalturaObject" else ""
        own = groups[number] if number < len(groups) else ()
        properties = "".join(f'<property name="{each}" type="string"/>' for each in own)
        # Each type that is declared somewhere takes Go its time.
        used = f'<property name="p{number}" type="{name}"/>' if EXAMPLES > 1 or number % 8 == 0 else ""
        yield f'<class name="{name}"{base}>{properties}{used}</class>\n'
    for number, group in enumerate(groups):
        properties = "".join(f'<property name="{each}" type="int"/>' for each in group)
        spelled = "".join(f'<property name="{each}" type="int"/>' for each in map(_longer, group) if each not in group)
        yield f'<class name="KalturaProperties{number}">{properties}</class>\n'
        yield f'<class name="KalturaMore{number}" base="KalturaProperties{number}">{spelled}</class>\n'


def _services(names: list[str], classes: list[str]) -> Iterator[str]:
    distinct = list({name.lower(): name for name in names}.values())
    groups = list(_all_of(distinct, 40))
    for number, group in enumerate(groups):
        actions = "".join(_action(name, name, "KalturaProperties0") for name in group)
        yield f'<service id="service{number}" name="service{number}">{actions}</service>\n'
    # Each is a package in Go, and packages take their time.
    for number, name in enumerate(distinct[:: 5 if EXAMPLES > 1 else 60]):
        action = _action(name, names[number], classes[number])
        yield f'<service id="{name}" name="{name}">{action}</service>\n'
    for number, name in enumerate(distinct[2 :: 20 if EXAMPLES > 1 else 80]):
        plugin, action = names[number], _action(name, name, "Enum")
        yield f'<service id="{plugin}_{name[:100]}x" name="{name}" plugin="{plugin}">{action}</service>\n'
    yield f'<service id="parameters" name="parameters">{"".join(_parameters(names))}</service>\n'


def _action(name: str, parameter: str, result: str) -> str:
    answer = "" if result == "Enum" else f'<result type="{result}"/>'
    return (
        f'<action name="{name}"><param name="{parameter}" type="string"/>'
        f'<param name="{_longer(parameter)}" type="string" optional="1"/>{answer}<throws name="{name}"/></action>'
    )


def _parameters(names: list[str]) -> Iterator[str]:
    for number, group in enumerate(_all_of(names, 40)):
        needed = "".join(f'<param name="{name}" type="string"/>' for name in group)
        optional = "".join(f'<param name="{name}" type="string" optional="1" default="{name}"/>' for name in group)
        yield f'<action name="needed{number}">{needed}<result type="array" arrayType="KalturaMore0"/></action>'
        yield f'<action name="optional{number}">{optional}<result type="file"/></action>'


def _plugins(names: list[str]) -> Iterator[str]:
    return (f'<plugin name="{name}"><pluginService name="{name}"/></plugin>' for name in names)


def _errors(names: list[str]) -> Iterator[str]:
    return (f'<error name="{name}" code="{name}"><parameter name="{name}"/></error>\n' for name in names)


def _settings(names: list[str]) -> Iterator[str]:
    # A setting is an element, and one called like "xml" is no name in XML 1.0 to all parsers.
    known = {"ks", "clientTag"}
    return (f'<{name} type="string"/>' for name in names if name not in known and not name.lower().startswith("xml"))
