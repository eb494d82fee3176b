"""The runtime of the Python client is tested as it stands: as the package ``runtime``."""

from __future__ import annotations

import sys

from tests.support import ROOT

_HOME = str(ROOT / "templates" / "python")
if _HOME not in sys.path:
    sys.path.insert(0, _HOME)
