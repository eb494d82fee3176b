"""What the decoders of both formats share (``protocol.md 5``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from .errors import ApiError, MalformedAnswerError
from .model import ROOT_NAMES, ApiObject

if TYPE_CHECKING:
    from .fields import Kind
    from .model import Model
    from .registry import Registry

T = TypeVar("T")
Reader: TypeAlias = Callable[[Any], Any]


class Answer(Generic[T]):
    """The answer to one call.

    Attributes:
        value: What the action answered.
        execution_time: Seconds the server says it worked; None where it does not say.
    """

    __slots__ = ("execution_time", "value")

    def __init__(self, value: T, execution_time: float | None = None) -> None:
        self.value = value
        self.execution_time = execution_time


class Answers(list[Any]):
    """The answers to a multirequest: values, and an `ApiError` per refused call."""

    __slots__ = ("execution_time",)

    def __init__(
        self, values: Iterable[Any], execution_time: float | None = None
    ) -> None:
        super().__init__(values)
        self.execution_time = execution_time


class Mismatch(Exception):
    """A part of an answer does not fit the schema; its path grows on the way out."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path: list[str] = []

    def at(self, step: str | int) -> Mismatch:
        self.path.append(f"[{step}]" if isinstance(step, int) else f".{step}")
        return self

    def malformed(self) -> MalformedAnswerError:
        where = "".join(reversed(self.path))
        return MalformedAnswerError(f"the answer does not fit: result{where}: {self}")


def too_deep() -> MalformedAnswerError:
    return MalformedAnswerError("the answer is nested too deeply")


# -- scalars: every one is converted to the type of the schema, whatever arrived (5.2)


def integer_of(raw: str | float) -> int:
    """An integer, also of a number that went through a double (``protocol.md 5.1``)."""
    try:
        number = int(raw)
    except (ValueError, OverflowError):
        return _integer_of_odd(raw)
    if isinstance(raw, str) and _is_odd(raw):
        raise Mismatch("an integer was expected")
    return number


def _is_odd(text: str) -> bool:
    """Whether Python alone would take a text for a number: 1_000, or foreign digits."""
    return "_" in text or not (text.isascii() or text.strip().isascii())


def _integer_of_odd(raw: str | float) -> int:
    word = _WORDS.get(raw.strip().lower()) if isinstance(raw, str) else None
    try:
        return int(float_of(raw) if word is None else word)
    except (Mismatch, ValueError, OverflowError):
        raise Mismatch("an integer was expected") from None


def float_of(raw: str | float) -> float:
    """A number; ``INF`` and ``NAN`` are some."""
    try:
        number = float(raw)
    except (ValueError, OverflowError):
        raise Mismatch("a number was expected") from None
    if isinstance(raw, str) and _is_odd(raw):
        raise Mismatch("a number was expected")
    return number


_WORDS = {"1": True, "0": False, "true": True, "false": False}


def boolean_of(raw: str | float) -> bool:
    """A bool: the words of both formats, or any number, of which 0 is false."""
    word = _WORDS.get(raw.strip().lower()) if isinstance(raw, str) else None
    try:
        return float_of(raw) != 0 if word is None else word
    except Mismatch:
        raise Mismatch("a bool was expected") from None


