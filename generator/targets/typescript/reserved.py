"""Names that symbols of an API cannot have in TypeScript. All lists are closed: names must never change."""

from __future__ import annotations

KEYWORDS = frozenset(
    "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue "
    "debugger declare default delete do else enum eval export extends false finally for from function get if "
    "implements import in infer instanceof interface is keyof let module namespace never new null number object of "
    "package private protected public readonly require return set static string super switch symbol this throw true "
    "try type typeof undefined unique unknown using var void while with yield".split()
)
"""Words of the language, those that are reserved in some places only among them."""

STRICTLY_RESERVED = frozenset(
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends "
    "false finally for function if implements import in instanceof interface let new null package private protected "
    "public return static super switch this throw true try typeof undefined var void while with yield".split()
)
"""Words that can name no function, variable or parameter of a module."""

GLOBAL_TYPES = frozenset(
    "AbortController AbortSignal AggregateError Array ArrayBuffer ArrayBufferLike AsyncGenerator AsyncIterable "
    "AsyncIterableIterator AsyncIterator Atomics Awaited BigInt BigInt64Array BigUint64Array Blob Boolean "
    "Capitalize ConstructorParameters DataView Date Error EvalError Event EventTarget Exclude Extract File "
    "FinalizationRegistry Float32Array Float64Array FormData Function Generator Headers Infinity InstanceType "
    "Int16Array Int32Array Int8Array Intl Iterable IterableIterator Iterator JSON Lowercase Map Math NaN NoInfer "
    "NonNullable Number Object Omit OmitThisParameter Parameters Partial Pick Promise PromiseLike PropertyKey "
    "Proxy RangeError ReadableStream Readonly ReadonlyArray ReadonlyMap ReadonlySet Record ReferenceError Reflect "
    "RegExp Request Required Response ReturnType Set SharedArrayBuffer String Symbol SyntaxError ThisType "
    "TypeError URIError URL URLSearchParams Uint16Array Uint32Array Uint8Array Uint8ClampedArray Uncapitalize "
    "Uppercase WeakMap WeakRef WeakSet WebAssembly globalThis".split()
)
"""Types and values of the platform: a class of that name would hide them."""

RUNTIME_TYPES = frozenset(
    "Action ApiError ApiObject BaseClient BaseClientOptions BaseRequestOptions Class Client ClientOptions Download "
    "FileSource Kaltura KalturaError Multirequest Pages Pending Placeable Placeholder Properties RequestOptions "
    "Schema Service Services Type Upload".split()
)
"""What generated modules declare or import themselves."""

TYPE_NAMES = GLOBAL_TYPES | RUNTIME_TYPES
"""No class or enum has one of these."""

FUNCTION_VALUES = frozenset("call client download fileSource nested options pages xml".split())
"""What functions of services use: no function or parameter is called like one of these inside its module."""

LOCAL_OPTIONS = frozenset("answers encoding extra headers idempotent onMetadata retry signal timeout".split())
"""Options of a request that are never sent: a parameter that is called like one is given under another name."""

EXPORT_NAMES = frozenset({"default", "then"})
"""No function is exported under one of these: a module with a `then` would be awaited like a promise."""

OBJECT_MEMBERS = frozenset(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf".split()
)
"""What every object has."""

CLIENT_MEMBERS = OBJECT_MEMBERS | frozenset("__proto__ add calls core ks multirequest perform send withOptions".split())
"""No service is a member of the client or of a multirequest under one of these names."""

ENUM_KEYS = frozenset({"__proto__"})
"""No constant has one of these."""
