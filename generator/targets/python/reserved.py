"""Names that Python or generated code needs for itself, by the scope in which a symbol cannot have them.

All lists are written out rather than asked of the running interpreter: the same schema must give the same names under
every Python version.
"""

from __future__ import annotations

KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from "
    "global if import in is lambda nonlocal not or pass raise return try while with yield".split()
)

BUILTIN_CLASSES = frozenset(
    "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError "
    "BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError "
    "ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception "
    "ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError "
    "ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError "
    "KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented "
    "NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError "
    "PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning "
    "StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError "
    "TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError "
    "UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError".split()
)

ANNOTATION_BUILTINS = frozenset({"bool", "dict", "float", "int", "list", "str"})
"""Builtins that annotations of generated classes use: a member of that name would hide them."""

TYPE_NAMES = (
    KEYWORDS
    | BUILTIN_CLASSES
    | frozenset(
        "Action Any ApiObject AsyncClient AsyncDownload AsyncPages AsyncService BOOLEAN BaseAsyncClient "
        "BaseBatchService BaseClient BaseRequestOptions Batch Callable Client Dict Download Enum FILE FLOAT INTEGER "
        "List Mapping Model NOTHING Object OpenIntEnum OpenStrEnum Optional Pages Pending REGISTRY Registry "
        "RequestInfo RequestOptions ResponseInfo RetryPolicy SCHEMA STRING Schema Self Sequence Service ServiceGroup "
        "String TYPE_CHECKING Timeout Transport AsyncTransport Tuple Type UNSET Union Unset Upload".split()
    )
)
"""No class or enum has one of these: keywords, builtins, and what generated modules import."""

ERROR_NAMES = (
    KEYWORDS
    | BUILTIN_CLASSES
    | frozenset(
        "ApiError BatchError ERRORS HttpStatusError KalturaError MalformedAnswerError Mapping NotificationError "
        "RequestTimeout ResponseMetadata SessionFormatError TransportError UsageError TYPE_CHECKING".split()
    )
)
"""No error class has one of these."""

MODEL_ATTRIBUTES = KEYWORDS | frozenset(
    "builtins list_of map_of object_of int_enum str_enum prop object_type related_objects mro".split()
)
"""No property has one of these: attributes of every object, and what a class body calls."""

ENUM_ATTRIBUTES = KEYWORDS | frozenset("mro name value names values is_known".split())
"""No constant has one of these; enums keep names with single or double underscores around for themselves too."""

SERVICE_ATTRIBUTES = frozenset({"builtins"})
"""No action has one of these; attributes of services begin with an underscore, which no action does."""

PARAMETER_NAMES = KEYWORDS | frozenset({"self", "options"})
"""No parameter has one of these."""

CLIENT_ATTRIBUTES = frozenset(
    "aclose call client_tag close encoding execute file ks mro multirequest options record_metadata registry results "
    "service_url transport upload_file with_options".split()
)
"""No service or plugin is an attribute of one of these names: clients and multirequests have their own."""

GROUP_ATTRIBUTES = frozenset({"mro"})
"""No service of a plugin has one of these."""

OPTION_NAMES = (
    KEYWORDS
    | MODEL_ATTRIBUTES
    | frozenset(
        "self super service_url client_tag timeout retry transport encoding answer_format sign_requests headers proxy "
        "verify max_answer_size on_request on_response idempotent extra local".split()
    )
)
"""No setting has one of these: keywords of the client and options of a request that every client has."""
