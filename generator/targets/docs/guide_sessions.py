"""The pages of the guide on sessions, multirequests, files and response profiles."""

from __future__ import annotations

from .guide_blocks import Block, Code, Guide, Items, Section, Table, Text
from .guide_facts import Facts


def sessions(facts: Facts) -> Guide:
    """What a session is and where it comes from."""
    ways = _ott_ways(facts) if facts.is_ott else _ovp_ways(facts)
    sections = [
        Section(
            "What it is",
            "what",
            (
                Text(
                    "A session is a text, the KS. It says for which account and user calls are made, until when, and"
                    " what they may do. It is sent as `ks` with every request; the page of an action says whether it"
                    " needs one."
                ),
                Text("Treat it like a password: who has it can do what it allows, until it expires."),
            ),
        ),
        Section("Where it comes from", "from", tuple(ways)),
    ]
    if not facts.is_ott:
        sections += [
            Section("Made by a program of yours", "local", _LOCAL),
            Section("Privileges", "privileges", (_PRIVILEGES,)),
            Section("When it is refused", "refused", (_REFUSED,)),
        ]
    return Guide("guide/sessions.html", "Sessions", "What a session is, and the ways to get one.", tuple(sections))


def _ovp_ways(facts: Facts) -> list[Block]:
    known = (
        (
            "session",
            "start",
            "The account's secret. The admin secret makes admin sessions, which may do everything, and user sessions.",
        ),
        (
            "session",
            "startWidgetSession",
            "Nothing but the id of a widget, `_` and the account for its default. It may only view.",
        ),
        (
            "apptoken",
            "startSession",
            "An application token, which bounds what the session may do: the way for programs of others.",
        ),
        ("user", "loginByLoginId", "A login and a password."),
        ("adminuser", "login", "The login of an administrator."),
    )
    rows = tuple((f"`{service}.{action}`", about) for service, action, about in known if facts.has(service, action))
    table: list[Block] = [Table("Ways to a session", ("Action", "What it takes"), rows)] if rows else []
    if facts.has("apptoken", "startSession"):
        table.append(
            Text(
                "An application token is never sent. What is sent is a hash of the session that the call is made with,"
                " most often a widget's, and the token behind it, in lower-case hex; the token says by which algorithm."
            )
        )
    return table


def _ott_ways(facts: Facts) -> list[Block]:
    known = (
        ("ottuser", "anonymousLogin", "The account alone. It may look at what everybody may see."),
        ("ottuser", "login", "A user name and a password."),
        ("ottuser", "loginWithPin", "A PIN that the user got elsewhere."),
        ("apptoken", "startSession", "An application token, and an anonymous session."),
    )
    rows = tuple((f"`{service}.{action}`", about) for service, action, about in known if facts.has(service, action))
    found: list[Block] = [Table("Ways to a session", ("Action", "What it takes"), rows)] if rows else []
    found.append(Text("Logins answer a session with the moment at which it expires, and a token to renew it with."))
    return found


_LOCAL: tuple[Block, ...] = (
    Text(
        "Whoever holds the admin secret can make a session without asking the server. All clients do it, and so does"
        " the [console](console.html), where the secret never leaves the browser. Never put the secret into a page or"
        " an app."
    ),
    Items(
        (
            "Version 2 is encrypted with the secret: only the account can be read without it.",
            "Version 1 is signed only: everybody can read the user and the privileges in it.",
        )
    ),
)

_PRIVILEGES = Table(
    "Some privileges; several are separated by commas",
    ("Privilege", "Effect"),
    (
        ("`*`", "everything that the type of the session allows"),
        ("`edit:ENTRY`", "may edit that entry, `*` for all"),
        ("`sview:ENTRY`", "may view that entry, whatever access control says"),
        ("`list:*`", "may list the entries of all users"),
        ("`download:ENTRY`", "may download that entry"),
        ("`setrole:ROLE`", "acts in that role"),
        ("`actionslimit:NUMBER`", "may make so many calls"),
        ("`iprestrict:ADDRESS`", "works from that address only"),
        ("`urirestrict:PATH`", "works for those addresses of the API only"),
        ("`privacycontext:NAME`", "content that is published in that context"),
        ("`disableentitlement`", "content whatever the entitlements of the user"),
        ("`sessionid:TEXT`", "belongs to a group that can be ended at once"),
    ),
)

_REFUSED = Table(
    "The numbers in the message of INVALID_KS",
    ("Number", "Meaning"),
    (
        ("-1", "It cannot be read, or its signature is wrong."),
        ("-2, -3, -4", "The account, the user or the type is not valid."),
        ("-5", "It has expired."),
        ("-6", "It was ended."),
        ("-8", "It has made all calls that it may."),
        ("-9, -11", "It may not be used from this address, or for this action."),
    ),
)


