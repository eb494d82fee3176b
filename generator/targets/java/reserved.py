"""Names that Java or generated code needs for itself, by the scope in which a symbol cannot have them.

All lists are written out: the same schema must give the same names for ever.
"""

from __future__ import annotations

KEYWORDS = frozenset(
    "_ abstract assert boolean break byte case catch char class const continue default do double else enum extends "
    "false final finally float for goto if implements import instanceof int interface long native new null package "
    "private protected public return short static strictfp super switch synchronized this throw throws transient true "
    "try void volatile while".split()
)
"""Keywords and literals. Words that are keywords in some places only can name members and parameters."""

_LANG = frozenset(
    "AbstractMethodError Appendable ApplicationShutdownHooks ArithmeticException ArrayIndexOutOfBoundsException "
    "ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte Character CharSequence Class "
    "ClassCastException ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue "
    "CloneNotSupportedException Cloneable Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException "
    "Error Exception ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError "
    "IllegalAccessException IllegalArgumentException IllegalCallerException IllegalMonitorStateException "
    "IllegalStateException IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException "
    "InheritableThreadLocal InstantiationError InstantiationException Integer InternalError InterruptedException "
    "Iterable LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer "
    "NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError "
    "NoSuchMethodException NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package "
    "Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime "
    "RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short "
    "StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder "
    "StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal "
    "Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError "
    "UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException".split()
)
"""The classes of `java.lang`, which a class of the same package would hide."""

TYPE_NAMES = _LANG | frozenset(
    "ApiObject ArrayList AsyncClient AsyncPages AsyncService B BaseClient BaseMultirequest BatchService Builder Call "
    "Caller Client Collections CompletableFuture Consumer DESCRIPTOR Download EnumIndex ErrorCodes EventReader "
    "FileSource GeneratedSchema IntEnum KNOWN Kind LinkedHashMap List ListProperty Map MapProperty ModelIndex "
    "Multirequest ObjectType Pages Params Pending PendingList PendingMap Property RELATED_OBJECTS RequestOptions "
    "RequestSettings Schema Service Set State StringEnum UploadSettings Value".split()
)
"""No class or enum has one of these: `java.lang`, and what generated files import or declare."""

_OBJECT = frozenset("clone equals finalize getClass hashCode notify notifyAll toString wait".split())
"""The methods of `java.lang.Object`."""

PROPERTY_CONSTANTS = frozenset({"DESCRIPTOR", "RELATED_OBJECTS"})
"""No constant of a property has one of these: every class has its own."""

GETTERS = frozenset({"getClass", "getRelatedObjects"})
"""No getter has one of these: every object has its own."""

BUILDER_METHODS = KEYWORDS | _OBJECT | frozenset("build create finish objectType self set setNull unset".split())
"""No method of a builder that sets a property has one of these."""

ENUM_CONSTANTS = frozenset({"KNOWN"})
"""No constant of an enum has one of these."""

ACTION_METHODS = (
    KEYWORDS | _OBJECT | frozenset("callAction fileOf listPages queueCall queueList queueMap yield".split())
)
"""No action is a method of one of these names: services have their own, and a call of ``yield`` needs its object."""

PARAMETER_NAMES = KEYWORDS | frozenset({"call", "optional", "options"})
"""No parameter has one of these."""

PARAMS_METHODS = KEYWORDS | _OBJECT | frozenset({"put"})
"""No optional parameter is a method of one of these names."""

CLIENT_METHODS = (
    KEYWORDS
    | _OBJECT
    | frozenset(
        "add async builder call caller calls close events multirequest queue results send sendAsync serviceUrl "
        "sessions size sync upload uploadFile view withOptions".split()
    )
)
"""No service or plugin is a method of one of these names: clients and multirequests have their own."""

GROUP_METHODS = KEYWORDS | _OBJECT
"""No service of a plugin has one of these."""

SETTING_METHODS = (
    KEYWORDS
    | _OBJECT
    | frozenset(
        "answerFormat build builder caller clientTag encoding header idempotent logger maxAnswerSize onRequest "
        "onResponse parameter retry self serviceUrl setting signRequests timeouts transport with".split()
    )
)
"""No setting is a method of one of these names: builders of clients and of options have their own."""
