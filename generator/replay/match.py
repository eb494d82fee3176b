"""Finds the recording of a request, and says what is missing when there is none.

Values are compared as the server would read them: ``1``, ``"1"`` and ``true`` are the same, and so are an empty list
and an empty map (``protocol.md 3.4``). Common parameters count only where a recording names them. In a recorded tree
an object with one of these keys alone is a wildcard:

* ``{"$any": true}``: any value;
* ``{"$like": "regular expression"}``: a scalar whose whole text matches;
* ``{"$maybe": pattern}``: may be absent; where it is there, `pattern` holds.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.model.suggest import closest
from generator.replay.decode import COMMON, Call, DecodedRequest
from generator.replay.multipart import FilePart
from generator.replay.recording import FilePattern, RecordedCall, Recording
from generator.replay.tree import Tree, as_text, is_index

ANY, LIKE, MAYBE = "$any", "$like", "$maybe"

_COMMON_OTT = COMMON | {"userId"}
_SHOWN = 72


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a request and a recording part: a path of keys, what the recording has and what the request has."""

    where: str
    recorded: str
    sent: str

    def __str__(self) -> str:
        return f"{self.where}: recorded {self.recorded}, sent {self.sent}"


def wildcard_problem(given: Mapping[str, object]) -> str | None:
    """What is wrong with an object that has a key beginning with ``$``; None when it is a wildcard."""
    if len(given) != 1 or not given.keys() & {ANY, LIKE, MAYBE}:
        return f"a wildcard has one key: {ANY}, {LIKE} or {MAYBE}"
    if ANY in given and given[ANY] is not True:
        return f'write {{"{ANY}": true}}'
    if LIKE in given:
        expression = given[LIKE]
        if not isinstance(expression, str):
            return f"{LIKE} must be a regular expression"
        try:
            re.compile(expression)
        except re.error as error:
            return f"{LIKE} is no regular expression: {error}"
    return None


def find(recordings: Iterable[Recording], request: Call) -> Recording | None:
    """The most specific of the recordings that have this request; the first of several alike; None for no recording.

    A `DecodedRequest` that is a multirequest finds recordings of whole multirequests; its single calls find the others.
    """
    calls = request.calls if isinstance(request, DecodedRequest) else None
    found = [
        recording
        for recording in recordings
        if recording.multirequest == (calls is not None) and not any(differences(recording, request))
    ]
    return max(found, key=specificity, default=None)


def differences(recording: Recording, request: Call) -> Iterator[Difference]:
    """All differences between a recording and a request; none when it is a recording of it."""
    calls: Sequence[Call] = (request,)
    if isinstance(request, DecodedRequest) and request.calls is not None:
        calls = request.calls
        if len(calls) != len(recording.calls):
            yield Difference("multirequest", f"{len(recording.calls)} calls", f"{len(calls)} calls")
    for number, (recorded, sent) in enumerate(zip(recording.calls, calls, strict=False), 1):
        where = f"{number}:" if recording.multirequest else ""
        yield from _call_differences(recording, recorded, sent, where)


def _call_differences(recording: Recording, recorded: RecordedCall, sent: Call, where: str) -> Iterator[Difference]:
    if not same_action(recorded, sent):
        yield Difference(f"{where}action", f"{recorded.service}.{recorded.action}", sent.name)
        return
    common = _COMMON_OTT if recording.dialect == "ott" else COMMON
    tree = {key: item for key, item in sent.tree.items() if key not in common or key in recorded.parameters}
    yield from _object_differences(recorded.parameters, tree, where, recording.extra)
    for name in recorded.files.keys() | sent.files.keys():
        if name in recorded.files:
            yield from _file_differences(recorded.files[name], sent.files.get(name), where + name)
        elif not recording.extra:
            yield Difference(where + name, "no file", f"the file {sent.files[name].filename!r}")


def same_action(recorded: RecordedCall, sent: Call) -> bool:
    """Whether both name the same action; case does not count (``protocol.md 2.1``)."""
    return (recorded.service.lower(), recorded.action.lower()) == (sent.service.lower(), sent.action.lower())


def _object_differences(
    recorded: Mapping[str, Tree], sent: Mapping[str, Tree], where: str, extra: bool
) -> Iterator[Difference]:
    for key, pattern in recorded.items():
        if key in sent:
            yield from _value_differences(pattern, sent[key], where + key, extra)
        elif not _is_wildcard(pattern, MAYBE):
            yield Difference(where + key, _show(pattern), "nothing")
    if not extra:
        for key in sent:
            if key not in recorded:
                yield Difference(where + key, "nothing", _show(sent[key]))


