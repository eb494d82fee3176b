"""Texts that try to leave the place where a schema says something: of a comment, a string, a document, a terminal.

Each holds code that would show: it makes the file `TRACE` in the working directory, in each of the languages.
"""

from __future__ import annotations

import os

EXAMPLES = int(os.environ.get("CLIENTGEN_EXAMPLES", "1"))
"""How long the tests of this folder look for harm: 1 for a short look, thousands for a long one."""

MARK = "zqcanary"
"""Stands in every hostile text, and in nothing else: where it is found, a text of the schema is."""

TRACE = "zqcanary-was-here"
"""The file that planted code would make."""

PYTHON = f"open('{TRACE}', 'w')"
GO = f'func init() {{ os.WriteFile("{TRACE}", nil, 0o644) }}'
JAVA = f'static {{ try {{ new java.io.File("{TRACE}").createNewFile(); }} catch (Exception e) {{ }} }}'
SCRIPT = f'import("node:fs").then((fs) => fs.writeFileSync("{TRACE}", ""))'

STRINGS = (
    f'""" + {PYTHON} + """',
    f'"""\n{PYTHON}\n"""',
    f"'''\n{PYTHON}\n'''",
    f"' + {PYTHON} + '",
    f'\\""" {PYTHON} """',
    f'\\\\" + {PYTHON} + "',
    "one at the end \\",
    "two at the end \\\\",
    "three at the end \\\\\\",
    '\\" \\\\" \\\\\\" \\\' \\` \\n \\x41 \\u0041 \\U00000041 \\N{BULLET} \\0 \\101',
    "quote at the end '",
    'quotes at the end ""',
    f'"\n{GO}\nvar _ = "',
    f"`\n{GO}\nvar _ = `",
    f'"; {JAVA} String s = "',
    f'"; {SCRIPT}; "',
    f"`; {SCRIPT}; `",
    f"${{{SCRIPT}}} #{{1 + 1}} $HOME $(touch {TRACE}) `touch {TRACE}` %s %d %n {{0}} {{}} {{name!r:>10}}",
)
"""What would end or continue a literal."""

COMMENTS = (
    f"*/ {JAVA} /*",
    f"*/ {SCRIPT}; /*",
    f"*/\n{GO}\n/*",
    f"\\u002a/ {JAVA} /\\u002a",
    f"\\u002a\\u002f {JAVA}",
    f"\\uuuu002a/ {JAVA} /*",
    f"\\\\u002a/ \\\\\\u002a/ {JAVA}",
    f"\\u000a{JAVA}",
    "\\u0022 \\u005c \\u",
    f"// line\n{SCRIPT}",
    f"# hash\n{PYTHON}",
    f"--> {SCRIPT} <!-- ]]> <![CDATA[",
    "///<reference path='evil.d.ts' />\n/// <reference types='evil' />",
    "@ts-ignore @ts-nocheck @ts-expect-error\n@ts-ignore",
    "// @ts-nocheck\n// eslint-disable\n/* istanbul ignore next */ @jsx evil @jsxImportSource evil",
    "# type: ignore\n# noqa\n# ruff: noqa\n# mypy: ignore-errors\n# pragma: no cover\n# fmt: off",
    "# -*- coding: utf-7 -*-\n-*- coding: latin-1 -*-",
    "//go:build ignore\n//go:generate touch x\n//go:embed x\n//go:linkname a b\n//line evil.go:1\n//export X\n//nolint",
    "// +build ignore\n+build ignore\n\n/*line evil.go:1*/\n#include <evil.h>",
    "@author me @return it @throws Error @deprecated\n@param x - y\n@see <a href='javascript:1'>x</a>",
    "{@link Evil#run} {@code unbalanced { braces {@literal {@snippet file='/etc/passwd'} {@inheritDoc} {@docRoot}",
    "<script>alert(1)</script><img src=x onerror=alert(1)></pre></table><ul><li>&#42;/ &bogus; &lt;",
    f">>> {PYTHON}\n>>> __import__('os')\n... more",
    f"text {'x' * 60} >>> {PYTHON}",
    ".. include:: /etc/passwd\n\n.. raw:: html\n\n.. code-block:: evil\n\n    indented",
    "Args:\n    self: None\n\nRaises:\n    SystemExit: always",
    "Deprecated: by nobody\n\nOutput:\n\nBUG(me): x",
)
"""What would end a comment, or mean something inside one."""

