"""What the page of an action shows of it in use: a call in all languages, whole requests, and answers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from generator.model.api import Action, Service
from generator.model.call import Program
from generator.model.call_dump import dump_program
from generator.model.types import File

from .answers import Answers
from .examples_calls import Programs
from .examples_values import Values
from .site import Site
from .wire import Requests, url_of
from .wire_curl import curl


@dataclass(frozen=True)
class ActionExample:
    """One action in use; texts are plain, and "" where there is none.

    Args:
        program: A call with what is required, and the little else that most people give.
        samples: The same as complete programs: name and title of the language, source.
        curl: The same on the command line.
        url: Where the action is called.
        form: A request with all there is to send, as lines ``name=value`` of a form; the address for an action that
            serves a file.
        json: The same as the body of a request.
        answer_json, answer_xml: The answer, with all there is to come.
        error_json, error_xml: An answer that is an error.
        note: One sentence that belongs to it.
    """

    program: Program
    samples: tuple[tuple[str, str, str], ...]
    curl: str
    url: str
    form: str
    json: str
    answer_json: str
    answer_xml: str
    error_json: str
    error_xml: str
    note: str = ""

    @cached_property
    def document(self) -> dict[str, Any]:
        """The JSON form of the call (`generator.model.call_json`)."""
        return dump_program(self.program)


class Examples:
    """The examples of all actions of a site."""

    def __init__(self, site: Site) -> None:
        self._site = site
        values = Values(site.api, site.behaviour.secrets)
        self._programs = Programs(site.api, site.behaviour, values)
        self._requests = Requests(site, values)
        self._answers = Answers(site, values)
        self._made: dict[tuple[str, str], ActionExample] = {}

    def of(self, service: Service, action: Action) -> ActionExample:
        """The example of one action; made once."""
        key = service.id, action.name
        if key not in self._made:
            self._made[key] = self._make(service, action)
        return self._made[key]

    def _make(self, service: Service, action: Action) -> ActionExample:
        program = self._programs.of(service, action)
        request = self._requests.of(service, action)
        answer = self._answers.of(action)
        error = self._answers.error_of(service, action)
        return ActionExample(
            program=program,
            samples=tuple(
                (each.target.name, each.target.title, each.print(program)) for each in self._site.settings.languages
            ),
            curl=curl(program, self._site),
            url=url_of(self._site, service, action),
            form=request.form,
            json=request.json,
            answer_json=answer.json,
            answer_xml=answer.xml,
            error_json=error.json,
            error_xml=error.xml,
            note="The answer is the file itself." if isinstance(action.result, File) else "",
        )