def _value_differences(pattern: Tree, sent: Tree, where: str, extra: bool) -> Iterator[Difference]:
    if isinstance(pattern, dict):
        if ANY in pattern:
            return
        if MAYBE in pattern:
            yield from _value_differences(pattern[MAYBE], sent, where, extra)
            return
        if LIKE in pattern:
            text = as_text(sent) if isinstance(sent, str | int | float) else None
            if text is None or not re.fullmatch(str(pattern[LIKE]), text, re.DOTALL):
                yield Difference(where, f"a text like {pattern[LIKE]!r}", _show(sent))
            return
    recorded_list, sent_list = _as_list(pattern), _as_list(sent)
    if recorded_list is not None and sent_list is not None:
        if len(recorded_list) != len(sent_list):
            yield Difference(where, f"{len(recorded_list)} elements", f"{len(sent_list)} elements")
        for at, (ours, theirs) in enumerate(zip(recorded_list, sent_list, strict=False)):
            yield from _value_differences(ours, theirs, f"{where}:{at}", extra)
    elif isinstance(pattern, dict) and isinstance(sent, dict):
        yield from _object_differences(pattern, sent, where + ":", extra)
    elif not _same_scalar(pattern, sent, where):
        yield Difference(where, _show(pattern), _show(sent))


def _as_list(tree: Tree) -> list[Tree] | None:
    """The elements of a list, or of an object that PHP could not tell from one: empty, or with indices as keys."""
    if isinstance(tree, list):
        return tree
    if isinstance(tree, dict) and all(map(is_index, tree)):
        return [tree[key] for key in sorted(tree, key=int)]
    return None


def _same_scalar(recorded: Tree, sent: Tree, where: str) -> bool:
    if recorded is None or sent is None:
        return recorded is sent
    if isinstance(recorded, dict | list) or isinstance(sent, dict | list):
        return False
    if isinstance(recorded, bool) or isinstance(sent, bool):
        return _truth(recorded) == _truth(sent)
    ours, theirs = as_text(recorded), as_text(sent)
    if ours == theirs:
        return True
    if where.rpartition(":")[2] == "objectType":
        return ours.lower() == theirs.lower()
    if isinstance(recorded, str):
        return False
    try:
        return float(ours) == float(theirs)
    except ValueError:
        return False


def _truth(value: str | int | float) -> bool:
    return as_text(value).lower() not in ("", "0", "false")


def _file_differences(recorded: FilePattern, sent: FilePart | None, where: str) -> Iterator[Difference]:
    if sent is None:
        yield Difference(where, "a file", "none")
        return
    actual: Mapping[str, object] = {
        "filename": sent.filename,
        "size": sent.size,
        "sha256": sent.sha256,
        "text": sent.data.decode("utf-8", "replace"),
    }
    for key, value in actual.items():
        wanted = getattr(recorded, key)
        if wanted is not None and wanted != value:
            yield Difference(f"{where} ({key})", _clip(repr(wanted)), _clip(repr(value)))


def specificity(recording: Recording) -> tuple[int, int]:
    """How much a recording asks for: values count more than wildcards; one that allows extras comes last."""
    return (0 if recording.extra else 1), sum(
        _weight(dict(call.parameters)) + 2 * len(call.files) for call in recording.calls
    )


def _weight(pattern: Tree) -> int:
    if isinstance(pattern, list):
        return 1 + sum(map(_weight, pattern))
    if not isinstance(pattern, dict):
        return 3
    if ANY in pattern or MAYBE in pattern:
        return 0
    if LIKE in pattern:
        return 2
    return 1 + sum(map(_weight, pattern.values()))


def explain(recordings: Sequence[Recording], request: Call) -> str:
    """Why no recording has this request: the nearest one and what differs, for people."""
    whole = isinstance(request, DecodedRequest) and request.calls is not None
    kin = [
        recording
        for recording in recordings
        if recording.multirequest == whole and (whole or same_action(recording.calls[0], request))
    ]
    lines = [f"No recording has this request: {request.name}"]
    if kin:
        nearest = min(kin, key=lambda recording: (sum(1 for _ in differences(recording, request)), recording.name))
        lines.append(f"The nearest is {nearest.name!r}. It differs in:")
        lines += [f"  {difference}" for difference in differences(nearest, request)]
    else:
        names = sorted({f"{call.service}.{call.action}" for recording in recordings for call in recording.calls})
        near = closest(request.name, names, 3)
        lines.append(f"Recorded are: {', '.join(near or names) or 'none'}" + (", ..." if near else ""))
    if isinstance(request, DecodedRequest):
        lines += [f"Note: {note}" for note in request.notes]
    parameters = json.dumps(request.parameters, ensure_ascii=False, indent=2)
    return "\n".join([*lines, f"Its parameters: {parameters}", ""])


def _is_wildcard(pattern: Tree, mark: str) -> bool:
    return isinstance(pattern, dict) and mark in pattern


def _show(tree: Tree) -> str:
    return "an explicit null" if tree is None else _clip(json.dumps(tree, ensure_ascii=False))


def _clip(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "..."
