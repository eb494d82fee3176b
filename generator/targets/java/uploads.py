"""Whether clients of an API can upload files in chunks."""

from __future__ import annotations

from generator.model.api import Api

from .names import Names

_SERVICE = "uploadtoken"
_TOKEN = "KalturaUploadToken"


def upload_token_class(api: Api, names: Names) -> str:
    """The class of upload tokens in Java; "" for an API without the actions that uploads call (protocol.md 8.3)."""
    service = api.service_by_id.get(_SERVICE)
    if service is None or _TOKEN not in names.types:
        return ""
    actions = {action.name: {parameter.name for parameter in action.parameters} for action in service.actions}
    needed = [("add", {"uploadToken"}), ("upload", {"uploadTokenId", "fileData"})]
    if any(known.name == "uploadedFileSize" for known in api.properties_of(_TOKEN)):
        needed += [("get", {"uploadTokenId"}), ("upload", {"resume", "finalChunk", "resumeAt"})]
    has_all = all(action in actions and parameters <= actions[action] for action, parameters in needed)
    return names.types[_TOKEN] if has_all else ""
