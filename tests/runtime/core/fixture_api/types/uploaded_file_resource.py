from __future__ import annotations

from typing import Any

from runtime.fields import FILE, prop
from runtime.model import ApiObject


class UploadedFileResource(ApiObject, wire="KalturaUploadedFileResource"):
    """A file that goes along."""

    file_data: Any = prop("fileData", FILE)
