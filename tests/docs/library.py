"""A small API that uses everything a schema can say."""

from __future__ import annotations

from generator.model.api import (
    Action,
    Api,
    Class,
    Constant,
    Constraints,
    Enum,
    ErrorCode,
    Parameter,
    Plugin,
    Property,
    Service,
    Setting,
)
from generator.model.types import (
    BIGINT,
    FILE,
    INT,
    NOTHING,
    STRING,
    EnumRef,
    ListOf,
    MapOf,
    ObjectRef,
    ScalarKind,
)

_KIND = EnumRef("KalturaBookKind", ScalarKind.INT)
_BOOK = ObjectRef("KalturaBook")
_ITEM = ObjectRef("KalturaItem")


def library() -> Api:
    """The API."""
    return Api("1.2.3", _ENUMS, _CLASSES, _SERVICES, _PLUGINS, _ERRORS, _SETTINGS)


_ENUMS = (
    Enum("KalturaBookKind", ScalarKind.INT, (Constant("NOVEL", 1), Constant("ATLAS", 2)), plugin="shelves"),
    Enum("KalturaBookOrderBy", ScalarKind.STRING, (Constant("NAME_ASC", "+name"),)),
    Enum("KalturaOldKind", ScalarKind.STRING, (), ScalarKind.INT, deprecated=True),
)

_CLASSES = (
    Class("KalturaObject", None, supplied=True),
    Class(
        "KalturaItem",
        "KalturaObject",
        (
            Property("id", BIGINT, "Number of the item", read_only=True),
            Property("addedAt", INT, "When it came", insert_only=True, is_time=True),
            Property("note", STRING, "", nullable=True, multi_lingual=True, deprecated=True),
            Property("code", STRING, "", write_only=True, requires_permissions=("read", "update")),
            Property("name", STRING, "", constraints=Constraints(min_length=2, max_length=80, utf8_truncate=60)),
            Property("kinds", STRING, "", constraints=Constraints(values_enum="KalturaBookKind")),
            Property("rank", INT, "", constraints=Constraints(min_value=1, max_value=5)),
            Property("numbers", STRING, "", constraints=Constraints(values_min_value=3)),
        ),
        abstract=True,
        description="Anything on a shelf.\n\nSecond paragraph.",
    ),
    Class("KalturaBook", "KalturaItem", (Property("kind", _KIND),), plugin="shelves", requires_permissions=("insert",)),
    Class("KalturaAtlas", "KalturaBook", deprecated=True),
    Class("KalturaShelf", "KalturaObject", (Property("items", ListOf(_ITEM)), Property("byName", MapOf(_BOOK)))),
    Class("KalturaFilter", "KalturaObject", (Property("orderBy", STRING),), abstract=True),
    Class("KalturaBookFilter", "KalturaFilter", (Property("kindEqual", _KIND),)),
    Class("KalturaFilterPager", "KalturaObject", (Property("pageSize", INT),)),
    Class("KalturaListResponse", "KalturaObject", (Property("totalCount", INT, read_only=True),), abstract=True),
    Class("KalturaBookListResponse", "KalturaListResponse", (Property("objects", ListOf(_BOOK), read_only=True),)),
)  # fmt: skip

_SERVICES = (
    Service(
        "book",
        "Book",
        (
            Action(
                "add",
                _BOOK,
                (
                    Parameter("item", _ITEM, description="What to add"),
                    Parameter("kind", _KIND, optional=True, default=2, default_text="2"),
                    Parameter("cover", FILE, optional=True),
                ),
                throws=("BOOK_EXISTS", "NOBODY_KNOWS"),
                description="Adds a book. It takes its time.",
                session="always",
                in_multirequest=True,
                alias="library.addBook",
                beta=True,
                request_formats=("json",),
                response_formats=("json", "xml"),
            ),
            Action(
                "list",
                ObjectRef("KalturaBookListResponse"),
                (
                    Parameter("filter", ObjectRef("KalturaBookFilter"), optional=True),
                    Parameter("pager", ObjectRef("KalturaFilterPager"), optional=True),
                ),
                session="none",
            ),
            Action("serve", FILE, (Parameter("id", STRING),), in_multirequest=False),
            Action("burn", NOTHING, deprecated=True, plugin="fire", throws=("BOOK_EXISTS",)),
        ),
        description="All books.",
        plugin="shelves",
    ),
    Service("old", "Old", (), deprecated=True),
)

_PLUGINS = (
    Plugin("shelves", ("wood",), ("Book", "ladder")),
    Plugin("wood"),
    Plugin("fire", ("shelves",)),
)

_ERRORS = (
    ErrorCode("BOOK_EXISTS", "BOOK_EXISTS", 'There is "@NAME@" already', "It came twice", ("NAME",)),
    ErrorCode("NEVER", "NEVER", "Nobody answers it"),
)

_SETTINGS = (
    Setting("clientTag", STRING, "client", "Who calls"),
    Setting("ks", STRING, "request", "The session", alias="sessionId"),
    Setting("profile", ObjectRef("KalturaShelf"), "request", "What comes back", volatile=True),
)
