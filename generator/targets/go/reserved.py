"""Names that generated code needs for itself, by the scope in which a symbol cannot have them."""

from __future__ import annotations

from generator.targets.words import FILE_NAMES

from .words import KEYWORDS, PREDECLARED

TYPE_NAMES = frozenset({"Classes"})
"""No class has one of these: what package ``types`` has beside them."""

TYPE_FILES = FILE_NAMES | {"classes", "doc", "settings"}
"""No file of a class has one of these names; they hold what `TYPE_NAMES` lists."""

ENUM_FILES = FILE_NAMES | {"doc"}

FIELD_NAMES = frozenset({"Base", "ReceivedType", "SetReceivedType", "RelatedLists"})
"""No property has one of these: what every object has."""

SERVICE_NAMES = frozenset({"Service", "New", "Batch", "NewBatch"})
"""What the package of a service has beside the parameters of its actions."""

PACKAGES = (
    KEYWORDS
    | PREDECLARED
    | FILE_NAMES
    | {"context", "enums", "internal", "kaltura", "main", "testdata", "types", "vendor"}
)
"""No package of a service has one of these names."""

PARAMETER_NAMES = KEYWORDS | PREDECLARED | {"b", "context", "ctx", "enums", "kaltura", "opts", "params", "s", "types"}
"""No parameter has one of these: what the bodies of methods use."""

SETTING_NAMES = frozenset(
    "WithAnswerFormat WithClientTag WithEncoding WithHTTPClient WithHeader WithIdempotent WithLogger "
    "WithMaxAnswerSize WithMetadata WithParameter WithRetry WithSetting WithSignedRequests WithTimeout WithTimeouts "
    "WithTransport".split()
)
"""No setting has one of these: the options that every client has."""

ERROR_NAMES = frozenset({"Error", "ErrorCode"})
"""No error has one of these: types of the runtime."""
