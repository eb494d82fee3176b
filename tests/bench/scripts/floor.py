"""The least a generator can do: start Python, parse the schema with lxml, write the bytes that were generated.

Usage: floor.py SCHEMA GENERATED_DIR OUT_DIR. The bytes are read from a file packed beforehand, in one read.
"""

import marshal
import os
import sys

from lxml import etree

schema, packed, out = sys.argv[1:]
etree.parse(schema, etree.XMLParser(resolve_entities=False, no_network=True))
with open(packed, "rb") as file:
    files = marshal.load(file)
for folder in sorted({os.path.dirname(os.path.join(out, path)) for path in files}):
    os.makedirs(folder, exist_ok=True)
for path, content in files.items():
    with open(os.path.join(out, path), "wb") as file:
        file.write(content)