def text_of(raw: str | float) -> str:
    """The text that XML has for a scalar that arrived as another kind in JSON."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bool):
        return "1" if raw else "0"
    if isinstance(raw, float):
        from .form import float_text

        return float_text(raw)
    try:
        return str(raw)
    except ValueError:
        raise Mismatch("a number has too many digits") from None


def scalar_reader(kind: Kind, registry: Registry) -> Callable[[str | float], Any]:
    """What turns a scalar that arrived into a value of `kind`."""
    match kind.code:
        case "integer":
            return integer_of
        case "float":
            return float_of
        case "boolean":
            return boolean_of
        case "int_enum":
            return _enum_reader(registry.enum_named(kind.name), integer_of)
        case "str_enum":
            return _enum_reader(registry.enum_named(kind.name), text_of)
        case _:
            return text_of


def _enum_reader(
    enum: Callable[[Any], Any] | None, convert: Callable[[str | float], Any]
) -> Callable[[str | float], Any]:
    if enum is None:
        return convert
    return lambda raw: enum(convert(raw))


# -- objects


class Shape:
    """A class and what reads its properties in one format, by wire name.

    Attributes:
        cls: The class.
        readers: Read any value that fits.
        direct: Says what a value is when it looks as most do, so that it is read
            without a call: a type, or a table of values.
    """

    __slots__ = ("cls", "direct", "readers")

    def __init__(
        self,
        cls: type[Model],
        readers: Mapping[str, Reader],
        direct: Mapping[str, Any],
    ) -> None:
        self.cls = cls
        self.readers = readers
        self.direct = direct


class Readers:
    """Makes and keeps what reads values of one format: for kinds, and for classes.

    Args:
        form: The name of the format.
        build: Makes the reader of a kind. It may ask for readers of other kinds, but
            for shapes only once it reads: classes refer to each other in circles.
        direct: What `Shape.direct` holds for a kind; None where nothing is simple.
    """

    __slots__ = ("_build", "_direct", "_form")

    def __init__(
        self,
        form: str,
        build: Callable[[Kind, Registry], Reader],
        direct: Callable[[Kind, Registry], Any],
    ) -> None:
        self._form = form
        self._build = build
        self._direct = direct

    def reader(self, kind: Kind, registry: Registry) -> Reader:
        """What reads a value of `kind`; it returns None for unset."""
        key = (self._form, kind)
        found: Reader | None = registry.tables.get(key)
        if found is None:
            found = self._build(kind, registry)
            registry.tables[key] = found
        return found

    def shape(self, cls: type[Model], registry: Registry) -> Shape:
        """What reads the properties of `cls`."""
        key = (self._form, cls)
        found: Shape | None = registry.tables.get(key)
        if found is None:
            items = cls.__properties__.values()
            readers = {item.wire: self.reader(item.kind, registry) for item in items}
            rules = ((item.wire, self._direct(item.kind, registry)) for item in items)
            direct = {wire: rule for wire, rule in rules if rule is not None}
            found = registry.tables[key] = Shape(cls, readers, direct)
        return found


class Shapes:
    """Which class an object gets, by the objectType that came (``protocol.md 5.3``).

    Attributes:
        known: What was found so far, by objectType. Only names of classes get in.
    """

    __slots__ = ("_declared", "_fits_all", "_readers", "_registry", "known")

    def __init__(self, wire: str, readers: Readers, registry: Registry) -> None:
        self._declared = registry.class_named(wire) or ApiObject
        self._fits_all = wire in ROOT_NAMES or self._declared is ApiObject
        self._readers = readers
        self._registry = registry
        self.known: dict[str, Shape] = {}

    def find(self, received: str) -> Shape | None:
        """The shape for this objectType; None where it has to be the declared one.

        Never anything but a class of the client that is or extends the declared one.
        """
        cls = self._registry.class_named(received)
        if cls is None or received in ROOT_NAMES:
            return None
        if not self._fits_all and not issubclass(cls, self._declared):
            return None
        return self.known.setdefault(received, self._readers.shape(cls, self._registry))

    def declared(self) -> Shape:
        """The shape of the class that the schema declares in this place."""
        return self._readers.shape(self._declared, self._registry)


def make_error(
    code: str,
    message: str,
    arguments: Mapping[str, str],
    registry: Registry,
    execution_time: float | None,
) -> ApiError:
    """The error of this code: of the class that the schema declares for it, if any."""
    error = registry.error_named(code)(code, message, arguments)
    error.execution_time = execution_time
    return error


def check_count(answered: int, asked: int) -> None:
    """Refuse more answers than calls; fewer are normal (``protocol.md 7.2``)."""
    if answered > asked:
        raise MalformedAnswerError(f"{asked} calls have {answered} answers")