DOCUMENTS = (
    "# Heading\n\n![image](https://evil.example/x.png) [link](javascript:alert(1)) <https://evil.example>",
    "```\n# README\n```python\n" + PYTHON + "\n```\n~~~\n[a]: https://evil.example\n| a | b |\n|---|---|",
    "https://evil.example www.evil.example evil@evil.example **bold** _it_ ~~no~~ [^1] :smile: @someone #1",
    '"\n[tool.evil]\nx = 1\n# "',
    '", "scripts": {"postinstall": "touch ' + TRACE + '"}, "x": "',
    "</description><build><plugins><plugin>evil</plugin></plugins></build><description>",
    "${env.HOME} ${project.basedir} @project.version@ &xxe; %26",
    "{{ 7 * 7 }}{% for x in y %}{{ undefined.attribute }}{#",
    "{{ ''.__class__.__mro__ }} {%- endif -%} {% include '/etc/passwd' %} #}",
    "[link]: http://evil.example\n\n- list\n- of items\n\n1. numbered\n\n\tindented ``curly'' quotes",
    "::set-output name=x::y\n::add-mask::z\n##[error]x\n::stop-commands::t",
    "%0A::error::x\r\n::warning::y",
)
"""What would mean something in a README, in the descriptor of a package, in a template or in a log."""

CHARACTERS = (
    f"carriage\r{PYTHON}\rreturn\r\n{SCRIPT}",
    f"line\u2028{SCRIPT}\u2028paragraph\u2029{SCRIPT}\u2029next\u0085{PYTHON}\u0085",
    "\u202eright to left\u202d \u2066isolate\u2067\u2068\u2069 \u200e\u200f \u061c mark\u202a\u202b\u202c",
    "\u200bzero\u200c\u200d\u2060\ufeff\u00ad\u180e\u115f\u1160\u3164\uffa0\ufff9\ufffa\ufffb\u034f\u2800 width",
    "\U000e0001\U000e0061\U000e0062\U000e007f tags \ufe0f\ufe00\U000e0100\U000e01ef selectors \U0001d173\U0001d17a",
    "\x80\x84\x85\x8d\x90\x9b31m\x9d8;;https://evil.example\x9c\x9f\x7f c1 controls",
    "caf\u00e9 cafe\u0301 \u212b \ufb01 \uff49\uff4d\uff50\uff4f\uff52\uff54 \U0001f600 \u4e2d\u6587 \u05d0\u0639",
    "\ue000\uf8ff\ufdd0\ufffd\U000f0000 private and none",
    "   ",
    "\t\t\n\n\t",
    "",
    "x" * 3000,
    "a very long text, " * 200,
)
"""What hides or reorders text, ends lines where a language sees none, or is too much."""

BEYOND_XML = (
    "nul\x00 escape\x1b[2J\x1b]8;;https://evil.example\x1b\\ bell\x07 back\x08 form\x0c vertical\x0b\x1c\x1d\x1e\x1f",
    "\ud800 lone \udfff surrogates \udc80",
    "\ufffe\uffff not characters",
)
"""What no XML can hold; a model that was made otherwise can."""

TEXTS = STRINGS + COMMENTS + DOCUMENTS + CHARACTERS
"""All that a schema file can say."""


def marked(first: str, last: str = "") -> str:
    """A text with two payloads: one where it begins and one where it ends."""
    return f"{first} {MARK} {last}" if last else f"{first}{MARK}"


def pairs(texts: tuple[str, ...] = TEXTS) -> list[str]:
    """Texts with two payloads each: every payload stands once, one half of them at the beginning, the other at the end.

    In the longer run (`EXAMPLES`) each stands in both places.
    """
    half = len(texts) // 2
    shifted = (*texts[half:], *texts[:half])
    found = [marked(first, last) for first, last in zip(texts, shifted, strict=True)]
    return found if EXAMPLES > 1 else found[: half + len(texts) % 2]
