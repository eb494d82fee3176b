"""Links from the pages of one folder to everything that has a page or a place on one."""

from __future__ import annotations

from typing import assert_never

from generator.model.api import Action, Api, Service
from generator.model.types import EnumRef, File, ListOf, MapOf, Nothing, ObjectRef, Scalar, ScalarKind, TypeRef
from generator.render.markup import Markup, escape

from .urls import Urls, relative

_SCALARS = {
    ScalarKind.STRING: "string",
    ScalarKind.INT: "int",
    ScalarKind.BIGINT: "bigint",
    ScalarKind.FLOAT: "float",
    ScalarKind.BOOL: "bool",
}


class Links:
    """Links as they stand on the pages of one folder; each is made once.

    Args:
        api: What is linked to.
        urls: Where its pages lie.
        page: The path of a page in the folder.
    """

    def __init__(self, api: Api, urls: Urls, page: str) -> None:
        self._urls = urls
        self._page = page
        self._services = {service.id: service for service in api.services}
        self._classes = api.class_by_name
        self._enums = api.enum_by_name
        self._types: dict[TypeRef, Markup] = {}
        self._named: dict[str, Markup] = {}
        self._paths: dict[str, str] = {}

    def path(self, to: str) -> str:
        """How a page of the folder links to `to`, a path from the root that may end in a fragment."""
        found = self._paths.get(to)
        if found is None:
            found = self._paths[to] = relative(self._page, to)
        return found

    def to(self, to: str, text: str | Markup) -> Markup:
        """A link to the path `to`."""
        return Markup('<a href="{}">{}</a>').format(self.path(to), text)

    def service(self, id_: str) -> Markup:
        """A service by id; plain text for one that the API lacks."""
        return self._code(self._urls.service(id_), id_) if id_ in self._services else self.plain(id_)

    def action(self, service: Service, action: Action, fragment: str = "", parameter: str = "") -> Markup:
        """An action, or the place `fragment` on its page; the parameter that stands there is named as well."""
        text = f"{service.id}.{action.name}" + (f"({parameter})" if parameter else "")
        return self._code(self._urls.action(service.id, action.name) + fragment, text)

    def type_name(self, name: str) -> Markup:
        """A class or enum by name; plain text for one that the API lacks."""
        found = self._named.get(name)
        if found is None:
            if name in self._classes:
                found = self._code(self._urls.object(name), name)
            elif name in self._enums:
                found = self._code(self._urls.enum(name), name)
            else:
                found = self.plain(name)
            self._named[name] = found
        return found

    def property(self, class_name: str, name: str) -> Markup:
        """A property where its class declares it."""
        return self._code(f"{self._urls.object(class_name)}#property-{name}", f"{class_name}.{name}")

    def plugin(self, name: str) -> Markup:
        """A plugin."""
        return self._code(f"plugins.html#{name}", name)

    def error(self, name: str) -> Markup:
        """An error; those that are not declared have their place as well."""
        return self._code(f"errors.html#{name}", name)

    def setting(self, name: str) -> Markup:
        """A setting."""
        return self._code(f"settings.html#{name}", name)

    def plain(self, name: str) -> Markup:
        """A name that leads nowhere."""
        return Markup("<code>{}</code>").format(name)

    def type(self, type_: TypeRef) -> Markup:
        """A type in words, with links."""
        found = self._types.get(type_)
        if found is None:
            found = self._types[type_] = self._type(type_)
        return found

    def _type(self, type_: TypeRef) -> Markup:
        match type_:
            case Scalar(kind):
                return Markup("<code>{}</code>").format(_SCALARS[kind])
            case EnumRef(name) | ObjectRef(name):
                return self.type_name(name)
            case ListOf(item):
                return Markup("list of {}").format(self.type_name(item.name))
            case MapOf(item):
                return Markup("map of {}").format(self.type_name(item.name))
            case File():
                return Markup("file")
            case Nothing():
                return Markup("nothing")
            case _:
                assert_never(type_)

    def _code(self, to: str, text: str) -> Markup:
        return Markup(f'<a href="{escape(self.path(to))}"><code>{escape(text)}</code></a>')
