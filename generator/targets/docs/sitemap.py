"""The map of a site for search engines."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from generator.targets.base import OutputFile


def sitemap(site_url: str, paths: Iterable[str]) -> OutputFile:
    """The addresses of all pages.

    Args:
        site_url: Where the site is, with a slash at its end.
        paths: The pages, from the root of the site.
    """
    lines = (f"<url><loc>{escape(site_url + path)}</loc></url>" for path in paths)
    text = "\n".join(
        (
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
            *lines,
            "</urlset>",
            "",
        )
    )
    return OutputFile("sitemap.xml", text.encode())
