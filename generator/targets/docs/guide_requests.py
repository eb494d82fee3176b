"""The pages of the guide on what is sent and what comes back: requests, values, errors."""

from __future__ import annotations

from generator.model.behaviour import Dialect

from .guide_blocks import Block, Code, Guide, Items, Section, Table, Text
from .guide_facts import Facts


def requests(facts: Facts) -> Guide:
    """How a call is addressed and encoded."""
    return Guide(
        "guide/requests.html",
        "Requests",
        "How a call is addressed, how its parameters are encoded, and how its answer comes.",
        (
            Section("One call", "one-call", _one_call(facts)),
            Section("Parameters", "parameters", _parameters(facts)),
            Section("Beside the parameters", "beside", _beside(facts)),
            Section("Answers", "answers", _answers(facts)),
            Section("Lists and pages", "lists", _lists(facts)),
        ),
    )


def _one_call(facts: Facts) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Text("Every action has an address of its own, made of its service and its name. A call is a POST to it:"),
        Code("http", f"POST {facts.server}/api_v3/service/{facts.service}/action/{facts.action}"),
    ]
    if facts.first:
        blocks += [Text("Clients of all languages make that of a function call:"), facts.first]
    if not facts.is_ott:
        blocks.append(
            Text(
                "GET works as well, with the parameters in the query. What stands in the address wins over what stands "
                "in the body. Names of services and actions are compared without regard to case."
            )
        )
    return tuple(blocks)


def _parameters(facts: Facts) -> tuple[Block, ...]:
    json: tuple[Block, ...] = (
        Text("As JSON, the body is one object with the parameters by name. Objects say their class in `objectType`:"),
        Code("json", facts.json),
    )
    if facts.is_ott:
        return json
    return (
        *json,
        Text(
            "The content type has to be exactly `application/json`: with a charset behind it, the server takes the body"
            " for a form and finds nothing in it."
        ),
        Text("As a form, names are flattened: the levels of an object are joined by colons."),
        Code("text", facts.form),
        Table(
            "The flattened form",
            ("Value", "Pairs"),
            (
                ("a plain value", "`name=text`"),
                ("an object", "`name:objectType=Class`, then `name:property=…` for each property that is set"),
                ("a list", "`name:0:…`, `name:1:…`, one object after the other"),
                ("a map", "`name:key:…` for each entry"),
                ("an empty list or map", "`name:-=`"),
                ("an explicit null", "`name__null=`"),
                ("what is not set", "nothing"),
            ),
        ),
    )


def _beside(facts: Facts) -> tuple[Block, ...]:
    rows = [
        ("`ks`", "The [session](guide/sessions.html). Without it the call is anonymous."),
        ("`partnerId`", "The account to act on, where it is not that of the session."),
        ("`clientTag`", "A free text that names the program; it helps those who read logs."),
        ("`language`", "The language of texts in the answer."),
        ("`responseProfile`", "Which [properties come back](guide/response-profiles.html). It holds for one call."),
    ]
    if not facts.is_ott:
        rows.insert(3, ("`format`", "The form of the answer: 1 is JSON, 2 is XML, which is the default."))
        rows.insert(4, ("`ignoreNull`", "1: properties that are null are left out of XML. Send it always."))
    return (
        Text(
            "These stand next to the parameters, in forms and in JSON alike. All are on the [page of"
            " settings](settings.html)."
        ),
        Table("Parameters of every request", ("Name", "Meaning"), tuple(rows)),
    )


def _answers(facts: Facts) -> tuple[Block, ...]:
    if facts.is_ott:
        return (
            Text("An answer is JSON, an envelope with the result inside:"),
            Code("json", '{"executionTime": 0.02, "result": {"objectType": "KalturaStringValue", "value": "…"}}'),
            Text(
                "An action without a result answers an empty object. Errors stand in the same place; see"
                " [Errors](guide/errors.html)."
            ),
        )
    return (
        Text("In JSON the answer is the bare value. In XML it stands in `result`:"),
        Code("xml", "<xml>\n  <result>…</result>\n  <executionTime>0.29</executionTime>\n</xml>"),
        Text(
            "Every object says its class in `objectType`. It may be a subclass of what the action declares, or one that"
            " is newer than this documentation: take it for the declared class then, and ignore properties you do not"
            " know."
        ),
        Text("The headers `X-Me` and `X-Kaltura-Session` name the machine and the request; note them for support."),
    )


def _lists(facts: Facts) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Text(
            "Actions that list take a filter and a pager, and answer `objects`, one page of them, with `totalCount`,"
            " the number of all that match."
        )
    ]
    if "KalturaFilterPager" in facts.api.class_by_name:
        blocks.append(
            Text("`KalturaFilterPager` says how many objects a page has, and which page is wanted, counted from 1.")
        )
    if facts.lists:
        blocks += [Text("Clients go from page to page by themselves:"), facts.lists]
    return tuple(blocks)