def multirequest(facts: Facts) -> Guide:
    """Several calls in one request."""
    body = (
        '{\n  "ks": "$KS",\n  "1": {"service": "…", "action": "list"},\n'
        '  "2": {"service": "…", "action": "get", "id": "{1:result:objects:0:id}"}\n}'
    )
    calling: list[Block] = [
        Text("One request can hold several calls. They run in order, and are answered as one list:"),
        Code("http", f"POST {facts.server}/api_v3/service/multirequest"),
        Code("json", body),
        Text("Calls are numbered from 1, without gaps: at a gap the server stops, and says nothing."),
    ]
    if facts.batch:
        calling.append(facts.batch)
    results: tuple[Block, ...] = (
        Text("A value can be taken from the result of a call before. The token stands where the value would:"),
        Table(
            "Tokens",
            ("Token", "Value"),
            (
                ("`{1:result}`", "the result of call 1, where it is a plain value"),
                ("`{1:result:id}`", "a property of it"),
                ("`{1:result:objects:0:id}`", "a property of the first element of a list; lists count from 0"),
                ("`{1:result:objects:_all:id}`", "that property of all elements, separated by commas"),
                ("`copy of {1:result:name}`", "the same inside a text; one token in a text"),
            ),
        ),
        Text("What is not there gives an empty text, and so does any token of a call that failed."
             if not facts.is_ott else "A token that leads nowhere is an error of the call that holds it."),
    )  # fmt: skip
    errors: list[Block] = [
        Text("A call that fails answers its error in its place of the list; the calls after it run all the same."),
    ]
    if facts.is_ott:
        errors.append(
            Items(
                (
                    "`abortOnError`, beside the calls: the first error ends the whole request.",
                    "`abortAllOnError`, in a call: its error ends the request.",
                    "`skipCondition`, in a call: an object that says when the call is skipped.",
                )
            )
        )
    settings = (
        Text(
            "`ks`, `partnerId` and `clientTag` can stand beside the calls, for all of them; a call can have its own. "
            "`language` and `responseProfile` have to stand in each call."
        ),
        Text("Actions that answer a file cannot be part of a multirequest."),
    )
    return Guide(
        "guide/multirequest.html",
        "Multirequest",
        "Several calls in one request, and values that one takes from another.",
        (
            Section("Several calls at once", "calls", tuple(calling)),
            Section("Results of earlier calls", "tokens", results),
            Section("Errors", "errors", tuple(errors)),
            Section("Settings", "settings", settings),
        ),
    )


def uploads(facts: Facts) -> Guide:
    """How files are sent."""
    sections = [
        Section(
            "A file in a call",
            "file",
            (
                Text(
                    "A call with a file is a `multipart/form-data` POST: one part called `json` with all other"
                    " parameters, and one part for each file, called like its parameter, with a file name that is not"
                    " empty."
                ),
                Code(
                    "http",
                    '--BOUNDARY\nContent-Disposition: form-data; name="json"\n\n{"ks": "$KS", …}\n--BOUNDARY\n'
                    'Content-Disposition: form-data; name="fileData"; filename="clip.mp4"\n'
                    "Content-Type: video/mp4\n\n…\n--BOUNDARY--",
                ),
                Text("In a multirequest the part is called after the call as well: `2:fileData`."),
            ),
        )
    ]
    if facts.has("uploadtoken", "upload"):
        sections.append(Section("Upload tokens", "tokens", _tokens(facts)))
    if facts.has("uploadtoken", "upload") and not facts.is_ott:
        sections.append(Section("In chunks", "chunks", _CHUNKS))
    return Guide("guide/uploads.html", "Uploads", "How files are sent, whole or in chunks.", tuple(sections))


def _tokens(facts: Facts) -> tuple[Block, ...]:
    steps = ["`uploadToken.add` answers a token.", "`uploadToken.upload` sends the file to it, at once or in chunks."]
    if facts.has("media", "addContent"):
        steps.append("`media.addContent` takes the token, in a `KalturaUploadedFileTokenResource`.")
    else:
        steps.append("The call that needs the file takes the id of the token.")
    content: tuple[Block, ...] = (facts.content,) if facts.content else ()
    return (Text("Files go to the server in three steps:"), Items(tuple(steps), numbered=True), *content)


_CHUNKS: tuple[Block, ...] = (
    Table(
        "The parameters of each chunk",
        ("Chunk", "resume", "finalChunk", "resumeAt"),
        (
            ("the only one", "`false`", "`true`", "`-1`"),
            ("the first", "`false`", "`false`", "`0`"),
            ("in the middle", "`true`", "`false`", "where it begins in the file"),
            ("the last", "`true`", "`true`", "where it begins in the file"),
        ),
    ),
    Text(
        "When the first has arrived, those in the middle can be sent at the same time and in any order. After a break, "
        "`uploadToken.get` says how much is there: go on at `uploadedFileSize`."
    ),
)


def profiles(facts: Facts) -> Guide:
    """Choosing what comes back."""
    profile = (
        '{\n  "responseProfile": {\n    "objectType": "KalturaDetachedResponseProfile",\n    "type": 1,\n    "fields":'
        ' "id,name"\n  }\n}'
    )
    blocks: list[Block] = [
        Text("A response profile says which properties come back, so that answers are small. It holds for one call."),
        Code("json", profile),
        *([facts.profile] if facts.profile else []),
        Table(
            "Properties of a profile",
            ("Property", "Meaning"),
            (
                ("`type`", "1: the fields that are listed, 2: all but those"),
                ("`fields`", "names of properties, separated by commas"),
                ("`relatedProfiles`", "profiles of related objects, which come in `relatedObjects` by their names"),
                ("`filter`, `pager`", "which related objects are wanted"),
                ("`mappings`", "which property of an object is which of that filter"),
            ),
        ),
    ]
    if "KalturaResponseProfileHolder" in facts.api.class_by_name:
        blocks.append(
            Text("A profile that the server keeps is named by a `KalturaResponseProfileHolder`, by id or system name.")
        )
    return Guide(
        "guide/response-profiles.html",
        "Response profiles",
        "How to get the properties that are wanted, and no others.",
        (Section("Choosing properties", "fields", tuple(blocks)),),
    )
