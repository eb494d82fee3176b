"""HTML as a type of its own, so that text and markup cannot be taken for each other.

Templates of pages (``*.html.jinja``) escape every value that is not `Markup`.
"""

from __future__ import annotations

from markupsafe import Markup, escape

__all__ = ["Markup", "escape"]