def values(facts: Facts) -> Guide:
    """How values of each type are written."""
    null = "`name__null` with any value, beside where the property would stand, clears it."
    if not facts.is_ott:
        null += " Null in JSON does not: the server takes it for an empty text, 0 or false."
    times = ["Times are whole numbers: seconds since 1970 in UTC. Texts like 2009-07-20 are never read as dates."]
    if facts.dialect is Dialect.OVP:
        times += [
            "A number below ten years of seconds is counted from now: `-86400` is one day ago, which suits filters.",
            "`-1` removes a date that was set.",
        ]
    return Guide(
        "guide/values.html",
        "Values",
        "How texts, numbers, times, enums, objects and nothing at all are written.",
        (
            Section(
                "Types",
                "types",
                (
                    Table(
                        "How values are written",
                        ("Type", "In JSON", "In a form"),
                        (
                            ("string", "a string", "the text, in UTF-8"),
                            ("bool", "`true`, `false`", "`1`, `0`"),
                            ("int, bigint", "a number", "decimal digits"),
                            ("float", "a number", "the shortest decimal, with a point"),
                            ("enum", "its value, not its name", "its value"),
                            ("object", "an object with `objectType`", "one pair for each property"),
                            ("list, map", "a list, an object", "one group of pairs for each element"),
                            ("file", "a part of its own", "a part of its own; see [Uploads](guide/uploads.html)"),
                        ),
                    ),
                ),
            ),
            Section(
                "Whole numbers",
                "numbers",
                (
                    Text(
                        "Whole numbers have 64 bits, whether they are called int or bigint. Above 2⁵³ they do not"
                        " survive in programs that take them for floating point: read them as whole numbers, or as"
                        " text."
                    ),
                ),
            ),
            Section("Times", "times", tuple(map(Text, times))),
            Section(
                "Unset, null and empty",
                "null",
                (
                    Text("A property that is not sent stays as it is. To take a value away is another thing:"),
                    Items(
                        (
                            "Unset: nothing is sent.",
                            f"Null: {null}",
                            (
                                "Empty: an empty text is sent as such, and so is an empty list (`[]`), which removes"
                                " all elements."
                            ),
                        )
                    ),
                    *((facts.states,) if facts.states else ()),
                ),
            ),
            Section(
                "Enums",
                "enums",
                (
                    Text(
                        "Send the value of a constant, never its name. Answers may hold values that this documentation "
                        "does not know: keep them as they are."
                    ),
                ),
            ),
        ),
    )


def errors(facts: Facts) -> Guide:
    """How an error comes, and which ones every action can answer."""
    sample = (
        '{\n  "executionTime": 0.02,\n  "result": {\n    "error": {\n      "objectType": "KalturaAPIException",\n'
        '      "code": "500016",\n      "message": "KS expired"\n    }\n  }\n}'
        if facts.is_ott
        else (
            '{\n  "code": "ENTRY_ID_NOT_FOUND",\n  "message": "Entry id \\"0_gone\\" not found",\n'
            '  "objectType": "KalturaAPIException",\n  "args": {\n    "ENTRY_ID": "0_gone"\n  }\n}'
        )
    )
    sections = [
        Section(
            "How an error comes",
            "form",
            (
                Text(
                    "An error is an answer like any other, with the HTTP status 200. It takes the place of the result:"
                ),
                Code("json", sample),
                Text(
                    "Decide by `code`, which is a text"
                    + (" of digits" if facts.is_ott else "")
                    + ": the words of `message` differ from server to server. `args` holds what the message was made"
                    " with."
                ),
                *((facts.error,) if facts.error else ()),
            ),
        )
    ]
    if not facts.is_ott:
        sections.append(Section("Errors of every action", "general", (_GENERAL,)))
    sections.append(
        Section(
            "Trying again",
            "again",
            (
                Text(
                    "When a connection breaks, nobody knows whether the call arrived. The page of an action says where "
                    "repeating is safe; of others ask the server first what became of the call."
                ),
                Text(
                    "All errors of the API, with the actions that answer them, are on the [page of"
                    " errors](errors.html)."
                ),
            ),
        )
    )
    return Guide("guide/errors.html", "Errors", "How errors come, and what to do about them.", tuple(sections))


_GENERAL = Table(
    "Errors that any action can answer",
    ("Code", "Meaning"),
    (
        ("`MISSING_KS`", "The action needs a session, and none was sent."),
        ("`INVALID_KS`", "The session is broken, has expired or was ended; the message says which."),
        ("`SERVICE_FORBIDDEN`", "The session, or the account, has no access to the service."),
        ("`MISSING_MANDATORY_PARAMETER`", "A required parameter was not sent."),
        ("`INVALID_ENUM_VALUE`", "A value is none of the enum's."),
        ("`OBJECT_TYPE_ABSTRACT`", "An object was sent without `objectType`, or with that of an abstract class."),
        ("`SERVICE_DOES_NOT_EXISTS`", "There is no such service. The spelling is the server's."),
        ("`ACTION_DOES_NOT_EXISTS`", "The service has no such action."),
        ("`INTERNAL_SERVERL_ERROR`", "The server failed. The spelling is the server's."),
    ),
)
