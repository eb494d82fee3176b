"""What the package itself exports."""

from __future__ import annotations

from dataclasses import dataclass

from .layout import export_order, imports

RUNTIME_ERRORS = (
    "ApiError",
    "HttpStatusError",
    "KalturaError",
    "MalformedAnswerError",
    "RequestTimeout",
    "TransportError",
    "UsageError",
)
"""The errors that every client has."""

_EXPORTS: dict[str, tuple[str, ...]] = {
    "_async_client": ("AsyncClient",),
    "_batch": ("AsyncBatch", "Batch"),
    "_client": ("Client",),
    "_options": ("RequestOptions",),
    "_schema": ("API_VERSION",),
    "runtime.batch": ("BatchError", "Pending"),
    "runtime.download": ("AsyncDownload", "Download"),
    "runtime.errors": RUNTIME_ERRORS,
    "runtime.files": ("FileSource", "Upload"),
    "runtime.hooks": ("RequestInfo", "ResponseInfo"),
    "runtime.metadata": ("ResponseMetadata",),
    "runtime.model": ("ApiObject", "is_set"),
    "runtime.paging": ("AsyncPages", "Pages"),
    "runtime.retry": ("RetryPolicy",),
    "runtime.transport": ("Timeout",),
    "runtime.unset": ("UNSET",),
}
_MODULES = ("enums", "errors", "notifications", "sessions", "times", "transports", "types")


@dataclass(frozen=True, slots=True)
class InitView:
    """The package's own module: the modules it takes from, laid-out imports, and where each name is."""

    modules: tuple[str, ...]
    module_imports: str
    imports: str
    exports: tuple[str, ...]
    places: tuple[tuple[str, str], ...]


def init_view() -> InitView:
    """The view of ``__init__.py``; it is the same for every API."""
    places = {name: module for module, names in _EXPORTS.items() for name in names}
    places.update({name: name for name in _MODULES})
    found = [(f".{module}", name) for module, names in _EXPORTS.items() for name in names]
    return InitView(
        modules=tuple(sorted(_EXPORTS)),
        module_imports=imports(((".", name) for name in _MODULES), "    "),
        imports=imports(found, "    "),
        exports=tuple(sorted(places, key=export_order)),
        places=tuple(sorted(places.items())),
    )
